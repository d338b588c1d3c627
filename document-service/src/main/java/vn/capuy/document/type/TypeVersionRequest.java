package vn.capuy.document.type;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.problem.ProblemException;

/**
 * What a regulation makes of a type from a day on.
 *
 * @param validFrom the first day on which it holds
 * @param inForce whether the regulation knows the type; true when absent
 * @param symbol absent where none is known, and then none can be numbered
 * @param source the regulation that names the type, or no longer does
 */
@Schema(name = "DocumentTypeVersionEntry")
record TypeVersionRequest(
        @Schema(examples = "2026-01-09") @NotNull LocalDate validFrom,
        Boolean inForce,
        @Valid Symbol symbol,
        @NotNull @Valid Source source) {
    TypeVersionRequest {
        inForce = !Boolean.FALSE.equals(inForce);
    }

    /**
     * The symbol and in which series it is numbered.
     *
     * @param series types with equal series share their numbers; the symbol itself when absent
     * @param document the guidance that gives the symbol
     */
    @Schema(name = "DocumentTypeSymbolEntry")
    record Symbol(
            @Schema(examples = "NQ") @NotBlank @Size(max = 10)
            String symbol,

            @Schema(examples = "NQ") @Size(max = 10) String series,

            @Schema(examples = "36-HD/VPTW") @NotBlank @Size(max = 100)
            String document,

            @NotNull Certainty certainty) {
        Symbol {
            symbol = symbol == null ? null : symbol.strip();
            series = series == null || series.isBlank() ? symbol : series.strip();
        }
    }

    /** Refuses (400) the symbol of what no longer exists. */
    void refuseFaults(String prefix) {
        if (!inForce && symbol != null) {
            throw ProblemException.invalid(prefix + "symbol", "violation.symbol-of-ended-type");
        }
    }
}
