package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Khen thưởng, danh hiệu được phong. */
@Schema(name = "DossierAward")
public record AwardDetails(
        @NotNull Rank rank,

        @Schema(examples = "Huân chương Lao động hạng Ba") @NotBlank @Size(max = 300)
        String form,

        @NotNull LocalDate awardedOn,

        @Schema(examples = "Chủ tịch nước") @NotBlank @Size(max = 300)
        String awardedBy)
        implements DossierDetails {

    /** What kind of award it is. */
    public enum Rank {
        /** Danh hiệu được phong: field 20 of the form; the others stand in field 22. */
        TITLE,
        /** Huân chương. */
        ORDER,
        /** Huy chương. */
        MEDAL,
        /** Bằng khen, giấy khen. */
        CERTIFICATE,
        OTHER
    }

    @Override
    public String beginning() {
        return "awardedOn";
    }

    @Override
    public LocalDate begins() {
        return awardedOn;
    }
}
