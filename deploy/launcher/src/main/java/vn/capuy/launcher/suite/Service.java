package vn.capuy.launcher.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts of the suite that are built here. */
enum Service {
    CADRE("cadre-service", 18_082),
    INSPECTION("inspection-service", 18_083),
    DOCUMENT("document-service", 18_084),
    REPORT("report-service", 18_086),
    GATEWAY("gateway", 8_080);

    private final String module;
    private final int preferredPort;

    Service(String module, int preferredPort) {
        this.module = module;
        this.preferredPort = preferredPort;
    }

    /** Those behind the gateway, each with a database of its own. */
    static List<Service> withDatabase() {
        return List.of(CADRE, INSPECTION, DOCUMENT, REPORT);
    }

    static List<String> modules() {
        return Arrays.stream(values()).map(service -> service.module).toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return module;
    }

    int preferredPort() {
        return preferredPort;
    }

    /** The database, and the role with which the service works in it. */
    String database() {
        return "capuy_" + code();
    }

    /** The role that owns the database and migrates it. */
    String owner() {
        return database() + "_owner";
    }
}
