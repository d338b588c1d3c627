package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** What reports say, edition by edition, and their steps. Only ever appended to. */
@ApplicationScoped
class ReportLog {
    private static final String CONTENT = """
            insert into group_report_content (report, edition, work_done, results, difficulties, proposals, recorded_at,
              recorded_by)
            select :report, coalesce(max(edition), 0) + 1, :workDone, :results, :difficulties, :proposals, :at, :by
            from group_report_content where report = :report returning edition""";

    private static final String STEP = """
            insert into group_report_step (report, nr, step, on_day, edition, note, recorded_at, recorded_by)
            select :report, (select coalesce(max(nr), 0) + 1 from group_report_step where report = :report), :step, :on,
              max(edition), :note, :at, :by
            from group_report_content where report = :report""";

    private static final String LAST =
            " = (select max(l.edition) from group_report_content l where l.report = :report)";

    private final Jdbi jdbi;
    private final Projections projections;
    private final DocumentAccess documents;

    ReportLog(Jdbi jdbi, Projections projections, DocumentAccess documents) {
        this.jdbi = jdbi;
        this.projections = projections;
        this.documents = documents;
    }

    void write(UUID report, ReportContent content, Entry entry) {
        jdbi.useHandle(handle -> {
            int edition = handle.createQuery(CONTENT)
                    .bind("report", report)
                    .bind("workDone", content.workDone().strip())
                    .bind("results", content.results().strip())
                    .bind("difficulties", content.difficulties())
                    .bind("proposals", content.proposals())
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .mapTo(int.class)
                    .one();
            figures(handle, report, edition, content.figures());
            evidence(handle, report, edition, content.documents());
        });
    }

    private static void figures(Handle handle, UUID report, int edition, List<ReportContent.Figure> figures) {
        var batch = handle.prepareBatch("""
                insert into group_report_figure (report, edition, position, name, amount, unit)
                values (:report, :edition, :position, :name, cast(:amount as numeric), :unit)""");
        for (int i = 0; i < figures.size(); i++) {
            batch.bind("report", report)
                    .bind("edition", edition)
                    .bind("position", i + 1)
                    .bind("name", figures.get(i).name().strip())
                    .bind("amount", figures.get(i).amount().stripTrailingZeros().toPlainString())
                    .bind("unit", figures.get(i).unit().strip())
                    .add();
        }
        if (!figures.isEmpty()) {
            batch.execute();
        }
    }

    private static void evidence(Handle handle, UUID report, int edition, List<UUID> documents) {
        for (UUID document : documents) {
            handle.createUpdate(
                            "insert into group_report_document (report, edition, document) values (:report, :edition, :document)")
                    .bind("report", report)
                    .bind("edition", edition)
                    .bind("document", document)
                    .execute();
        }
    }

    void taken(UUID report, ReportStep step, LocalDate on, String note, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate(STEP)
                .bind("report", report)
                .bind("step", step.name())
                .bind("on", on)
                .bind("note", note)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    List<ReportView.Taken> steps(UUID report) {
        return projections.all(
                "select nr, step, on_day, edition, note, recorded_at, recorded_by from group_report_step"
                        + " where report = :report order by nr",
                ReportView.Taken.class,
                Map.of("report", report));
    }

    List<ReportView.Figure> figures(UUID report) {
        return projections.all(
                "select name, amount, unit from group_report_figure where report = :report and edition" + LAST
                        + " order by position",
                ReportView.Figure.class,
                Map.of("report", report));
    }

    /** Those that exist for the caller. */
    List<ReportView.Document> evidence(UUID report) {
        Map<String, Object> binds = new HashMap<>(documents.wall());
        binds.put("report", report);
        return projections.all(
                "select d.id as document, d.notation from group_report_document x join document d on d.id = x.document"
                        + " where x.report = :report and x.edition" + LAST + " and " + DocumentAccess.VISIBLE
                        + " order by d.issued_on, d.id",
                ReportView.Document.class,
                binds);
    }
}
