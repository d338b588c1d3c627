package vn.capuy.report.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report says, from its title to its end. */
@Schema(name = "TemplateForm")
public record TemplateForm(Words title, List<Section> sections) {

    /** A part under a heading of its own. */
    @Schema(name = "TemplateSection")
    public record Section(@Schema(nullable = true) Words heading, List<Block> blocks) {}

    /**
     * A paragraph, a table or a chart.
     *
     * @param text of a paragraph
     * @param caption above a table or a chart
     * @param partsOf the figure whose parts are the rows
     * @param rows the figures, or parts of figures, that are the rows; instead of {@code partsOf}
     * @param columns of a table
     */
    @Schema(name = "TemplateBlock", description = "TEXT has `text`; TABLE and BARS have `partsOf` or `rows`.")
    public record Block(
            Kind kind,
            @Schema(nullable = true) Words text,
            @Schema(nullable = true) Words caption,

            @Schema(description = "The figure whose parts are the rows.", examples = "DOC.ISSUED", nullable = true)
            String partsOf,

            @Schema(
                    description = "The figures, or parts of figures, that are the rows.",
                    examples = "[\"INSP.CASES\",\"INSP.CASES/SUPERVISION\"]",
                    nullable = true)
            List<String> rows,

            @Schema(description = "Of a table.", nullable = true)
            List<Column> columns) {}

    /** What a block is. */
    @Schema(name = "TemplateBlockKind")
    public enum Kind {
        TEXT,
        TABLE,
        BARS
    }

    /** What stands in a column of a table, after the name of the row and its unit. */
    @Schema(
            name = "TemplateColumn",
            description = "VALUE; DISTINCT subjects; NUMERATOR and DENOMINATOR of a ratio; TARGET of the figure and the"
                    + " DIFFERENCE to it; SHARE of a part in its figure.")
    public enum Column {
        VALUE,
        DISTINCT,
        NUMERATOR,
        DENOMINATOR,
        TARGET,
        DIFFERENCE,
        SHARE
    }
}
