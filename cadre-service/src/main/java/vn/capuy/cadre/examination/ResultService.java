package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.cadre.examination.rules.Ranking.Placed;
import vn.capuy.cadre.examination.rules.Ranking.Why;
import vn.capuy.cadre.examination.rules.WinnerFacts;
import vn.capuy.cadre.examination.rules.WinnerRules;
import vn.capuy.cadre.post.Appointments;
import vn.capuy.cadre.post.Ground;
import vn.capuy.cadre.post.HoldingUndo;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** The outcome of a round: each winner comes into the post, or it is left unfilled. */
@ApplicationScoped
class ResultService {
    private final Examinations examinations;
    private final ExaminationPosts outcomes;
    private final Candidates candidates;
    private final Rankings rankings;
    private final Eligibility eligibility;
    private final StoredFindings findings;
    private final Posts posts;
    private final Appointments appointments;
    private final HoldingUndo undo;
    private final EnteredLimits limits;
    private final Entries entries;

    ResultService(
            Examinations examinations,
            ExaminationPosts outcomes,
            Candidates candidates,
            Rankings rankings,
            Eligibility eligibility,
            StoredFindings findings,
            Posts posts,
            Appointments appointments,
            HoldingUndo undo,
            EnteredLimits limits,
            Entries entries) {
        this.examinations = examinations;
        this.outcomes = outcomes;
        this.candidates = candidates;
        this.rankings = rankings;
        this.eligibility = eligibility;
        this.findings = findings;
        this.posts = posts;
        this.appointments = appointments;
        this.undo = undo;
        this.limits = limits;
        this.entries = entries;
    }

    void approve(Examination examination, ExaminationStepRequest request) {
        UUID id = examination.id();
        ExaminationView round = examinations.known(id);
        List<Contender> contenders = candidates.contenders(id);
        Map<String, ExaminationPostView> byPost =
                outcomes.of(id).stream().collect(Collectors.toMap(ExaminationPostView::post, Function.identity()));
        List<ExaminationStepRequest.Outcome> told = request.outcomes() == null ? List.of() : request.outcomes();
        OutcomeCheck.require(told, byPost, round, contenders);
        examination.conclude(ExaminationStep.APPROVE, entries.now());
        Map<String, PostRef> places = posts.byCode(byPost.keySet());
        for (ExaminationStepRequest.Outcome each : told) {
            ExaminationPostView post = byPost.get(each.post());
            ExaminationPost outcome = outcomes.findById(post.id());
            if (each.person() == null) {
                outcome.leave(each.reason(), entries.now());
            } else {
                PostRef place = places.get(each.post());
                if (place == null) {
                    throw ProblemException.invalid(
                            "outcomes", "violation.unknown-reference", Map.of("value", each.post()));
                }
                fill(round, outcome, place, each, contenders);
            }
        }
        outcomes.flush();
    }

    void close(Examination examination, ExaminationStepRequest request) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw ProblemException.invalid("reason", "violation.required");
        }
        examination.conclude(ExaminationStep.CLOSE, entries.now());
        outcomes.entitiesOf(examination.id()).forEach(each -> each.leave(request.reason(), entries.now()));
        outcomes.flush();
    }

    /** The appointment is undone with the outcome; both stay readable. */
    void annul(ExaminationPost outcome, String reason) {
        if (outcome.hasHolding()) {
            undo.undo(Ground.Kind.EXAMINATION, outcome.id(), reason);
        }
        outcome.voidFor(reason, entries.now());
    }

    private void fill(
            ExaminationView round,
            ExaminationPost outcome,
            PostRef place,
            ExaminationStepRequest.Outcome told,
            List<Contender> contenders) {
        Contender winner = contenders.stream()
                .filter(each -> each.person().equals(told.person()))
                .findFirst()
                .orElseThrow();
        Ruling ruling = judge(round, outcome, winner, told, contenders).orRefuse();
        if (!ruling.toJudge().isEmpty()) {
            // The regulation leaves it to the council; until its vote is recorded nobody has judged.
            throw ProblemException.of(ProblemType.REGULATION_NOT_MET, "examination.tie");
        }
        UUID holding = appointments.appoint(
                winner.personId(), place, told.appointedOn(), new Ground(Ground.Kind.EXAMINATION, outcome.id()));
        outcome.fill(
                candidates.findById(winner.id()),
                told.appointedOn(),
                holding,
                ruling.version(),
                findings.write(ruling),
                entries.now());
    }

    private Ruling judge(
            ExaminationView round,
            ExaminationPost outcome,
            Contender winner,
            ExaminationStepRequest.Outcome told,
            List<Contender> contenders) {
        List<Placed> ranking = rankings.of(round, outcome.id(), contenders);
        BigDecimal bestOther = ranking.stream()
                .filter(each -> each.place() != null)
                .filter(each -> !each.competitor().candidate().equals(winner.id()))
                .map(Placed::total)
                .max(BigDecimal::compareTo)
                .orElse(null);
        Verdict tieBreak = ranking.stream()
                .filter(each -> each.competitor().candidate().equals(winner.id()))
                .filter(each -> each.place() != null && each.place() == 1)
                .findFirst()
                .map(each -> each.why() == Why.TIED ? Verdict.PERSON_MUST_JUDGE : Verdict.MET)
                .orElse(Verdict.NOT_MET);
        return WinnerRules.RULEBOOK.judge(
                new WinnerFacts(
                        round.markedBy(),
                        winner.writtenScore(),
                        winner.defenceScore(),
                        bestOther,
                        tieBreak,
                        eligibility.discipline(winner.personId(), told.appointedOn())),
                limits);
    }
}
