package vn.capuy.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator (chỉ tiêu) of a set of criteria as document-service knows it.
 *
 * @param target what is asked; null of yes or no, and where only the sample target is known
 * @param sampleTarget an invented target, where document-service knows none; else null
 */
record CriteriaIndicator(
        String set,
        String edition,
        String number,
        String measure,
        String comparison,
        BigDecimal target,
        BigDecimal sampleTarget) {
    static List<CriteriaIndicator> all() {
        return Phrases.of("criteria-indicators.csv").stream()
                .map(row -> new CriteriaIndicator(
                        row.getField("set"),
                        row.getField("edition"),
                        row.getField("number"),
                        row.getField("measure"),
                        row.getField("comparison"),
                        figure(row.getField("target")),
                        figure(row.getField("sample_target"))))
                .toList();
    }

    private static BigDecimal figure(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    boolean isYesNo() {
        return measure.equals("YES_NO");
    }

    BigDecimal asked() {
        return target == null ? sampleTarget : target;
    }
}
