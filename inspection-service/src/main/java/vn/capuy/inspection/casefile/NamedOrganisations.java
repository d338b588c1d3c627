package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.ScopeDays;
import vn.capuy.platform.organisation.UnitKind;

/** Answers for many organisations at once whether a case of a day may name them. */
@ApplicationScoped
class NamedOrganisations {
    private static final String FIRST_DAYS = """
            select descendant, min(lower(valid)) as since from org_ancestry
            where ancestor = :scope and descendant = any(:codes) and known_until = 'infinity' group by descendant""";

    private final Jdbi jdbi;
    private final Caller caller;
    private final Organisation organisation;

    NamedOrganisations(Jdbi jdbi, Caller caller, Organisation organisation) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.organisation = organisation;
    }

    Known of(Collection<String> codes) {
        var wanted = new HashSet<>(codes);
        Map<String, Unit> units = organisation.find(wanted);
        Map<String, LocalDate> since = jdbi.withHandle(handle -> handle.createQuery(FIRST_DAYS)
                .bind("scope", caller.scope())
                .bindArray("codes", String.class, wanted)
                .reduceRows(new java.util.HashMap<>(), (days, row) -> {
                    days.put(row.getColumn("descendant", String.class), row.getColumn("since", LocalDate.class));
                    return days;
                }));
        return new Known(units, organisation.scopeDays(wanted), since);
    }

    /** What is known of the organisations that were asked for. */
    record Known(Map<String, Unit> units, ScopeDays scope, Map<String, LocalDate> since) {
        private static final String UNKNOWN = "violation.organisation-unknown";

        /** The key of the sentence that says why a body cannot lead a case decided on that day; empty when it can. */
        Optional<String> leadFault(String code, LocalDate day) {
            return fault(code, scope.hold(code, day));
        }

        /**
         * The same for a subject, which may have ended, merged or split before that day: subjects include organisations
         * that are no more and members who have moved on (22-QĐ/TW, Điều 1.2).
         */
        Optional<String> subjectFault(String code, LocalDate day) {
            LocalDate first = since.get(code);
            return fault(code, first != null && !first.isAfter(day));
        }

        boolean isAdvisoryBody(String code) {
            return units.get(code).kind() == UnitKind.ADVISORY_BODY;
        }

        private Optional<String> fault(String code, boolean stands) {
            Unit unit = units.get(code);
            if (unit == null || !stands) {
                return Optional.of(UNKNOWN);
            }
            return unit.kind().isPlace() ? Optional.of("violation.not-a-party-organisation") : Optional.empty();
        }
    }
}
