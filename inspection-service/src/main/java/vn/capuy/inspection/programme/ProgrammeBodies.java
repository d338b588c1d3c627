package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.problem.ProblemException;

/** Finds the body of a programme, the committee for which it acts, and the days on which it stands. */
@ApplicationScoped
class ProgrammeBodies {
    private static final String STOOD_UNDER =
            "select parent from org_placement where unit = :unit and valid @> cast(:day as date)";

    private final Organisation organisation;
    private final Jdbi jdbi;

    ProgrammeBodies(Organisation organisation, Jdbi jdbi) {
        this.organisation = organisation;
        this.jdbi = jdbi;
    }

    /** The body in that year; refuses (400) one that does not stand then within the caller's scope, and a place. */
    ProgrammeBody require(String field, String code, int year) {
        Optional<ProgrammeBody> found = find(code, year);
        LocalDate day = found.map(ProgrammeBody::firstDay).orElse(LocalDate.of(year, 1, 1));
        Unit unit = organisation.require(field, code, day);
        if (unit.kind().isPlace()) {
            throw ProblemException.invalid(field, "violation.not-a-party-organisation");
        }
        return found.orElseThrow(
                () -> ProblemException.invalid(field, "violation.organisation-unknown", Map.of("date", day)));
    }

    /** The body in that year, whoever asks; empty where it does not stand on any day of it. */
    Optional<ProgrammeBody> find(String code, int year) {
        return organisation.find(code).flatMap(unit -> in(unit, year));
    }

    private Optional<ProgrammeBody> in(Unit unit, int year) {
        LocalDate first = later(LocalDate.of(year, 1, 1), unit.establishedOn());
        LocalDate last = LocalDate.of(year, 12, 31);
        if (unit.endedOn() != null && !unit.endedOn().isAfter(last)) {
            last = unit.endedOn().minusDays(1);
        }
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        Unit committee = committee(unit, first);
        return Optional.of(
                new ProgrammeBody(unit.code(), committee.code(), ProgrammeLevel.of(committee.kind()), first, last));
    }

    private Unit committee(Unit unit, LocalDate day) {
        if (!unit.kind().isBody()) {
            return unit;
        }
        return jdbi.withHandle(handle -> handle.createQuery(STOOD_UNDER)
                        .bind("unit", unit.code())
                        .bind("day", day)
                        .mapTo(String.class)
                        .findOne())
                .flatMap(organisation::find)
                .filter(above -> above.kind() != UnitKind.TOWN && above.kind() != UnitKind.COMMUNE)
                .orElse(unit);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
