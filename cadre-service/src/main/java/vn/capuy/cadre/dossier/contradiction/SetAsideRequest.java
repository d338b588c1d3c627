package vn.capuy.cadre.dossier.contradiction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a contradiction is none. */
@Schema(name = "SetAsideRequest")
public record SetAsideRequest(
        @Schema(examples = "Giấy khai sinh cấp lại ngày 12/3/2001") @NotBlank @Size(max = 500)
        String ground) {}
