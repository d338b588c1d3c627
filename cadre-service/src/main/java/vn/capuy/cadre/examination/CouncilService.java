package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.cadre.examination.rules.CouncilFacts;
import vn.capuy.cadre.examination.rules.CouncilRules;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** The appointing body constitutes the council of a round. */
@ApplicationScoped
class CouncilService {
    private final Examinations examinations;
    private final Council council;
    private final People people;
    private final StoredFindings findings;
    private final EnteredLimits limits;
    private final Journal journal;
    private final Entries entries;

    CouncilService(
            Examinations examinations,
            Council council,
            People people,
            StoredFindings findings,
            EnteredLimits limits,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.council = council;
        this.people = people;
        this.findings = findings;
        this.limits = limits;
        this.journal = journal;
        this.entries = entries;
    }

    CouncilView read(UUID id) {
        examinations.known(id);
        Council.Ruled ruled = council.ruled(id);
        return new CouncilView(council.members(id), ruled.ground(), ruled.rulebook(), findings.read(ruled.findings()));
    }

    @Transactional
    CouncilView constitute(UUID id, String ifMatch, CouncilRequest request) {
        Examination examination = examinations.locked(id);
        Versions.require(ifMatch, examination.version());
        examination.require(ExaminationState.ANNOUNCED);
        Map<String, PersonRef> known = knownOf(request);
        Ruling ruling = CouncilRules.RULEBOOK
                .judge(factsOf(examination, request, known), limits)
                .orRefuse();
        if (!ruling.toJudge().isEmpty()
                && (request.ground() == null || request.ground().isBlank())) {
            throw ProblemException.invalid("ground", "examination.ground-required");
        }
        council.replace(id, request.members(), known, entries.now());
        examination.constitute(ruling.version(), findings.write(ruling), request.ground(), entries.now());
        examinations.flush();
        journal.write(
                "examination.council-constituted",
                "examination",
                id,
                examinations.known(id).heldBy(),
                request);
        return read(id);
    }

    private Map<String, PersonRef> knownOf(CouncilRequest request) {
        var known = people.byCode(codes(request));
        var faults = new ArrayList<Fault>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.members().size(); i++) {
            CouncilRequest.Member member = request.members().get(i);
            String path = "members[" + i + "].person";
            if ((member.person() == null) == (member.fullName() == null)) {
                faults.add(Fault.of(path, "constraint.examination_council_member_named"));
            } else if (member.person() != null && !known.containsKey(member.person())) {
                faults.add(new Fault(path, "violation.unknown-reference", Map.of("value", member.person())));
            } else if (member.person() != null && !seen.add(member.person())) {
                faults.add(Fault.of(path, "violation.duplicate"));
            }
        }
        long chairs = request.members().stream()
                .filter(each -> each.role() == CouncilRole.CHAIR)
                .count();
        if (chairs != 1) {
            faults.add(Fault.of("members", "constraint.examination_council_one_chair"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return known;
    }

    private CouncilFacts factsOf(Examination examination, CouncilRequest request, Map<String, PersonRef> known) {
        List<String> codes = List.copyOf(known.keySet());
        var offices = council.offices(examinations.known(examination.id()).heldBy(), examination.announcedOn(), codes);
        Set<String> heads = offices.stream()
                .filter(Council.Office::head)
                .map(Council.Office::person)
                .collect(Collectors.toSet());
        long standing = offices.stream()
                .filter(Council.Office::standing)
                .map(Council.Office::person)
                .distinct()
                .count();
        String chair = request.members().stream()
                .filter(each -> each.role() == CouncilRole.CHAIR)
                .map(CouncilRequest.Member::person)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Verdict chairIsHead =
                chair == null ? Verdict.PERSON_MUST_JUDGE : heads.contains(chair) ? Verdict.MET : Verdict.NOT_MET;
        return new CouncilFacts(
                examination.announcedOn(),
                chairIsHead,
                request.members().size(),
                (int) standing,
                request.members().size() - codes.size(),
                council.candidates(examination.id(), codes));
    }

    private static List<String> codes(CouncilRequest request) {
        return request.members().stream()
                .map(CouncilRequest.Member::person)
                .filter(Objects::nonNull)
                .toList();
    }
}
