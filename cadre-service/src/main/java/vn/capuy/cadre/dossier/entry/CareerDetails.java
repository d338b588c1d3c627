package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Quá trình công tác: work outside the posts that are kept here. */
@Schema(name = "DossierCareer")
public record CareerDetails(
        @Schema(description = "The first day; the first of the month where only the month is known.") @NotNull
        LocalDate fromOn,

        @Schema(description = "The last day, included; null while it goes on.")
        LocalDate toOn,

        @Schema(examples = "Trường THCS Hoành Mô") @NotBlank @Size(max = 300)
        String organisation,

        @Schema(examples = "Giáo viên") @NotBlank @Size(max = 300)
        String post)
        implements DossierDetails {

    @Override
    public String beginning() {
        return "fromOn";
    }

    @Override
    public LocalDate begins() {
        return fromOn;
    }

    @Override
    public LocalDate ends() {
        return toOn;
    }
}
