package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.indicator.Figures.Count;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.language.CallerLanguage;

/** Counts into the figures that are answered. */
@ApplicationScoped
class FigureViews {
    /** A ratio is told to this many digits; the exact one is in numerator and denominator. */
    private static final int DIGITS = 6;

    private final CallerLanguage language;
    private final String root;

    FigureViews(CallerLanguage language, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.language = language;
        this.root = root;
    }

    FigureView view(Indicator indicator, FigureQuestion question, List<Count> counts, List<AllocationView> allocation) {
        Count whole = counts.stream().filter(Count::whole).findFirst().orElseThrow();
        boolean ratio = indicator.kind() == Kind.RATIO;
        return new FigureView(
                indicator.code(),
                language.of(indicator.name()),
                language.of(indicator.unit()),
                indicator.kind(),
                question.reachOf(indicator),
                value(ratio, whole),
                ratio ? whole.hits() : null,
                ratio ? whole.facts() : null,
                ratio ? null : whole.facts(),
                whole.subjects() == 0 && whole.facts() > 0 ? null : whole.subjects(),
                split(indicator, counts, language.get()),
                recordsHref(indicator, question),
                allocation);
    }

    private static BigDecimal value(boolean ratio, Count count) {
        if (!ratio) {
            return BigDecimal.valueOf(count.facts());
        }
        return count.facts() == 0
                ? null
                : BigDecimal.valueOf(count.hits())
                        .divide(BigDecimal.valueOf(count.facts()), DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    private static List<FigureView.Part> split(Indicator indicator, List<Count> counts, Language language) {
        Map<String, Count> found = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> !count.whole() && count.split() != null)
                .forEach(count -> found.put(count.split(), count));
        boolean ratio = indicator.kind() == Kind.RATIO;
        var parts = new ArrayList<FigureView.Part>();
        for (Indicator.Split split : indicator.splits()) {
            Count count = found.remove(split.key());
            BigDecimal value = count == null ? BigDecimal.ZERO : value(ratio, count);
            parts.add(new FigureView.Part(split.key(), split.name().in(language), value));
        }
        // What the definition does not name is shown all the same, so that the parts make up the whole.
        found.forEach((key, count) -> parts.add(new FigureView.Part(key, key, value(ratio, count))));
        return parts;
    }

    private String recordsHref(Indicator indicator, FigureQuestion question) {
        var uri = UriBuilder.fromPath(root)
                .path("indicators/{code}/records")
                .queryParam("org", "{org}")
                .queryParam("from", question.from())
                .queryParam("to", question.to())
                .queryParam("knownAt", "{knownAt}");
        if (question.reach() != null) {
            uri.queryParam("reach", question.reach());
        }
        if (question.tree() != Tree.AS_IT_STOOD) {
            uri.queryParam("tree", question.tree());
        }
        return uri.build(indicator.code(), question.org(), question.knownAt()).toString();
    }
}
