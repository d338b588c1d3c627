package vn.capuy.platform.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.platform.language.CallerLanguage;

/**
 * An indicator of the catalogue.
 *
 * @param citation null where no regulation says how it is counted
 */
@Schema(name = "Indicator")
public record IndicatorView(
        String code,
        String name,
        String definition,
        String unit,
        Indicator.Kind kind,
        Indicator.Reach reach,
        List<SplitView> splits,
        List<DimensionView> dimensions,
        Source citation) {

    /** A part into which the figure is split. */
    @Schema(name = "IndicatorSplit")
    public record SplitView(String key, String name) {}

    /**
     * By which regulation it is counted so.
     *
     * @param certainty READ, SECONDARY, GENERAL or OPEN
     */
    @Schema(name = "IndicatorCitation")
    public record Source(String document, String article, String certainty) {
        static Source of(Citation citation) {
            return citation == null
                    ? null
                    : new Source(
                            citation.document(),
                            citation.article(),
                            citation.certainty().name());
        }
    }

    /** By what the figure can be broken down. */
    @Schema(name = "IndicatorDimension")
    public record DimensionView(String key, String name) {}

    static IndicatorView of(Indicator indicator, CallerLanguage language) {
        return new IndicatorView(
                indicator.code(),
                language.of(indicator.name()),
                language.of(indicator.definition()),
                language.of(indicator.unit()),
                indicator.kind(),
                indicator.reach(),
                indicator.splits().stream()
                        .map(split -> new SplitView(split.key(), language.of(split.name())))
                        .toList(),
                indicator.dimensions().stream()
                        .map(dimension -> new DimensionView(dimension.key(), language.of(dimension.name())))
                        .toList(),
                Source.of(indicator.citation()));
    }
}
