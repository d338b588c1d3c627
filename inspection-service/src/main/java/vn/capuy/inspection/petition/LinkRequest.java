package vn.capuy.inspection.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A petition to be linked with another.
 *
 * @param related the other one
 * @param ground why they belong together, without who sent them
 */
@Schema(name = "PetitionLinking")
record LinkRequest(
        @NotNull UUID related,
        @NotNull LinkKind kind,

        @Schema(examples = "Cùng nội dung thu, chi quỹ thôn, nhiều người ký") @NotBlank @Size(max = 1000)
        String ground) {}
