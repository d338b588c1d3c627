package vn.capuy.document.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft for which a place is reserved. */
@Schema(name = "ReserveDraftRequest")
record DraftRequest(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String issuer,

        @Schema(examples = "RESOLUTION") @NotBlank @Size(max = 50)
        String type,

        @NotNull @Valid DraftContent content) {}
