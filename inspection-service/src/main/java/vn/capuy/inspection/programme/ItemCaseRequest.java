package vn.capuy.inspection.programme;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The case that comes of a planned item: one that exists, by its id alone; or one that is to be opened, by the other members.
 *
 * @param caseId a case of the item's lead body and kind that names one of its subjects
 * @param reference the lead body's own reference for the case to be opened
 * @param matter what it looks into
 * @param decidedOn the day of the decision to hold it
 */
@Schema(name = "ProgrammeItemCaseRequest")
public record ItemCaseRequest(
        UUID caseId,

        @Schema(examples = "BL-UBKT-KT-2025-03") @Size(max = 100)
        String reference,

        @Schema(examples = "Việc thu, nộp và sử dụng đảng phí") @Size(max = 2000)
        String matter,

        @Schema(examples = "2025-03-03") LocalDate decidedOn) {}
