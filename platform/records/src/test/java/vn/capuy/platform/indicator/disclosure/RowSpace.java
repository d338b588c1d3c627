package vn.capuy.platform.indicator.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What an attacker can compute from sums that he was told: exact linear algebra over whole numbers. */
final class RowSpace {
    private final List<BigInteger[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /** He was told the sum of what is true here. */
    void told(boolean[] summed) {
        BigInteger[] rest = reduced(summed);
        int pivot = pivot(rest);
        if (pivot < rest.length) {
            rows.add(rest);
            pivots.add(pivot);
        }
    }

    /** Whether he can compute the sum of what is true here. */
    boolean determines(boolean[] summed) {
        BigInteger[] rest = reduced(summed);
        return pivot(rest) == rest.length;
    }

    private BigInteger[] reduced(boolean[] summed) {
        BigInteger[] rest = new BigInteger[summed.length];
        for (int i = 0; i < summed.length; i++) {
            rest[i] = summed[i] ? BigInteger.ONE : BigInteger.ZERO;
        }
        for (int r = 0; r < rows.size(); r++) {
            BigInteger[] row = rows.get(r);
            BigInteger own = rest[pivots.get(r)];
            BigInteger its = row[pivots.get(r)];
            if (own.signum() != 0) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = rest[i].multiply(its).subtract(row[i].multiply(own));
                }
            }
        }
        return rest;
    }

    private static int pivot(BigInteger[] row) {
        int at = 0;
        while (at < row.length && row[at].signum() == 0) {
            at++;
        }
        return at;
    }
}
