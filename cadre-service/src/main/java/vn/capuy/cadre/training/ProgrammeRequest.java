package vn.capuy.cadre.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.TheoryLevel;

/** A programme that is entered. */
@Schema(name = "TrainingProgrammeRequest")
public record ProgrammeRequest(
        @Schema(examples = "TC-LLCT") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Trung cấp lý luận chính trị") @NotBlank @Size(max = 300)
        String titleVi,

        @Size(max = 300) String titleEn,
        @Size(max = 300) String titleAr,
        @NotNull TrainingKind kind,

        @Schema(description = "The level of political theory that it awards; of theory alone.")
        TheoryLevel awards,

        @Schema(examples = "1056", description = "Lessons.") @Min(1) @Max(10000)
        int hours) {}
