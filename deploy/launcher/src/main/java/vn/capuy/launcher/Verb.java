package vn.capuy.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import vn.capuy.launcher.home.Installation;

/** What all verbs share. */
abstract class Verb implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Explains this verb.")
    private boolean help;

    final Installation installation = Installation.here();
}
