package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.step.Steps;

/** Appeals against decisions in force, and corrections without one. The decision weighs until another lifts it. */
@ApplicationScoped
class ReviewService {
    private static final String TYPE = DisciplineReading.TYPE;

    private final Disciplines disciplines;
    private final Reviews reviews;
    private final DisciplineReading reading;
    private final OutcomeCheck check;
    private final ReviewJudge judge;
    private final ChangeOfForm change;
    private final DisciplineFeed feed;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    ReviewService(
            Disciplines disciplines,
            Reviews reviews,
            DisciplineReading reading,
            OutcomeCheck check,
            ReviewJudge judge,
            ChangeOfForm change,
            DisciplineFeed feed,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.disciplines = disciplines;
        this.reviews = reviews;
        this.reading = reading;
        this.check = check;
        this.judge = judge;
        this.change = change;
        this.feed = feed;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    DisciplineView file(UUID id, String ifMatch, ReviewRequest asked) {
        DisciplineDetail file = reading.find(id);
        Versions.require(ifMatch, file.version());
        Discipline changed = disciplines.change(id, ifMatch);
        // A correction is of a decision in force as well, though it leaves its state alone.
        steps.require(DisciplineLifecycle.TABLE, changed.state(), DisciplineStep.APPEAL, file.recordedBy());
        var faults = new ArrayList<Fault>();
        if (asked.filedOn().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("filedOn", "violation.future"));
        } else if (asked.filedOn().isBefore(file.announcedOn())) {
            faults.add(Fault.of("filedOn", "violation.filed-before-announced"));
        }
        DisciplineCheck.refuse(faults);
        reviews.persist(new DisciplineReview(id, asked, entries.now()));
        if (asked.kind() == ReviewKind.APPEAL) {
            changed.take(DisciplineStep.APPEAL);
        }
        disciplines.flush();
        journal.write("discipline.review-filed", TYPE, id, file.decidingBody(), asked);
        return reading.view(id);
    }

    /** By another than the one who entered the appeal or the correction. */
    @Transactional
    DisciplineView resolve(UUID id, UUID review, String ifMatch, OutcomeRequest told) {
        DisciplineDetail file = reading.find(id);
        Versions.require(ifMatch, file.version());
        DisciplineReview open = reviews.findByIdOptional(review)
                .filter(each -> each.discipline().equals(id))
                .orElseThrow(ProblemException::notFound);
        Discipline changed = disciplines.change(id, ifMatch);
        open.refuseIfResolved();
        boolean takesStep = open.kind() == ReviewKind.APPEAL || told.outcome().lifts();
        requireApprover(changed, open, told, takesStep);
        check.refuseFaults(file, open, told);
        Entry entry = entries.now();
        Optional<Ruling> ruling = told.outcome() == ReviewOutcome.WITHDRAWN
                ? Optional.empty()
                : Optional.of(judge.rule(file, open, told));
        ruling.ifPresent(each -> judge.settle(id, each, told, entry));
        LocalDate lifted = told.announcedOn() == null ? told.decidedOn() : told.announcedOn();
        if (told.outcome().lifts()) {
            changed.lift(told.outcome().step(), lifted, told.reference().strip(), entry.at());
        } else if (takesStep) {
            changed.take(told.outcome().step());
        }
        disciplines.flush();
        if (told.outcome().lifts() && file.subjectKind() == SubjectKind.MEMBER) {
            feed.reversed(file, told.reference().strip(), lifted);
        }
        UUID another = null;
        if (told.outcome() == ReviewOutcome.CHANGED) {
            UUID entered = change.enter(file, told, entry);
            ruling.ifPresent(each -> judge.settle(entered, each, told, entry));
            journal.write("discipline.decided", TYPE, entered, told.body(), told);
            another = entered;
        }
        open.resolve(told, another, entry);
        reviews.flush();
        journal.write("discipline.review-resolved", TYPE, id, file.decidingBody(), told);
        return reading.view(id);
    }

    /** A correction that changes nothing takes no step, but is the approver's like the others. */
    private void requireApprover(Discipline file, DisciplineReview open, OutcomeRequest told, boolean takesStep) {
        DisciplineStep step = takesStep ? told.outcome().step() : DisciplineStep.REVERSE;
        steps.require(DisciplineLifecycle.TABLE, file.state(), step, open.recordedBy());
        if (!takesStep && file.state() != DisciplineState.IN_FORCE) {
            throw ProblemException.of(ProblemType.WRONG_STATE);
        }
    }
}
