package vn.capuy.document.workinggroup.report;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.workinggroup.ReportPeriod;

/**
 * A report that was due.
 *
 * @param dueOn by when it was to be handed in, included
 * @param report the report that stands, a draft too; null where there is none
 * @param handedInOn when what stands was handed in; null where nothing is
 * @param daysLate days after that day until it was handed in, or until the day that is asked; 0 in time
 */
@Schema(name = "GroupReportDue")
public record DueRow(
        UUID workingGroup,
        @Schema(examples = "TCT-BL-02") String reference,
        String groupName,
        String foundedBy,
        ReportPeriod period,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        UUID report,
        LocalDate handedInOn,
        DueState state,
        int daysLate) {}
