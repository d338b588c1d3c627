package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import vn.capuy.platform.indicator.Figures.Count;
import vn.capuy.platform.indicator.Figures.Restricted;
import vn.capuy.platform.indicator.disclosure.Disclosure;
import vn.capuy.platform.indicator.disclosure.ReleaseGroups;

/** Counts, and withholds from who is not cleared what would tell him of few restricted records (ADR 18). */
@ApplicationScoped
class Counts {
    private final Figures figures;
    private final SummedFigures summed;
    private final Disclosure disclosure;

    Counts(Figures figures, SummedFigures summed, Disclosure disclosure) {
        this.figures = figures;
        this.summed = summed;
        this.disclosure = disclosure;
    }

    /** The whole and its parts, as the caller may be told them. */
    List<Told> of(Asked asked, Cut cut) {
        return of(asked, cut, UnaryOperator.identity());
    }

    /** @param merged the part under which a part is told; of merged ones the subjects are no longer distinct */
    List<Told> of(Asked asked, Cut cut, UnaryOperator<String> merged) {
        boolean openOnly = isOpenOnly(asked.indicator());
        var open = new LinkedHashMap<Part, Told.Open>();
        summed.count(asked, cut, openOnly)
                .orElseGet(() -> figures.count(asked, cut, openOnly))
                .forEach(count -> open.merge(Part.of(count, merged), open(count), Counts::sum));
        var restricted = new LinkedHashMap<Part, List<Restricted>>();
        if (openOnly) {
            figures.restricted(asked, cut).forEach(each -> {
                restricted
                        .computeIfAbsent(Part.WHOLE, part -> new ArrayList<>())
                        .add(each);
                restricted
                        .computeIfAbsent(Part.of(each, merged), part -> new ArrayList<>())
                        .add(each);
            });
        }
        if (restricted.isEmpty()) {
            return open.entrySet().stream()
                    .map(each -> all(each.getKey(), each.getValue()))
                    .toList();
        }
        restricted.keySet().forEach(part -> open.putIfAbsent(part, Told.Open.NONE));
        ReleaseGroups groups = disclosure.groups(asked.indicator().family());
        return open.entrySet().stream()
                .map(each -> {
                    var some = restricted.get(each.getKey());
                    return some == null
                            ? all(each.getKey(), each.getValue())
                            : told(each.getKey(), each.getValue(), some, groups);
                })
                .toList();
    }

    /** Whether the caller reads only what is not restricted. */
    boolean isOpenOnly(Indicator indicator) {
        return indicator.isConfidential() && !disclosure.cleared();
    }

    private record Part(boolean whole, String key) {
        static final Part WHOLE = new Part(true, null);

        static Part of(Count count, UnaryOperator<String> merged) {
            return count.whole() ? WHOLE : new Part(false, count.part() == null ? null : merged.apply(count.part()));
        }

        static Part of(Restricted each, UnaryOperator<String> merged) {
            return new Part(false, each.part() == null ? null : merged.apply(each.part()));
        }
    }

    private static Told.Open open(Count count) {
        return new Told.Open(count.facts(), count.subjects(), count.hits());
    }

    private static Told.Open sum(Told.Open one, Told.Open other) {
        return new Told.Open(one.facts() + other.facts(), one.subjects() + other.subjects(), one.hits() + other.hits());
    }

    private static Told all(Part part, Told.Open open) {
        return new Told(part.whole(), part.key(), open.facts(), open.subjects(), open.hits(), open);
    }

    private static Told told(Part part, Told.Open open, List<Restricted> restricted, ReleaseGroups groups) {
        Long facts = sum(restricted, Restricted::facts, groups);
        Long hits = sum(restricted, Restricted::hits, groups);
        return new Told(
                part.whole(),
                part.key(),
                facts == null ? null : open.facts() + facts,
                null,
                hits == null ? null : open.hits() + hits,
                open);
    }

    /** Null where they are not whole groups. */
    private static Long sum(List<Restricted> restricted, ToLongFunction<Restricted> number, ReleaseGroups groups) {
        Map<String, Long> byUnit = new HashMap<>();
        restricted.stream()
                .filter(each -> number.applyAsLong(each) > 0)
                .forEach(each -> byUnit.merge(each.unit(), number.applyAsLong(each), Long::sum));
        return groups.areWhole(byUnit)
                ? byUnit.values().stream().mapToLong(Long::longValue).sum()
                : null;
    }
}
