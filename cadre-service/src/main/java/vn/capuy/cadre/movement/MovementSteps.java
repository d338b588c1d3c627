package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.movement.TakenSteps.Told;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.post.Ground.Act;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.step.Steps;

/** Takes the steps of movements, with what each does to the holdings in its one transaction. */
@ApplicationScoped
class MovementSteps {
    private final Movements movements;
    private final MovementReading reading;
    private final MovementDecision decision;
    private final MovementHoldings holdings;
    private final TakenSteps taken;
    private final People people;
    private final Posts posts;
    private final Organisation organisation;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    MovementSteps(
            Movements movements,
            MovementReading reading,
            MovementDecision decision,
            MovementHoldings holdings,
            TakenSteps taken,
            People people,
            Posts posts,
            Organisation organisation,
            Steps steps,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.movements = movements;
        this.reading = reading;
        this.decision = decision;
        this.holdings = holdings;
        this.taken = taken;
        this.people = people;
        this.posts = posts;
        this.organisation = organisation;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    MovementDetail take(UUID id, String ifMatch, MovementStepRequest request) {
        MovementView view = reading.known(id);
        Movement movement = movements.findById(id);
        Versions.require(ifMatch, movement.version());
        MovementLifecycle.of(view.kind()).require(steps, movement.state(), request.step(), view.recordedBy());
        LocalDate today = VietnamTime.today(clock);
        var check = new MovementStepCheck(view, request);
        check.orRefuse(
                today,
                taken.latest(id).orElse(null),
                organisation.scopeDays(request.body() == null ? List.of() : List.of(request.body())));
        Entry entry = entries.now();
        switch (request.step()) {
            case APPROVE -> approve(movement, view, request, entry);
            case REJECT -> movement.reject(request.reason());
            case WITHDRAW -> movement.withdraw(request.reason());
            case EXTEND -> movement.extendTo(request.dueOn());
            case RETURN -> comeBack(movement, view, request, Act.RETURN, entry);
            case RECALL -> comeBack(movement, view, request, Act.RECALL, entry);
            case STAY -> stay(movement, view, request, entry);
            default -> movement.prepare(request.step());
        }
        movements.flush();
        taken.add(id, told(view, request, check.dayOf(today)), entry);
        journal.write(request.step().action(), MovementService.TYPE, id, view.decidedBy(), request);
        return reading.read(id);
    }

    private void approve(Movement movement, MovementView view, MovementStepRequest request, Entry entry) {
        MovementParties parties = partiesOf(view);
        MovementRequest decided = view.asRequest().as(request.decision());
        if (request.decision() != null) {
            decision.requireSound(decided, view, parties);
        }
        decision.approve(movement, decided, parties, request.judged(), entry);
    }

    private void comeBack(Movement movement, MovementView view, MovementStepRequest request, Act act, Entry entry) {
        MovementParties parties = partiesOf(view);
        PostRef back = request.returnTo() == null ? parties.from() : known(request.returnTo());
        movement.end(request.step(), request.on(), back.id(), request.reason(), entry);
        movements.flush();
        holdings.comeBack(movement.id(), act, request.on(), parties, back);
    }

    private void stay(Movement movement, MovementView view, MovementStepRequest request, Entry entry) {
        holdings.stay(request.on(), partiesOf(view));
        movement.end(request.step(), request.on(), null, request.reason(), entry);
    }

    private PostRef known(String post) {
        return posts.find(post)
                .orElseThrow(() ->
                        ProblemException.invalid("returnTo", "violation.unknown-reference", Map.of("value", post)));
    }

    private static Told told(MovementView view, MovementStepRequest request, LocalDate day) {
        MovementStep step = request.step();
        boolean decided = step == MovementStep.APPROVE;
        return new Told(
                step,
                day,
                decided && request.body() == null ? view.decidedBy() : request.body(),
                decided && request.reference() == null
                        ? view.asRequest().as(request.decision()).reference()
                        : request.reference(),
                request.hasReason() ? request.reason() : request.note(),
                step == MovementStep.EXTEND ? request.dueOn() : null);
    }

    /** Of a proposal that was checked when it was entered; a party that the caller may not know of is not found. */
    private MovementParties partiesOf(MovementView view) {
        return new MovementParties(
                people.find(view.person()).orElseThrow(ProblemException::notFound),
                posts.find(view.fromPost()).orElseThrow(ProblemException::notFound),
                posts.find(view.toPost()).orElseThrow(ProblemException::notFound));
    }
}
