package vn.capuy.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server process that holds a data folder, as its own pid file tells. */
record Postmaster(long pid, int port) {
    private static final int PORT_LINE = 3;

    /** The living server on this folder; a number that meanwhile belongs to some other program does not count. */
    static Optional<Postmaster> of(Path data) throws IOException {
        return read(data).filter(postmaster -> postmaster.serves(data));
    }

    /** Removes a pid file whose number a program that is no PostgreSQL has got since, for that stops a start. */
    static void forgetForeign(Path data) throws IOException {
        var written = read(data);
        if (written.isPresent() && written.get().belongsToAnother()) {
            Files.delete(data.resolve("postmaster.pid"));
        }
    }

    private static Optional<Postmaster> read(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        return lines.size() <= PORT_LINE
                ? Optional.empty()
                : Optional.of(new Postmaster(
                        Long.parseLong(lines.getFirst().strip()),
                        Integer.parseInt(lines.get(PORT_LINE).strip())));
    }

    private boolean serves(Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .map(info -> info.commandLine().orElse("postgres " + data))
                .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                .isPresent();
    }

    private boolean belongsToAnother() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> !command.contains("postgres"))
                .isPresent();
    }
}
