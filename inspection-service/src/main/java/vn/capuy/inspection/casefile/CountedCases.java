package vn.capuy.inspection.casefile;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.platform.indicator.Indicator;

/** SQL of the cases that count in the statistics, for all figures that are counted from them. The case is {@code c}. */
public final class CountedCases {
    /** Inspections and supervisions; petitions are counted as such. */
    private static final String KINDS =
            "c.kind in (%s, %s)".formatted(kinds(CaseGroup.INSPECTION), kinds(CaseGroup.SUPERVISION));

    /** Counts at all, and was entered and not voided as known at {@code :knownAt}. */
    public static final String KNOWN = KINDS + " and " + Indicator.known("c");

    /** Inspection or supervision. */
    public static final String GROUP = "case when c.kind in (%s) then '%s' else '%s' end"
            .formatted(kinds(CaseGroup.INSPECTION), CaseGroup.INSPECTION, CaseGroup.SUPERVISION);

    /** The restricted record of a fact whose records are cases; null where the case is not restricted. */
    public static final String UNIT = "case when c.restricted then c.id::text end";

    /** It is restricted, and may be in a figure now. */
    public static final String RESTRICTED = "c.restricted and c.voided_at is null and " + KINDS;

    /** Which cases there are, and who and what is a subject of them. */
    public static final Citation CITATION =
            Citation.of("22-QĐ/TW").article("Điều 1.2").certainty(Certainty.READ);

    private CountedCases() {}

    /**
     * The restricted cases that have rows of a kind, since the first of these was entered.
     *
     * @param rows the table and alias, such as {@code finding r}; its {@code case_id} and {@code recorded_at} are used
     * @param condition on the rows
     */
    public static String restrictedWith(String rows, String condition) {
        return """
                select c.id::text as unit, c.id::text as holder, c.lead_body as org, c.decided_on as on_date,
                  %s as trait, min(r.recorded_at) as recorded_at, count(*) as facts
                from inspection_case c join %s on r.case_id = c.id and %s where %s group by c.id""".formatted(GROUP, rows, condition, RESTRICTED);
    }

    private static String kinds(CaseGroup group) {
        return Arrays.stream(CaseKind.values())
                .filter(kind -> kind.group() == group)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }
}
