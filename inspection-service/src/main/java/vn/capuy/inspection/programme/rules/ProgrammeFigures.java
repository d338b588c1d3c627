package vn.capuy.inspection.programme.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * The figures by which programmes are measured. 296-QĐ/TW and 21-QĐ/TW followed 22-QĐ/TW; until their own figures are
 * entered, those of their predecessor go on.
 */
public final class ProgrammeFigures {
    static final LocalDate FROM_30 = LocalDate.of(2016, 7, 26);
    static final LocalDate FROM_22 = LocalDate.of(2021, 7, 28);
    static final Citation QD_30_2016 = Citation.of("30-QĐ/TW").certainty(Certainty.GENERAL);
    static final Citation QD_22_2021 = Citation.of("22-QĐ/TW").certainty(Certainty.GENERAL);

    /** How many days may lie between two visits to one organisation or member before they no longer count as one burden. */
    public static final DatedLimit<Integer> NEAR = DatedLimit.<Integer>of("programme.near-days", "days")
            .from(FROM_30, 30, QD_30_2016)
            .from(FROM_22, 30, QD_22_2021);

    public static final List<DatedLimit<?>> ALL = List.of(NEAR);

    private ProgrammeFigures() {}
}
