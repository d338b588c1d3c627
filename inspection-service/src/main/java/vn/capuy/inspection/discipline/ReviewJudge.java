package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import vn.capuy.inspection.discipline.rules.DisciplineFacts;
import vn.capuy.inspection.discipline.rules.ReviewFacts;
import vn.capuy.inspection.discipline.rules.ReviewRules;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;

/** Puts the outcome of a review to the rules; one that changes the form to those of a decision too. */
@ApplicationScoped
class ReviewJudge {
    private final Disciplines disciplines;
    private final DisciplineActs acts;
    private final Deferrals deferrals;
    private final DecidingBodies bodies;
    private final DisciplineJudge judge;
    private final Rulings rulings;

    ReviewJudge(
            Disciplines disciplines,
            DisciplineActs acts,
            Deferrals deferrals,
            DecidingBodies bodies,
            DisciplineJudge judge,
            Rulings rulings) {
        this.disciplines = disciplines;
        this.acts = acts;
        this.deferrals = deferrals;
        this.bodies = bodies;
        this.judge = judge;
        this.rulings = rulings;
    }

    /** What the rules say, before persons judge what is left to them. */
    Ruling rule(DisciplineDetail file, DisciplineReview open, OutcomeRequest told) {
        Ruling ruling = ReviewRules.on(told.decidedOn()).judge(facts(file, open, told));
        if (told.outcome() == ReviewOutcome.CHANGED) {
            Ruling decision = judge.ofDecision(matter(file, told));
            var findings = new ArrayList<>(decision.findings());
            findings.addAll(ruling.findings());
            return new Ruling(decision.rulebook(), decision.version(), decision.facts(), findings);
        }
        return ruling;
    }

    /** Refuses what is not met or not judged, and keeps the rest with the decision of that id. */
    void settle(UUID decision, Ruling ruling, OutcomeRequest told, Entry entry) {
        rulings.decide(DisciplineReading.TYPE, decision, ruling, told.judgements(), entry);
    }

    private ReviewFacts facts(DisciplineDetail file, DisciplineReview open, OutcomeRequest told) {
        LocalDate day = told.decidedOn();
        DecidingBodies.Body reviewing = body(told.body(), day);
        // The body that decided may have ended meanwhile: it is asked as it stood then.
        DecidingBodies.Body decided = body(file.decidingBody(), file.decidedOn());
        return new ReviewFacts(
                day,
                open.kind() == ReviewKind.APPEAL,
                bodies.isAbove(reviewing, decided, day),
                told.body().equals(file.decidingBody()),
                file.form(),
                told.form());
    }

    private DecidingBodies.Body body(String code, LocalDate day) {
        return bodies.find(code, day).orElseThrow(() -> ProblemException.invalid("body", "violation.required"));
    }

    private DisciplineJudge.Matter matter(DisciplineDetail file, OutcomeRequest told) {
        LocalDate day = told.decidedOn();
        return new DisciplineJudge.Matter(
                file.id(),
                file.subject(),
                disciplines.caseOf(file.id()),
                told.body(),
                told.form(),
                day,
                file.concludedOn(),
                acts.of(file.id()).stream().map(DisciplineActs.Act::fact).toList(),
                deferrals.of(file.id()).stream().anyMatch(each -> each.covers(day)),
                new DisciplineFacts.Vote(
                        told.ballot().heldOn(),
                        BallotCheck.count(told.ballot(), file.standing()).decided(),
                        // The bodies below have voted on the decision that is changed.
                        true));
    }
}
