package vn.capuy.report.seal;

import java.math.BigDecimal;

/** A sealed figure as a row of a spreadsheet. */
public record SealRow(
        String code,
        String name,
        String unit,
        String kind,
        String reach,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal occurrences,
        BigDecimal distinctSubjects,
        boolean withheld,
        BigDecimal unrestricted,
        String recordsHref) {
    static SealRow of(SealDetail.Figure figure) {
        return new SealRow(
                figure.code(),
                figure.name(),
                figure.unit(),
                figure.kind(),
                figure.reach(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.occurrences(),
                figure.distinctSubjects(),
                figure.withheld(),
                figure.unrestricted(),
                figure.recordsHref());
    }
}
