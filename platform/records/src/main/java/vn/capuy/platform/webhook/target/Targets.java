package vn.capuy.platform.webhook.target;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.webhook.target.TargetRefused.Reason;

/**
 * Says to which targets may be sent. It is asked when one is entered and again before each delivery: what a host's name leads
 * to can change in between.
 */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class Targets {
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final HostLookup lookup;
    private final List<String> plainHosts;
    private final List<Ports> ports;
    private final List<Cidr> allowed;

    Targets(
            HostLookup lookup,
            @ConfigProperty(name = "capuy.webhooks.plain-hosts") Optional<List<String>> plainHosts,
            @ConfigProperty(name = "capuy.webhooks.allowed-ports") List<String> ports,
            @ConfigProperty(name = "capuy.webhooks.allowed-addresses") Optional<List<String>> allowed) {
        this.lookup = lookup;
        this.plainHosts = plainHosts.orElse(List.of()).stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .toList();
        this.ports = ports.stream().map(each -> Ports.parse(each.strip())).toList();
        this.allowed = allowed.orElse(List.of()).stream()
                .map(each -> Cidr.parse(each.strip()))
                .toList();
    }

    /** @throws TargetRefused with every reason; where any address of the host lies inside, all are refused */
    public Target check(String url) throws TargetRefused {
        URI uri = parse(url);
        var reasons = new ArrayList<Reason>();
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        if (!secure && !("http".equalsIgnoreCase(uri.getScheme()) && plainHosts.contains(host))) {
            reasons.add(Reason.SCHEME);
        }
        if (uri.getRawUserInfo() != null) {
            reasons.add(Reason.USER_INFO);
        }
        if (uri.getRawFragment() != null) {
            reasons.add(Reason.FRAGMENT);
        }
        int standard = secure ? HTTPS_PORT : HTTP_PORT;
        int port = uri.getPort() < 0 ? standard : uri.getPort();
        if (ports.stream().noneMatch(each -> each.contains(port))) {
            reasons.add(Reason.PORT);
        }
        List<InetAddress> addresses = addresses(host, reasons);
        if (!reasons.isEmpty()) {
            throw new TargetRefused(reasons);
        }
        return new Target(secure, host, port, path(uri), addresses);
    }

    private static URI parse(String url) throws TargetRefused {
        try {
            URI uri = new URI(url);
            // A zone in an address names an interface of this machine.
            if (uri.getHost() != null
                    && !uri.getHost().isEmpty()
                    && uri.getHost().indexOf('%') < 0) {
                return uri;
            }
        } catch (URISyntaxException notOne) {
            throw new TargetRefused(List.of(Reason.FORM));
        }
        throw new TargetRefused(List.of(Reason.FORM));
    }

    private List<InetAddress> addresses(String host, List<Reason> reasons) {
        try {
            List<InetAddress> found = lookup.addresses(host);
            if (!found.stream().allMatch(this::mayBeReached)) {
                reasons.add(Reason.ADDRESS);
            }
            return found;
        } catch (UnknownHostException e) {
            reasons.add(Reason.HOST_UNKNOWN);
            return List.of();
        }
    }

    private boolean mayBeReached(InetAddress address) {
        return PublicAddresses.contains(address) || allowed.stream().anyMatch(range -> range.contains(address));
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
