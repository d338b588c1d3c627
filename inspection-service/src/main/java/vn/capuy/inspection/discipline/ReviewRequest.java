package vn.capuy.inspection.discipline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appeal against a decision in force, or the proposal to correct it.
 *
 * @param petition the complaint in the register of petitions, where it stands there
 */
@Schema(name = "NewDisciplineReview")
record ReviewRequest(
        @NotNull ReviewKind kind,

        @Schema(examples = "KN-2022-03") @Size(min = 1, max = 100)
        String petition,

        @Schema(examples = "Hình thức kỷ luật nặng so với mức độ vi phạm") @NotBlank @Size(max = 1000)
        String ground,

        @Schema(examples = "2022-10-12") @NotNull LocalDate filedOn) {}
