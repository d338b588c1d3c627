package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.appraisal.rules.Rating;

/** The competent body's decision. */
@Schema(name = "AppraisalDecisionRequest")
public record DecisionRequest(
        @Schema(description = "As proposed, unless another is named.")
        Rating rating,

        @Schema(
                description =
                        "Where the rating is below what the rules give, and where they leave it to persons; that of the proposal holds where none is named and the rating is as proposed.")
        @Size(max = ProposalRequest.LONGEST)
        String ground,

        @Schema(examples = "BL-BTV") @NotBlank @Size(max = 50)
        String body,

        @NotNull LocalDate on) {}
