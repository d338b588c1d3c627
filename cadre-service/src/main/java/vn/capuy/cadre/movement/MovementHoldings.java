package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.cadre.post.Appointments;
import vn.capuy.cadre.post.Ground;
import vn.capuy.cadre.post.Ground.Act;
import vn.capuy.cadre.post.HoldingUndo;
import vn.capuy.cadre.post.Holdings;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** What movements do to holdings, in the transaction of their step. */
@ApplicationScoped
class MovementHoldings {
    private final Appointments appointments;
    private final Holdings holdings;
    private final HoldingUndo undo;

    MovementHoldings(Appointments appointments, Holdings holdings, HoldingUndo undo) {
        this.appointments = appointments;
        this.holdings = holdings;
        this.undo = undo;
    }

    /** At the decision, by its day of effect: holdings are dated. */
    void move(UUID movement, MovementRequest decided, MovementParties parties) {
        var ground = ground(movement, Act.MOVE);
        appointments.take(parties.from(), parties.to());
        if (decided.leavesOrigin()) {
            appointments.release(
                    parties.person().id(), parties.from(), decided.effectiveOn().minusDays(1), ground);
        }
        appointments.appoint(parties.person().id(), parties.to(), decided.effectiveOn(), ground);
    }

    /** From the target to the post to which the cadre comes back, on the first day there. */
    void comeBack(UUID movement, Act act, LocalDate day, MovementParties parties, PostRef back) {
        UUID person = parties.person().id();
        var ground = ground(movement, act);
        appointments.take(parties.from(), parties.to(), back);
        appointments.release(person, parties.to(), day.minusDays(1), ground);
        if (!back.id().equals(parties.from().id())
                && holdings.holds(person, parties.from().id(), day)) {
            // What was kept through a secondment is given up for the other post.
            appointments.release(person, parties.from(), day.minusDays(1), ground);
        }
        if (!holdings.holds(person, back.id(), day)) {
            refuseWithoutSeat(person, back, day);
            appointments.appoint(person, back, day, ground);
        }
    }

    /** Refuses (409) where the cadre does not hold the target on the day from which he is to stay in it. */
    void stay(LocalDate day, MovementParties parties) {
        if (!holdings.holds(parties.person().id(), parties.to().id(), day)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "holding.not-held",
                    Map.of("post", parties.to().code(), "date", day));
        }
    }

    /** Of a movement that is voided. */
    void undo(UUID movement, String reason) {
        undo.undo(Ground.Kind.MOVEMENT, movement, reason);
    }

    private void refuseWithoutSeat(UUID person, PostRef back, LocalDate day) {
        if (!back.existsOn(day)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "movement.no-post-to-return", Map.of("post", back.code(), "date", day));
        }
        var inTheWay = appointments.inTheWay(person, back, day);
        if (!inTheWay.isEmpty()) {
            String holders = inTheWay.stream().map(Object::toString).collect(Collectors.joining(", "));
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "movement.no-seat-to-return",
                    Map.of("post", back.code(), "date", day, "holders", holders));
        }
    }

    private static Ground ground(UUID movement, Act act) {
        return new Ground(Ground.Kind.MOVEMENT, movement, act);
    }
}
