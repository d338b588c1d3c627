package vn.capuy.launcher;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.capuy.launcher.home.Watch;
import vn.capuy.launcher.home.Watch.State;
import vn.capuy.launcher.process.Waiting;
import vn.capuy.launcher.suite.GatewayPort;
import vn.capuy.launcher.suite.Stopping;
import vn.capuy.launcher.suite.Suite;
import vn.capuy.launcher.suite.Summary;
import vn.capuy.launcher.suite.Supervision;

@Command(
        name = "up",
        description = {
            "Starts Capuy: builds what changed, starts PostgreSQL, Keycloak, the services and the gateway, brings in the"
                    + " demo term where there are no records yet, and prints addresses and accounts.",
            "Stays and watches until Ctrl-C or ./capuy down. Records are kept from one start to the next."
        })
final class UpVerb extends Verb {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where the gateway is to listen; kept for later starts.")
    private Integer port;

    @Option(names = "--detach", description = "Returns when all is healthy; a supervisor stays in the background.")
    private boolean detach;

    @Option(names = "--no-demo", description = "Does not bring in the demo term.")
    private boolean noDemo;

    @Option(names = "--supervise", hidden = true, description = "What --detach starts in the background.")
    private boolean supervise;

    @Override
    public Integer call() {
        installation.prepare();
        var holder = Watch.holder(installation);
        if (holder.isPresent()) {
            return alreadyUp(holder.get());
        }
        return detach ? new Detached(installation).start(port, noDemo) : run();
    }

    private int alreadyUp(Watch.Supervisor supervisor) {
        if (!supervisor.state().isUp()) {
            throw new Failure("Capuy is " + supervisor.state().name().toLowerCase(Locale.ROOT) + " under process "
                    + supervisor.pid() + ": see ./capuy status, or stop it with ./capuy down.");
        }
        var current = GatewayPort.known(installation);
        if (port != null && port != current) {
            throw new Failure("Capuy runs already, on port " + current
                    + ": to change the port, stop it first with ./capuy down.");
        }
        System.out.println("Capuy runs already (process " + supervisor.pid() + ").");
        Summary.print(installation, System.out);
        return 0;
    }

    private int run() {
        var watch = Watch.take(installation)
                .orElseThrow(() -> new Failure("Another start of Capuy is under way: see ./capuy status."));
        var progress = Progress.here();
        stopLeftovers(progress);
        var suite = new Suite(installation, asked(), progress);
        GatewayPort.sayIfUnusual(suite.gatewayPort(), asked(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            watch.say(State.STOPPING);
            suite.stop();
            watch.close();
        }));
        try {
            bringUp(suite, watch, progress);
            new Supervision(suite, progress).watch();
        } catch (Failure failure) {
            if (!suite.isStopping()) {
                progress.finish();
                progress.say(failure.getMessage().lines().findFirst().orElse(""));
                suite.stop();
                throw failure;
            }
        }
        return awaitEnd();
    }

    private void bringUp(Suite suite, Watch watch, Progress progress) {
        suite.start();
        watch.say(State.IMPORTING);
        var trouble = noDemo ? Optional.<Failure>empty() : importDemo(suite);
        progress.finish();
        trouble.ifPresent(failure -> progress.say(failure.getMessage()));
        watch.say(trouble.isPresent() ? State.RUNNING_WITHOUT_DEMO : State.RUNNING);
        progress.say(trouble.isPresent() ? "Capuy is up, without the whole demo term" : "Capuy is up");
        if (!supervise) {
            Summary.print(installation, System.out);
        }
    }

    /** A term that does not come in is no reason to take down a suite with which one can find out why. */
    private static Optional<Failure> importDemo(Suite suite) {
        try {
            suite.importDemo();
            return Optional.empty();
        } catch (Failure failure) {
            if (suite.isStopping()) {
                throw failure;
            }
            return Optional.of(failure);
        }
    }

    private void stopLeftovers(Progress progress) {
        var stopped = Stopping.all(installation);
        if (!stopped.isEmpty()) {
            progress.say("stopped what a former start had left: " + String.join(", ", stopped));
        }
    }

    private OptionalInt asked() {
        return port == null ? OptionalInt.empty() : OptionalInt.of(port);
    }

    /** The stopping goes on in the shutdown hook, at whose end the JVM does, too. */
    private static int awaitEnd() {
        while (true) {
            Waiting.aMoment();
        }
    }
}
