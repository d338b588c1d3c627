package vn.capuy.document.secrecy;

import java.time.LocalDate;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.caller.Clearance;

/** What a document is on a day. */
public final class Secret {
    private Secret() {}

    /** The level on a day: NONE from the day on which it is open. */
    public static Clearance levelOn(DocumentView document, LocalDate day) {
        boolean open = document.openFrom() != null && !document.openFrom().isAfter(day);
        return open ? Clearance.NONE : document.secrecy();
    }
}
