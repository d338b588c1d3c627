package vn.capuy.inspection.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an item will not be held.
 *
 * @param on the day on which that was decided; today when absent
 * @param ground why
 */
@Schema(name = "ProgrammeItemDrop")
public record DropRequest(
        @Schema(examples = "2025-06-20") LocalDate on,

        @Schema(examples = "Tổ chức đảng kết thúc hoạt động theo Nghị quyết 1679/NQ-UBTVQH15")
        @NotBlank
        @Size(max = 1000)
        String ground) {}
