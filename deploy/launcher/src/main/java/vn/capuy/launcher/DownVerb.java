package vn.capuy.launcher;

import java.time.Duration;
import picocli.CommandLine.Command;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.home.Watch;
import vn.capuy.launcher.process.Waiting;
import vn.capuy.launcher.suite.Stopping;

@Command(name = "down", description = "Stops Capuy cleanly; the records are kept.")
final class DownVerb extends Verb {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public Integer call() {
        System.out.println(stop(installation) ? "Capuy is stopped." : "Capuy is not running.");
        return 0;
    }

    /** Stops what runs; false when nothing did. */
    static boolean stop(Installation installation) {
        if (!installation.exists()) {
            return false;
        }
        var holder = Watch.holder(installation);
        holder.ifPresent(supervisor -> {
            System.out.println("Stopping Capuy …");
            askToEnd(installation, supervisor.pid());
        });
        return !Stopping.all(installation).isEmpty() || holder.isPresent();
    }

    private static void askToEnd(Installation installation, long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (Watch.holder(installation).isPresent()) {
            if (System.nanoTime() > until) {
                throw new Failure("The supervisor of Capuy (process " + pid + ") does not end.");
            }
            Waiting.aMoment();
        }
    }
}
