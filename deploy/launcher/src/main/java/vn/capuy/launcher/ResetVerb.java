package vn.capuy.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Scanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.capuy.launcher.build.Folders;
import vn.capuy.launcher.keycloak.Keycloak;
import vn.capuy.localpostgres.PostgresServer;

@Command(
        name = "reset",
        description = {
            "Stops Capuy and deletes all records and passwords of this installation. Asks first.",
            "What was built and fetched stays, so that the next ./capuy up is quick."
        })
final class ResetVerb extends Verb {
    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        if (!installation.exists()) {
            System.out.println("There is nothing to delete.");
            return 0;
        }
        if (!yes && !confirmed()) {
            System.out.println("Nothing was deleted.");
            return Capuy.FAILED;
        }
        DownVerb.stop(installation);
        PostgresServer.delete(installation.postgres());
        Keycloak.deleteRealm(installation);
        Folders.delete(installation.secretsFolder());
        Files.deleteIfExists(installation.demoNotes());
        Files.deleteIfExists(installation.state().resolve("installation.properties"));
        System.out.println("All records and passwords are deleted.");
        return 0;
    }

    private static boolean confirmed() {
        System.out.print("Delete all records and passwords of this installation? Type yes: ");
        System.out.flush();
        var answers = new Scanner(System.in);
        return answers.hasNextLine() && answers.nextLine().strip().equalsIgnoreCase("yes");
    }
}
