package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.programme.rules.ClosingFacts;
import vn.capuy.inspection.programme.rules.ClosingRules;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;

/** Programmes are drafted, submitted, returned or approved, closed when their year is over, and voided. */
@ApplicationScoped
class ProgrammeService {
    private final ProgrammeAccess access;
    private final Programmes programmes;
    private final ProgrammeReader reader;
    private final ProgrammeBodies bodies;
    private final ItemCases cases;
    private final Amendments amendments;
    private final Approval approval;
    private final StepLog log;
    private final StepDays days;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;

    ProgrammeService(
            ProgrammeAccess access,
            Programmes programmes,
            ProgrammeReader reader,
            ProgrammeBodies bodies,
            ItemCases cases,
            Amendments amendments,
            Approval approval,
            StepLog log,
            StepDays days,
            Rulings rulings,
            Entries entries,
            Journal journal,
            Caller caller) {
        this.access = access;
        this.programmes = programmes;
        this.reader = reader;
        this.bodies = bodies;
        this.cases = cases;
        this.amendments = amendments;
        this.approval = approval;
        this.log = log;
        this.days = days;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    ProgrammeDetail draft(NewProgramme asked) {
        int last = days.today().getYear() + 1;
        if (asked.year() > last) {
            throw ProblemException.invalid("year", "programme.year", Map.of("last", last));
        }
        ProgrammeBody body = bodies.require("body", asked.body(), asked.year());
        var programme = new Programme(body, asked.year(), asked.ground().strip(), entries.now());
        programmes.persistAndFlush(programme);
        journal.write("programme.drafted", ProgrammeAccess.JOURNAL_TYPE, programme.id(), asked.body(), asked);
        return reader.read(programme.id());
    }

    @Transactional
    ProgrammeDetail take(UUID id, String ifMatch, ProgrammeStepRequest asked) {
        Programme programme = access.change(id, ifMatch);
        ProgrammeView view = access.find(id);
        if (view.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        reader.requireStep(view, programme.state(), asked.step());
        Entry entry = entries.now();
        LocalDate on = days.past("on", asked.on(), log.lastDay(id));
        SignedPaper paper = null;
        String reason = null;
        switch (asked.step()) {
            case SUBMIT -> approval.requireItems(view);
            case RETURN -> reason = required("reason", asked.reason());
            case APPROVE -> {
                required("on", asked.on());
                paper = approval.require(view, on, asked.paper());
                approval.decide(view, on, asked.judgements(), entry);
            }
            case AMEND -> throw ProblemException.invalid("step", "programme.amend-by-amendment");
            case CLOSE -> close(view, on, entry);
        }
        programme.take(asked.step());
        programmes.flush();
        log.append(programme, asked.step(), on, paper, reason, entry);
        journal.write("programme.step", ProgrammeAccess.JOURNAL_TYPE, id, view.body(), asked);
        return reader.read(id);
    }

    private void close(ProgrammeView view, LocalDate on, Entry entry) {
        LocalDate last = bodies.find(view.body(), view.year())
                .map(ProgrammeBody::lastDay)
                .orElse(view.beginsOn());
        if (on.isBefore(last)) {
            throw ProblemException.invalid("on", "programme.close-before-end", Map.of("date", last));
        }
        amendments.requireNoneOpen(view.id());
        var facts = new ClosingFacts(cases.open(view.id(), on));
        ClosingRules.on(on)
                .ifPresent(book ->
                        rulings.decide(ProgrammeAccess.JOURNAL_TYPE, view.id(), book.judge(facts), List.of(), entry));
    }

    /** What is approved is voided by an approver only, and never what a case has come of. */
    @Transactional
    ProgrammeDetail voidFor(UUID id, String ifMatch, String reason) {
        Programme programme = access.change(id, ifMatch);
        boolean approved = programme.isApproved() || programme.state() == ProgrammeState.CLOSED;
        if (approved && !caller.has(Roles.INSPECTION_APPROVER)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        if (cases.any(id)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "programme.has-cases");
        }
        programme.voidFor(reason, entries.now());
        programmes.flush();
        journal.write("programme.voided", ProgrammeAccess.JOURNAL_TYPE, id, programme.body(), Map.of("reason", reason));
        return reader.read(id);
    }

    private static <T> T required(String field, T value) {
        if (value == null || value.toString().isBlank()) {
            throw ProblemException.invalid(field, "violation.required");
        }
        return value;
    }
}
