package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.sql.Rows;

/** Finds the cases that came of the items of an import, by lead body and reference; those only that exist for the caller. */
@ApplicationScoped
class PlannedCases {
    private static final String FOUND = """
            select c.id, c.lead_body, c.reference, c.kind, c.decided_on, c.restricted,
              exists (select 1 from programme_item_case l where l.case_id = c.id and l.voided_at is null) as planned
            from inspection_case c
            where c.voided_at is null and (c.lead_body, c.reference) in
              (select * from unnest(cast(:bodies as text[]), cast(:references as text[]))) and\s""" + CaseAccess.VISIBLE;

    private final Jdbi jdbi;
    private final CaseAccess cases;

    PlannedCases(Jdbi jdbi, CaseAccess cases) {
        this.jdbi = jdbi;
        this.cases = cases;
    }

    /** A case that an item may have led to. */
    public record Candidate(
            UUID id,
            String leadBody,
            String reference,
            CaseKind kind,
            LocalDate decidedOn,
            boolean restricted,
            boolean planned) {}

    Known of(Collection<ProgrammeRow> rows) {
        List<ProgrammeRow> named =
                rows.stream().filter(row -> row.caseReference() != null).toList();
        var found = new HashMap<String, Candidate>();
        if (!named.isEmpty()) {
            jdbi.withHandle(handle -> cases.bind(handle.createQuery(FOUND))
                            .bindArray(
                                    "bodies",
                                    String.class,
                                    named.stream().map(ProgrammeRow::leadBody).toList())
                            .bindArray(
                                    "references",
                                    String.class,
                                    named.stream()
                                            .map(ProgrammeRow::caseReference)
                                            .toList())
                            .map(Rows.of(Candidate.class))
                            .list())
                    .forEach(each -> found.put(each.leadBody() + " " + each.reference(), each));
        }
        return new Known(found);
    }

    /** The cases that were found. */
    record Known(Map<String, Candidate> byReference) {
        Optional<Candidate> of(ProgrammeRow row) {
            return Optional.ofNullable(byReference.get(row.leadBody() + " " + row.caseReference()));
        }

        /** Why the case that the row names cannot have come of its item; empty where it can. */
        Optional<Fault> fault(ProgrammeRow row, ProgrammeBody body) {
            Candidate found = of(row).orElse(null);
            if (found == null) {
                return because("violation.unknown-reference", "value", row.caseReference());
            }
            if (found.kind() != row.kind()) {
                return because("programme.case-other-kind-or-body", "kind", found.kind());
            }
            if (found.planned()) {
                return because("constraint.programme_item_case_one_per_case", "case", row.caseReference());
            }
            if (found.restricted() && !row.restricted()) {
                return because("programme.case-restricted", "case", row.caseReference());
            }
            if (found.decidedOn().getYear() != row.year()) {
                return because("programme.case-outside-year", "year", row.year());
            }
            if (row.approvedOn() == null) {
                return because("programme.not-approved", "body", body.body());
            }
            return found.decidedOn().isBefore(row.approvedOn())
                    ? because("programme.case-before-approval", "date", row.approvedOn())
                    : Optional.empty();
        }

        private static Optional<Fault> because(String key, String name, Object value) {
            return Optional.of(new Fault("case_reference", key, Map.of(name, value)));
        }
    }
}
