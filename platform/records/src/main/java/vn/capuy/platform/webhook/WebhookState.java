package vn.capuy.platform.webhook;

/** Where a subscriber stands. */
public enum WebhookState {
    /** It is served. */
    ACTIVE,
    /** A person stopped it; it goes on where it was. */
    PAUSED,
    /** The service stopped it; a person resumes it. */
    SUSPENDED,
    /** It is no more. */
    VOIDED
}
