package vn.capuy.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.Steps;

/** Takes a remedy through its follow-up, which goes on after the case is closed. */
@ApplicationScoped
class RemedySteps {
    private final Remedies remedies;
    private final RemedyViews views;
    private final RemedyLog log;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    RemedySteps(
            Remedies remedies,
            RemedyViews views,
            RemedyLog log,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.remedies = remedies;
        this.views = views;
        this.log = log;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    RemedyView take(UUID id, String ifMatch, RemedyStepRequest asked) {
        RemedySummary found = views.summary(id, ifMatch);
        Remedy remedy = remedies.findById(id);
        Versions.require(ifMatch, remedy.version());
        if (remedy.isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        var taken = log.of(id);
        steps.require(RemedyLifecycle.TABLE, found.state(), asked.step(), RemedyViews.maker(found, taken));
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = asked.on() == null ? today : asked.on();
        var faults = new ArrayList<>(
                RemedyInput.faults(asked, day, found.dueOn(), taken.getLast().onDay(), today));
        if (asked.paper() != null && !remedies.isPaper(found.caseId(), asked.paper())) {
            faults.add(Fault.of("paper", "finding.paper-not-of-case"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        if (asked.step() == RemedyStep.EXTEND) {
            remedy.extend(asked.dueOn());
        } else {
            remedy.take(asked.step());
        }
        remedies.flush();
        log.taken(remedy, asked, day, entries.now());
        journal.write("case.remedy-step", RemedyService.CASE, found.caseId(), found.leadBody(), asked);
        return views.of(id);
    }
}
