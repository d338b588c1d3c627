package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.step.Steps;

/** Ballots are entered and voided; that of the deciding body takes the file a step further. */
@ApplicationScoped
class BallotService {
    private static final String TYPE = DisciplineReading.TYPE;

    /** As long as nothing has been decided by it. */
    private static final Set<DisciplineState> BEFORE_DECISION = Set.of(
            DisciplineState.PROPOSED, DisciplineState.DEFERRED, DisciplineState.VOTED, DisciplineState.NOT_DISCIPLINED);

    private final Disciplines disciplines;
    private final DisciplineReading reading;
    private final DisciplineCheck check;
    private final BallotCheck ballotCheck;
    private final Ballots ballots;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;

    BallotService(
            Disciplines disciplines,
            DisciplineReading reading,
            DisciplineCheck check,
            BallotCheck ballotCheck,
            Ballots ballots,
            Steps steps,
            Entries entries,
            Journal journal) {
        this.disciplines = disciplines;
        this.reading = reading;
        this.check = check;
        this.ballotCheck = ballotCheck;
        this.ballots = ballots;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    DisciplineView record(UUID id, String ifMatch, NewBallot told) {
        DisciplineDetail file = reading.find(id);
        Versions.require(ifMatch, file.version());
        Discipline changed = disciplines.change(id, ifMatch);
        // Whether the body decides or proposes, the file must be one on which is voted.
        steps.require(DisciplineLifecycle.TABLE, changed.state(), DisciplineStep.VOTE, file.recordedBy());
        var faults = new ArrayList<Fault>();
        ballotCheck.check(told, file.standing(), file.proposedOn(), "", faults);
        check.body("body", told.body(), told.heldOn(), faults);
        DisciplineCheck.refuse(faults);
        boolean decides = told.body().equals(file.decidingBody());
        Form gives = BallotCheck.count(told, file.standing()).decided();
        Entry entry = entries.now();
        ballots.persist(new DisciplineBallot(id, told, decides, gives, entry));
        if (decides) {
            changed.take(gives == null ? DisciplineStep.VOTE_NONE : DisciplineStep.VOTE);
        }
        disciplines.flush();
        journal.write("discipline.voted", TYPE, id, file.decidingBody(), told);
        return reading.view(id);
    }

    @Transactional
    DisciplineView voidFor(UUID id, UUID ballot, String ifMatch, String reason) {
        DisciplineDetail file = reading.find(id);
        Versions.require(ifMatch, file.version());
        DisciplineBallot voided = ballots.findByIdOptional(ballot)
                .filter(each -> each.discipline().equals(id))
                .orElseThrow(ProblemException::notFound);
        Discipline changed = disciplines.change(id, ifMatch);
        if (!BEFORE_DECISION.contains(changed.state())) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.discipline-decided");
        }
        voided.voidFor(reason, entries.now());
        if (voided.decides()
                && changed.state() != DisciplineState.PROPOSED
                && changed.state() != DisciplineState.DEFERRED) {
            changed.take(DisciplineStep.VOID_VOTE);
        }
        disciplines.flush();
        journal.write(
                "discipline.ballot-voided", TYPE, id, file.decidingBody(), Map.of("ballot", ballot, "reason", reason));
        return reading.view(id);
    }
}
