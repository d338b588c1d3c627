package vn.capuy.report.seal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.Language;

/**
 * A figure then and now. What was withheld, or is not among the figures of one side, is null.
 *
 * @param difference now less then; null where one of them is not told
 * @param changed whether anything that the figure tells is not as it was
 * @param parts those of its parts that are not as they were
 */
@Schema(name = "FigureShift")
public record FigureShift(
        @Schema(examples = "INSP.CASES") String code,
        @Schema(examples = "Số cuộc kiểm tra, giám sát") String name,
        @Schema(examples = "cuộc") String unit,
        @Schema(examples = "227", nullable = true) BigDecimal then,
        @Schema(examples = "229", nullable = true) BigDecimal now,
        @Schema(examples = "2", nullable = true) BigDecimal difference,
        boolean changed,
        List<Part> parts) {

    /** A part that is not as it was. */
    @Schema(name = "FigurePartShift")
    public record Part(
            String key,
            String name,
            @Schema(nullable = true) BigDecimal then,
            @Schema(nullable = true) BigDecimal now,
            @Schema(nullable = true) BigDecimal difference) {}

    /** Figure by figure, in the order of the first; those that only the second has follow. */
    public static List<FigureShift> between(List<SealedFigure> then, List<SealedFigure> now, Language language) {
        Map<String, SealedFigure> before = byCode(then);
        Map<String, SealedFigure> after = byCode(now);
        var codes = new LinkedHashSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .map(code -> of(before.get(code), after.get(code), language))
                .toList();
    }

    private static FigureShift of(SealedFigure then, SealedFigure now, Language language) {
        SealedFigure named = now == null ? then : now;
        BigDecimal before = then == null ? null : then.value();
        BigDecimal after = now == null ? null : now.value();
        return new FigureShift(
                named.code(),
                named.name().in(language),
                named.unit().in(language),
                before,
                after,
                difference(before, after),
                !Objects.equals(told(then), told(now)),
                parts(then, now, language));
    }

    private static List<Part> parts(SealedFigure then, SealedFigure now, Language language) {
        Map<String, SealedFigure.Part> before = byKey(then);
        Map<String, SealedFigure.Part> after = byKey(now);
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> part(before.get(key), after.get(key), language))
                .filter(part -> !Objects.equals(part.then(), part.now()))
                .toList();
    }

    private static Part part(SealedFigure.Part then, SealedFigure.Part now, Language language) {
        SealedFigure.Part named = now == null ? then : now;
        BigDecimal before = then == null ? null : then.value();
        BigDecimal after = now == null ? null : now.value();
        return new Part(named.key(), named.name().in(language), before, after, difference(before, after));
    }

    private static BigDecimal difference(BigDecimal then, BigDecimal now) {
        return then == null || now == null ? null : now.subtract(then);
    }

    /** All that a figure tells, but what it is called and where its records stand. */
    private static List<Object> told(SealedFigure figure) {
        if (figure == null) {
            return List.of();
        }
        return java.util.Arrays.asList(
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.occurrences(),
                figure.distinctSubjects(),
                figure.withheld(),
                figure.unrestricted(),
                figure.split().stream()
                        .map(part -> java.util.Arrays.asList(part.key(), part.value(), part.unrestricted()))
                        .toList());
    }

    private static Map<String, SealedFigure> byCode(List<SealedFigure> figures) {
        return figures.stream()
                .collect(Collectors.toMap(SealedFigure::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, SealedFigure.Part> byKey(SealedFigure figure) {
        return figure == null
                ? Map.of()
                : figure.split().stream()
                        .collect(Collectors.toMap(
                                SealedFigure.Part::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
