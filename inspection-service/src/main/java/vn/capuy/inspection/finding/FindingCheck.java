package vn.capuy.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseMatterView;
import vn.capuy.inspection.casefile.CaseMatters;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what is told of a finding against the case, all faults at once. */
@ApplicationScoped
class FindingCheck {
    private final CaseMatters matters;
    private final Jdbi jdbi;
    private final Clock clock;

    FindingCheck(CaseMatters matters, Jdbi jdbi, Clock clock) {
        this.matters = matters;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Refuses (400) a finding that cannot be one of this case. */
    void of(UUID caseId, NewFinding asked) {
        var faults = new ArrayList<>(inItself(asked, VietnamTime.today(clock)));
        if (!ids("select id from case_subject where case_id = :case", caseId).contains(asked.subject())) {
            faults.add(Fault.of("subject", "finding.subject-unknown"));
        }
        if (asked.matter() != null
                && matters.of(caseId).stream().map(CaseMatterView::code).noneMatch(asked.matter()::equals)) {
            faults.add(Fault.of("matter", "finding.matter-not-of-case"));
        }
        evidence(caseId, asked.evidence(), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** What is wrong with a finding whatever its case is. */
    static List<Fault> inItself(NewFinding asked, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (asked.isViolation()) {
            missing("degree", asked.degree(), faults);
            missing("actFrom", asked.actFrom(), faults);
            missing("actTo", asked.actTo(), faults);
        } else if (asked.degree() != null || asked.actFrom() != null || asked.actTo() != null) {
            String field = asked.degree() != null ? "degree" : asked.actFrom() != null ? "actFrom" : "actTo";
            faults.add(Fault.of(field, "finding.only-of-violation"));
        }
        if (asked.actTo() != null && asked.actTo().isAfter(today)) {
            faults.add(Fault.of("actTo", "violation.future"));
        }
        if (asked.actFrom() != null && asked.actTo() != null && asked.actTo().isBefore(asked.actFrom())) {
            faults.add(Fault.of("actTo", "violation.period"));
        }
        if (asked.stateConclusion() != null && asked.stateConclusion().on().isAfter(today)) {
            faults.add(Fault.of("stateConclusion.on", "violation.future"));
        }
        return faults;
    }

    private static void missing(String field, Object value, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.of(field, "finding.violation-needs"));
        }
    }

    private void evidence(UUID caseId, List<NewFinding.Evidence> evidence, List<Fault> faults) {
        if (evidence.isEmpty()) {
            return;
        }
        Set<UUID> papers = ids("select id from case_paper where case_id = :case and voided_at is null", caseId);
        var seen = new HashSet<NewFinding.Evidence>();
        for (int i = 0; i < evidence.size(); i++) {
            var piece = evidence.get(i);
            String field = "evidence[" + i + "]";
            if (!piece.isOne()) {
                faults.add(Fault.of(field, "finding.evidence-one"));
            } else if (piece.paper() != null && !papers.contains(piece.paper())) {
                faults.add(Fault.of(field + ".paper", "finding.paper-not-of-case"));
            } else if (!seen.add(piece)) {
                faults.add(Fault.of(field, "violation.duplicate"));
            }
        }
    }

    private Set<UUID> ids(String sql, UUID caseId) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("case", caseId).mapTo(UUID.class).set());
    }
}
