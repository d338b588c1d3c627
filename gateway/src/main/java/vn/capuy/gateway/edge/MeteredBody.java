package vn.capuy.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A body whose bytes are counted on their way. It fails once it is longer than allowed: a chunked one announces no length
 * that could be refused beforehand.
 */
final class MeteredBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long largest;
    private long read;
    private boolean ended;
    private boolean exceeded;
    private Handler<Throwable> failure = ignored -> {};

    MeteredBody(ReadStream<Buffer> body, long largest) {
        this.body = body;
        this.largest = largest;
    }

    boolean exceeded() {
        return exceeded;
    }

    /** How many bytes have come so far. */
    long read() {
        return read;
    }

    /** Whether it has come whole. */
    boolean ended() {
        return ended;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failure = handler == null ? ignored -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        if (chunk.length() == 0) {
            // As comes with a request that passes to HTTP/2; to pass it on would make a body where there is none.
            return;
        }
        read += chunk.length();
        if (read <= largest) {
            handler.handle(chunk);
        } else if (!exceeded) {
            exceeded = true;
            failure.handle(new IllegalStateException("The body is longer than " + largest + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> pause() {
        if (!ended) {
            body.pause();
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        // In HTTP/2 a body that has ended throws when it is let go on; the proxy does so before it answers with a
        // failure,
        // and the client would wait for ever.
        if (!ended) {
            body.fetch(amount);
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            handler.handle(end);
                        });
        return this;
    }
}
