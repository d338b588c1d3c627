package vn.capuy.cadre.population;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.Ethnicity;

/** The make-up of an area as a document gives it. */
@Schema(name = "AreaPopulationRequest")
public record PopulationRequest(
        @Schema(description = "The unit that is or leads the area.", examples = "BL") @NotBlank @Size(max = 50)
        String area,

        @NotNull LocalDate asOf,
        @NotNull PopulationMeasure measure,

        @Schema(description = "The document.", examples = "Tổng điều tra dân số và nhà ở 2019")
        @NotBlank
        @Size(max = 200)
        String source,

        @NotEmpty @Size(max = 60) List<@Valid @NotNull Part> parts) {

    /** How many belong to one people. */
    @Schema(name = "AreaPopulationPart")
    public record Part(
            @NotNull Ethnicity ethnicity,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2)
            BigDecimal amount) {}
}
