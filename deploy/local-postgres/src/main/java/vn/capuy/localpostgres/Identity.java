package vn.capuy.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses root, so that root hands it to an unprivileged user of this machine, or, where
 * that is not allowed (some containers), to a user namespace in which it is nobody.
 *
 * @param owner the user who must own the data, empty where it is the present one
 * @param prefix the words to set before a command
 */
record Identity(String owner, List<String> prefix) {
    private static final List<String> USERS = List.of("postgres", "nobody");
    private static final Path ROOT = Path.of("/");

    static Identity find() {
        if (!Command.run(ROOT, List.of("id", "-u")).output().strip().equals("0")) {
            return new Identity("", List.of());
        }
        return USERS.stream()
                .filter(user -> Command.run(ROOT, List.of("id", "-u", user)).succeeded())
                .flatMap(Identity::waysToBecome)
                .filter(Identity::works)
                .findFirst()
                .orElseThrow(() -> new PostgresException(
                        "PostgreSQL refuses to run as root and no other user could be taken on: start Capuy as an"
                                + " ordinary user, or allow root to change users (setpriv or runuser)."));
    }

    private static Stream<Identity> waysToBecome(String user) {
        return Stream.of(
                new Identity(
                        user,
                        List.of(
                                "setpriv",
                                "--reuid=" + user,
                                "--regid=" + group(user),
                                "--clear-groups",
                                "--no-new-privs")),
                new Identity(user, List.of("runuser", "-u", user, "--")),
                new Identity("", List.of("unshare", "-U")));
    }

    private static String group(String user) {
        return Command.run(ROOT, List.of("id", "-g", user)).output().strip();
    }

    private boolean works() {
        var answer = Command.run(ROOT, command("id", "-u"));
        return answer.succeeded() && !answer.output().strip().equals("0");
    }

    List<String> command(String... words) {
        var all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return all;
    }

    boolean reaches(Path folder) {
        return Command.run(ROOT, command("test", "-x", folder.toString())).succeeded();
    }

    void own(Path path) throws IOException {
        if (!owner.isEmpty()) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, users.lookupPrincipalByName(owner));
        }
    }
}
