package vn.capuy.document.workinggroup.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.workinggroup.ReportPeriod;

/**
 * A report as it stands, with the last edition of what it says.
 *
 * @param dueOn by when it was to be handed in, included; null where no rule holds
 * @param submittedOn when what stands was handed in; null for a draft and for one that was returned
 * @param onTime whether that was by the day; null where nothing stands
 */
@Schema(name = "GroupReportSummary")
public record ReportSummary(
        UUID id,
        UUID workingGroup,
        @Schema(examples = "TCT-BL-02") String reference,
        String groupName,
        String foundedBy,
        ReportPeriod period,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        LocalDate submittedOn,
        Boolean onTime,
        ReportState state,
        int edition,
        String workDone,
        String results,
        String difficulties,
        String proposals,
        Instant recordedAt,
        String recordedBy,
        String voidReason,
        long version) {}
