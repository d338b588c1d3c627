package vn.capuy.inspection.team.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.ScopeDays;

/** Checks many rows of the roster against the organisation and the members, in as many queries for any number of them. */
@ApplicationScoped
class RosterCheck {
    private final Organisation organisation;
    private final Members members;
    private final Clock clock;

    RosterCheck(Organisation organisation, Members members, Clock clock) {
        this.organisation = organisation;
        this.members = members;
        this.clock = clock;
    }

    /** Takes a fault of one member of a row. */
    @FunctionalInterface
    interface Sink {
        void add(String member, String value, String messageKey, Map<String, ?> arguments);
    }

    Known of(Collection<InspectorRequest> rows) {
        Set<String> codes = rows.stream()
                .flatMap(row -> Stream.of(row.organisation(), row.committee()))
                .collect(Collectors.toSet());
        return new Known(
                organisation.find(codes),
                organisation.scopeDays(codes),
                members.toBeNamed(rows.stream().map(InspectorRequest::member).toList()),
                VietnamTime.today(clock));
    }

    /** What is known of all that the rows name. */
    record Known(Map<String, Unit> units, ScopeDays scope, Map<String, Dossier> dossiers, LocalDate today) {
        void check(InspectorRequest row, Sink faults) {
            days(row, faults);
            unit("committee", row.committee(), row.heldFrom(), faults);
            unit("organisation", row.organisation(), row.heldFrom(), faults);
            name(row, faults);
        }

        InspectorRequest named(InspectorRequest row) {
            Dossier dossier = dossiers.get(row.member());
            return dossier == null ? row : row.named(dossier.member().fullName());
        }

        private void days(InspectorRequest row, Sink faults) {
            if (row.heldFrom().isAfter(today)) {
                faults.add("heldFrom", row.heldFrom().toString(), "violation.future", Map.of());
            }
            if (row.heldTo() != null && row.heldTo().isBefore(row.heldFrom())) {
                faults.add("heldTo", row.heldTo().toString(), "violation.period", Map.of());
            }
        }

        private void unit(String member, String code, LocalDate day, Sink faults) {
            Unit unit = units.get(code);
            if (unit == null || !scope.hold(code, day)) {
                faults.add(member, code, "violation.organisation-unknown", Map.of("date", day));
            } else if (unit.kind().isPlace()) {
                faults.add(member, code, "violation.not-a-party-organisation", Map.of());
            }
        }

        private void name(InspectorRequest row, Sink faults) {
            Dossier dossier = dossiers.get(row.member());
            if (dossier == null) {
                if (!row.isNamed()) {
                    faults.add("memberName", "", "violation.member-name-needed", Map.of());
                }
            } else if (dossier.member().voided()) {
                faults.add("member", row.member(), "violation.member-voided", Map.of());
            } else if (row.isNamed() && !dossier.bears(row.memberName())) {
                faults.add("memberName", row.memberName(), "violation.member-name-differs", Map.of());
            }
        }
    }

    /** Whether a row overlaps another of the same account or member. */
    static boolean isTaken(InspectorRequest row, List<Inspectors.Days> others) {
        var days = days(row);
        return others.stream()
                .anyMatch(other ->
                        (other.account().equals(row.account()) || other.member().equals(row.member()))
                                && other.overlap(days));
    }

    static Inspectors.Days days(InspectorRequest row) {
        return new Inspectors.Days(row.account(), row.member(), row.heldFrom(), row.heldTo());
    }
}
