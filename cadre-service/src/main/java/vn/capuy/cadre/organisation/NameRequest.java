package vn.capuy.cadre.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.MultilingualName;

/** A unit's name in the three languages. */
@Schema(name = "OrganisationName")
public record NameRequest(
        @Schema(examples = "Thôn Nà Pò") @NotBlank @Size(max = 300)
        String vi,

        @Schema(examples = "Na Po Village") @NotBlank @Size(max = 300)
        String en,

        @Schema(examples = "قرية نا بو") @NotBlank @Size(max = 300)
        String ar) {
    MultilingualName name() {
        return new MultilingualName(vi, en, ar);
    }
}
