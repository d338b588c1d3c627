package vn.capuy.launcher.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.StreamSupport;

/** What a set of files holds, in one word: the same names and contents give the same word, times do not matter. */
public final class Fingerprint {
    private Fingerprint() {}

    /**
     * @param paths files and folders under the root; those that do not exist count as empty
     * @param ignored the name of folders that do not count, wherever they stand
     */
    public static String of(Path root, Collection<String> paths, String ignored) {
        var digest = sha256();
        for (var path : paths.stream().sorted().toList()) {
            addAll(digest, root, root.resolve(path), Path.of(ignored));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(String content) {
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void addAll(MessageDigest digest, Path root, Path path, Path ignored) {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !contains(root.relativize(file), ignored))
                    .sorted()
                    .toList()) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(sha256().digest(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path path, Path name) {
        return StreamSupport.stream(path.spliterator(), false).anyMatch(name::equals);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
