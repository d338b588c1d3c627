package vn.capuy.cadre.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cadre who is sent to a class. */
@Schema(name = "TrainingAttendanceRequest")
public record AttendanceRequest(
        @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
        String person,

        @Schema(examples = "BL", description = "The organisation that sends.") @NotBlank @Size(max = 50)
        String sentBy,

        @NotNull LocalDate sentOn,

        @Schema(description = "Where it has ended already; as of the last day of the class.")
        TrainingResult result,

        @Schema(
                examples = "BL-BTC-TB",
                description = "The post for which he is planned and therefore sent; null for none.")
        @Size(max = 60)
        String plannedPost) {}
