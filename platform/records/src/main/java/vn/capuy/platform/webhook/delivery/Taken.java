package vn.capuy.platform.webhook.delivery;

import java.util.List;
import java.util.UUID;

/**
 * A subscriber that a sender has for a while.
 *
 * @param claim by which the sender is known
 * @param target where its events go
 * @param types of the events that it wants; null for all
 * @param scope of the events that it may be told
 * @param within the scope of whoever entered it, beyond which it may be told nothing either
 * @param position up to which it was served
 */
record Taken(UUID webhook, UUID claim, String target, List<String> types, String scope, String within, long position) {}
