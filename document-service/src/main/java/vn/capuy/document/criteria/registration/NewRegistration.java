package vn.capuy.document.criteria.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit that is to work toward a set.
 *
 * @param unit code of the commune, town or (for a district) committee
 * @param from first day
 * @param targetDay the day by which it is to attain the set
 * @param decidedBy code of the organisation that decided it
 * @param decision number and symbol of its decision
 * @param document that decision in the register of documents
 */
@Schema(name = "NewCriteriaRegistration")
record NewRegistration(
        @Schema(examples = "NRD_COMMUNE") @NotBlank @Size(max = 50)
        String set,

        @Schema(examples = "BL-HM") @NotBlank @Size(max = 50)
        String unit,

        @Schema(examples = "2020-08-01") @NotNull LocalDate from,
        @Schema(examples = "2022-12-31") @NotNull LocalDate targetDay,

        @Schema(examples = "BL") @NotBlank @Size(max = 50) String decidedBy,

        @Schema(examples = "05-NQ/HU") @Size(min = 1, max = 100)
        String decision,

        UUID document) {}
