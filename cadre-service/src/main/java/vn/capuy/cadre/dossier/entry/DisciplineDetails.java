package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kỷ luật of the past, as the dossier tells it; what weighs today is told by the inspection service. */
@Schema(name = "DossierDiscipline")
public record DisciplineDetails(
        @NotNull Side side,

        @Schema(examples = "Khiển trách") @NotBlank @Size(max = 200)
        String form,

        @NotNull LocalDate decidedOn,

        @Schema(examples = "Ban Thường vụ Huyện uỷ") @NotBlank @Size(max = 300)
        String decidedBy,

        @Schema(description = "What for.") @Size(max = 500) String cause)
        implements DossierDetails {

    /** Under whose rules: Đảng, chính quyền, đoàn thể. */
    public enum Side {
        PARTY,
        STATE,
        UNION
    }

    @Override
    public String beginning() {
        return "decidedOn";
    }

    @Override
    public LocalDate begins() {
        return decidedOn;
    }
}
