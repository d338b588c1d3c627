package vn.capuy.platform.webhook.delivery;

/** How an attempt went. */
public enum Outcome {
    /** Answered with 2xx. */
    DELIVERED,
    /** Answered with another status. */
    REFUSED,
    /** Answered with 3xx; where that leads is not followed. */
    REDIRECTED,
    /** Answered with 410: the receiver wants no more. */
    GONE,
    /** Not answered in time. */
    TOO_SLOW,
    /** No connection, or one that was cut, or whose certificate does not hold. */
    UNREACHABLE,
    /** The host's name leads to no address. */
    HOST_UNKNOWN,
    /** The host's name leads to an address inside, or the target is not allowed any more. */
    ADDRESS_REFUSED
}
