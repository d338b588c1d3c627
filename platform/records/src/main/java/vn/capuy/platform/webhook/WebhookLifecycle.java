package vn.capuy.platform.webhook;

import static vn.capuy.platform.webhook.WebhookState.ACTIVE;
import static vn.capuy.platform.webhook.WebhookState.PAUSED;
import static vn.capuy.platform.webhook.WebhookState.SUSPENDED;
import static vn.capuy.platform.webhook.WebhookState.VOIDED;
import static vn.capuy.platform.webhook.WebhookStep.PAUSE;
import static vn.capuy.platform.webhook.WebhookStep.RESUME;
import static vn.capuy.platform.webhook.WebhookStep.SUSPEND;
import static vn.capuy.platform.webhook.WebhookStep.VOID;

import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a subscriber. Whoever may subscribe may stop; an administrator may stop, not begin. */
public final class WebhookLifecycle {
    // spotless:off
    public static final Lifecycle<WebhookState, WebhookStep> TABLE = Lifecycle.<WebhookState, WebhookStep>named("platform-webhook")
            .from(ACTIVE).on(PAUSE).to(PAUSED).by(Roles.FEED_READER, Roles.ADMINISTRATOR).under("asked for")
            .from(ACTIVE).on(SUSPEND).to(SUSPENDED).by("service").under("the receiver is gone, or events died in a row")
            .from(PAUSED).on(RESUME).to(ACTIVE).by(Roles.FEED_READER).under("asked for")
            .from(SUSPENDED).on(RESUME).to(ACTIVE).by(Roles.FEED_READER).under("the receiver is well again")
            .from(ACTIVE).on(VOID).to(VOIDED).by(Roles.FEED_READER, Roles.ADMINISTRATOR).under("needed no more")
            .from(PAUSED).on(VOID).to(VOIDED).by(Roles.FEED_READER, Roles.ADMINISTRATOR).under("needed no more")
            .from(SUSPENDED).on(VOID).to(VOIDED).by(Roles.FEED_READER, Roles.ADMINISTRATOR).under("needed no more")
            .build();
    // spotless:on

    private WebhookLifecycle() {}
}
