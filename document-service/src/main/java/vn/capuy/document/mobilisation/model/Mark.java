package vn.capuy.document.mobilisation.model;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The points that a survey gave for a criterion.
 *
 * @param criterion its code in the set of criteria of the survey's day
 */
@Schema(name = "MobilisationMark")
public record Mark(
        @Schema(examples = "EFFECT") @NotBlank @Size(max = 50)
        String criterion,

        @Schema(examples = "25") @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 1)
        BigDecimal points) {}
