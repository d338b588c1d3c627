package vn.capuy.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is measured beside ours, as a process of its own. */
public final class Program {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final int OK = 200;

    private final String name;
    private final List<String> words;
    private final Map<String, String> environment;
    private final String address;
    private final Path log;
    private Process process;

    /**
     * @param words the command line
     * @param environment variables beside those of this process
     * @param address where it answers
     * @param log is appended to
     */
    Program(String name, List<String> words, Map<String, String> environment, String address, Path log) {
        this.name = name;
        this.words = List.copyOf(words);
        this.environment = Map.copyOf(environment);
        this.address = address;
        this.log = log.toAbsolutePath();
    }

    public void start() {
        try {
            Files.createDirectories(log.getParent());
            var command = new ProcessBuilder(words);
            command.environment().putAll(environment);
            command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    /** @param path is answered with 200 once it is ready */
    public void awaitReady(String path) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI ready = URI.create(address + path);
            Instant deadline = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(deadline) && process.isAlive()) {
                if (answers(http, ready)) {
                    return;
                }
                Thread.sleep(MOMENT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException(name + " is not ready; see " + log);
    }

    private static boolean answers(HttpClient http, URI ready) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits for one that ends by itself; answers whether it did so well. */
    public boolean awaitEnd() throws InterruptedException {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /** Asks it to end, and waits until it has. */
    public void end() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    public long pid() {
        return process.pid();
    }

    public String address() {
        return address;
    }

    /** With the children that it has. */
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroyForcibly();
            try {
                process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
