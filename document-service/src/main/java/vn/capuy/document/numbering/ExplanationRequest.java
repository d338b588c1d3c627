package vn.capuy.document.numbering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException;

/**
 * How something irregular in a series came about.
 *
 * @param symbol the series, as a rule the types' symbol
 * @param from the number, or the first of missing ones
 * @param to the last of missing numbers; {@code from} when absent
 */
@Schema(name = "DocumentSeriesExplanationEntry")
record ExplanationRequest(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String issuer,

        @Schema(examples = "2020-2025") @NotBlank @Size(max = 50)
        String term,

        @Schema(examples = "NQ") @NotBlank @Size(max = 10) String symbol,
        @NotNull IrregularityKind kind,

        @Schema(examples = "5") @NotNull @Min(1) @Max(NumberSeries.HIGHEST)
        Integer from,

        @Schema(examples = "7") @Min(1) @Max(NumberSeries.HIGHEST)
        Integer to,

        @Schema(examples = "Số đã lấy nhưng văn bản không ban hành") @NotBlank @Size(max = 1000)
        String ground) {
    ExplanationRequest {
        to = to == null ? from : to;
        ground = ground == null ? null : ground.strip();
    }

    /** Refuses (400) numbers that do not follow one another, and several of what is explained one by one. */
    void refuseFaults() {
        if (to < from) {
            throw ProblemException.invalid("to", "violation.numbers");
        }
        if (kind != IrregularityKind.GAP && !to.equals(from)) {
            throw ProblemException.invalid("to", "series.explained-one-by-one");
        }
    }

    NumberSeries.Key key() {
        return new NumberSeries.Key(issuer, symbol, term);
    }
}
