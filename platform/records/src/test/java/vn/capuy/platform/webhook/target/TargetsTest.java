package vn.capuy.platform.webhook.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.platform.webhook.target.TargetRefused.Reason;

class TargetsTest {
    private static Targets targets(String... addresses) {
        return new Targets(
                new HostLookup() {
                    @Override
                    public List<InetAddress> addresses(String host) {
                        return Stream.of(addresses).map(InetAddress::ofLiteral).toList();
                    }
                },
                Optional.of(List.of("plain.example")),
                List.of("443", "8000-8010"),
                Optional.of(List.of("10.20.0.0/16", "fd12::/16")));
    }

    private static List<Reason> refused(Targets targets, String url) {
        return assertThrows(TargetRefused.class, () -> targets.check(url)).reasons();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "193.0.6.139", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void what_lies_outside_may_be_reached(String address) throws TargetRefused {
        Target target = targets(address).check("https://Portal.Example/in?of=BL");
        assertEquals(
                new Target(true, "portal.example", 443, "/in?of=BL", List.of(InetAddress.ofLiteral(address))), target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.1",
                "10.19.255.255",
                "10.21.0.0",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::7f00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd13::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void what_lies_inside_may_not(String address) {
        assertEquals(List.of(Reason.ADDRESS), refused(targets(address), "https://portal.example/"));
        assertEquals(
                List.of(Reason.ADDRESS),
                refused(targets("8.8.8.8", address), "https://portal.example/"),
                "one address inside is enough");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.20.0.1", "10.20.255.255", "fd12:ffff::1"})
    void what_the_configuration_names_may_be_reached(String address) throws TargetRefused {
        assertEquals(
                1,
                targets(address)
                        .check("https://portal.example:8010/")
                        .addresses()
                        .size());
    }

    @Test
    void plain_http_goes_to_hosts_that_are_named_and_ports_are_those_that_are() throws TargetRefused {
        assertEquals(
                8000, targets("8.8.8.8").check("http://plain.example:8000/").port());
        assertEquals(List.of(Reason.PORT), refused(targets("8.8.8.8"), "http://plain.example/"));
        assertEquals(List.of(Reason.SCHEME), refused(targets("8.8.8.8"), "http://other.example:8000/"));
        assertEquals(List.of(Reason.PORT), refused(targets("8.8.8.8"), "https://other.example:8011/"));
    }

    @Test
    void a_range_that_is_none_is_no_range() {
        for (String none : List.of("10.0.0.0/33", "10.0.0.0/-1", "host.example/8", "10.0.0/8x")) {
            assertThrows(IllegalArgumentException.class, () -> Cidr.parse(none), none);
        }
    }
}
