package vn.capuy.cadre.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who holds a post from when to when. */
@Schema(name = "HoldingRequest")
public record HoldingRequest(
        @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
        String person,

        @Schema(examples = "BL-BTC-TB") @NotBlank @Size(max = 60)
        String post,

        @NotNull LocalDate heldFrom,

        @Schema(description = "The last day, included; null while it is held.")
        LocalDate heldTo) {}
