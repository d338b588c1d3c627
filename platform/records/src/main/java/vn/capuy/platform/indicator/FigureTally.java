package vn.capuy.platform.indicator;

import java.util.List;

/**
 * A figure as a table fills it in.
 *
 * @param parts empty where it was not asked for by a dimension
 */
public record FigureTally(
        Indicator indicator, BreakdownView.Part whole, List<BreakdownView.Part> parts, String recordsHref) {}
