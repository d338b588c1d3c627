package vn.capuy.document.criteria.set;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator (chỉ tiêu) is measured, and which values it can have at all. */
@Schema(name = "CriteriaMeasure")
public enum Measure {
    /** A quantity in the indicator's unit, not below 0. */
    NUMBER,
    /** Tỷ lệ phần trăm, from 0 to 100. */
    PERCENT,
    /** How many: whole, not below 0. */
    COUNT,
    /** Đạt hoặc chưa đạt: kept as 1 or 0. */
    YES_NO;

    /** Places behind the point that a value may have. */
    private static final int FINEST = 6;
    /** More digits than this before the point no quantity of a commune has. */
    private static final int MOST_DIGITS = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The key of the sentence that says why a figure cannot be a value of this kind; empty where it can. */
    public Optional<String> fault(BigDecimal figure) {
        if (figure.signum() < 0) {
            return Optional.of("criteria.value-negative");
        }
        // Asked of the number of digits first: of 1E999999999 nothing else can be asked cheaply.
        if ((long) figure.precision() - figure.scale() > MOST_DIGITS) {
            return Optional.of("criteria.value-too-large");
        }
        int places = figure.signum() == 0 ? 0 : figure.stripTrailingZeros().scale();
        if (places > FINEST) {
            return Optional.of("criteria.value-too-fine");
        }
        return switch (this) {
            case NUMBER -> Optional.empty();
            case PERCENT ->
                figure.compareTo(HUNDRED) > 0 ? Optional.of("criteria.value-not-percent") : Optional.empty();
            case COUNT -> places > 0 ? Optional.of("criteria.value-not-whole") : Optional.empty();
            case YES_NO ->
                figure.signum() == 0 || figure.compareTo(BigDecimal.ONE) == 0
                        ? Optional.empty()
                        : Optional.of("criteria.value-not-yes-or-no");
        };
    }
}
