package vn.capuy.cadre.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** How an attendance ended. */
@Schema(name = "TrainingResultRequest")
public record ResultRequest(
        @NotNull TrainingResult result,

        @Schema(description = "Day of the result.") @NotNull LocalDate completedOn,

        @Schema(description = "Why the result that stands is corrected; without it a second one is refused.")
        @Size(min = 1, max = Reason.LONGEST)
        String correction) {}
