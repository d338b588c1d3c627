package vn.capuy.cadre.post;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.ScopeDays;

/** Whether posts may be created: a code of their own, in a unit of the scope, within its days, under a known manager. */
final class PostCheck {
    private final Map<String, Unit> units;
    private final ScopeDays days;
    private final Set<String> codes;

    /** Takes what is wrong: the member, its value, and the key of the sentence with its arguments. */
    @FunctionalInterface
    interface Sink {
        void add(String member, Object value, String messageKey, Map<String, ?> arguments);
    }

    PostCheck(Map<String, Unit> units, ScopeDays days, Set<String> codes) {
        this.units = units;
        this.days = days;
        this.codes = new HashSet<>(codes);
    }

    void check(PostRequest post, Sink faults) {
        if (!codes.add(post.code())) {
            faults.add("code", post.code(), "violation.duplicate", Map.of());
        }
        if (!days.hold(post.org(), post.validFrom())) {
            faults.add("org", post.org(), "violation.organisation-unknown", Map.of("date", post.validFrom()));
        } else {
            period(units.get(post.org()), post.validFrom(), post.validTo(), faults);
        }
        manager(units, post.managedBy(), post.validFrom(), faults);
    }

    /** The days of a post: in their order, and within those of its organisation. */
    static void period(Unit org, LocalDate from, LocalDate to, Sink faults) {
        if (to != null && to.isBefore(from)) {
            faults.add("validTo", to, "violation.period", Map.of());
        } else if (org.endedOn() != null && (to == null || !to.isBefore(org.endedOn()))) {
            faults.add("validTo", to, "post.outlives-organisation", Map.of("date", org.endedOn()));
        }
    }

    /** The manager stands above the post and so may lie outside the caller's scope: it must only exist. */
    static void manager(Map<String, Unit> units, String managedBy, LocalDate from, Sink faults) {
        if (managedBy != null
                && (!units.containsKey(managedBy) || !units.get(managedBy).existsOn(from))) {
            faults.add("managedBy", managedBy, "violation.organisation-unknown", Map.of("date", from));
        }
    }
}
