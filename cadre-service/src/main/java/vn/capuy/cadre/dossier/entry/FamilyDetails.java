package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Quan hệ gia đình, of both sides. */
@Schema(name = "DossierFamily")
public record FamilyDetails(
        @Schema(description = "Of the person himself, or of the spouse.") @NotNull
        Side side,

        @NotNull Relation relation,

        @Schema(examples = "Hoàng Văn Thắng") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "1958") @Min(1800) @Max(2200) Integer birthYear,

        @Schema(description = "Home place and residence.") @Size(max = 300)
        String homePlace,

        @Schema(description = "Occupation, post, place of work.") @Size(max = 500)
        String occupation,

        @Schema(description = "Whatever else the form asks of the relative.") @Size(max = 2000)
        String notes)
        implements DossierDetails {

    /** Về bản thân, or bên vợ (chồng). */
    public enum Side {
        OWN,
        SPOUSE
    }

    /** Cha, mẹ, vợ (chồng), con, anh chị em ruột. */
    public enum Relation {
        FATHER,
        MOTHER,
        SPOUSE,
        CHILD,
        SIBLING
    }

    @Override
    public String beginning() {
        return "birthYear";
    }

    @Override
    public LocalDate begins() {
        return birthYear == null ? null : LocalDate.of(birthYear, 1, 1);
    }
}
