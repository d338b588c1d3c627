package vn.capuy.platform.organisation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How much of a unit went over to another: nothing, a stated fraction, all, or a part of which nobody stated how much it is.
 *
 * @param over the number above the line; null of a part that is not stated
 * @param under the number below the line; null of a part that is not stated
 */
public record Share(BigInteger over, BigInteger under) {
    public static final Share NONE = new Share(BigInteger.ZERO, BigInteger.ONE);
    public static final Share ALL = new Share(BigInteger.ONE, BigInteger.ONE);
    public static final Share PART = new Share(null, null);

    /** An estimate is told to this many digits after the point. */
    private static final int DIGITS = 2;

    /** How a share is kept and told. */
    public enum Kind {
        ALL,
        PART,
        FRACTION
    }

    public static Share of(Kind kind, Integer numerator, Integer denominator) {
        return switch (kind) {
            case ALL -> ALL;
            case PART -> PART;
            case FRACTION -> fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        };
    }

    private static Share fraction(BigInteger over, BigInteger under) {
        BigInteger common = over.gcd(under);
        return new Share(over.divide(common), under.divide(common));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean isStated() {
        return over != null;
    }

    /** This share of that share: where the one is not stated, neither is the whole. */
    Share of(Share other) {
        if (isNone() || other.isNone()) {
            return NONE;
        }
        return isStated() && other.isStated() ? fraction(over.multiply(other.over), under.multiply(other.under)) : PART;
    }

    Share and(Share other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        return isStated() && other.isStated()
                ? fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under))
                : PART;
    }

    /** What this share of so many would be; null where it is not stated. */
    public BigDecimal estimateOf(long records) {
        return isStated()
                ? new BigDecimal(over)
                        .multiply(BigDecimal.valueOf(records))
                        .divide(new BigDecimal(under), DIGITS, RoundingMode.HALF_UP)
                : null;
    }

    /** ALL, PART, or the fraction such as 2/5. */
    @Override
    public String toString() {
        if (!isStated()) {
            return Kind.PART.name();
        }
        return isAll() ? Kind.ALL.name() : over + "/" + under;
    }
}
