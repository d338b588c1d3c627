package vn.capuy.inspection.walls;

import vn.capuy.inspection.casefile.Register;

/** Subscribers to whom events are pushed. */
public class WebhookRows extends vn.capuy.testing.walls.WebhookRows<Ground> {
    public WebhookRows() {
        super("/api/inspection/v1", Register::as);
    }
}
