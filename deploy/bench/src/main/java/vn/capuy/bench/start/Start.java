package vn.capuy.bench.start;

import java.io.IOException;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.bench.compare.Measure;
import vn.capuy.bench.host.Memory;
import vn.capuy.bench.host.ProcessorTime;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.load.Side;
import vn.capuy.bench.stats.Latencies;

/** One start: from the command to the first document that is read, and what memory is held once some have been. */
final class Start implements Side {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration MOMENT = Duration.ofMillis(10);
    /** What a service has answered before its memory is looked at. */
    private static final int READS = 2_000;

    private static final int WORKERS = 4;

    private final Startable program;
    private final Api reader;
    private final String path;
    private final Map<Round, Long> memory = new IdentityHashMap<>();

    /** @param path of a document that the reader may see */
    Start(Startable program, Api reader, String path) {
        this.program = program;
        this.reader = reader;
        this.path = path;
    }

    @Override
    public Round round(Duration length) throws Exception {
        long begun = System.nanoTime();
        program.start().run();
        try {
            awaitAnswer(begun);
            long nanos = System.nanoTime() - begun;
            double processor = ProcessorTime.of(program.pid().getAsLong());
            read(reader, path);
            var round = new Round(1, 0, nanos / 1e9, new Latencies(nanos), Map.of("start", processor));
            memory.put(round, Memory.resident(program.pid().getAsLong()));
            return round;
        } finally {
            program.stop().run();
        }
    }

    /** Resident memory of the thing by the yardstick's: less is better. */
    static Measure memory(Start thing, Start limit) {
        return new Measure(
                "resident memory after " + READS + " reads",
                true,
                List.of(),
                (of, by, besides) -> (double) thing.memory.get(of) / limit.memory.get(by));
    }

    private void awaitAnswer(long begun) throws InterruptedException, IOException {
        Callers caller = reader.callers(1);
        while (true) {
            try {
                caller.get(0, path);
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() - begun > LONGEST.toNanos()) {
                    throw notYet;
                }
                Thread.sleep(MOMENT);
            }
        }
    }

    static void read(Api reader, String path) throws IOException {
        Callers callers = reader.callers(WORKERS);
        for (int i = 0; i < READS; i++) {
            callers.get(i % WORKERS, path);
        }
    }
}
