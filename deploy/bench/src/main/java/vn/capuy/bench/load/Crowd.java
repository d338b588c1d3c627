package vn.capuy.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.capuy.bench.host.Meters;
import vn.capuy.bench.stats.Latencies;

/** Workers who each send the next request as soon as the last is answered, on virtual threads. */
public final class Crowd implements Side {
    private final int workers;
    private final Work work;
    private final Meters meters;

    public Crowd(int workers, Work work, Meters meters) {
        this.workers = workers;
        this.work = work;
        this.meters = meters;
    }

    @Override
    public boolean isWarmedUp() {
        return true;
    }

    private record Done(long[] latencies, long failed) {}

    @Override
    public Round round(Duration length) throws Exception {
        Map<String, Double> before = meters.read();
        long start = System.nanoTime();
        long end = start + length.toNanos();
        List<Future<Done>> done = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < workers; i++) {
                int worker = i;
                Callable<Done> loop = () -> loop(worker, end);
                done.add(executor.submit(loop));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Latencies> latencies = new ArrayList<>();
        long failed = 0;
        for (Future<Done> worker : done) {
            latencies.add(new Latencies(worker.get().latencies()));
            failed += worker.get().failed();
        }
        Latencies all = Latencies.all(latencies);
        return new Round(all.count(), failed, seconds, all, meters.since(before));
    }

    private Done loop(int worker, long end) {
        long[] latencies = new long[1024];
        int count = 0;
        long failed = 0;
        for (long turn = 0; System.nanoTime() < end; turn++) {
            long begun = System.nanoTime();
            try {
                work.once(worker, turn);
            } catch (Exception refused) {
                failed++;
                continue;
            }
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
            }
            latencies[count++] = System.nanoTime() - begun;
        }
        return new Done(Arrays.copyOf(latencies, count), failed);
    }
}
