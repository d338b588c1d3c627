package vn.capuy.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends an exchange in which nothing moves any more: a client that does not send its body or take its answer, a service that
 * does not answer or stops in the middle. Each holds a connection, and for the service a worker, that others need.
 *
 * <p>The client of the services has a timeout of its own; set for the time after the head, it outlives the exchange and
 * would end the next one on the same connection.
 */
final class Patience {
    private static final long LOOK_EVERY_MILLIS = 250;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final MeteredBody body;
    private final EdgeLimits limits;
    private final long timer;
    private HttpClientRequest upstream;
    private MeteredBody answer;
    private boolean serviceTooSlow;
    private long seen = -1;
    private long lastMove = System.nanoTime();

    Patience(Vertx vertx, HttpServerRequest request, MeteredBody body, EdgeLimits limits) {
        this.vertx = vertx;
        this.request = request;
        this.body = body;
        this.limits = limits;
        this.timer = vertx.setPeriodic(LOOK_EVERY_MILLIS, tick -> look());
    }

    /** From here on the service is waited for. */
    void reached(HttpClientRequest upstream) {
        this.upstream = upstream;
        lastMove = System.nanoTime();
    }

    /** From here on its answer is. */
    void answered(MeteredBody answer) {
        this.answer = answer;
        lastMove = System.nanoTime();
    }

    void stop() {
        vertx.cancelTimer(timer);
    }

    boolean wasAnswered() {
        return answer != null;
    }

    boolean serviceTooSlow() {
        return serviceTooSlow;
    }

    private void look() {
        long moved = body.read() + (body.ended() ? 1 : 0) + (answer == null ? 0 : answer.read());
        if (moved != seen) {
            seen = moved;
            lastMove = System.nanoTime();
        } else if (upstream != null) {
            giveUp(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastMove));
        }
    }

    private void giveUp(long stillMillis) {
        boolean clientIsSlow = answer == null && !body.ended() && !upstream.writeQueueFull();
        if (answer == null && !clientIsSlow) {
            if (isOver(limits.answerTimeout(), stillMillis)) {
                serviceTooSlow = true;
                stop();
                upstream.reset();
            }
        } else if (isOver(limits.stallTimeout(), stillMillis)) {
            stop();
            // Before the other, whose end would be answered like any failure of the service.
            request.response().reset();
            upstream.reset();
        }
    }

    private static boolean isOver(Duration limit, long stillMillis) {
        return stillMillis > limit.toMillis();
    }
}
