package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.discipline.rules.DisciplineRules;
import vn.capuy.inspection.matter.MatterCatalogue;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;

/** Checks what a proposal tells against the register, all faults at once. What the regulation says is not asked here. */
@ApplicationScoped
class DisciplineCheck {
    private final SubjectFinder subjects;
    private final Organisation organisation;
    private final CaseAccess cases;
    private final MatterCatalogue catalogue;
    private final DisciplineWall wall;
    private final Clock clock;

    DisciplineCheck(
            SubjectFinder subjects,
            Organisation organisation,
            CaseAccess cases,
            MatterCatalogue catalogue,
            DisciplineWall wall,
            Clock clock) {
        this.subjects = subjects;
        this.organisation = organisation;
        this.cases = cases;
        this.catalogue = catalogue;
        this.wall = wall;
        this.clock = clock;
    }

    /** The proposal with what the register knows of it, or a refusal (400) with every fault. */
    Proposal of(NewDiscipline asked) {
        LocalDate day = asked.proposedOn();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("proposedOn", "violation.future"));
        } else if (!DisciplineRules.knownOn(day)) {
            faults.add(Fault.of("proposedOn", "violation.no-discipline-regulation"));
        }
        if (asked.restricted() && !wall.cleared()) {
            faults.add(Fault.of("restricted", "violation.restricted-needs-clearance"));
        }
        body("decidingBody", asked.decidingBody(), day, faults);
        DisciplinedSubject subject = subjects.find(asked, faults);
        CaseDetail file = caseOf(asked, faults);
        LocalDate concluded = concluded(asked, file, faults);
        acts(asked.acts(), concluded, faults);
        matters(asked.acts(), day, faults);
        refuse(faults);
        return new Proposal(
                subject,
                asked.caseId(),
                asked.restricted() || (file != null && file.restricted()),
                asked.decidingBody(),
                day,
                asked.proposedForm(),
                concluded);
    }

    /** Faults a body that did not stand within the caller's scope on that day, or is no organisation of the Party. */
    void body(String field, String code, LocalDate day, List<Fault> faults) {
        var unit = organisation.find(code).filter(each -> each.existsOn(day));
        if (unit.isEmpty() || !organisation.visible(Set.of(code), day).contains(code)) {
            faults.add(new Fault(field, "violation.organisation-unknown", Map.of("date", day)));
        } else if (unit.get().kind().isPlace()) {
            faults.add(Fault.of(field, "violation.not-a-party-organisation"));
        }
    }

    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private CaseDetail caseOf(NewDiscipline asked, List<Fault> faults) {
        if (asked.caseId() == null) {
            return null;
        }
        try {
            CaseDetail file = cases.find(asked.caseId());
            if (file.voidedAt() != null) {
                faults.add(Fault.of("caseId", "violation.case-voided"));
            }
            return file;
        } catch (ProblemException e) {
            if (e.type() != ProblemType.NOT_FOUND) {
                throw e;
            }
            faults.add(new Fault("caseId", "violation.unknown-reference", Map.of("value", asked.caseId())));
            return null;
        }
    }

    private static LocalDate concluded(NewDiscipline asked, CaseDetail file, List<Fault> faults) {
        LocalDate told = asked.concludedOn();
        LocalDate day = told != null || file == null ? told : file.concludedOn();
        if (day == null) {
            faults.add(Fault.of("concludedOn", "violation.required"));
        } else if (day.isAfter(asked.proposedOn())) {
            faults.add(Fault.of("concludedOn", "violation.concluded-after-proposed"));
        }
        return day;
    }

    private void matters(List<NewAct> acts, LocalDate day, List<Fault> faults) {
        if (acts.stream().allMatch(act -> act.matterCode() == null)) {
            return;
        }
        var known = catalogue.byCode();
        for (int i = 0; i < acts.size(); i++) {
            String code = acts.get(i).matterCode();
            if (code != null && (!known.containsKey(code) || !known.get(code).holdsOn(day))) {
                faults.add(new Fault("acts[" + i + "].matterCode", "matter.not-in-force", Map.of("date", day)));
            }
        }
    }

    private static void acts(List<NewAct> acts, LocalDate concluded, List<Fault> faults) {
        for (int i = 0; i < acts.size(); i++) {
            NewAct act = acts.get(i);
            String field = "acts[" + i + "].until";
            if (act.end().isBefore(act.from())) {
                faults.add(Fault.of(field, "violation.period"));
            } else if (concluded != null && act.end().isAfter(concluded)) {
                faults.add(Fault.of(field, "violation.act-after-conclusion"));
            }
        }
    }
}
