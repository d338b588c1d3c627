package vn.capuy.platform.webhook.delivery;

import java.time.Duration;

/**
 * What became of one request.
 *
 * @param status that the receiver answered; null where it did not
 * @param retryAfter how long the receiver asks to wait; null where it does not
 */
public record Attempt(Outcome outcome, Integer status, Duration took, Duration retryAfter) {}
