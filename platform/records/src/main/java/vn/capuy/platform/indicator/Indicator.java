package vn.capuy.platform.indicator;

import java.util.List;
import java.util.Optional;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.sums.Summed;

/**
 * The definition of a figure.
 *
 * @param code stable, such as {@code DOC.ISSUED}
 * @param definition what is counted, in a sentence
 * @param unit the counting unit, such as documents or cases
 * @param reach whose acts count by default for an organisation
 * @param splits the parts that are always shown, also when they are 0; empty when the figure is not split
 * @param facts SQL with the columns {@code key text} (the record), {@code org text}, {@code on_date date} (the day on which
 *     the tree is asked), {@code subject text} (counted once as a distinct subject; null for none), {@code split text} and
 *     {@code hit boolean} (for a ratio: belongs to the numerator). It may bind {@code :from}, {@code :to}, {@code :knownAt}
 *     and is itself to leave out what is outside the period, voided or not yet known: see {@link #known}. Where that spares
 *     work it may begin with the units that are asked for, {@code :org} and below or {@code :units}. Further columns are
 *     for the dimensions; {@code unit text} names the restricted record of a fact, null for one that is not restricted
 * @param dimensions by what else the figure can be broken down
 * @param family of the restricted records among the facts; null where none is restricted
 * @param citation by what it is counted so; null where no regulation says it
 * @param entries the table of its records, where sums of it are kept; else null
 */
public record Indicator(
        String code,
        Kind kind,
        Reach reach,
        MultilingualName name,
        MultilingualName definition,
        MultilingualName unit,
        List<Split> splits,
        String facts,
        List<Dimension> dimensions,
        String family,
        Citation citation,
        String entries) {

    /** Not broken down further, and nothing in it is restricted. */
    public Indicator(
            String code,
            Kind kind,
            Reach reach,
            MultilingualName name,
            MultilingualName definition,
            MultilingualName unit,
            List<Split> splits,
            String facts) {
        this(code, kind, reach, name, definition, unit, splits, facts, List.of(), null, null, null);
    }

    /** The same, with dimensions by which it can be broken down. */
    public Indicator by(Dimension... others) {
        return new Indicator(
                code, kind, reach, name, definition, unit, splits, facts, List.of(others), family, citation, entries);
    }

    /** The same, with restricted facts, which the column {@code unit} names by a record of this family. */
    public Indicator confidential(String ofFamily) {
        return new Indicator(
                code, kind, reach, name, definition, unit, splits, facts, dimensions, ofFamily, citation, entries);
    }

    /** The same, with the regulation by which it is counted so. */
    public Indicator under(Citation regulation) {
        return new Indicator(
                code, kind, reach, name, definition, unit, splits, facts, dimensions, family, regulation, entries);
    }

    /**
     * The same, with sums kept of it. Each of its facts belongs to one unit and one day, has no subject and is a hit; it
     * depends on the question by its day and by {@link #known} of its record alone.
     *
     * @param table of its records; its triggers write to {@code figure_delta} what comes and goes
     */
    public Indicator keptInSums(String table) {
        return new Indicator(
                code, kind, reach, name, definition, unit, splits, facts, dimensions, family, citation, table);
    }

    Optional<Summed> summed() {
        return Optional.ofNullable(entries).map(table -> new Summed(code, facts, table));
    }

    /** Whether some of its facts may be restricted. */
    public boolean isConfidential() {
        return family != null;
    }

    /** FLOW counts in a period, STOCK as of its last day, RATIO is a part of a whole as of its last day. */
    public enum Kind {
        FLOW,
        STOCK,
        RATIO
    }

    /** OWN: the organisation's own acts and those of its bodies. BELOW: these and those of all below it. */
    public enum Reach {
        OWN,
        BELOW
    }

    /** One part of a split figure. */
    public record Split(String key, MultilingualName name) {}

    /**
     * By what a figure can be broken down.
     *
     * @param sql the part to which the fact {@code f} belongs, as text
     * @param values the parts that are always shown, also when they are 0
     * @param namesFrom the table whose {@code code} the other parts are, with their names; null where keys name themselves
     */
    public record Dimension(String key, MultilingualName name, String sql, List<Split> values, String namesFrom) {
        public Dimension(String key, MultilingualName name, String sql, List<Split> values) {
            this(key, name, sql, values, null);
        }

        /** Its parts are named in a table that has {@code code}, {@code name_vi}, {@code name_en} and {@code name_ar}. */
        public static Dimension named(String key, MultilingualName name, String sql, String table) {
            return new Dimension(key, name, sql, List.of(), table);
        }

        /** Its parts are units of the organisation. */
        public static Dimension ofOrganisations(String key, MultilingualName name, String sql) {
            return named(key, name, sql, "org_unit");
        }
    }

    /** SQL: the row of this alias was entered and not voided, as known at {@code :knownAt}. */
    public static String known(String alias) {
        return "(%1$s.recorded_at <= :knownAt and (%1$s.voided_at is null or %1$s.voided_at > :knownAt))"
                .formatted(alias);
    }
}
