package vn.capuy.platform.webhook.delivery;

/** Where the delivery of an event to a subscriber stands. */
public enum DeliveryState {
    /** Being sent, or waiting for the next attempt. */
    PENDING,
    DELIVERED,
    /** Given up; it can be asked for again. */
    DEAD
}
