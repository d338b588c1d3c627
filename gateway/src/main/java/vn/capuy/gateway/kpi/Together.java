package vn.capuy.gateway.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Does several things at the same time, a few at once, so that the services have room for others. */
final class Together {
    private static final int AT_ONCE = 3;

    private Together() {}

    /** The results in the order of the tasks; the first failure is thrown as it came. */
    static <T> List<T> all(List<Callable<T>> tasks) {
        var turns = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        turns.acquire();
                        try {
                            return task.call();
                        } finally {
                            turns.release();
                        }
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var each : pending) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
