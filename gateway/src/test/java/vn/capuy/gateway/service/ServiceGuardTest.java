package vn.capuy.gateway.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ServiceGuardTest {
    private static final Duration REST = Duration.ofMillis(200);

    private final AtomicInteger asked = new AtomicInteger();
    private final ServiceGuard guard = ServiceGuard.of("cadre (test)", settings(), 2, 1);

    private static BreakerSettings settings() {
        return new BreakerSettings() {
            @Override
            public int window() {
                return 4;
            }

            @Override
            public double failureRatio() {
                return 0.5;
            }

            @Override
            public Duration rest() {
                return REST;
            }
        };
    }

    private Throwable failureOf(CompletableFuture<String> answer) {
        asked.set(0);
        var failed = assertThrows(ExecutionException.class, () -> guard.run(() -> {
                    asked.incrementAndGet();
                    return answer;
                })
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS));
        return failed.getCause();
    }

    private void fails(int times) {
        for (int i = 0; i < times; i++) {
            failureOf(CompletableFuture.failedFuture(new IOException()));
        }
    }

    private String answers() throws Exception {
        return guard.run(() -> CompletableFuture.completedFuture("well"))
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS);
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_and_tried_again_after_a_while() throws Exception {
        fails(4);
        assertEquals(CircuitBreakerState.OPEN, guard.state());
        Throwable refused = failureOf(CompletableFuture.completedFuture("unasked"));
        assertTrue(ServiceGuard.isOpen(refused), refused::toString);
        assertEquals(0, asked.get());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (System.nanoTime() < deadline && guard.state() != CircuitBreakerState.CLOSED) {
            try {
                assertEquals("well", answers());
            } catch (ExecutionException stillResting) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        assertEquals(CircuitBreakerState.CLOSED, guard.state());
    }

    @Test
    void one_failure_among_answers_is_nothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            fails(1);
            answers();
            answers();
            answers();
        }
        assertEquals(CircuitBreakerState.CLOSED, guard.state());
    }

    @Test
    void what_fails_through_its_client_says_nothing_of_the_service() throws Exception {
        for (int i = 0; i < 20; i++) {
            failureOf(CompletableFuture.failedFuture(new NotItsFault(new IOException())));
        }
        assertEquals("well", answers());
    }

    @Test
    void only_so_many_are_let_through_at_once_and_the_rest_is_told_at_once() throws Exception {
        List<CompletableFuture<String>> running = new ArrayList<>();
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(guard.run(() -> {
                        var answer = new CompletableFuture<String>();
                        running.add(answer);
                        return answer;
                    })
                    .toCompletableFuture());
        }
        assertEquals(2, running.size());
        Throwable refused = failureOf(CompletableFuture.completedFuture("unasked"));
        assertTrue(ServiceGuard.isFull(refused), refused::toString);
        assertFalse(ServiceGuard.isOpen(refused));
        assertEquals(0, asked.get());
        running.getFirst().complete("first");
        assertEquals("first", answers.getFirst().get(5, TimeUnit.SECONDS));
        assertEquals(3, running.size());
        running.forEach(each -> each.complete("later"));
        assertEquals("later", answers.getLast().get(5, TimeUnit.SECONDS));
        assertEquals(CircuitBreakerState.CLOSED, guard.state());
    }
}
