package vn.capuy.platform.limit;

import java.math.BigDecimal;
import vn.capuy.kernel.limit.DatedLimit;

/** The figure of a limit as the database has it, and as the rules do. */
final class Figure {
    private Figure() {}

    /** Whether the limit takes whole numbers only: those of which no figure is known yet do. */
    static boolean isWhole(DatedLimit<?> limit) {
        return limit.versions().isEmpty() || limit.versions().getFirst().value() instanceof Integer;
    }

    static boolean fits(DatedLimit<?> limit, BigDecimal figure) {
        return !isWhole(limit) || figure.stripTrailingZeros().scale() <= 0;
    }

    @SuppressWarnings("unchecked") // the limit's own versions say which of the two it is
    static <T> T of(DatedLimit<T> limit, BigDecimal figure) {
        return (T) (isWhole(limit) ? (Object) figure.intValueExact() : figure);
    }

    static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Integer) value).longValue());
    }
}
