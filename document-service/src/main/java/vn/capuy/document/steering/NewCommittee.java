package vn.capuy.document.steering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.MultilingualName;

/**
 * A steering committee to be entered.
 *
 * @param foundedBy code of the committee that founded it
 * @param reference that committee's own reference of it
 * @param field code of the field of work; absent where none was named
 * @param purpose what it steers
 * @param decision number and symbol of the document that founded it, as written
 * @param document that document in the register, where it is there
 */
@Schema(name = "NewSteeringCommittee")
record NewCommittee(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String foundedBy,

        @Schema(examples = "BCD-BL-NTM") @NotBlank @Size(max = 100)
        String reference,

        @NotNull @Valid Names name,

        @Schema(examples = "NEW_RURAL") @Size(min = 1, max = 50)
        String field,

        @Schema(examples = "Chỉ đạo xây dựng huyện nông thôn mới đến hết năm 2022") @NotBlank @Size(max = 2000)
        String purpose,

        @Schema(examples = "2020-10-01") @NotNull LocalDate foundedOn,

        @Schema(examples = "02-QĐ/HU") @Size(min = 1, max = 100)
        String decision,

        UUID document) {

    /** The name in the three languages; the Vietnamese one is the official one. */
    @Schema(name = "SteeringCommitteeNames")
    record Names(
            @Schema(examples = "Ban Chỉ đạo xây dựng nông thôn mới huyện Bình Liêu") @NotBlank @Size(max = 300)
            String vi,

            @Size(min = 1, max = 300) String en,
            @Size(min = 1, max = 300) String ar) {
        MultilingualName name() {
            return new MultilingualName(vi.strip(), en, ar);
        }
    }
}
