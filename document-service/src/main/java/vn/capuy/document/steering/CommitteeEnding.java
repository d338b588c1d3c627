package vn.capuy.document.steering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a steering committee.
 *
 * @param lastDay the last day of its work
 * @param mergedInto the one into which it goes over; absent where it just ends
 */
@Schema(name = "EndSteeringCommittee")
record CommitteeEnding(
        @Schema(examples = "2022-12-31") @NotNull LocalDate lastDay,

        @Schema(examples = "Hoàn thành nhiệm vụ theo Kết luận 118-KL/HU") @NotBlank @Size(max = 1000)
        String ground,

        UUID mergedInto) {}
