package vn.capuy.cadre.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.rules.Sex;

/** A cadre who is entered. */
@Schema(name = "PersonRequest")
public record PersonRequest(
        @Schema(examples = "CB-00001", description = "The number of the dossier.") @NotBlank @Size(max = 30)
        String code,

        @Schema(examples = "Hoàng Thị Mai") @NotBlank @Size(max = 200)
        String fullName,

        @NotNull Sex sex,
        @Schema(examples = "1985-04-12") @NotNull LocalDate bornOn,
        @NotNull Ethnicity ethnicity,

        @Schema(examples = "Thôn Nà Pò, xã Hoành Mô") @Size(max = 300)
        String homePlace,

        @Schema(examples = "BL", description = "The organisation that manages the cadre.") @NotBlank @Size(max = 50)
        String managedBy,

        @Schema(description = "Admission to the Party as probationary member.")
        LocalDate probationaryOn,

        @Schema(description = "Recognition as official member.")
        LocalDate officialOn,

        @Schema(examples = "Đại học Luật") @Size(max = 300) String education,

        TheoryLevel theoryLevel) {}
