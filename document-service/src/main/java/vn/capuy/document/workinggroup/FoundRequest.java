package vn.capuy.document.workinggroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.MultilingualName;

/**
 * A working group to be entered.
 *
 * @param reference the committee's own reference of it
 * @param foundedBy code of the committee
 * @param directs code of the commune or town
 * @param decision number and symbol of the document that founded it; null where there is none
 */
@Schema(name = "FoundWorkingGroupRequest")
record FoundRequest(
        @Schema(examples = "TCT-BL-01") @NotBlank @Size(max = 100)
        String reference,

        @NotNull @Valid Names name,

        @Schema(examples = "BL") @NotBlank @Size(max = 50) String foundedBy,

        @Schema(examples = "BL-HM") @NotBlank @Size(max = 50)
        String directs,

        @NotNull LocalDate foundedOn,
        @Schema(examples = "02-QĐ/HU") @Size(max = 100) String decision) {

    /** The name in the three languages; the Vietnamese one is the official one. */
    @Schema(name = "WorkingGroupNames")
    record Names(
            @NotBlank @Size(max = 300) String vi,
            @Size(max = 300) String en,
            @Size(max = 300) String ar) {
        MultilingualName name() {
            return new MultilingualName(vi, en, ar);
        }
    }
}
