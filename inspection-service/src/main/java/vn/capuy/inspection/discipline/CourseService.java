package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.DecidingBody;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.Steps;

/** What else becomes of a file: put off and taken up again, rejected, withdrawn, announced. */
@ApplicationScoped
class CourseService {
    private static final String TYPE = DisciplineReading.TYPE;

    private final Disciplines disciplines;
    private final DisciplineReading reading;
    private final Ballots ballots;
    private final Deferrals deferrals;
    private final DecidingBodies bodies;
    private final EffectPeriod effect;
    private final DisciplineFeed feed;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    CourseService(
            Disciplines disciplines,
            DisciplineReading reading,
            Ballots ballots,
            Deferrals deferrals,
            DecidingBodies bodies,
            EffectPeriod effect,
            DisciplineFeed feed,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.disciplines = disciplines;
        this.reading = reading;
        this.ballots = ballots;
        this.deferrals = deferrals;
        this.bodies = bodies;
        this.effect = effect;
        this.feed = feed;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    DisciplineView defer(UUID id, String ifMatch, DeferralRequest asked) {
        DisciplineDetail file = reading.find(id);
        Discipline changed = begin(file, ifMatch, DisciplineStep.DEFER);
        var faults = new ArrayList<Fault>();
        if (file.subjectKind() != SubjectKind.MEMBER) {
            faults.add(Fault.of("ground", "violation.deferral-of-members"));
        }
        if (asked.from().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("from", "violation.future"));
        }
        if (asked.until() != null && asked.until().isBefore(asked.from())) {
            faults.add(Fault.of("until", "violation.period"));
        }
        DisciplineCheck.refuse(faults);
        changed.take(DisciplineStep.DEFER);
        disciplines.flush();
        deferrals.add(id, asked, entries.now());
        return done("discipline.deferred", file, asked);
    }

    @Transactional
    DisciplineView take(UUID id, String ifMatch, DisciplineStepRequest asked) {
        DisciplineDetail file = reading.find(id);
        Discipline changed = begin(file, ifMatch, asked.step().step());
        refuseIncomplete(asked);
        switch (asked.step()) {
            case REJECT, WITHDRAW ->
                changed.end(asked.step().step(), asked.reason().strip());
            case RESUME -> resume(file, changed, asked.on());
            case ANNOUNCE -> announce(file, changed, asked.on());
        }
        disciplines.flush();
        return done("discipline.step", file, asked);
    }

    private Discipline begin(DisciplineDetail file, String ifMatch, DisciplineStep step) {
        Versions.require(ifMatch, file.version());
        Discipline changed = disciplines.change(file.id(), ifMatch);
        steps.require(DisciplineLifecycle.TABLE, changed.state(), step, file.recordedBy());
        return changed;
    }

    private void refuseIncomplete(DisciplineStepRequest asked) {
        var faults = new ArrayList<Fault>();
        boolean day = asked.step().namesDay();
        if (day != (asked.on() != null)) {
            faults.add(Fault.of("on", day ? "violation.required" : "violation.not-with-this-step"));
        } else if (day && asked.on().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("on", "violation.future"));
        }
        boolean reason = asked.reason() != null && !asked.reason().isBlank();
        if (!day && !reason) {
            faults.add(Fault.of("reason", "violation.required"));
        } else if (day && asked.reason() != null) {
            faults.add(Fault.of("reason", "violation.not-with-this-step"));
        }
        DisciplineCheck.refuse(faults);
    }

    /** The deferral is over on the day before, also where a later last day was told. */
    private void resume(DisciplineDetail file, Discipline changed, LocalDate on) {
        List<Deferrals.Deferral> known = deferrals.of(file.id());
        if (known.stream().anyMatch(each -> each.covers(on) && !on.isAfter(each.fromOn()))) {
            throw ProblemException.invalid("on", "violation.resumed-before-deferred");
        }
        changed.take(DisciplineStep.RESUME);
        deferrals.endBefore(file.id(), on);
    }

    /** In force from this day on, and told to others with it. A cell announces its vote at the meeting. */
    private void announce(DisciplineDetail file, Discipline changed, LocalDate on) {
        boolean cell = bodies.find(file.decidingBody(), file.decidedOn())
                .filter(body -> body.kind() == DecidingBody.CELL)
                .isPresent();
        boolean atTheVote = Ballots.deciding(ballots.of(file.id()))
                .filter(vote -> vote.heldOn().equals(on))
                .isPresent();
        if (cell && !atTheVote) {
            throw ProblemException.invalid("on", "violation.cell-announces-at-the-vote");
        }
        InForce force = effect.of(file.form(), file.decidedOn(), on);
        changed.announce(force);
        disciplines.flush();
        if (file.subjectKind() == SubjectKind.MEMBER) {
            feed.decided(
                    file.restricted(),
                    new DisciplineFeed.Decision(
                            file.id(),
                            file.reference(),
                            file.member(),
                            file.organisation(),
                            file.form(),
                            file.decidingBody(),
                            file.decidedOn(),
                            force.from(),
                            force.until()));
        }
    }

    private DisciplineView done(String action, DisciplineDetail file, Object asked) {
        journal.write(action, TYPE, file.id(), file.decidingBody(), asked);
        return reading.view(file.id());
    }
}
