package vn.capuy.platform.webhook.target;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Targets of which every name leads to what is told here, and nothing else is allowed. */
public final class TargetsFixture {
    private TargetsFixture() {}

    public static Targets leadingTo(String address, int port) {
        return leading(Optional.empty(), port, address);
    }

    /** To one host over plain http, which has several. */
    public static Targets plainly(String host, int port, String... addresses) {
        return leading(Optional.of(List.of(host)), port, addresses);
    }

    private static Targets leading(Optional<List<String>> plainHosts, int port, String... addresses) {
        return new Targets(
                new HostLookup() {
                    @Override
                    public List<InetAddress> addresses(String host) {
                        return Stream.of(addresses).map(InetAddress::ofLiteral).toList();
                    }
                },
                plainHosts,
                List.of(Integer.toString(port)),
                Optional.of(List.of(addresses)));
    }
}
