package vn.capuy.platform.webhook.target;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Targets of which every name leads to one address, and nothing else is allowed. */
public final class TargetsFixture {
    private TargetsFixture() {}

    public static Targets leadingTo(String address, int port) {
        return new Targets(
                new HostLookup() {
                    @Override
                    public List<InetAddress> addresses(String host) {
                        return List.of(InetAddress.ofLiteral(address));
                    }
                },
                Optional.empty(),
                List.of(Integer.toString(port)),
                Optional.of(List.of(address)));
    }
}
