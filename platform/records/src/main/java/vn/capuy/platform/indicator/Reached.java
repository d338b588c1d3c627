package vn.capuy.platform.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Share;

/**
 * Whose records count for an organisation under today's successors.
 *
 * @param units those whose records count whole: what stands there today, and what went over to it undivided
 * @param passed of what is not to be passed over in silence: by which predecessor each unit's records come
 * @param wholeScope whether all that counts is the caller's, since the organisation stands within his scope today
 */
record Reached(List<String> units, Map<String, Predecessor> passed, boolean wholeScope) {

    /** A unit that ended, and how much of it went over to the organisation. */
    record Predecessor(String unit, Share share, LocalDate on) {}

    Counted counted() {
        return counted(units);
    }

    Counted passedOver() {
        return counted(List.copyOf(passed.keySet()));
    }

    private Counted counted(List<String> some) {
        String scope = wholeScope ? "" : " and " + Organisation.withinScope("f.org", "f.on_date");
        return new Counted(":units", scope, some);
    }
}
