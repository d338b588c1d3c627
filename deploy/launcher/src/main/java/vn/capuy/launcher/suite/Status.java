package vn.capuy.launcher.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.process.Background;
import vn.capuy.launcher.process.Web;
import vn.capuy.localpostgres.PostgresServer;

/** What of the suite runs at this moment. */
public record Status(List<Part> parts) {
    public static Status of(Installation installation) {
        var addresses = Addresses.known(installation);
        var background = new Background(installation);
        var parts = new ArrayList<Part>();
        for (var service : List.of(Service.GATEWAY, Service.CADRE, Service.INSPECTION, Service.DOCUMENT)) {
            parts.add(part(
                    installation, background, service.code(), addresses.url(service), addresses.readyUrl(service)));
        }
        var issuer = addresses.issuer();
        parts.add(part(installation, background, Addresses.KEYCLOAK, issuer.base(), issuer.base() + "/health/ready"));
        var postgres = PostgresServer.pidOf(installation.postgres());
        parts.add(new Part(
                Addresses.POSTGRES,
                postgres.orElse(0L),
                postgres.isPresent(),
                "postgresql://127.0.0.1:" + addresses.postgres(),
                PostgresServer.logOf(installation.postgres())));
        return new Status(parts);
    }

    private static Part part(
            Installation installation, Background background, String name, String url, String readyUrl) {
        var process = background.find(name);
        return new Part(
                name,
                process.map(ProcessHandle::pid).orElse(0L),
                process.isPresent() && Web.answersOk(readyUrl),
                url,
                installation.log(name));
    }

    public String state() {
        if (parts.stream().allMatch(Part::ready)) {
            return "running";
        }
        return parts.stream().anyMatch(Part::alive) ? "partial" : "stopped";
    }

    /** As it is printed for other programs. */
    public Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("state", state());
        parts.forEach(part -> map.put(part.name(), part.alive() ? part.url() : null));
        map.put("processes", parts.stream().map(Part::asMap).toList());
        return map;
    }

    /** One process; pid 0 when it does not live. */
    public record Part(String name, long pid, boolean ready, String url, Path log) {
        public boolean alive() {
            return pid != 0;
        }

        public String state() {
            if (ready) {
                return "ready";
            }
            return alive() ? "not ready" : "stopped";
        }

        private Map<String, Object> asMap() {
            var map = new LinkedHashMap<String, Object>();
            map.put("name", name);
            map.put("state", state());
            map.put("pid", alive() ? pid : null);
            map.put("url", url);
            map.put("log", log.toString());
            return map;
        }
    }
}
