package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.criteria.evidence.Evidence;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Reports are drafted, rewritten, read and voided. */
@ApplicationScoped
class ReportService {
    static final String SUBJECT = "group-report";

    private final GroupReports reports;
    private final ReportViews views;
    private final ReportLog log;
    private final WorkingGroupAccess groups;
    private final Evidence evidence;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    ReportService(
            GroupReports reports,
            ReportViews views,
            ReportLog log,
            WorkingGroupAccess groups,
            Evidence evidence,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.views = views;
        this.log = log;
        this.groups = groups;
        this.evidence = evidence;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ReportView draft(NewReport asked) {
        var faults = new ArrayList<>(asked.faults(VietnamTime.today(clock)));
        if (groups.find(asked.workingGroup())
                .filter(group -> group.worksWithin(asked.periodFrom(), asked.periodTo()))
                .isEmpty()) {
            faults.add(new Fault("workingGroup", "group.not-working", Map.of("date", asked.periodFrom())));
        }
        faults.addAll(documents(asked.content(), "content."));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        Entry entry = entries.now();
        var report = new GroupReport(asked.workingGroup(), asked.period(), asked.periodFrom(), entry);
        reports.persistAndFlush(report);
        log.write(report.id(), asked.content(), entry);
        ReportView drafted = views.of(report.id());
        journal.write(
                "group-report.drafted",
                SUBJECT,
                report.id(),
                drafted.report().foundedBy(),
                Map.of("workingGroup", asked.workingGroup(), "period", asked.period(), "from", asked.periodFrom()));
        return drafted;
    }

    @Transactional
    ReportView revise(UUID id, String ifMatch, ReportContent content) {
        String founder = views.summary(id).foundedBy();
        GroupReport report = reports.require(id, ifMatch);
        report.refuseIfHandedIn();
        var faults = new ArrayList<>(content.faults(""));
        faults.addAll(documents(content, ""));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        log.write(id, content, entries.now());
        reports.raise(report);
        ReportView revised = views.of(id);
        journal.write(
                "group-report.revised",
                SUBJECT,
                id,
                founder,
                Map.of("edition", revised.report().edition()));
        return revised;
    }

    @Transactional
    ReportView voidFor(UUID id, String ifMatch, String reason) {
        String founder = views.summary(id).foundedBy();
        GroupReport report = reports.require(id, ifMatch);
        report.voidFor(reason.strip(), entries.now());
        reports.flush();
        journal.write("group-report.voided", SUBJECT, id, founder, Map.of("reason", reason.strip()));
        return views.of(id);
    }

    ReportView read(UUID id) {
        return views.of(id);
    }

    List<Journal.Line> history(UUID id) {
        views.summary(id);
        return journal.of(SUBJECT, id);
    }

    private List<Fault> documents(ReportContent content, String within) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < content.documents().size(); i++) {
            String field = within + "documents[" + i + "]";
            evidence.faults(content.documents().get(i))
                    .forEach(fault -> faults.add(new Fault(field, fault.messageKey(), fault.arguments())));
        }
        return faults;
    }
}
