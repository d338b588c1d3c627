package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.Steps;

/** Takes a report from its draft to its acceptance. */
@ApplicationScoped
class ReportSteps {
    private final GroupReports reports;
    private final ReportViews views;
    private final ReportLog log;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    ReportSteps(
            GroupReports reports,
            ReportViews views,
            ReportLog log,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.views = views;
        this.log = log;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ReportView take(UUID id, String ifMatch, ReportStepRequest asked) {
        String founder = views.summary(id).foundedBy();
        GroupReport report = reports.require(id, ifMatch);
        if (asked.step() == ReportStep.VOID) {
            throw ProblemException.invalid("step", "group.void-apart");
        }
        List<ReportView.Taken> taken = log.steps(id);
        steps.require(ReportLifecycle.TABLE, report.state(), asked.step(), ReportViews.maker(taken));
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = asked.on() == null ? today : asked.on();
        String note = asked.note() == null || asked.note().isBlank()
                ? null
                : asked.note().strip();
        var faults = new ArrayList<>(faults(asked.step(), day, note, report, today));
        if (!taken.isEmpty() && day.isBefore(taken.getLast().onDay())) {
            faults.add(new Fault(
                    "on",
                    "group.before-last-step",
                    Map.of("date", taken.getLast().onDay())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        report.take(asked.step());
        reports.flush();
        log.taken(id, asked.step(), day, note, entries.now());
        journal.write("group-report.step", ReportService.SUBJECT, id, founder, asked);
        return views.of(id);
    }

    private static List<Fault> faults(
            ReportStep step, LocalDate day, String note, GroupReport report, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("on", "violation.future"));
        } else if (step == ReportStep.SUBMIT && day.isBefore(report.periodTo())) {
            faults.add(new Fault("on", "group.period-not-over", Map.of("date", report.periodTo())));
        }
        if (step == ReportStep.RETURN && note == null) {
            faults.add(Fault.of("note", "violation.required"));
        }
        return faults;
    }
}
