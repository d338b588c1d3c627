package vn.capuy.document.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Of whom and when it is asked, as it was found to hold.
 *
 * @param person null where it is asked of a body
 * @param organisation the body, or that which the person heads; null where none was named
 * @param treeDay the day on which the bodies below are asked: the last, or the last on which the body existed
 */
record ResponsibilityAsked(
        String person,
        String organisation,
        LocalDate from,
        LocalDate to,
        LocalDate treeDay,
        LocalDate end,
        Instant knownAt) {
    Map<String, Object> binds() {
        var binds = new HashMap<String, Object>();
        binds.put("person", person);
        binds.put("organisation", organisation);
        binds.put("first", from);
        binds.put("last", to);
        binds.put("treeDay", treeDay);
        binds.put("end", end);
        binds.put("known", knownAt.atOffset(ZoneOffset.UTC));
        binds.put("knownAt", knownAt.atOffset(ZoneOffset.UTC));
        // Nothing was closed before: nothing is late.
        binds.put("previous", "infinity");
        return binds;
    }
}
