package vn.capuy.cadre.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An examination that is announced, with its candidates. */
@Schema(name = "ExaminationRequest")
public record ExaminationRequest(
        @Schema(examples = "\"TT-BL-2022-08\"") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "\"BL\"") @NotBlank @Size(max = 50)
        String heldBy,

        @Schema(examples = "\"BL-VP-PVP\"") @NotBlank @Size(max = 60)
        String post,

        @NotNull LocalDate announcedOn,

        @Schema(description = "Codes of the cadres.") @NotEmpty @Size(max = 200)
        List<@NotBlank @Size(max = 30) String> candidates) {}
