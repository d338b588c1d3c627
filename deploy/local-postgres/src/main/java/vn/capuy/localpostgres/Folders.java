package vn.capuy.localpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Where things can lie so that the user who runs PostgreSQL gets at them. */
final class Folders {
    private static final String OPEN_TO_PASS = "rwxr-xr-x";
    private static final String ELSEWHERE = "moved-to";

    private Folders() {}

    /** The folder of the cluster: the home itself, or another one where that user cannot pass the home's parents. */
    static Path reachable(Path home, Identity identity) throws IOException {
        Files.createDirectories(home);
        var note = home.resolve(ELSEWHERE);
        if (Files.exists(note)) {
            return passable(moved(home));
        }
        if (identity.reaches(home)) {
            return home;
        }
        var name = "capuy-" + fingerprint(home.toString().getBytes(StandardCharsets.UTF_8));
        var folder = firstThatWorks(
                List.of(Path.of("/var/lib", name), temporaryFolder().resolve(name)), identity);
        Files.writeString(note, folder + "\n");
        return folder;
    }

    /** Where the cluster of this home lies, once it was made. */
    static Path moved(Path home) throws IOException {
        var note = home.resolve(ELSEWHERE);
        return Files.exists(note) ? Path.of(Files.readString(note).strip()) : home;
    }

    /** The folder for the unpacked binaries, which all clusters of this machine's user share. */
    static Path cache(Identity identity) throws IOException {
        var ownCache = Path.of(System.getProperty("user.home"), ".cache", "capuy");
        var temporary = temporaryFolder().resolve("capuy-cache-" + System.getProperty("user.name"));
        return identity.prefix().isEmpty()
                ? firstThatWorks(List.of(ownCache, temporary), identity)
                : firstThatWorks(List.of(Path.of("/var/cache/capuy"), temporary), identity);
    }

    static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static Path firstThatWorks(List<Path> folders, Identity identity) throws IOException {
        for (var folder : folders) {
            try {
                if (identity.reaches(passable(folder)) && Files.isWritable(folder) && ours(folder)) {
                    return folder;
                }
            } catch (IOException e) {
                continue;
            }
        }
        throw new IOException("None of " + folders + " can be written here and reached by the user of PostgreSQL.");
    }

    /** In a folder that all may write, somebody else could have put a folder of this name there first. */
    private static boolean ours(Path folder) throws IOException {
        return Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
    }

    static Path passable(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OPEN_TO_PASS));
        }
        return folder;
    }

    static String fingerprint(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
