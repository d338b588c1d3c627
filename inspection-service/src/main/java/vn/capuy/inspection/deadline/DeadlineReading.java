package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** The deadline of one case, as it is read. */
@ApplicationScoped
class DeadlineReading {
    /** So many years ahead a deadline can be asked for. */
    private static final int FARTHEST = 10;

    private final CaseAccess access;
    private final Deadlines deadlines;
    private final DeadlineEvents events;
    private final Steps steps;
    private final Journal journal;
    private final CallerLanguage language;
    private final Clock clock;

    DeadlineReading(
            CaseAccess access,
            Deadlines deadlines,
            DeadlineEvents events,
            Steps steps,
            Journal journal,
            CallerLanguage language,
            Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.events = events;
        this.steps = steps;
        this.journal = journal;
        this.language = language;
        this.clock = clock;
    }

    /** A deadline and the version of the case from which its next change is made. */
    record Versioned(DeadlineView view, long version) {}

    /** @param onDay today when null; not before the decision, and not so far ahead that nothing can be said */
    @Transactional
    Versioned read(UUID caseId, LocalDate onDay) {
        CaseDetail file = access.find(caseId);
        LocalDate today = VietnamTime.today(clock);
        LocalDate asked = onDay == null ? today : onDay;
        if (asked.isBefore(file.decidedOn()) || asked.isAfter(today.plusYears(FARTHEST))) {
            throw ProblemException.invalid(
                    "onDay",
                    "deadline.day-out-of-range",
                    Map.of("first", file.decidedOn(), "last", today.plusYears(FARTHEST)));
        }
        journal.write("case.deadline-read", DeadlineService.JOURNAL_TYPE, caseId, file.leadBody(), null);
        return view(file, file.version(), asked);
    }

    /** The deadline as it now stands, after a change. */
    Versioned changed(UUID caseId) {
        return view(access.find(caseId), access.version(caseId), VietnamTime.today(clock));
    }

    private Versioned view(CaseDetail file, long version, LocalDate onDay) {
        Deadline deadline = deadlines.of(file.id(), onDay);
        List<DeadlineEvent> entered = events.of(file.id());
        var view = new DeadlineView(
                file.id(),
                onDay,
                deadline.standing(),
                deadline.terms().level(),
                deadline.from(),
                deadline.originalDueOn(),
                deadline.dueOn(),
                deadline.dueOn() == null
                        ? 0
                        : deadline.length() + deadline.course().extendedBy(),
                deadline.used(),
                deadline.left(),
                deadline.late(),
                deadline.isProvisional(),
                Why.of(deadline, language.get()),
                events(entered),
                allowed(file, Course.of(entered, VietnamTime.today(clock)), deadline.terms()));
        return new Versioned(view, version);
    }

    private List<StepView> allowed(CaseDetail file, Course course, Terms terms) {
        return steps.from(DeadlineLifecycle.TABLE, terms.state(course), file.recordedBy()).stream()
                // The case's own step, which is taken and explained there.
                .filter(each -> !each.step().equals(DeadlineStep.CONCLUDE.name()))
                .toList();
    }

    private static List<DeadlineView.Event> events(List<DeadlineEvent> entered) {
        Map<UUID, DeadlineEvent> voided = entered.stream()
                .filter(each -> each.voids() != null)
                .collect(Collectors.toMap(DeadlineEvent::voids, each -> each));
        return entered.stream()
                .filter(each -> each.voids() == null)
                .map(each -> event(each, voided.get(each.id())))
                .toList();
    }

    private static DeadlineView.Event event(DeadlineEvent it, DeadlineEvent voiding) {
        return new DeadlineView.Event(
                it.id(),
                it.kind().name(),
                it.onDay(),
                it.dueOn(),
                it.days(),
                it.ground(),
                it.paper(),
                it.recordedAt(),
                it.recordedBy(),
                voiding == null ? null : voiding.recordedAt(),
                voiding == null ? null : voiding.recordedBy(),
                voiding == null ? null : voiding.ground());
    }
}
