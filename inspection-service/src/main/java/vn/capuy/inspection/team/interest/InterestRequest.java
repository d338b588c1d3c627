package vn.capuy.inspection.team.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What ties an inspector to a subject of a case.
 *
 * @param inspector whose interest it is, by his id in the roster; the caller's own where it is absent
 * @param subject the subject's id in the case
 */
@Schema(name = "NewCaseInterest")
public record InterestRequest(
        UUID inspector,
        @NotNull UUID subject,
        @NotNull InterestKind kind,

        @Schema(examples = "Em ruột của đối tượng kiểm tra") @NotBlank @Size(max = 1000)
        String note) {}
