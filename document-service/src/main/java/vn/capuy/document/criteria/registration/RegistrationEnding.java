package vn.capuy.document.criteria.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param lastDay the last day on which it works toward the set
 * @param ground why it does no longer
 */
@Schema(name = "CriteriaRegistrationEnding")
record RegistrationEnding(
        @Schema(examples = "2025-06-30") @NotNull LocalDate lastDay,

        @Schema(examples = "Kết thúc hoạt động của cấp huyện") @NotBlank @Size(max = 1000)
        String ground) {}
