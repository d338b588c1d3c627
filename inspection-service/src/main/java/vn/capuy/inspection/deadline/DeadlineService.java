package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.deadline.DeadlineReading.Versioned;
import vn.capuy.kernel.calendar.Pause;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.JudgementRequest;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** What is done with a deadline: started, set, extended, paused, resumed. */
@ApplicationScoped
class DeadlineService {
    static final String JOURNAL_TYPE = "case";
    private static final String RULED = "case-deadline";

    private final CaseAccess access;
    private final Deadlines deadlines;
    private final DeadlineEvents events;
    private final DeadlineReading reading;
    private final DeadlineMoves moves;
    private final Rulings rulings;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    DeadlineService(
            CaseAccess access,
            Deadlines deadlines,
            DeadlineEvents events,
            DeadlineReading reading,
            DeadlineMoves moves,
            Rulings rulings,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.events = events;
        this.reading = reading;
        this.moves = moves;
        this.rulings = rulings;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** A case whose deadline is about to be changed, and how that stands today. */
    private record Opened(CaseDetail file, Deadline deadline, Entry entry) {}

    @Transactional
    Versioned start(UUID caseId, String ifMatch, DeadlineStart asked) {
        Opened opened = open(caseId, ifMatch, DeadlineStep.START);
        refuse(outsideOfCase("on", asked.on(), opened));
        events.append(
                DeadlineEvents.start(caseId, asked.on(), Grounds.said(asked.ground()), asked.paper(), opened.entry()));
        return done("case.deadline-started", opened, asked);
    }

    @Transactional
    Versioned set(UUID caseId, String ifMatch, DeadlineSetting asked) {
        Opened opened = open(caseId, ifMatch, DeadlineStep.SET);
        Deadline stands = opened.deadline();
        LocalDate from = stands.from() == null ? opened.file().decidedOn() : stands.from();
        if (asked.dueOn().isBefore(from) || asked.dueOn().isAfter(from.plusYears(Deadlines.LONGEST_YEARS))) {
            throw ProblemException.invalid(
                    "dueOn",
                    "deadline.day-out-of-range",
                    Map.of("first", from, "last", from.plusYears(Deadlines.LONGEST_YEARS)));
        }
        var event = DeadlineEvents.set(
                caseId,
                opened.file().decidedOn(),
                asked.dueOn(),
                Grounds.said(asked.ground()),
                asked.paper(),
                opened.entry());
        decide(event, moves.setting(stands, asked), List.of());
        return done("case.deadline-set", opened, asked);
    }

    @Transactional
    Versioned extend(UUID caseId, String ifMatch, DeadlineExtension asked) {
        Opened opened = open(caseId, ifMatch, DeadlineStep.EXTEND);
        LocalDate on = asked.on() == null ? VietnamTime.today(clock) : asked.on();
        refuse(outsideOfCase("on", on, opened));
        var event = DeadlineEvents.extension(
                caseId, on, asked.days(), Grounds.said(asked.ground()), asked.paper(), opened.entry());
        decide(event, moves.extension(opened.file().kind(), opened.deadline(), on, asked), asked.judgements());
        return done("case.deadline-extended", opened, asked);
    }

    @Transactional
    Versioned pause(UUID caseId, String ifMatch, DeadlinePause asked) {
        Opened opened = open(caseId, ifMatch, DeadlineStep.PAUSE);
        var faults = new ArrayList<>(outsideOfCase("from", asked.from(), opened));
        if (asked.to() != null) {
            faults.addAll(outsideOfCase("to", asked.to(), opened));
            if (asked.to().isBefore(asked.from())) {
                faults.add(Fault.of("to", "violation.period"));
            }
        }
        refuse(faults);
        var pause =
                new Pause(asked.from(), asked.to() == null ? null : asked.to().plusDays(1));
        String ground = Grounds.said(asked.ground());
        var event = DeadlineEvents.pause(caseId, asked.from(), ground, asked.paper(), opened.entry());
        decide(event, moves.pause(opened.deadline(), pause, asked), List.of());
        if (!pause.isOpen()) {
            events.append(DeadlineEvents.resumption(caseId, pause.until(), ground, asked.paper(), opened.entry()));
        }
        return done("case.deadline-paused", opened, asked);
    }

    @Transactional
    Versioned resume(UUID caseId, String ifMatch, DeadlineResumption asked) {
        Opened opened = open(caseId, ifMatch, DeadlineStep.RESUME);
        var faults = new ArrayList<>(outsideOfCase("on", asked.on(), opened));
        LocalDate since = opened.deadline().course().pausedSince();
        if (!asked.on().isAfter(since)) {
            faults.add(new Fault("on", "deadline.resumed-before-pause", Map.of("date", since)));
        }
        refuse(faults);
        var event = DeadlineEvents.resumption(
                caseId, asked.on(), Grounds.said(asked.ground()), asked.paper(), opened.entry());
        decide(event, moves.resumption(opened.deadline(), asked), List.of());
        return done("case.deadline-resumed", opened, asked);
    }

    private Opened open(UUID caseId, String ifMatch, DeadlineStep step) {
        CaseDetail file = access.change(caseId, ifMatch);
        Deadline deadline = deadlines.of(caseId, VietnamTime.today(clock));
        steps.require(DeadlineLifecycle.TABLE, deadline.terms().state(deadline.course()), step, file.recordedBy());
        return new Opened(file, deadline, entries.now());
    }

    private void decide(DeadlineEvent event, Ruling ruling, List<JudgementRequest> judgements) {
        var entry = new Entry(event.recordedBy(), event.recordedAt());
        rulings.decide(RULED, event.id(), ruling, judgements, entry);
        events.append(event);
    }

    private Versioned done(String action, Opened opened, Object detail) {
        journal.write(action, JOURNAL_TYPE, opened.file().id(), opened.file().leadBody(), detail);
        return reading.changed(opened.file().id());
    }

    private List<Fault> outsideOfCase(String field, LocalDate day, Opened opened) {
        if (day.isAfter(VietnamTime.today(clock))) {
            return List.of(Fault.of(field, "violation.future"));
        }
        LocalDate decided = opened.file().decidedOn();
        return day.isBefore(decided)
                ? List.of(new Fault(field, "deadline.before-decision", Map.of("date", decided)))
                : List.of();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
