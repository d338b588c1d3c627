package vn.capuy.platform.idempotency;

/** An answer that holds what must not be kept, such as a secret: what is kept, and answered again, is without it. */
public interface Withheld {
    /** The same answer without it. */
    Object kept();
}
