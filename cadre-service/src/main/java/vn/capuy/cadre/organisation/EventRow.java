package vn.capuy.cadre.organisation;

import java.time.Instant;
import java.time.LocalDate;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.organisation.SuccessionState;
import vn.capuy.platform.organisation.UnitKind;

/** One part of an event that is to take effect, with the event's own members. */
record EventRow(
        String event,
        EventKind kind,
        LocalDate on,
        String basis,
        String unit,
        String parent,
        String successor,
        String share,
        MultilingualName name,
        UnitKind unitKind,
        String standsIn,
        String symbol) {
    private static final int LAST_YEAR = 9999;

    /** Whether a day has days before and after it in every calendar that is used here. */
    static boolean isPossible(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    EventPart part() {
        return new EventPart(this);
    }

    /** The unit that is established. */
    UnitRow established() {
        return new UnitRow(unit, unitKind, parent, standsIn, name, symbol, on);
    }

    /** The succession of a merger or split, as it is known from a moment on. */
    SuccessionState succession(Instant at) {
        return SuccessionShare.state(this, at);
    }
}
