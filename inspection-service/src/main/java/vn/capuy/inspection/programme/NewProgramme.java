package vn.capuy.inspection.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme to be drafted.
 *
 * @param body the committee, or the body of one, whose programme it is
 * @param year at most the one after this
 * @param ground on what ground it is made
 */
@Schema(name = "NewProgramme")
public record NewProgramme(
        @Schema(examples = "BL-UBKT") @NotBlank @Size(max = 50)
        String body,

        @Schema(examples = "2025") @NotNull @Min(NewProgramme.EARLIEST) @Max(NewProgramme.LATEST)
        Integer year,

        @Schema(examples = "Chương trình công tác kiểm tra, giám sát năm 2025 của Tỉnh uỷ") @NotBlank @Size(max = 1000)
        String ground) {
    static final int EARLIEST = 1930;
    static final int LATEST = 9999;
}
