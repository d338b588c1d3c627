package vn.capuy.localpostgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs. They come out of the artifact for this machine, once; the environment variable
 * {@code CAPUY_POSTGRES_BIN} names an installed PostgreSQL's {@code bin} folder instead, so that tests run on another
 * major version too.
 */
record Binaries(Path bin) {
    private static final String OVERRIDE = "CAPUY_POSTGRES_BIN";
    private static final int ANY_EXECUTE = 0b001_001_001;

    static Binaries find(Identity identity) throws IOException {
        var override = System.getenv(OVERRIDE);
        if (override != null && !override.isBlank()) {
            return new Binaries(Path.of(override));
        }
        return unpackOnce(Folders.cache(identity));
    }

    String program(String name) {
        return bin.resolve(name).toString();
    }

    /** The major version, which a data folder must share. */
    String major() {
        var words = Command.run(bin, List.of(program("postgres"), "--version"))
                .output()
                .strip()
                .split(" ");
        return words[words.length > 2 ? 2 : words.length - 1].split("[.\\D]")[0];
    }

    private static Binaries unpackOnce(Path cache) throws IOException {
        var archive = archive();
        var folder = cache.resolve("postgres-" + Folders.fingerprint(archive));
        if (!Files.isDirectory(folder)) {
            var fresh = Files.createTempDirectory(cache, "unpacking-");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(new ByteArrayInputStream(archive), fresh);
            moveUnlessAnotherWasFaster(fresh, folder);
        }
        return new Binaries(folder.resolve("bin"));
    }

    private static void moveUnlessAnotherWasFaster(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(fresh);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static byte[] archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var chip = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-" + system + "-" + chip + ".txz";
        try (var in = Binaries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new PostgresException("There are no PostgreSQL binaries for this machine (" + system + ", " + chip
                        + "): install PostgreSQL 18 and name its bin folder in " + OVERRIDE + ".");
            }
            return in.readAllBytes();
        }
    }

    private static void unpack(InputStream compressed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(compressed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (path.startsWith(target)) {
                    write(tar, entry, path);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            return;
        }
        Folders.passable(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var executable = (entry.getMode() & ANY_EXECUTE) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
