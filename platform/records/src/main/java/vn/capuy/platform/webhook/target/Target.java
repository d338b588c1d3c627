package vn.capuy.platform.webhook.target;

import java.net.InetAddress;
import java.util.List;

/**
 * Where a delivery goes: the host as it is named, and the addresses that were looked up and may be connected to. Whoever sends
 * connects to one of these and looks up nothing again.
 *
 * @param path with the query
 */
public record Target(boolean secure, String host, int port, String path, List<InetAddress> addresses) {}
