package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ngoại ngữ, tiếng dân tộc: with the level that was proved. */
@Schema(name = "DossierLanguage")
public record LanguageDetails(
        @Schema(examples = "Tiếng Trung Quốc") @NotBlank @Size(max = 100)
        String language,

        @Schema(examples = "B1") @NotBlank @Size(max = 100) String level,

        @Schema(description = "Day of the certificate.") LocalDate certifiedOn)
        implements DossierDetails {

    @Override
    public String beginning() {
        return "certifiedOn";
    }

    @Override
    public LocalDate begins() {
        return certifiedOn;
    }
}
