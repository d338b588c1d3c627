package vn.capuy.inspection.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Matters to be added to a case, by their codes. */
@Schema(name = "NewCaseMatters")
record NewMatters(
        @Schema(examples = "[\"CADRE_WORK\"]") @NotEmpty @Size(max = NewCase.MOST_MATTERS)
        List<@NotBlank @Size(max = 50) String> matters) {}
