package vn.capuy.document.type.symbol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.type.SigningBody;
import vn.capuy.document.type.Source;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * The symbol of an issuer from a day on.
 *
 * @param unit code of the issuing unit; absent for whatever signs in the name of the body
 * @param signingBody only where this body signs; absent for all that the unit issues
 * @param symbol absent from the day on which it is again that of the register of organisations
 * @param series the one series in which all its types are numbered; absent where each type has its own
 */
@Schema(name = "IssuerSymbolEntry")
record IssuerSymbolRequest(
        @Schema(examples = "BL") @Size(max = 50) String unit,
        SigningBody signingBody,

        @Schema(examples = "HU") @Size(max = 50) String symbol,

        @Schema(examples = "ĐH") @Size(max = 10) String series,
        @Schema(examples = "2022-01-01") @NotNull LocalDate validFrom,
        @NotNull @Valid Source source) {
    private static final Pattern SYMBOL = Pattern.compile("[^\\s/]+");

    IssuerSymbolRequest {
        unit = blankToNull(unit);
        symbol = blankToNull(symbol);
        series = blankToNull(series);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Refuses (400) what names no issuer, and a series without a symbol. */
    void refuseFaults() {
        var faults = new ArrayList<Fault>();
        if (unit == null && signingBody == null) {
            faults.add(Fault.of("unit", "violation.unit-or-body"));
        }
        if (symbol != null && !SYMBOL.matcher(symbol).matches()) {
            faults.add(Fault.of("symbol", "violation.symbol-form"));
        }
        if (series != null && symbol == null) {
            faults.add(Fault.of("symbol", "violation.required"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
