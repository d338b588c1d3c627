package vn.capuy.document.workinggroup.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.step.StepView;

/**
 * A report, its figures and evidence, what was done, and what can be done.
 *
 * @param documents those that exist for this caller
 */
@Schema(name = "GroupReport")
public record ReportView(
        ReportSummary report,
        List<Figure> figures,
        List<Document> documents,
        List<Taken> steps,
        List<StepView> allowed) {

    @Schema(name = "GroupReportFigureTold")
    public record Figure(String name, BigDecimal amount, String unit) {}

    @Schema(name = "GroupReportDocument")
    public record Document(
            UUID document, @Schema(examples = "118-BC/HU") String notation) {}

    /** @param edition of which edition it was done */
    @Schema(name = "GroupReportStepTaken")
    public record Taken(
            int nr,
            ReportStep step,
            LocalDate onDay,
            int edition,
            String note,
            Instant recordedAt,
            String recordedBy) {}

    long version() {
        return report.version();
    }
}
