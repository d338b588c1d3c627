package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.cadre.movement.TakenSteps.Told;
import vn.capuy.cadre.movement.rules.MovementRules;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.post.Posts;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Movements are proposed, put to the rules, and voided. */
@ApplicationScoped
class MovementService {
    static final String TYPE = "movement";

    private final Movements movements;
    private final MovementReading reading;
    private final MovementJudge judge;
    private final MovementHoldings holdings;
    private final TakenSteps taken;
    private final People people;
    private final Posts posts;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    MovementService(
            Movements movements,
            MovementReading reading,
            MovementJudge judge,
            MovementHoldings holdings,
            TakenSteps taken,
            People people,
            Posts posts,
            Organisation organisation,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.movements = movements;
        this.reading = reading;
        this.judge = judge;
        this.holdings = holdings;
        this.taken = taken;
        this.people = people;
        this.posts = posts;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    List<Journal.Line> history(UUID id) {
        reading.known(id);
        return journal.of(TYPE, id);
    }

    /** How it would be ruled; nothing is written. */
    RulingView check(MovementRequest request) {
        MovementParties parties = partiesOf(request);
        return reading.ruling(request, parties, judge.judge(request, parties, null));
    }

    /** Refused where a rule is not met; but the seat in the target post may come free up to the decision. */
    @Transactional
    MovementDetail propose(MovementRequest request) {
        MovementParties parties = partiesOf(request);
        Ruling ruling = judge.judge(request, parties, null);
        if (ruling.refusals().stream().anyMatch(finding -> !finding.rule().equals(MovementRules.SEAT))) {
            ruling.orRefuse();
        }
        Entry entry = entries.now();
        var movement = new Movement(request, parties, entry);
        movements.persistAndFlush(movement);
        taken.add(movement.id(), opening(request), entry);
        journal.write("movement.proposed", TYPE, movement.id(), request.decidedBy(), request);
        return reading.read(movement.id());
    }

    @Transactional
    MovementDetail voidFor(UUID id, String ifMatch, String reason) {
        MovementView view = reading.known(id);
        Movement movement = movements.findById(id);
        Versions.require(ifMatch, movement.version());
        movement.voidFor(reason, entries.now());
        movements.flush();
        if (view.approvedAt() != null) {
            holdings.undo(id, reason);
        }
        journal.write("movement.voided", TYPE, id, view.decidedBy(), Map.of("reason", reason));
        return reading.read(id);
    }

    private Told opening(MovementRequest request) {
        MovementStep step = MovementLifecycle.of(request.kind()).opening();
        MovementOpening opened = request.opened();
        if (opened != null) {
            return new Told(step, opened.on(), opened.body(), null, opened.note(), null);
        }
        LocalDate today = VietnamTime.today(clock);
        LocalDate on = request.decidedOn().isBefore(today) ? request.decidedOn() : today;
        return new Told(step, on, request.decidedBy(), null, null, null);
    }

    private MovementParties partiesOf(MovementRequest request) {
        var who = people.byCode(Set.of(request.person()));
        var where = posts.byCode(
                Stream.of(request.fromPost(), request.toPost()).distinct().toList());
        var bodies = Stream.of(
                        request.decidedBy(),
                        request.opened() == null
                                ? request.decidedBy()
                                : request.opened().body())
                .distinct()
                .toList();
        var check = new MovementCheck(
                who, where, organisation.scopeDays(bodies), movements.existing(Set.of(request.reference())));
        var faults = new ArrayList<Fault>();
        MovementCheck.Sink sink =
                (member, value, message, arguments) -> faults.add(new Fault(member, message, arguments));
        check.check(request, sink);
        check.checkOpening(request, VietnamTime.today(clock), sink);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new MovementParties(
                who.get(request.person()), where.get(request.fromPost()), where.get(request.toPost()));
    }
}
