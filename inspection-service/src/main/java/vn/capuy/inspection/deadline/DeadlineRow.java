package vn.capuy.inspection.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;

/**
 * A case that is due.
 *
 * @param workingDaysLeft until it is due
 * @param workingDaysLate by how many it is overdue
 * @param provisional whether it may still move without anybody's doing
 */
@Schema(name = "DeadlineItem")
public record DeadlineRow(
        UUID caseId,
        @Schema(examples = "BL-UBKT-KT-2022-07") String reference,
        CaseKind kind,
        @Schema(examples = "BL-UBKT") String leadBody,
        String leadBodyName,
        String matter,
        LocalDate decidedOn,
        LocalDate startedOn,
        LocalDate originalDueOn,
        @Schema(examples = "2022-07-15") LocalDate dueOn,
        Standing state,
        int workingDaysLeft,
        int workingDaysLate,
        boolean provisional) {}
