package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.sql.Rows;

/** Answers for many units at once whether items of programmes may name them: as lead body, and as subject. */
@ApplicationScoped
class ItemUnits {
    private static final String DAYS = """
            select ancestor, descendant, lower(valid) as since, upper(valid) as until from org_ancestry
            where ancestor = any(:above) and descendant = any(:codes) and known_until = 'infinity'""";

    private final Organisation organisation;
    private final Caller caller;
    private final Jdbi jdbi;

    ItemUnits(Organisation organisation, Caller caller, Jdbi jdbi) {
        this.organisation = organisation;
        this.caller = caller;
        this.jdbi = jdbi;
    }

    /** On which days one unit stood under another; {@code until} is the first day on which it did not. */
    public record Days(String ancestor, String descendant, LocalDate since, LocalDate until) {
        boolean contain(LocalDate from, LocalDate to) {
            return !since.isAfter(from) && (until == null || to.isBefore(until));
        }
    }

    Known of(Collection<String> committees, Collection<String> codes) {
        var wanted = new HashSet<>(codes);
        Map<String, Unit> units = organisation.find(wanted);
        var above = new HashSet<>(committees);
        above.add(caller.scope());
        List<Days> rows = jdbi.withHandle(handle -> handle.createQuery(DAYS)
                .bindArray("above", String.class, above)
                .bindArray("codes", String.class, wanted)
                .map(Rows.of(Days.class))
                .list());
        var days = new HashMap<Pair, List<Days>>();
        rows.forEach(row -> days.computeIfAbsent(new Pair(row.ancestor(), row.descendant()), pair -> new ArrayList<>())
                .add(row));
        return new Known(units, days, caller.scope());
    }

    private record Pair(String ancestor, String descendant) {}

    /** What is known of the units that were asked for. */
    static final class Known {
        private final Map<String, Unit> units;
        private final Map<Pair, List<Days>> days;
        private final String scope;

        private Known(Map<String, Unit> units, Map<Pair, List<Days>> days, String scope) {
            this.units = units;
            this.days = days;
            this.scope = scope;
        }

        /** Why the body cannot lead what is held between these days; empty where it can. */
        Optional<String> leadFault(String committee, String code, LocalDate from, LocalDate to) {
            Unit unit = units.get(code);
            if (unit == null || !stood(scope, code, from, from)) {
                return Optional.of("violation.organisation-unknown");
            }
            if (unit.kind().isPlace()) {
                return Optional.of("violation.not-a-party-organisation");
            }
            return stood(committee, code, from, to) ? Optional.empty() : Optional.of("programme.lead-not-standing");
        }

        /**
         * Why the organisation cannot be looked at by then; empty where it can. It may have ended, merged or split before
         * (22-QĐ/TW, Điều 1.2).
         */
        Optional<String> subjectFault(String committee, String code, LocalDate by) {
            Unit unit = units.get(code);
            if (unit == null || !everStood(scope, code, by)) {
                return Optional.of("violation.organisation-unknown");
            }
            if (unit.kind().isPlace()) {
                return Optional.of("violation.not-a-party-organisation");
            }
            return everStood(committee, code, by) ? Optional.empty() : Optional.of("programme.subject-not-below");
        }

        boolean isPlace(String code) {
            Unit unit = units.get(code);
            return unit != null && unit.kind().isPlace();
        }

        private boolean stood(String above, String code, LocalDate from, LocalDate to) {
            return of(above, code).stream().anyMatch(each -> each.contain(from, to));
        }

        private boolean everStood(String above, String code, LocalDate by) {
            return of(above, code).stream().anyMatch(each -> !each.since().isAfter(by));
        }

        private List<Days> of(String above, String code) {
            return days.getOrDefault(new Pair(above, code), List.of());
        }
    }
}
