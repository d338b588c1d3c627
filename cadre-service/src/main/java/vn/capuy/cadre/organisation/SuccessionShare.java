package vn.capuy.cadre.organisation;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.capuy.platform.organisation.Share;
import vn.capuy.platform.organisation.SuccessionState;

/** How much of a unit goes over to a successor: all of it, a part that nobody stated, or a stated fraction. */
final class SuccessionShare {
    static final String ALL = "ALL";
    static final String PART = "PART";
    /** How a share is written, also in requests. */
    static final String FORM = "ALL|PART|[1-9][0-9]{0,3}/[1-9][0-9]{0,3}";

    private static final Pattern WRITTEN = Pattern.compile(FORM);
    private static final Pattern FRACTION = Pattern.compile("([0-9]+)/([0-9]+)");

    private SuccessionShare() {}

    static boolean isWellFormed(String share) {
        if (!WRITTEN.matcher(share).matches()) {
            return false;
        }
        Matcher fraction = FRACTION.matcher(share);
        return !fraction.matches()
                || new BigInteger(fraction.group(1)).compareTo(new BigInteger(fraction.group(2))) < 0;
    }

    static SuccessionState state(EventRow row, Instant at) {
        Matcher fraction = FRACTION.matcher(row.share());
        boolean stated = fraction.matches();
        return new SuccessionState(
                row.unit(),
                row.successor(),
                stated ? Share.Kind.FRACTION : Share.Kind.valueOf(row.share()),
                stated ? Integer.valueOf(fraction.group(1)) : null,
                stated ? Integer.valueOf(fraction.group(2)) : null,
                row.on(),
                row.event(),
                at);
    }

    /** Whether the shares of one unit make it up: fractions give one whole, or less where other parts are not stated. */
    static boolean makeUpOne(List<String> shares) {
        BigInteger over = BigInteger.ZERO;
        BigInteger under = BigInteger.ONE;
        for (String share : shares) {
            Matcher fraction = FRACTION.matcher(share);
            if (fraction.matches()) {
                BigInteger numerator = new BigInteger(fraction.group(1));
                BigInteger denominator = new BigInteger(fraction.group(2));
                over = over.multiply(denominator).add(numerator.multiply(under));
                under = under.multiply(denominator);
            }
        }
        int compared = over.compareTo(under);
        return shares.contains(PART) ? compared < 0 : compared == 0;
    }
}
