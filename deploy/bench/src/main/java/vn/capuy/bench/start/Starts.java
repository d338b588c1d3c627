package vn.capuy.bench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Measure;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.documents.Shelf;
import vn.capuy.bench.stand.Peers;
import vn.capuy.bench.stand.Program;
import vn.capuy.bench.stand.Stand;
import vn.capuy.testing.AppProcess;

/**
 * Runs the group. Both sides have an ahead-of-time cache, made by a run before that answered the same requests, as the first
 * run after {@code ./capuy up} makes it.
 */
public final class Starts {
    public static final List<String> NAMES = List.of("start.first-answer", "start.memory");

    private static final String MODULE = "document-service";
    private static final Duration WRITING = Duration.ofMinutes(10);

    private Starts() {}

    public static List<Outcome> run(Stand stand, double scale, Comparison comparison) throws Exception {
        var peers = new Peers(stand);
        if (!peers.has(Peers.SPRING_SERVICE)) {
            stand.lacks("start, for the peer made with Spring was not built");
            return List.of();
        }
        var shelf = new Shelf(stand, scale);
        String path = shelf.path();
        stand.stop(MODULE);
        Startable ours = ours(stand, shelf, path);
        Startable spring = spring(stand, peers, shelf, path);
        var thing = new Start(ours, shelf.reader(ours.address()), path);
        var limit = new Start(spring, shelf.reader(spring.address()), path);
        var first = new Benchmark(
                "start.first-answer",
                "start",
                "document-service, from the command to the first document that is read",
                "Spring Boot on the same records",
                OptionalDouble.of(0.35),
                Measure.TIME,
                thing,
                limit,
                new Watch() {});
        var memory = new Benchmark(
                "start.memory",
                "start",
                "document-service, resident",
                "Spring Boot on the same records",
                OptionalDouble.of(0.6),
                Start.memory(thing, limit),
                thing,
                limit,
                new Watch() {});
        return comparison.together(List.of(first, memory));
    }

    private static Startable ours(Stand stand, Shelf shelf, String path) throws Exception {
        Path cache = stand.folder("caches").resolve("ours.aot");
        AppProcess training = prepared(stand).with(List.of("-XX:AOTCacheOutput=" + cache));
        training.start();
        training.awaitReady();
        Start.read(shelf.reader(training.address()), path);
        training.end(WRITING);
        AppProcess service = prepared(stand).with(cacheOf(stand, "document-service", cache));
        return new Startable(MODULE, service.address(), service::start, service::pid, service::kill);
    }

    private static AppProcess prepared(Stand stand) {
        return stand.prepare(MODULE, Shelf.DATABASE, Stand.ALONE);
    }

    private static Startable spring(Stand stand, Peers peers, Shelf shelf, String path) throws Exception {
        Path cache = stand.folder("caches").resolve("spring.aot");
        Program training = peers.springService(Shelf.DATABASE, List.of("-XX:AOTCacheOutput=" + cache));
        training.start();
        training.awaitReady(Peers.READY);
        Start.read(shelf.reader(training.address()), path);
        training.end();
        Program service = peers.springService(Shelf.DATABASE, cacheOf(stand, "Spring Boot", cache));
        return new Startable(Peers.SPRING_SERVICE, service.address(), service::start, service::pid, service::stop);
    }

    private static List<String> cacheOf(Stand stand, String whose, Path cache) {
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache);
        }
        stand.lacks("the ahead-of-time cache of " + whose + ": it was not written, and is started without");
        return List.of();
    }
}
