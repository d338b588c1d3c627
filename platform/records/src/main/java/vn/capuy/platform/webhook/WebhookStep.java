package vn.capuy.platform.webhook;

/** What is done to a subscriber. */
public enum WebhookStep {
    PAUSE,
    RESUME,
    /** By the service alone. */
    SUSPEND,
    VOID
}
