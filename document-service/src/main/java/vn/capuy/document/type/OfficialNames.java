package vn.capuy.document.type;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in the three languages, all of which it needs; the Vietnamese one is the official one. */
@Schema(name = "OfficialNames")
public record OfficialNames(
        @Schema(examples = "Chiến lược") @NotBlank @Size(max = 200)
        String vi,

        @Schema(examples = "Strategy") @NotBlank @Size(max = 200)
        String en,

        @Schema(examples = "استراتيجية") @NotBlank @Size(max = 200)
        String ar) {
    public OfficialNames {
        vi = vi == null ? null : vi.strip();
        en = en == null ? null : en.strip();
        ar = ar == null ? null : ar.strip();
    }
}
