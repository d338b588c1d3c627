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
    private final NamedMembers members;
    private final CaseQueries queries;
    private final MatterCatalogue catalogue;
    private final List<SubjectsCheck> checks;
    private final Clock clock;

    CaseCheck(
            NamedOrganisations organisations,
            NamedMembers members,
            CaseQueries queries,
            MatterCatalogue catalogue,
            @All List<SubjectsCheck> checks,
            Clock clock) {
        this.organisations = organisations;
        this.members = members;
        this.queries = queries;
        this.catalogue = catalogue;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * What was found good.
     *
     * @param ruledBy the version of the rulebook that judged it; null where there is none
     * @param members what is known of the members among the subjects
     */
    record Checked(String ruledBy, NamedMembers.Known members) {}

    /** Refuses a case that cannot be opened. */
    Checked ofNew(NewCase asked) {
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
        var named = members.of(asked.subjects());
        subjects(asked.subjects(), day, known, named, new HashSet<>(), faults);
        refuse(faults);
        boolean advisory = known.isAdvisoryBody(asked.leadBody());
        return new Checked(judge(asked.kind(), day, advisory, members(asked.subjects())), named);
    }

    /** Refuses subjects that cannot be added to a case. */
    Checked ofMore(CaseDetail file, NewSubjects asked, List<CaseView.Subject> before) {
        var known = organisations.of(codes(file.leadBody(), asked.subjects()));
        var faults = new ArrayList<Fault>();
        var dossiers = members.of(asked.subjects());
        Set<String> named = before.stream()
                .map(each -> new NewSubject(each.kind(), each.organisation(), each.member(), each.memberName()))
                .map(NewSubject::identity)
                .collect(Collectors.toCollection(HashSet::new));
        subjects(asked.subjects(), file.decidedOn(), known, dossiers, named, faults);
        refuse(faults);
        var findings = new ArrayList<Finding>();
        ruling(file.kind(), file.decidedOn(), known.isAdvisoryBody(file.leadBody()), members(asked.subjects()))
                .ifPresent(ruling -> findings.addAll(ruling.findings()));
        List<NewSubject> subjects =
                asked.subjects().stream().map(dossiers::named).toList();
        checks.forEach(check -> findings.addAll(check.of(file, subjects)));
        new Ruling("case-subjects", String.valueOf(file.ruledBy()), asked, findings).orRefuse();
        return new Checked(file.ruledBy(), dossiers);
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
            NamedMembers.Known dossiers,
            Set<String> named,
            List<Fault> faults) {
        for (int i = 0; i < subjects.size(); i++) {
            NewSubject each = subjects.get(i);
            String field = "subjects[" + i + "]";
            if (!each.isCoded()) {
                faults.add(Fault.of(field + ".member", "violation.subject-member"));
            } else if (!named.add(each.identity())) {
                faults.add(Fault.of(field, "violation.duplicate"));
            }
            dossiers.fault(each)
                    .ifPresent(fault -> faults.add(Fault.of(field + "." + fault.member(), fault.messageKey())));
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
