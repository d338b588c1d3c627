package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** Takes a case from stage to stage, by its day, under what the regulations and persons find of it. */
@ApplicationScoped
class CaseStepService {
    private final Cases cases;
    private final CaseViews views;
    private final CaseSteps steps;
    private final StepLog log;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    CaseStepService(
            Cases cases,
            CaseViews views,
            CaseSteps steps,
            StepLog log,
            Rulings rulings,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.views = views;
        this.steps = steps;
        this.log = log;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    VersionedCase take(UUID id, String ifMatch, StepRequest asked) {
        CaseDetail file = views.detail(id, ifMatch);
        InspectionCase record = cases.require(id, ifMatch);
        steps.require(file, asked.step());
        LocalDate day = StepInput.day(file, asked, log.lastDay(id), VietnamTime.today(clock));
        var entry = entries.now();
        var ruling = steps.ruling(file, asked.step(), day);
        if (!ruling.findings().isEmpty() || !asked.judgements().isEmpty()) {
            rulings.decide(CaseService.JOURNAL_TYPE, id, ruling, asked.judgements(), entry);
        }
        if (asked.step() == CaseStep.CONCLUDE) {
            record.conclude(day);
        } else {
            record.take(asked.step());
        }
        cases.flush();
        log.add(List.of(new StepLog.Line(id, asked.step().name(), record.stage(), day, asked.ground())), entry);
        journal.write("case.step", CaseService.JOURNAL_TYPE, id, file.leadBody(), asked);
        return views.of(id);
    }

    /** What would be ruled if the step were taken, which its stage allows (409); only that it was asked is written. */
    @Transactional
    RulingView check(UUID id, CaseStep step) {
        CaseDetail file = views.detail(id);
        CaseLifecycle.TABLE.on(file.stage(), step);
        journal.write("case.step-check.read", CaseService.JOURNAL_TYPE, id, file.leadBody(), Map.of("step", step));
        return rulings.preview(steps.ruling(file, step, VietnamTime.today(clock)));
    }

    /** What was ruled of the steps that were taken, the latest first. */
    @Transactional
    List<RulingView> rulings(UUID id) {
        CaseDetail file = views.detail(id);
        journal.write("case.rulings.read", CaseService.JOURNAL_TYPE, id, file.leadBody(), null);
        return rulings.of(CaseService.JOURNAL_TYPE, id);
    }

    /** How far the case had come by the end of a day, as it was known at a moment. */
    @Transactional
    StageView stage(UUID id, LocalDate on, Instant knownAt) {
        CaseDetail file = views.detail(id);
        Instant known = knownAt == null ? clock.instant() : knownAt;
        LocalDate day = on == null ? VietnamTime.today(clock) : on;
        if (known.isAfter(clock.instant())) {
            throw ProblemException.invalid("knownAt", "violation.future");
        }
        journal.write("case.stage.read", CaseService.JOURNAL_TYPE, id, file.leadBody(), null);
        return StageView.of(day, known, log.asOf(id, day, known));
    }
}
