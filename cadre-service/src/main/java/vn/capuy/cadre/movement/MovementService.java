package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.movement.rules.MovementFacts;
import vn.capuy.cadre.movement.rules.MovementRules;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.cadre.post.Holdings;
import vn.capuy.cadre.post.Posts;
import vn.capuy.cadre.shared.StepView;
import vn.capuy.cadre.shared.Steps;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Movements are proposed, approved or rejected, voided and read. */
@ApplicationScoped
class MovementService {
    private static final String TYPE = "movement";

    private final Movements movements;
    private final People people;
    private final Posts posts;
    private final Holdings holdings;
    private final Organisation organisation;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;
    private final EnteredLimits limits;

    MovementService(
            Movements movements,
            People people,
            Posts posts,
            Holdings holdings,
            Organisation organisation,
            Steps steps,
            Journal journal,
            Entries entries,
            EnteredLimits limits) {
        this.movements = movements;
        this.people = people;
        this.posts = posts;
        this.holdings = holdings;
        this.organisation = organisation;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
        this.limits = limits;
    }

    Page<MovementView> page(MovementFilter filter, PageRequest page) {
        return movements.page(filter, page);
    }

    MovementDetail read(UUID id) {
        MovementView view = known(id);
        var allowed = view.voidedAt() == null
                ? steps.from(MovementLifecycle.TABLE, view.state(), view.recordedBy())
                : List.<StepView>of();
        return MovementDetail.of(view, allowed);
    }

    List<Journal.Line> history(UUID id) {
        known(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    MovementDetail propose(MovementRequest request) {
        MovementParties parties = partiesOf(request);
        judge(request, parties).orRefuse();
        var movement = new Movement(request, parties, entries.now());
        movements.persistAndFlush(movement);
        journal.write("movement.proposed", TYPE, movement.id(), request.decidedBy(), request);
        return read(movement.id());
    }

    @Transactional
    MovementDetail step(UUID id, String ifMatch, MovementStepRequest request) {
        MovementView view = known(id);
        Movement movement = movements.findById(id);
        Versions.require(ifMatch, movement.version());
        steps.require(MovementLifecycle.TABLE, movement.state(), request.step(), view.recordedBy());
        switch (request.step()) {
            case APPROVE -> {
                Ruling ruling = judge(asRequest(view), partiesOf(view)).orRefuse();
                movement.approve(ruling.version(), entries.now());
            }
            case REJECT -> {
                if (request.reason() == null || request.reason().isBlank()) {
                    throw ProblemException.invalid("reason", "violation.required");
                }
                movement.reject(request.reason());
            }
        }
        movements.flush();
        String done = request.step() == MovementStep.APPROVE ? "movement.approved" : "movement.rejected";
        journal.write(done, TYPE, id, view.decidedBy(), request);
        return read(id);
    }

    @Transactional
    MovementDetail voidFor(UUID id, String ifMatch, String reason) {
        MovementView view = known(id);
        Movement movement = movements.findById(id);
        Versions.require(ifMatch, movement.version());
        movement.voidFor(reason, entries.now());
        movements.flush();
        journal.write("movement.voided", TYPE, id, view.decidedBy(), Map.of("reason", reason));
        return read(id);
    }

    private MovementView known(UUID id) {
        return movements.view(id).orElseThrow(ProblemException::notFound);
    }

    private MovementParties partiesOf(MovementRequest request) {
        var who = people.byCode(List.of(request.person()));
        var where = posts.byCode(List.of(request.fromPost(), request.toPost()).stream()
                .distinct()
                .toList());
        var faults = new ArrayList<Fault>();
        new MovementCheck(
                        who,
                        where,
                        organisation.scopeDays(List.of(request.decidedBy())),
                        movements.existing(List.of(request.reference())))
                .check(
                        request,
                        (member, value, message, arguments) -> faults.add(new Fault(member, message, arguments)));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new MovementParties(
                who.get(request.person()), where.get(request.fromPost()), where.get(request.toPost()));
    }

    /** Of a proposal that was checked when it was entered; a party that the approver may not know of is not found. */
    private MovementParties partiesOf(MovementView view) {
        return new MovementParties(
                people.find(view.person()).orElseThrow(ProblemException::notFound),
                posts.find(view.fromPost()).orElseThrow(ProblemException::notFound),
                posts.find(view.toPost()).orElseThrow(ProblemException::notFound));
    }

    private static MovementRequest asRequest(MovementView view) {
        return new MovementRequest(
                view.reference(),
                view.kind(),
                view.person(),
                view.fromPost(),
                view.toPost(),
                view.decidedBy(),
                view.decidedOn(),
                view.effectiveOn(),
                view.plannedReturnOn());
    }

    private Ruling judge(MovementRequest movement, MovementParties parties) {
        var person = parties.person();
        var facts = new MovementFacts(
                movement.decidedOn(),
                movement.effectiveOn(),
                movement.plannedReturnOn(),
                holdings.holds(
                        person.id(), parties.from().id(), movement.effectiveOn().minusDays(1)),
                RetirementAge.monthsLeft(person.sex(), person.bornOn(), movement.decidedOn()));
        return (movement.kind() == MovementKind.ROTATION ? MovementRules.ROTATION : MovementRules.GENERAL)
                .judge(facts, limits);
    }
}
