package vn.capuy.gateway.kpi;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.gateway.service.NotItsFault;
import vn.capuy.gateway.service.ServiceGuard;
import vn.capuy.gateway.service.SuiteService;

/** A question that a service has been asked and has not answered yet. */
final class Pending<T> {
    private final SuiteService service;
    private final Question<T> question;
    private final HeldAnswers.Key key;
    private final Held<T> last;
    private final String known;
    private final long deadline;
    private CompletableFuture<HttpResponse<String>> exchange;
    private CompletableFuture<HttpResponse<String>> guarded;
    private boolean abandoned;

    /**
     * @param last what the service told the last time; null where nothing is held
     * @param known the tag of the answer that the caller has; null where he has none
     */
    Pending(
            SuiteService service,
            Question<T> question,
            HeldAnswers.Key key,
            Held<T> last,
            String known,
            Duration timeLimit) {
        this.service = service;
        this.question = question;
        this.key = key;
        this.last = last;
        this.known = known;
        this.deadline = System.nanoTime() + timeLimit.toNanos();
    }

    /** Sends it, at once or when its turn comes. An answer that says that the service failed counts as its failure. */
    void start(ServiceGuard guard, Supplier<CompletableFuture<HttpResponse<String>>> send) {
        guarded = guard.run(() -> begin(send)).toCompletableFuture();
    }

    private synchronized CompletionStage<HttpResponse<String>> begin(
            Supplier<CompletableFuture<HttpResponse<String>>> send) {
        if (abandoned) {
            return CompletableFuture.failedFuture(new NotItsFault(new TimeoutException()));
        }
        exchange = send.get();
        return exchange.thenApply(answer -> {
            if (answer.statusCode() >= 500) {
                throw new Failed(answer.statusCode());
            }
            return answer;
        });
    }

    /** Waits for it, up to the time limit. */
    HttpResponse<String> await() throws ExecutionException, InterruptedException, TimeoutException {
        return guarded.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    /** Ends the exchange: the service need not work for an answer that nobody awaits. */
    synchronized void abandon() {
        abandoned = true;
        if (exchange != null) {
            exchange.cancel(true);
        }
    }

    SuiteService service() {
        return service;
    }

    Question<T> question() {
        return question;
    }

    HeldAnswers.Key key() {
        return key;
    }

    Optional<Held<T>> last() {
        return Optional.ofNullable(last);
    }

    String known() {
        return known;
    }

    /** The answers that need not be sent again, as a list of entity tags; empty where there are none. */
    String tags() {
        return Stream.of(known, last == null ? null : last.tag())
                .filter(tag -> tag != null)
                .distinct()
                .map(ServiceTag::written)
                .collect(Collectors.joining(", "));
    }

    /** The service says itself that it failed. */
    static final class Failed extends RuntimeException {
        private final int status;

        Failed(int status) {
            super("Status " + status, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
