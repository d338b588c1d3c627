package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.cadre.examination.rules.ExaminationFigures;
import vn.capuy.cadre.examination.rules.Scores;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Papers are marked under their codes, by markers who know no more of them. */
@ApplicationScoped
class PaperService {
    private static final String TYPE = "examination";

    private final Examinations examinations;
    private final Papers papers;
    private final Measures measures;
    private final Caller caller;
    private final Journal journal;
    private final Entries entries;

    PaperService(
            Examinations examinations,
            Papers papers,
            Measures measures,
            Caller caller,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.papers = papers;
        this.measures = measures;
        this.caller = caller;
        this.journal = journal;
        this.entries = entries;
    }

    List<PaperView> papers(UUID id) {
        ExaminationView round = examinations.known(id);
        refuseKeeper(round);
        boolean marker = papers.markers(id).contains(caller.account());
        if (!marker && !caller.has(Roles.CADRE_APPROVER) && !caller.has(Roles.AUDITOR)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.no-marker");
        }
        List<Papers.Paper> all = papers.of(id);
        if (all.isEmpty()) {
            return List.of();
        }
        BigDecimal difference = measures.on(ExaminationFigures.MARK_DIFFERENCE, round.markedBy());
        var marks = papers.marks(id);
        // A marker of a round sees no other's marks, whatever else he may be.
        boolean blind = marker && !round.state().isOpened();
        return all.stream()
                .map(each -> view(each, marks.getOrDefault(each.code(), List.of()), marker, blind, difference))
                .toList();
    }

    /** For whoever gave the codes, until the first mark: he puts them on the papers. */
    @Transactional
    List<SlipView> slips(UUID id) {
        Examination examination = examinations.locked(id);
        if (!caller.account().equals(examination.codesBy())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.not-keeper");
        }
        examination.require(ExaminationState.MARKING);
        if (!papers.marks(id).isEmpty()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "examination.marking-begun");
        }
        write("examination.slips-read", id, null);
        return papers.slips(id);
    }

    @Transactional
    PaperView mark(UUID id, String code, MarkRequest request) {
        Examination examination = examinations.locked(id);
        refuseKeeper(examinations.known(id));
        if (!papers.markers(id).contains(caller.account())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.no-marker");
        }
        examination.require(ExaminationState.MARKING);
        papers.find(id, code).orElseThrow(ProblemException::notFound);
        BigDecimal difference = measures.on(ExaminationFigures.MARK_DIFFERENCE, examination.writtenOn());
        List<Papers.Given> given = marksOf(id, code);
        Optional<Papers.Given> own = given.stream()
                .filter(each -> each.marker().equals(caller.account()))
                .findFirst();
        if (own.isPresent() != (request.correction() != null)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    own.isPresent() ? "constraint.examination_mark_once" : "examination.nothing-to-correct");
        }
        if (own.isPresent()) {
            papers.voidMark(own.get().id(), request.correction(), entries.now());
        } else if (!Scores.wantsMark(scores(given), difference)) {
            throw ProblemException.of(ProblemType.CONFLICT, "examination.paper-marked");
        }
        papers.mark(id, code, request.score(), entries.now());
        List<Papers.Given> now = marksOf(id, code);
        BigDecimal step = measures.on(ExaminationFigures.SCORE_STEP, examination.writtenOn());
        BigDecimal settled = Scores.settled(scores(now), difference, step).orElse(null);
        papers.settle(id, code, settled, null, null);
        write("examination.paper-marked", id, Map.of("paper", code, "mark", request));
        return view(new Papers.Paper(code, settled), now, true, true, difference);
    }

    /** The council's own decision on a paper whose two marks are too far apart. */
    @Transactional
    PaperView decide(UUID id, String code, PaperDecision decision) {
        Examination examination = examinations.locked(id);
        refuseKeeper(examinations.known(id));
        if (papers.markers(id).contains(caller.account())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.marker-decides");
        }
        examination.require(ExaminationState.MARKING);
        papers.find(id, code).orElseThrow(ProblemException::notFound);
        BigDecimal difference = measures.on(ExaminationFigures.MARK_DIFFERENCE, examination.writtenOn());
        List<Papers.Given> given = marksOf(id, code);
        if (given.size() < 2 || !Scores.wantsMark(scores(given), difference)) {
            throw ProblemException.of(ProblemType.CONFLICT, "examination.nothing-to-decide");
        }
        papers.settle(id, code, decision.score(), caller.account(), decision.reason());
        write("examination.paper-decided", id, Map.of("paper", code, "decision", decision));
        return view(new Papers.Paper(code, decision.score()), given, false, false, difference);
    }

    private PaperView view(
            Papers.Paper paper, List<Papers.Given> given, boolean marker, boolean blind, BigDecimal difference) {
        BigDecimal own = given.stream()
                .filter(each -> each.marker().equals(caller.account()))
                .map(Papers.Given::score)
                .findFirst()
                .orElse(null);
        boolean settled = paper.score() != null;
        boolean wanted = marker && own == null && !settled && Scores.wantsMark(scores(given), difference);
        List<PaperView.Mark> marks = given.stream()
                .map(each -> new PaperView.Mark(each.marker(), each.score()))
                .toList();
        return new PaperView(
                paper.code(), own, wanted, settled, blind ? null : paper.score(), blind ? List.of() : marks);
    }

    private List<Papers.Given> marksOf(UUID id, String code) {
        return papers.marks(id).getOrDefault(code, List.of());
    }

    private static List<BigDecimal> scores(List<Papers.Given> given) {
        return given.stream().map(Papers.Given::score).toList();
    }

    /** Who can tell whose paper a code is neither marks it nor sees what it was given. */
    private void refuseKeeper(ExaminationView round) {
        if (caller.account().equals(round.codesBy()) && !round.state().isOpened()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.keeper");
        }
    }

    private void write(String action, UUID id, Object detail) {
        journal.write(action, TYPE, id, examinations.known(id).heldBy(), detail);
    }
}
