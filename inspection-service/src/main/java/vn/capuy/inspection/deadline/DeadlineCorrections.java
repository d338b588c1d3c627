package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.deadline.DeadlineReading.Versioned;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** What was entered wrongly of a deadline is voided, and can be entered anew. */
@ApplicationScoped
class DeadlineCorrections {
    private final CaseAccess access;
    private final Deadlines deadlines;
    private final DeadlineEvents events;
    private final DeadlineReading reading;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    DeadlineCorrections(
            CaseAccess access,
            Deadlines deadlines,
            DeadlineEvents events,
            DeadlineReading reading,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.events = events;
        this.reading = reading;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** Only the last that stands, so that what remains is a course that could have been entered so. */
    @Transactional
    Versioned voidEvent(UUID caseId, UUID eventId, String ifMatch, String reason) {
        CaseDetail file = access.change(caseId, ifMatch);
        LocalDate today = VietnamTime.today(clock);
        Deadline deadline = deadlines.of(caseId, today);
        if (deadline.terms().state(deadline.course()) == DeadlineState.ENDED) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "deadline.ended");
        }
        List<DeadlineEvent> entered = events.of(caseId);
        DeadlineEvent wrong = entered.stream()
                .filter(each -> each.id().equals(eventId) && each.kind() != DeadlineEvent.Kind.VOID)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        List<DeadlineEvent> standing = Course.of(entered, LocalDate.MAX).standing();
        if (standing.isEmpty() || !standing.getLast().id().equals(wrong.id())) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "deadline.not-the-last");
        }
        events.append(DeadlineEvents.voiding(wrong, today, reason.strip(), entries.now()));
        journal.write(
                "case.deadline-voided",
                DeadlineService.JOURNAL_TYPE,
                caseId,
                file.leadBody(),
                Map.of("event", eventId, "reason", reason));
        return reading.changed(caseId);
    }
}
