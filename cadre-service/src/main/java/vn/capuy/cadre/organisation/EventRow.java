package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import vn.capuy.kernel.name.MultilingualName;

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
        MultilingualName name) {
    EventPart part() {
        return new EventPart(kind, unit, parent, successor, share, name);
    }
}
