package vn.capuy.cadre.dualpost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village that shares the cell of another one. */
@Schema(name = "SharedCellRequest")
public record SharedCellRequest(
        @Schema(description = "The cell, which stands in another village.", examples = "BL-HM-C01")
        @NotBlank
        @Size(max = 50)
        String cell,

        @Schema(description = "The village or quarter that it serves too.", examples = "BL-HM-T02")
        @NotBlank
        @Size(max = 50)
        String village,

        @NotNull LocalDate validFrom,

        @Schema(description = "The last day, included; null while there is no end.")
        LocalDate validTo) {}
