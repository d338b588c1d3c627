package vn.capuy.cadre.movement.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/** The figures of the regulations on rotation, by the day of the decision. */
public final class MovementLimits {
    static final Citation QD_65_2022 = Citation.of("65-QĐ/TW").certainty(Certainty.READ);
    private static final Citation QD_98_2017 = Citation.of("98-QĐ/TW").certainty(Certainty.OPEN);
    private static final LocalDate FROM_98 = LocalDate.of(2017, 10, 7);
    static final LocalDate FROM_65 = LocalDate.of(2022, 4, 28);

    /** Service left when the cadre is rotated. */
    static final DatedLimit<Integer> MONTHS_LEFT = DatedLimit.<Integer>of("rotation.service-left", "months")
            .from(FROM_98, 120, QD_98_2017)
            .from(FROM_65, 120, QD_65_2022.article(4));

    /** Time in the post to which the cadre is rotated. */
    public static final DatedLimit<Integer> MONTHS_IN_POST = DatedLimit.<Integer>of("rotation.time-in-post", "months")
            .from(FROM_98, 36, QD_98_2017)
            .from(FROM_65, 36, QD_65_2022.certainty(Certainty.GENERAL));

    /** Terms in a row in which one person heads the same place or body. */
    public static final DatedLimit<Integer> TERMS_IN_A_ROW = DatedLimit.<Integer>of("movement.terms-in-a-row", "terms")
            .from(FROM_98, 2, QD_98_2017)
            .from(FROM_65, 2, QD_65_2022);

    private MovementLimits() {}
}
