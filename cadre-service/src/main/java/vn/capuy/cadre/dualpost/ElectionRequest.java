package vn.capuy.cadre.dualpost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An election in a village, planned or held. */
@Schema(name = "VillageElectionRequest")
public record ElectionRequest(
        @Schema(examples = "BL-HM-T01") @NotBlank @Size(max = 50)
        String village,

        @NotNull ElectionKind kind,

        @Schema(description = "For which day it is planned, or on which it was held.") @NotNull
        LocalDate heldOn,

        @NotNull ElectionState state,

        @Schema(
                description = "Who was elected, of one that was held; null where nobody, or nobody of the register.",
                examples = "CB-00001")
        @Size(max = 30)
        String elected) {}
