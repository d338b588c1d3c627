package vn.capuy.report.paper;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import vn.capuy.kernel.name.Language;

/**
 * A report with its figures filled in, before it is a file of some kind.
 *
 * @param under lines under the title
 * @param foot lines at the foot of every page: the seal and its hash
 */
record Composition(
        Language language,
        String org,
        String title,
        List<String> under,
        List<Piece> pieces,
        String sourcesTitle,
        String sourcesWords,
        List<String> sourcesHead,
        List<Source> sources,
        List<String> foot,
        Instant madeAt) {

    /** A piece of it, one below the other. */
    sealed interface Piece permits Heading, Paragraph, Grid, Chart {}

    record Heading(String text) implements Piece {}

    record Paragraph(String text) implements Piece {}

    /** @param caption empty where it has none */
    record Grid(String caption, List<String> heads, List<Line> lines) implements Piece {}

    /** A row of a table. */
    record Line(String name, String unit, List<Value> values) {}

    /** @param caption empty where it has none */
    record Chart(String caption, List<Mark> marks) implements Piece {}

    /**
     * A bar of a chart.
     *
     * @param length from 0 to 1
     */
    record Mark(String name, Value value, double length) {}

    /**
     * A figure and where its records stand.
     *
     * @param link null where the suite told none
     */
    record Source(String name, String code, Value value, URI link) {}
}
