package vn.capuy.document.walls;

import vn.capuy.document.Desk;

/** The figures of regulations. */
public class LimitRows extends vn.capuy.testing.walls.LimitRows<Ground> {
    public LimitRows() {
        super("/api/document/v1", "secrecy.confidential-years", "document-reader", Desk::as);
    }
}
