package vn.capuy.document.walls;

import vn.capuy.document.Desk;

/** Subscribers to whom events are pushed. */
public class WebhookRows extends vn.capuy.testing.walls.WebhookRows<Ground> {
    public WebhookRows() {
        super("/api/document/v1", Desk::as);
    }
}
