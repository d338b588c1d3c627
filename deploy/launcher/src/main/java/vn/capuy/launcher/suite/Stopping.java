package vn.capuy.launcher.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.build.Apps;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.process.Background;
import vn.capuy.localpostgres.PostgresServer;

/** Stops whatever of a suite runs, by whomever it was started: what needs another goes before it. */
public final class Stopping {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Of a service whose first end writes its cache for the next starts. */
    private static final Duration PATIENCE_WITH_CACHE = Duration.ofSeconds(90);
    /** Its first end writes an archive of its classes for the next start. */
    private static final Duration PATIENCE_WITH_KEYCLOAK = Duration.ofSeconds(40);

    private Stopping() {}

    /** Returns the names of those that were running. */
    public static List<String> all(Installation installation) {
        var background = new Background(installation);
        var apps = new Apps(installation);
        var stopped = new ArrayList<>(together(background, apps));
        if (stop(background, apps, Service.GATEWAY)) {
            stopped.add(Service.GATEWAY.code());
        }
        if (background.stop(Addresses.KEYCLOAK, PATIENCE_WITH_KEYCLOAK)) {
            stopped.add(Addresses.KEYCLOAK);
        }
        if (PostgresServer.stopLeftover(installation.postgres())) {
            stopped.add(Addresses.POSTGRES);
        }
        return stopped;
    }

    private static boolean stop(Background background, Apps apps, Service service) {
        var writes = StartCache.isAwaited(apps.jar(service.module()));
        return background.stop(service.code(), writes ? PATIENCE_WITH_CACHE : PATIENCE);
    }

    private static List<String> together(Background background, Apps apps) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = Service.withDatabase().stream()
                    .<Callable<List<String>>>map(
                            service -> () -> stop(background, apps, service) ? List.of(service.code()) : List.of())
                    .toList();
            var stopped = new ArrayList<String>();
            for (var result : threads.invokeAll(tasks)) {
                stopped.addAll(result.get());
            }
            return stopped;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Stopping was interrupted.", e);
        } catch (ExecutionException e) {
            throw new Failure("A service could not be stopped: " + e.getCause().getMessage(), e);
        }
    }
}
