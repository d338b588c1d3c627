package vn.capuy.launcher;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import vn.capuy.launcher.build.Maven;

@Command(
        name = "test",
        description = {
            "Runs every test of every module, each against a PostgreSQL of its own; nothing has to be up for it.",
            "Further words go to Maven: ./capuy test -pl kernel"
        })
final class TestVerb extends Verb {
    @Parameters(arity = "0..*", paramLabel = "MAVEN-ARGUMENT", description = "Passed on to Maven.")
    private List<String> arguments = new ArrayList<>();

    @Unmatched
    private List<String> options = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = new ArrayList<>(List.of("verify"));
        // In their own order, which picocli's sorted fields no longer tell; the first word is the verb.
        words.addAll(spec.commandLine().getParseResult().originalArgs().stream()
                .skip(1)
                .toList());
        return new Maven(installation).runHere(words);
    }
}
