package vn.capuy.inspection.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account to be named for a petition.
 *
 * @param account by which he works
 * @param ground why he is named
 */
@Schema(name = "PetitionNaming")
public record NameRequest(
        @Schema(examples = "inspector-hoanh-mo") @NotBlank @Size(max = 100) @Pattern(regexp = "\\S+")
        String account,

        @Schema(examples = "Được giao thẩm tra, xác minh theo Quyết định 31-QĐ/UBKTHU") @NotBlank @Size(max = 1000)
        String ground) {}
