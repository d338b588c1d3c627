package vn.capuy.cadre.examination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.TheoryLevel;

/** A round that is announced. */
@Schema(name = "ExaminationRequest")
public record ExaminationRequest(
        @Schema(examples = "TT-BL-2022-08") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "BL", description = "The body that holds it and appoints.") @NotBlank @Size(max = 50)
        String heldBy,

        @NotNull LocalDate announcedOn,

        @Schema(description = "The last day for applications; candidates are measured as of it.") @NotNull
        LocalDate closesOn,

        @Schema(description = "Day of the written paper.") @NotNull
        LocalDate writtenOn,

        @Schema(description = "First day of the project defence.") @NotNull
        LocalDate defenceOn,

        @NotEmpty @Size(max = 50) List<@Valid @NotNull Post> posts) {

    /** A post that is to be filled, and what it asks for. */
    @Schema(name = "ExaminationPostRequest")
    public record Post(
            @Schema(examples = "BL-VP-PVP") @NotBlank @Size(max = 60)
            String post,

            @Schema(description = "Whether it asks for an official member of the Party.")
            boolean partyMember,

            @Schema(description = "The least level of political theory; null for none.")
            TheoryLevel theoryLevel,

            @Schema(description = "The education that it asks for, in words.", examples = "Đại học Luật")
            @Size(min = 1, max = 300)
            String education) {}
}
