package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.post.PostKind;

/**
 * Posts whose holders belong to a group.
 *
 * @param postKind null for every post of the organisation
 */
@Schema(name = "AppraisalGroupPart")
public record GroupPart(
        @Schema(examples = "BL-BTC") @NotBlank @Size(max = 50)
        String org,

        PostKind postKind) {}
