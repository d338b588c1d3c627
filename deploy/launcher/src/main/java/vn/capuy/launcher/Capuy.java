package vn.capuy.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry: {@code ./capuy VERB}. */
@Command(
        name = "./capuy",
        description = {
            "Capuy keeps the records of a Party committee's work. This runs it on this machine.",
            "A verb explains itself: ./capuy help VERB."
        },
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        subcommands = {
            UpVerb.class,
            DownVerb.class,
            StatusVerb.class,
            LogsVerb.class,
            TokenVerb.class,
            ResetVerb.class,
            TestVerb.class,
            BenchVerb.class,
            JdkVerb.class,
            HelpCommand.class
        })
public final class Capuy implements Runnable {
    static final int FAILED = 1;
    static final int MISUSED = 2;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Capuy())
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure))
                .setParameterExceptionHandler((misuse, arguments) -> explain(misuse));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static int explain(Exception failure) {
        if (failure instanceof Failure) {
            System.err.println(failure.getMessage());
        } else {
            System.err.println("Capuy's launcher met something it does not know: " + failure);
        }
        return FAILED;
    }

    private static int explain(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched && isTop(misuse) && !unmatched.isUnknownOption()) {
            System.err.println("There is no verb " + unmatched.getUnmatched().getFirst() + ". The verbs are: "
                    + String.join(", ", misuse.getCommandLine().getSubcommands().keySet()) + ".");
            return MISUSED;
        }
        var words = misuse.getMessage().strip();
        System.err.println(words + (words.endsWith(".") ? "" : ".") + " See "
                + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
        return MISUSED;
    }

    private static boolean isTop(ParameterException misuse) {
        return misuse.getCommandLine().getParent() == null;
    }
}
