package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.incoming.rules.AnswerLimits;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.step.Steps;

/** Takes an incoming document from its arrival to its end. */
@ApplicationScoped
class IncomingSteps {
    private final IncomingDocuments documents;
    private final IncomingViews views;
    private final IncomingLog log;
    private final Steps steps;
    private final Organisation organisation;
    private final Handlers handlers;
    private final AnswerCheck answers;
    private final EnteredLimits limits;
    private final CalendarDays calendar;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    IncomingSteps(
            IncomingDocuments documents,
            IncomingViews views,
            IncomingLog log,
            Steps steps,
            Organisation organisation,
            Handlers handlers,
            AnswerCheck answers,
            EnteredLimits limits,
            CalendarDays calendar,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.documents = documents;
        this.views = views;
        this.log = log;
        this.steps = steps;
        this.organisation = organisation;
        this.handlers = handlers;
        this.answers = answers;
        this.limits = limits;
        this.calendar = calendar;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    IncomingView take(UUID id, String ifMatch, IncomingStepRequest asked) {
        IncomingSummary found = views.toChange(id, ifMatch);
        IncomingDocument incoming = documents.findById(id);
        Versions.require(ifMatch, incoming.version());
        incoming.refuseIfVoided();
        steps.require(IncomingLifecycle.TABLE, found.state(), asked.step(), found.recordedBy());
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = asked.on() == null ? today : asked.on();
        refuseFaults(found, asked, day, today);
        Entry entry = entries.now();
        switch (asked.step()) {
            case ROUTE, REROUTE -> incoming.goOn(asked.step(), handlers.of(asked, dueOn(found, asked, day)));
            case TAKE_IN_HAND -> incoming.goOn(asked.step(), incoming.handling());
            case EXTEND -> incoming.goOn(asked.step(), incoming.handling().until(asked.dueOn()));
            case ANSWER, CLOSE, FORWARD -> incoming.finish(asked.step(), day, asked.answer(), entry);
        }
        documents.flush();
        log.taken(incoming, asked, day, entry);
        journal.write("incoming.step", Arrivals.SUBJECT, id, found.organisation(), detail(asked, day));
        return views.of(id);
    }

    @Transactional
    IncomingView voidFor(UUID id, String ifMatch, String reason) {
        IncomingSummary found = views.toChange(id, ifMatch);
        IncomingDocument incoming = documents.findById(id);
        Versions.require(ifMatch, incoming.version());
        incoming.voidFor(reason.strip(), entries.now());
        documents.flush();
        journal.write("incoming.voided", Arrivals.SUBJECT, id, found.organisation(), Map.of("number", found.number()));
        return views.of(id);
    }

    private void refuseFaults(IncomingSummary found, IncomingStepRequest asked, LocalDate day, LocalDate today) {
        LocalDate lastDay = log.of(found.id()).getLast().onDay();
        List<Fault> faults = new ArrayList<>(StepInput.faults(asked, day, found.dueOn(), lastDay, today));
        faults.addAll(handlers.faults(asked, day));
        if (asked.forwardedTo() != null
                && organisation
                        .find(asked.forwardedTo())
                        .filter(unit -> unit.existsOn(day))
                        .isEmpty()) {
            faults.add(new Fault("forwardedTo", "violation.organisation-unknown", Map.of("date", day)));
        }
        if (asked.step() == IncomingStep.ANSWER && asked.answer() != null) {
            answers.fault(asked.answer(), found, day).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** The day that is told, or so many working days after this one as the urgency gives. */
    private LocalDate dueOn(IncomingSummary found, IncomingStepRequest asked, LocalDate day) {
        if (asked.withoutDeadline() || asked.dueOn() != null) {
            return asked.dueOn();
        }
        var limit = limits.of(AnswerLimits.of(found.urgency().name()));
        return limit.holdsOn(day) ? calendar.calendar().add(day, limit.on(day)).to() : null;
    }

    /** The journal is read without regard to clearance, so it bears no words of what is dealt with. */
    private static Map<String, Object> detail(IncomingStepRequest asked, LocalDate day) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("step", asked.step());
        detail.put("on", day);
        detail.put("handler", asked.handlerOrganisation());
        detail.put("dueOn", asked.dueOn());
        detail.put("answer", asked.answer());
        detail.put("forwardedTo", asked.forwardedTo());
        return detail;
    }
}
