package vn.capuy.inspection.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.inspection.casefile.rules.CaseFacts;
import vn.capuy.inspection.casefile.rules.CaseRules;
import vn.capuy.inspection.matter.MatterCatalogue;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what a person asks against the organisation and the regulation, all faults at once. */
@ApplicationScoped
class CaseCheck {
    private final NamedOrganisations organisations;
    private final CaseQueries queries;
    private final MatterCatalogue catalogue;
    private final List<SubjectsCheck> checks;
    private final Clock clock;

    CaseCheck(
            NamedOrganisations organisations,
            CaseQueries queries,
            MatterCatalogue catalogue,
            @All List<SubjectsCheck> checks,
            Clock clock) {
        this.organisations = organisations;
        this.queries = queries;
        this.catalogue = catalogue;
        this.checks = checks;
        this.clock = clock;
    }

    /** Refuses a case that cannot be opened; answers the version of the rulebook that judged it, or null. */
    String ofNew(NewCase asked) {
        LocalDate day = asked.decidedOn();
        var known = organisations.of(codes(asked.leadBody(), asked.subjects()));
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("decidedOn", "violation.future"));
        }
        if (asked.restricted() && !queries.cleared()) {
            faults.add(Fault.of("restricted", "violation.restricted-needs-clearance"));
        }
        known.leadFault(asked.leadBody(), day)
                .ifPresent(key -> faults.add(new Fault("leadBody", key, Map.of("date", day))));
        faults.addAll(catalogue.faults("matters", asked.matters(), day));
        subjects(asked.subjects(), day, known, new HashSet<>(), faults);
        refuse(faults);
        return judge(asked.kind(), day, known.isAdvisoryBody(asked.leadBody()), members(asked.subjects()));
    }

    /** Refuses subjects that cannot be added to a case. */
    void ofMore(CaseDetail file, NewSubjects asked, List<CaseView.Subject> before) {
        var known = organisations.of(codes(file.leadBody(), asked.subjects()));
        var faults = new ArrayList<Fault>();
        Set<String> named = before.stream()
                .map(each -> new NewSubject(each.kind(), each.organisation(), each.member(), each.memberName()))
                .map(NewSubject::identity)
                .collect(Collectors.toCollection(HashSet::new));
        subjects(asked.subjects(), file.decidedOn(), known, named, faults);
        refuse(faults);
        var findings = new ArrayList<Finding>();
        ruling(file.kind(), file.decidedOn(), known.isAdvisoryBody(file.leadBody()), members(asked.subjects()))
                .ifPresent(ruling -> findings.addAll(ruling.findings()));
        checks.forEach(check -> findings.addAll(check.of(file, asked.subjects())));
        new Ruling("case-subjects", String.valueOf(file.ruledBy()), asked, findings).orRefuse();
    }

    /** What the regulation of that day says; empty where none is known for the day. */
    static Optional<Ruling> ruling(CaseKind kind, LocalDate day, boolean ledByAdvisoryBody, boolean namesMember) {
        var facts = new CaseFacts(kind == CaseKind.INSPECTION_SIGNS_OF_VIOLATION, ledByAdvisoryBody, namesMember);
        return CaseRules.on(day).map(book -> book.judge(facts));
    }

    private static String judge(CaseKind kind, LocalDate day, boolean ledByAdvisoryBody, boolean namesMember) {
        return ruling(kind, day, ledByAdvisoryBody, namesMember)
                .map(ruling -> ruling.orRefuse().version())
                .orElse(null);
    }

    private static void subjects(
            List<NewSubject> subjects,
            LocalDate day,
            NamedOrganisations.Known known,
            Set<String> named,
            List<Fault> faults) {
        for (int i = 0; i < subjects.size(); i++) {
            NewSubject each = subjects.get(i);
            String field = "subjects[" + i + "]";
            if (!each.whole()) {
                faults.add(Fault.of(field + ".member", "violation.subject-member"));
            } else if (!named.add(each.identity())) {
                faults.add(Fault.of(field, "violation.duplicate"));
            }
            known.subjectFault(each.organisation(), day)
                    .ifPresent(key -> faults.add(new Fault(field + ".organisation", key, Map.of("date", day))));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static boolean members(List<NewSubject> subjects) {
        return subjects.stream().anyMatch(each -> each.kind() == SubjectKind.MEMBER);
    }

    private static Set<String> codes(String leadBody, List<NewSubject> subjects) {
        return Stream.concat(Stream.of(leadBody), subjects.stream().map(NewSubject::organisation))
                .collect(Collectors.toSet());
    }
}
