package vn.capuy.cadre.planning.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.cadre.planning.rules.StructureLine.Bound;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Verdict;

/** Draws up lines, measured by the figures of a day. Shares are compared in whole numbers; what is shown is rounded. */
record Measuring(LocalDate on, Limits limits) {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    <T> Optional<DatedLimit.Version<T>> version(DatedLimit<T> builtIn) {
        DatedLimit<T> limit = limits.of(builtIn);
        return limit.holdsOn(on) ? Optional.of(limit.versionOn(on)) : Optional.empty();
    }

    /** A share of the list in percent. */
    StructureLine share(String code, int number, int of, DatedLimit<BigDecimal> limit, Bound bound) {
        return version(limit)
                .map(version -> share(code, number, of, version.value(), bound, version.citation()))
                .orElseGet(() -> unmeasured(code, number, of, limit));
    }

    static StructureLine share(String code, int number, int of, BigDecimal target, Bound bound, Citation citation) {
        if (of == 0) {
            return new StructureLine(
                    code,
                    0,
                    0,
                    null,
                    target,
                    bound,
                    null,
                    Verdict.PERSON_MUST_JUDGE,
                    "structure.empty",
                    Map.of(),
                    citation,
                    List.of());
        }
        BigDecimal value =
                HUNDRED.multiply(BigDecimal.valueOf(number)).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
        int missing = bound == Bound.AT_LEAST ? needed(target, of) - number : number - allowed(target, of);
        return line(code, number, of, value.setScale(2, RoundingMode.HALF_UP), target, bound, missing, citation);
    }

    /** The fewest of a list that are at least so many percent of it. */
    static int needed(BigDecimal percent, int of) {
        return percent.multiply(BigDecimal.valueOf(of))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static int allowed(BigDecimal percent, int of) {
        return percent.multiply(BigDecimal.valueOf(of))
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .intValueExact();
    }

    static StructureLine line(
            String code,
            int number,
            Integer of,
            BigDecimal value,
            BigDecimal target,
            Bound bound,
            int missing,
            Citation citation) {
        return new StructureLine(
                code,
                number,
                of,
                value,
                target,
                bound,
                Math.max(0, missing),
                missing <= 0 ? Verdict.MET : Verdict.NOT_MET,
                null,
                Map.of(),
                citation,
                List.of());
    }

    StructureLine unmeasured(String code, int number, Integer of, DatedLimit<?> limit) {
        return new StructureLine(
                code,
                number,
                of,
                null,
                null,
                Bound.AT_LEAST,
                null,
                Verdict.PERSON_MUST_JUDGE,
                "rule.no-limit-in-force",
                Map.of("name", limit.name(), "date", on),
                limit.versions().getFirst().citation(),
                List.of());
    }
}
