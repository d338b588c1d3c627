package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.cadre.examination.rules.ExaminationFigures;
import vn.capuy.cadre.examination.rules.Scores;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Those who passed the written paper defend their projects before the council. */
@ApplicationScoped
class DefenceService {
    private final Examinations examinations;
    private final Candidates candidates;
    private final Council council;
    private final Defences defences;
    private final Measures measures;
    private final Journal journal;
    private final Entries entries;

    DefenceService(
            Examinations examinations,
            Candidates candidates,
            Council council,
            Defences defences,
            Measures measures,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.candidates = candidates;
        this.council = council;
        this.defences = defences;
        this.measures = measures;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    CandidateView score(UUID id, DefenceRequest request) {
        Examination examination = examinations.locked(id);
        examination.require(ExaminationState.OPENED);
        Contender contender = candidates.contenders(id).stream()
                .filter(each -> each.person().equals(request.person()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("person", "examination.no-candidate"));
        if (!passedWritten(examination, contender)) {
            throw ProblemException.invalid("person", "examination.not-to-be-heard");
        }
        scorers(examination, request);
        if ((contender.defenceScore() != null) != (request.correction() != null)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    contender.defenceScore() != null
                            ? "constraint.examination_defence_score_once"
                            : "examination.nothing-to-correct");
        }
        if (request.correction() != null) {
            defences.voidAll(contender.id(), request.correction(), entries.now());
        }
        defences.enter(contender.id(), request.scores(), entries.now());
        BigDecimal step = measures.on(ExaminationFigures.SCORE_STEP, examination.writtenOn());
        candidates
                .findById(contender.id())
                .defended(Scores.mean(
                        request.scores().stream()
                                .map(DefenceRequest.Score::score)
                                .toList(),
                        step));
        candidates.flush();
        journal.write(
                "examination.defence-scored",
                "examination",
                id,
                examinations.known(id).heldBy(),
                request);
        return candidates.view(id, contender.id());
    }

    /** The last defence is over: everyone who passed the written paper was heard or stayed away. */
    void hold(Examination examination, ExaminationStepRequest request) {
        if (request.heldOn() == null) {
            throw ProblemException.invalid("heldOn", "violation.required");
        }
        List<Contender> contenders = candidates.contenders(examination.id());
        var faults = new ArrayList<Fault>();
        Set<UUID> absent = PaperSteps.absent(request, contenders, faults);
        for (Contender each : contenders) {
            boolean expected = passedWritten(examination, each);
            boolean heard = each.defenceScore() != null;
            if (absent.contains(each.id()) && (heard || !expected)) {
                faults.add(new Fault("absent", "examination.not-absent", Map.of("code", each.person())));
            } else if (expected && !heard && !absent.contains(each.id())) {
                faults.add(new Fault("absent", "examination.not-heard", Map.of("code", each.person())));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        examination.hold(request.heldOn(), entries.now());
        absent.forEach(id -> candidates.findById(id).stayedAwayFromDefence());
        candidates.flush();
    }

    private boolean passedWritten(Examination examination, Contender contender) {
        BigDecimal pass = measures.on(ExaminationFigures.PASS_MARK, examination.writtenOn());
        return contender.writtenScore() != null && contender.writtenScore().compareTo(pass) >= 0;
    }

    private void scorers(Examination examination, DefenceRequest request) {
        Set<UUID> members = council.members(examination.id()).stream()
                .map(CouncilView.Member::id)
                .collect(Collectors.toSet());
        var faults = new ArrayList<Fault>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < request.scores().size(); i++) {
            UUID member = request.scores().get(i).member();
            if (!members.contains(member)) {
                faults.add(Fault.of("scores[" + i + "].member", "examination.no-member"));
            } else if (!seen.add(member)) {
                faults.add(Fault.of("scores[" + i + "].member", "violation.duplicate"));
            }
        }
        BigDecimal share = measures.on(ExaminationFigures.SCORERS_SHARE, examination.writtenOn());
        BigDecimal needed = share.multiply(BigDecimal.valueOf(members.size()));
        if (BigDecimal.valueOf(seen.size()).compareTo(needed) <= 0) {
            faults.add(new Fault("scores", "examination.too-few-scorers", Map.of("members", members.size())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
