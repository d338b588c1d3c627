package vn.capuy.cadre.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme that a class follows, told after the class was entered. */
@Schema(name = "TrainingProgrammeLink")
public record ProgrammeLink(
        @Schema(examples = "TC-LLCT") @NotBlank @Size(max = 60)
        String programme) {}
