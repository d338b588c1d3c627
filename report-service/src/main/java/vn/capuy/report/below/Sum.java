package vn.capuy.report.below;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.report.seal.SealedFigure;

/**
 * One figure added over units. What is counted is never less than nothing, so that a sum without what is missing or withheld
 * is a lower bound. Ratios are added by numerator and denominator; distinct subjects are not added, for whoever was counted
 * in two units is one.
 *
 * @param named the figure as the first unit that told it calls it
 * @param value null where there is no sum, and for a ratio of nothing
 */
record Sum(
        SealedFigure named,
        Meaning meaning,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        boolean distinctNotAdded,
        List<Part> split,
        List<Line> lines) {
    private static final int DIGITS = 6;

    /**
     * A unit in the sum.
     *
     * @param figure null where its seal has none, or it has no seal
     * @param missing why it is not in the sum; null where it is
     */
    record Line(UnitBelow unit, SealedFigure figure, Missing missing) {}

    /** A part of a split figure. */
    record Part(String key, MultilingualName name, BigDecimal value, Meaning meaning) {}

    /** The figure of this code, which at least one of the units has sealed. */
    static Sum of(String code, List<UnitBelow> units) {
        List<Line> lines = units.stream().map(unit -> line(code, unit)).toList();
        List<SealedFigure> figures =
                lines.stream().map(Line::figure).filter(Objects::nonNull).toList();
        SealedFigure named = figures.getFirst();
        boolean distinct =
                figures.stream().anyMatch(each -> each.distinctSubjects() != null || each.distinctWithheld());
        List<SealedFigure> told = lines.stream()
                .filter(line -> line.missing() == null)
                .map(Line::figure)
                .toList();
        boolean allThere = told.size() == lines.size();
        if (told.isEmpty() || !isOneKind(figures)) {
            return new Sum(named, Meaning.NOT_SUMMED, null, null, null, distinct, List.of(), lines);
        }
        return isRatio(named)
                ? ratio(named, told, allThere, distinct, lines)
                : count(named, told, allThere, distinct, lines);
    }

    private static Line line(String code, UnitBelow unit) {
        if (unit.missing() != null) {
            return new Line(unit, null, unit.missing());
        }
        SealedFigure figure = unit.content().figures().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
        return new Line(unit, figure, figure == null ? Missing.NOT_SEALED : missing(figure));
    }

    private static Missing missing(SealedFigure figure) {
        if (figure.withheld()) {
            return isRatio(figure) ? Missing.WITHHELD : null;
        }
        boolean told =
                isRatio(figure) ? figure.numerator() != null && figure.denominator() != null : figure.value() != null;
        return told ? null : Missing.NOT_TOLD;
    }

    private static boolean isRatio(SealedFigure figure) {
        return "RATIO".equals(figure.kind());
    }

    /** Counted of the same, in the same way: what has one name can be another figure in another release. */
    private static boolean isOneKind(List<SealedFigure> figures) {
        SealedFigure first = figures.getFirst();
        return figures.stream()
                .allMatch(each -> each.kind().equals(first.kind())
                        && each.reach().equals(first.reach())
                        && each.unit().equals(first.unit()));
    }

    private static Sum ratio(
            SealedFigure named, List<SealedFigure> told, boolean allThere, boolean distinct, List<Line> lines) {
        BigDecimal numerator = total(told, SealedFigure::numerator);
        BigDecimal denominator = total(told, SealedFigure::denominator);
        BigDecimal value =
                denominator.signum() == 0 ? null : plain(numerator.divide(denominator, DIGITS, RoundingMode.HALF_UP));
        Meaning meaning = allThere ? Meaning.WHOLE : Meaning.OF_THOSE_TOLD;
        return new Sum(named, meaning, value, numerator, denominator, distinct, List.of(), lines);
    }

    private static Sum count(
            SealedFigure named, List<SealedFigure> told, boolean allThere, boolean distinct, List<Line> lines) {
        BigDecimal value = total(told, each -> atLeast(each.withheld(), each.value(), each.unrestricted()));
        boolean whole = allThere && told.stream().noneMatch(SealedFigure::withheld);
        return new Sum(
                named,
                whole ? Meaning.WHOLE : Meaning.AT_LEAST,
                value,
                null,
                null,
                distinct,
                split(told, allThere),
                lines);
    }

    private static List<Part> split(List<SealedFigure> told, boolean allThere) {
        Map<String, MultilingualName> keys = new LinkedHashMap<>();
        told.forEach(figure -> figure.split().forEach(part -> keys.putIfAbsent(part.key(), part.name())));
        var parts = new ArrayList<Part>();
        keys.forEach((key, name) -> {
            BigDecimal value = BigDecimal.ZERO;
            boolean whole = allThere;
            for (SealedFigure figure : told) {
                var part = figure.split().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst();
                whole &= part.map(each -> !each.withheld() && each.value() != null)
                        .orElseGet(() -> isWhollySplit(figure));
                value = value.add(part.map(each -> atLeast(each.withheld(), each.value(), each.unrestricted()))
                        .orElse(BigDecimal.ZERO));
            }
            parts.add(new Part(key, name, plain(value), whole ? Meaning.WHOLE : Meaning.AT_LEAST));
        });
        return parts;
    }

    /** All that the figure counted is in its parts, so that a part which is not there is nothing. */
    private static boolean isWhollySplit(SealedFigure figure) {
        return !figure.withheld()
                && figure.split().stream().allMatch(part -> !part.withheld() && part.value() != null)
                && figure.split().stream()
                                .map(SealedFigure.Part::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(figure.value())
                        == 0;
    }

    /** What is withheld counts with what may be told of it. */
    private static BigDecimal atLeast(boolean withheld, BigDecimal value, BigDecimal unrestricted) {
        BigDecimal told = withheld ? unrestricted : value;
        return told == null ? BigDecimal.ZERO : told;
    }

    private static BigDecimal total(List<SealedFigure> figures, Function<SealedFigure, BigDecimal> of) {
        return plain(figures.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
