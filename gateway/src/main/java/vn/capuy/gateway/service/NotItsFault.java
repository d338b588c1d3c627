package vn.capuy.gateway.service;

/** A request that failed through its client, not through the service: it left, or sent too much. */
public final class NotItsFault extends RuntimeException {
    public NotItsFault(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause, false, false);
    }
}
