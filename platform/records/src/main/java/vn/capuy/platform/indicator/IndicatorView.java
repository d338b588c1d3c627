package vn.capuy.platform.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.language.CallerLanguage;

/** An indicator of the catalogue. */
@Schema(name = "Indicator")
public record IndicatorView(
        String code,
        String name,
        String definition,
        String unit,
        Indicator.Kind kind,
        Indicator.Reach reach,
        List<SplitView> splits,
        List<DimensionView> dimensions) {

    /** A part into which the figure is split. */
    @Schema(name = "IndicatorSplit")
    public record SplitView(String key, String name) {}

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
                        .toList());
    }
}
