package vn.capuy.document.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.numbering.NumberSeries;

/**
 * Vào sổ muộn: a document that was issued with a number of its own and is entered only now.
 *
 * @param number the number that it bears
 * @param suffix the letter behind the number, such as {@code a} in 05a; none when absent
 * @param ground why it was not entered when it was issued
 * @param document everything else as at issue; here it needs its day
 */
@Schema(name = "LateDocumentRequest")
record LateRequest(
        @Schema(examples = "5") @NotNull @Min(1) @Max(NumberSeries.HIGHEST)
        Integer number,

        @Schema(examples = "a") @Size(max = 1) String suffix,

        @Schema(examples = "Tìm thấy bản lưu khi chỉnh lý hồ sơ") @NotBlank @Size(max = 1000)
        String ground,

        @NotNull @Valid IssueRequest document) {
    LateRequest {
        suffix = suffix == null ? "" : suffix.strip();
        ground = ground == null ? null : ground.strip();
    }
}
