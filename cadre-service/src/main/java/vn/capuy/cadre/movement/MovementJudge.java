package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.capuy.cadre.discipline.DisciplineEffect;
import vn.capuy.cadre.discipline.DisciplineEffects;
import vn.capuy.cadre.movement.MovementFactSource.Known;
import vn.capuy.cadre.movement.MovementFactSource.Term;
import vn.capuy.cadre.movement.rules.Direction;
import vn.capuy.cadre.movement.rules.MovementFacts;
import vn.capuy.cadre.movement.rules.MovementRules;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.cadre.post.Appointments;
import vn.capuy.cadre.post.Holdings;
import vn.capuy.cadre.post.PostNonLocality;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.limit.EnteredLimits;

/** Puts a movement to the rules of its kind. */
@ApplicationScoped
class MovementJudge {
    private final MovementFactSource source;
    private final Holdings holdings;
    private final Appointments appointments;
    private final DisciplineEffects disciplines;
    private final PostNonLocality nonLocality;
    private final EnteredLimits limits;

    MovementJudge(
            MovementFactSource source,
            Holdings holdings,
            Appointments appointments,
            DisciplineEffects disciplines,
            PostNonLocality nonLocality,
            EnteredLimits limits) {
        this.source = source;
        this.holdings = holdings;
        this.appointments = appointments;
        this.disciplines = disciplines;
        this.nonLocality = nonLocality;
        this.limits = limits;
    }

    /** @param policyOn the day on which the policy was approved; null where no such step was taken */
    Ruling judge(MovementRequest movement, MovementParties parties, LocalDate policyOn) {
        var rulebook =
                switch (movement.kind()) {
                    case TRANSFER -> MovementRules.TRANSFER;
                    case ROTATION -> MovementRules.ROTATION;
                    case SECONDMENT -> MovementRules.SECONDMENT;
                };
        Ruling ruling = rulebook.judge(facts(movement, parties, policyOn), limits);
        var locality = nonLocality
                .findings(parties.to().id(), Set.of(parties.person().id()), movement.decidedOn())
                .getOrDefault(parties.person().id(), List.of());
        return new Ruling(
                ruling.rulebook(),
                ruling.version(),
                ruling.facts(),
                Stream.concat(ruling.findings().stream(), locality.stream()).toList());
    }

    MovementRuling withFigures(MovementRequest movement, Ruling ruling) {
        return new MovementRuling(ruling.version(), ruling.findings(), RuledFigure.on(movement.decidedOn(), limits));
    }

    Direction direction(MovementRequest movement, MovementParties parties) {
        return source.known(movement, parties).direction();
    }

    private MovementFacts facts(MovementRequest movement, MovementParties parties, LocalDate policyOn) {
        Known known = source.known(movement, parties);
        var decision = new MovementFacts.Decision(
                movement.decidedOn(),
                movement.effectiveOn(),
                movement.plannedReturnOn(),
                policyOn == null ? movement.decidedOn() : policyOn,
                movement.specialDecision(),
                movement.isHigher());
        return new MovementFacts(decision, cadre(movement, parties, known), posts(movement, parties, known));
    }

    private MovementFacts.Cadre cadre(MovementRequest movement, MovementParties parties, Known known) {
        var person = parties.person();
        UUID origin = parties.from().id();
        return new MovementFacts.Cadre(
                holdings.holds(person.id(), origin, movement.effectiveOn().minusDays(1)),
                known.boundBy(),
                known.inPlanning(),
                RetirementAge.monthsLeft(person.sex(), person.bornOn(), movement.decidedOn()),
                disciplines.on(List.of(person.id()), movement.decidedOn()).getOrDefault(person.id(), List.of()).stream()
                        .map(DisciplineEffect::reference)
                        .toList());
    }

    private MovementFacts.Posts posts(MovementRequest movement, MovementParties parties, Known known) {
        PostRef from = parties.from();
        PostRef to = parties.to();
        boolean limited = known.termLimited();
        List<Term> past = limited ? pastTerms(movement, parties) : List.of();
        return new MovementFacts.Posts(
                known.direction(),
                from.org().equals(to.org()),
                known.sameLevel(),
                PostRanks.of(from.kind()),
                PostRanks.of(to.kind()),
                from.kind() == to.kind(),
                to.validFrom(),
                to.existsOn(movement.effectiveOn()),
                appointments.inTheWay(parties.person().id(), to, movement.effectiveOn()).stream()
                        .map(Object::toString)
                        .toList(),
                limited,
                (int) past.stream().takeWhile(Term::served).count(),
                !limited || !past.isEmpty() || !source.heldTargetBefore(movement, parties));
    }

    /** Those that are over on the day of the movement, the latest first. */
    private List<Term> pastTerms(MovementRequest movement, MovementParties parties) {
        Predicate<Term> running =
                term -> term.endsOn() == null || !term.endsOn().isBefore(movement.effectiveOn());
        return source.terms(movement, parties).stream()
                .filter(Predicate.not(running))
                .toList();
    }
}
