package vn.capuy.report.seal;

import java.math.BigDecimal;
import java.util.List;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.report.suite.SuiteCatalogue;
import vn.capuy.report.suite.SuiteFigures;

/**
 * A figure as it is kept in a seal.
 *
 * @param name as it was called when it was sealed
 * @param kind FLOW, STOCK or RATIO
 * @param value null where it is withheld, and for a ratio of nothing
 * @param recordsHref where its records stand, as they were known
 */
public record SealedFigure(
        String code,
        MultilingualName name,
        MultilingualName unit,
        String kind,
        String reach,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal occurrences,
        BigDecimal distinctSubjects,
        boolean withheld,
        boolean distinctWithheld,
        BigDecimal unrestricted,
        List<Part> split,
        String recordsHref) {

    /** One part of it. */
    public record Part(
            String key, MultilingualName name, BigDecimal value, boolean withheld, BigDecimal unrestricted) {}

    /** As the suite told it, with its names. */
    public static SealedFigure of(SuiteFigures.Figure figure, SuiteCatalogue names) {
        String code = figure.code();
        return new SealedFigure(
                code,
                new MultilingualName(
                        names.name(code, Language.VI), names.name(code, Language.EN), names.name(code, Language.AR)),
                new MultilingualName(
                        names.unit(code, Language.VI), names.unit(code, Language.EN), names.unit(code, Language.AR)),
                figure.kind(),
                figure.reach(),
                plain(figure.value()),
                plain(figure.numerator()),
                plain(figure.denominator()),
                plain(figure.occurrences()),
                plain(figure.distinctSubjects()),
                figure.withheld(),
                figure.distinctWithheld(),
                plain(figure.unrestricted()),
                figure.split().stream().map(part -> part(code, part, names)).toList(),
                figure.recordsHref());
    }

    private static Part part(String code, SuiteFigures.Part part, SuiteCatalogue names) {
        return new Part(
                part.key(),
                new MultilingualName(
                        names.partName(code, part.key(), Language.VI),
                        names.partName(code, part.key(), Language.EN),
                        names.partName(code, part.key(), Language.AR)),
                plain(part.value()),
                part.withheld(),
                plain(part.unrestricted()));
    }

    /** One way to write one number. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
