package vn.capuy.platform.limit;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * The figure of a new regulation.
 *
 * @param from the first day on which it holds
 * @param figure in the limit's unit
 * @param document number and symbol of the regulation
 * @param article the place in it
 * @param certainty how sure it is
 */
@Schema(name = "LimitVersionEntry")
public record LimitRequest(
        @NotNull LocalDate from,

        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 6)
        BigDecimal figure,

        @NotBlank @Size(max = 100) @Schema(examples = "377-QĐ/TW")
        String document,

        @Size(min = 1, max = 100) @Schema(examples = "Điều 4")
        String article,

        @NotNull Certainty certainty) {}
