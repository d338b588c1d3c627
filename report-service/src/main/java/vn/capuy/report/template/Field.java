package vn.capuy.report.template;

import java.util.Arrays;
import java.util.Optional;

/** What a field in the words of a template stands for. */
public enum Field {
    /** The value of a figure, or of a part. */
    FIGURE("figure", Of.FIGURE_OR_PART),
    /** What the figure is called. */
    NAME("name", Of.FIGURE_OR_PART),
    /** In what it is counted. */
    UNIT("unit", Of.FIGURE),
    /** How many distinct subjects it has. */
    DISTINCT("distinct", Of.FIGURE),
    /** Of a ratio. */
    NUMERATOR("numerator", Of.RATIO),
    /** Of a ratio. */
    DENOMINATOR("denominator", Of.RATIO),
    /** What the figure is to reach, or not to pass. */
    TARGET("target", Of.FIGURE),
    /** The figure less its target. */
    DIFFERENCE("difference", Of.FIGURE),
    /** The organisation's name. */
    ORG("org", Of.NOTHING),
    /** The first day of the period. */
    FROM("from", Of.NOTHING),
    /** Its last day. */
    TO("to", Of.NOTHING),
    /** The moment whose knowledge counts. */
    KNOWN_AT("knownAt", Of.NOTHING),
    /** The seal, by its id. */
    SEAL("seal", Of.NOTHING),
    /** For what the figures were sealed. */
    TITLE("title", Of.NOTHING);

    /** What it is asked of. */
    enum Of {
        NOTHING,
        FIGURE,
        FIGURE_OR_PART,
        RATIO
    }

    private final String written;
    private final Of of;

    Field(String written, Of of) {
        this.written = written;
        this.of = of;
    }

    Of of() {
        return of;
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values()).filter(each -> each.written.equals(name)).findFirst();
    }
}
