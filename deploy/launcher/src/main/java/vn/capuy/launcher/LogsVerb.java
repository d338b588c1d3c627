package vn.capuy.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.capuy.launcher.process.LogEnd;
import vn.capuy.launcher.process.LogFollower;
import vn.capuy.launcher.process.Waiting;
import vn.capuy.localpostgres.PostgresServer;

@Command(
        name = "logs",
        description = "Shows the end of a log: gateway, cadre, inspection, document, keycloak, postgres, supervisor,"
                + " build; without a name, of all.")
final class LogsVerb extends Verb {
    private static final String SUFFIX = ".log";

    @Parameters(arity = "0..1", paramLabel = "SERVICE", description = "Whose log.")
    private String service;

    @Option(names = "-f", description = "Stays and shows what is added, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = "-n",
            paramLabel = "LINES",
            defaultValue = "50",
            description = "How many lines. Default: ${DEFAULT-VALUE}")
    private int lines;

    @Override
    public Integer call() throws IOException {
        var logs = logs();
        if (service != null) {
            if (!logs.containsKey(service)) {
                throw new Failure(
                        "There is no log of " + service + ". There are: " + String.join(", ", logs.keySet()) + ".");
            }
            logs.keySet().retainAll(List.of(service));
        }
        var followers = logs.values().stream().map(LogFollower::new).toList();
        logs.forEach((name, log) ->
                System.out.println((service == null ? "== " + name + "\n" : "") + LogEnd.of(log, lines)));
        while (follow) {
            followers.forEach(follower -> follower.copyNew(System.out));
            Waiting.aMoment();
        }
        return 0;
    }

    private TreeMap<String, Path> logs() throws IOException {
        var logs = new TreeMap<String, Path>();
        if (!installation.exists()) {
            return logs;
        }
        try (var files = Files.list(installation.logs())) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(file -> {
                var name = file.getFileName().toString();
                logs.put(name.substring(0, name.length() - SUFFIX.length()), file);
            });
        }
        logs.put("postgres", PostgresServer.logOf(installation.postgres()));
        return logs;
    }
}
