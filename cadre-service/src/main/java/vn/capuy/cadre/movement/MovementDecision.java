package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entry;

/** The decision on a movement: ruled anew, with a ground for all that the rules leave to a person. */
@ApplicationScoped
class MovementDecision {
    private final Movements movements;
    private final MovementJudge judge;
    private final MovementRulings rulings;
    private final MovementHoldings holdings;
    private final TakenSteps taken;

    MovementDecision(
            Movements movements,
            MovementJudge judge,
            MovementRulings rulings,
            MovementHoldings holdings,
            TakenSteps taken) {
        this.movements = movements;
        this.judge = judge;
        this.rulings = rulings;
        this.holdings = holdings;
        this.taken = taken;
    }

    void approve(
            Movement movement, MovementView view, MovementParties parties, MovementStepRequest request, Entry entry) {
        MovementRequest asked = view.asRequest();
        Ruling ruled = judge.judge(asked, parties, taken.policyOn(movement.id()).orElse(null))
                .orRefuse();
        MovementRuling ruling = judge.withFigures(asked, ruled);
        requireGrounds(ruling.toJudge(), request.judged());
        movement.approve(ruling.rulebook(), entry);
        // Of two who decide at once the second is told here, before holdings change.
        movements.flush();
        rulings.keep(movement.id(), ruling, request.judged(), entry);
        holdings.move(movement.id(), asked, parties);
    }

    private static void requireGrounds(List<String> toJudge, List<MovementJudgement> given) {
        var faults = new ArrayList<Fault>();
        Set<String> judged = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String rule = given.get(i).rule();
            if (!judged.add(rule)) {
                faults.add(Fault.of("judgements[" + i + "].rule", "violation.duplicate"));
            } else if (!toJudge.contains(rule)) {
                faults.add(new Fault("judgements[" + i + "].rule", "movement.nothing-to-judge", Map.of("rule", rule)));
            }
        }
        for (String rule : toJudge) {
            if (!judged.contains(rule)) {
                faults.add(new Fault("judgements", "movement.judgement-missing", Map.of("rule", rule)));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
