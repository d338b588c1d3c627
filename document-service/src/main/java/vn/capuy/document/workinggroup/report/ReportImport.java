package vn.capuy.document.workinggroup.report;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.founding.FoundedBody;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over reports of the past: handed in, and accepted where whoever brings them in may accept. */
@ApplicationScoped
class ReportImport {
    private final Importer importer;
    private final GroupReports reports;
    private final ReportLog log;
    private final WorkingGroupAccess groups;
    private final Caller caller;
    private final Jdbi jdbi;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    ReportImport(
            Importer importer,
            GroupReports reports,
            ReportLog log,
            WorkingGroupAccess groups,
            Caller caller,
            Jdbi jdbi,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.importer = importer;
        this.reports = reports;
        this.log = log;
        this.groups = groups;
        this.caller = caller;
        this.jdbi = jdbi;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    private record Key(UUID group, ReportPeriod period, LocalDate first) {}

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var check = new Check();
        return importer.run(
                body,
                request,
                new Plan<>(
                        ReportLine.COLUMNS,
                        ReportLine.OPTIONAL,
                        row -> ReportLine.of(row, today),
                        check,
                        check::write));
    }

    /** One file. */
    private final class Check implements BiConsumer<List<Parsed<ReportLine>>, Faults> {
        private Map<List<String>, FoundedBody> known;

        @Override
        public void accept(List<Parsed<ReportLine>> rows, Faults faults) {
            known = groups.byReference(
                    rows.stream().map(row -> row.value().group()).collect(toSet()));
            Set<Key> taken = taken(known.values().stream().map(FoundedBody::id).toList());
            boolean mayAccept = caller.has(Roles.DOCUMENT_APPROVER);
            for (Parsed<ReportLine> row : rows) {
                ReportLine line = row.value();
                var group = known.get(line.groupKey());
                if (group == null
                        || !group.worksWithin(line.periodFrom(), line.period().last(line.periodFrom()))) {
                    faults.add(
                            row.row(),
                            "working_group",
                            line.group(),
                            "group.not-working",
                            Map.of("date", line.periodFrom()));
                }
                if (line.acceptedOn() != null && !mayAccept) {
                    faults.add(row.row(), "accepted_on", line.acceptedOn().toString(), "group.accepted-by-approvers");
                }
                boolean stands = line.voidReason() == null && !faults.has(row.row());
                if (stands && !taken.add(new Key(group.id(), line.period(), line.periodFrom()))) {
                    faults.add(row.row(), "period_from", line.periodFrom().toString(), "violation.duplicate");
                }
            }
        }

        void write(List<ReportLine> lines) {
            Entry entry = entries.now();
            var entered = lines.stream()
                    .map(line ->
                            new GroupReport(known.get(line.groupKey()).id(), line.period(), line.periodFrom(), entry))
                    .toList();
            reports.persist(entered);
            reports.flush();
            for (int i = 0; i < lines.size(); i++) {
                course(entered.get(i), lines.get(i), entry);
            }
            reports.flush();
            journal.write(
                    "group-report.imported", "group-report-import", entry.at(), null, Map.of("reports", lines.size()));
        }

        private void course(GroupReport report, ReportLine line, Entry entry) {
            log.write(report.id(), line.content(), entry);
            report.take(ReportStep.SUBMIT);
            log.taken(report.id(), ReportStep.SUBMIT, line.submittedOn(), null, entry);
            if (line.acceptedOn() != null) {
                report.take(ReportStep.ACCEPT);
                log.taken(report.id(), ReportStep.ACCEPT, line.acceptedOn(), null, entry);
            }
            if (line.voidReason() != null) {
                report.voidFor(line.voidReason(), entry);
            }
        }
    }

    private Set<Key> taken(Collection<UUID> groups) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select working_group, period, period_from from group_report"
                                + " where voided_at is null and working_group = any(:groups)")
                        .bindArray("groups", UUID.class, groups)
                        .map((row, context) -> new Key(
                                row.getObject("working_group", UUID.class),
                                ReportPeriod.valueOf(row.getString("period")),
                                row.getObject("period_from", LocalDate.class)))
                        .collect(toCollection(HashSet::new)));
    }
}
