package vn.capuy.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.home.Watch;
import vn.capuy.launcher.home.Watch.State;
import vn.capuy.launcher.process.Background;
import vn.capuy.launcher.process.LogFollower;
import vn.capuy.launcher.process.Program;
import vn.capuy.launcher.process.Waiting;
import vn.capuy.launcher.suite.Summary;

/** A start that returns: the launcher starts itself in the background and shows what that one says. */
final class Detached {
    /** From here on an exit code names the signal that ended a process. */
    private static final int SIGNALS = 128;

    private static final String SUPERVISOR = "supervisor";

    private final Installation installation;

    Detached(Installation installation) {
        this.installation = installation;
    }

    int start(Integer port, boolean noDemo) {
        var log = installation.log(SUPERVISOR);
        var follower = new LogFollower(log);
        var supervisor = new Background(installation)
                .start(new Program(SUPERVISOR + "-process", installation.root(), words(port, noDemo), Map.of(), log));
        while (supervisor.isAlive()) {
            follower.copyNew(System.out);
            var state = Watch.holder(installation).map(Watch.Supervisor::state);
            if (state.filter(State::isUp).isPresent()) {
                follower.copyNew(System.out);
                Summary.print(installation, System.out);
                return state.get() == State.RUNNING ? 0 : Capuy.FAILED;
            }
            Waiting.aMoment();
        }
        follower.copyNew(System.out);
        if (supervisor.exitValue() > SIGNALS) {
            System.err.println("The supervisor of Capuy was ended from outside: ./capuy up goes on where it was.");
        }
        return Capuy.FAILED;
    }

    private static List<String> words(Integer port, boolean noDemo) {
        var words = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx128m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dcapuy.root=" + System.getProperty("capuy.root", "."),
                "-cp",
                System.getProperty("java.class.path"),
                Capuy.class.getName(),
                "up",
                "--supervise"));
        if (port != null) {
            words.addAll(List.of("--port", port.toString()));
        }
        if (noDemo) {
            words.add("--no-demo");
        }
        return words;
    }
}
