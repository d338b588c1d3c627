package vn.capuy.launcher.suite;

import java.util.OptionalInt;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.home.Installation;

/** The one port that people type. */
public final class GatewayPort {
    private GatewayPort() {}

    public static int known(Installation installation) {
        return Addresses.known(installation).port(Service.GATEWAY);
    }

    public static void sayIfUnusual(int port, OptionalInt asked, Progress progress) {
        var usual = Service.GATEWAY.preferredPort();
        if (asked.isEmpty() && port != usual) {
            progress.say("the gateway listens on port " + port + " instead of " + usual);
        }
    }
}
