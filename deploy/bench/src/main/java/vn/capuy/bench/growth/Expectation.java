package vn.capuy.bench.growth;

import java.util.Set;

/** How the cost of one unit may grow with the records. */
enum Expectation {
    /** A list, a page, a figure, a read, a row: a hundred times as many records may double its cost, which is an index's depth. */
    FLAT(0.15),

    /** Its answer itself grows with the records: what is found is counted up to a bound, what must be told is told of all. */
    LINEAR(1.1);

    /** What is found is counted to 1,000, and few records have fewer; all pairs of bodies and documents stand in the figure. */
    private static final Set<String> GROWING_ANSWERS = Set.of(
            "documents.search-common",
            "documents.search-rare",
            "documents.search-marked",
            "documents.search-commune",
            "documents.number",
            "documents.facets",
            "documents.suggestions",
            "documents.guidance");

    private final double steepest;

    Expectation(double steepest) {
        this.steepest = steepest;
    }

    static Expectation of(String benchmark) {
        return GROWING_ANSWERS.contains(benchmark) ? LINEAR : FLAT;
    }

    /** The slope that is still taken for it. */
    double steepest() {
        return steepest;
    }
}
