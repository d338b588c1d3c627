package vn.capuy.cadre.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/** A unit that is established. */
@Schema(name = "OrganisationUnitRequest")
public record UnitRequest(
        @Schema(examples = "BL-HM-T15", description = "Never changes and is never used again.")
        @NotBlank
        @Size(max = 50)
        String code,

        @NotNull UnitKind kind,

        @Schema(examples = "BL-HM", description = "Null for the root alone.") @Size(max = 50)
        String parent,

        @Schema(description = "For a cell the village or quarter in which it stands.") @Size(max = 50)
        String standsIn,

        @NotNull @Valid NameRequest name,

        @Schema(description = "The issuer's symbol on documents, such as HU.") @Size(max = 30)
        String symbol,

        @NotNull LocalDate establishedOn) {
    UnitRow row() {
        return new UnitRow(code, kind, parent, standsIn, name.name(), symbol, establishedOn);
    }
}
