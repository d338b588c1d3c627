package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.language.CallerLanguage;

/** Counts into the figures that are answered. */
@ApplicationScoped
class FigureViews {
    private final CallerLanguage language;
    private final String root;

    FigureViews(CallerLanguage language, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.language = language;
        this.root = root;
    }

    FigureView view(Indicator indicator, FigureQuestion question, List<Told> counts, List<AllocationView> allocation) {
        Told whole = counts.stream().filter(Told::whole).findFirst().orElseThrow();
        boolean ratio = indicator.kind() == Kind.RATIO;
        return new FigureView(
                indicator.code(),
                language.of(indicator.name()),
                language.of(indicator.unit()),
                indicator.kind(),
                question.reachOf(indicator),
                whole.value(ratio),
                ratio ? whole.hits() : null,
                ratio ? whole.facts() : null,
                ratio ? null : whole.facts(),
                whole.distinctSubjects(),
                whole.withheld(ratio),
                whole.distinctWithheld(),
                whole.unrestricted(ratio),
                split(indicator, counts),
                recordsHref(indicator, question),
                allocation);
    }

    private List<FigureView.Part> split(Indicator indicator, List<Told> counts) {
        boolean ratio = indicator.kind() == Kind.RATIO;
        return Parts.inOrder(Parts.named(indicator.splits(), language.get()), counts, key -> key).stream()
                .map(part -> new FigureView.Part(
                        part.key(),
                        part.name(),
                        part.told().value(ratio),
                        part.told().withheld(ratio),
                        part.told().unrestricted(ratio)))
                .toList();
    }

    /** Where the very records are read. */
    String recordsHref(Indicator indicator, FigureQuestion question) {
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
        if (question.only() != null) {
            uri.queryParam("only", "{only}");
            return uri.build(indicator.code(), question.org(), question.knownAt(), question.only())
                    .toString();
        }
        return uri.build(indicator.code(), question.org(), question.knownAt()).toString();
    }
}
