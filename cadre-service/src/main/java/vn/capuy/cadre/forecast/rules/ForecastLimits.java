package vn.capuy.cadre.forecast.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/** The figures by which terms and heads are measured. */
public final class ForecastLimits {
    private static final Citation CHARTER = Citation.of("Điều lệ Đảng").certainty(Certainty.GENERAL);
    private static final Citation QD_98_2017 = Citation.of("98-QĐ/TW").certainty(Certainty.OPEN);
    private static final Citation QD_65_2022 = Citation.of("65-QĐ/TW").certainty(Certainty.READ);
    private static final LocalDate FROM_CHARTER = LocalDate.of(1976, 12, 20);
    private static final LocalDate FROM_98 = LocalDate.of(2017, 10, 7);
    private static final LocalDate FROM_65 = LocalDate.of(2022, 4, 28);

    /** Nhiệm kỳ of a committee, where its congress is not yet known. */
    public static final DatedLimit<Integer> TERM =
            DatedLimit.<Integer>of("term.length", "months").from(FROM_CHARTER, 60, CHARTER);

    /** Nhiệm kỳ of a cell below a grassroots committee. */
    public static final DatedLimit<Integer> CELL_TERM =
            DatedLimit.<Integer>of("term.length-of-cells", "months").from(FROM_CHARTER, 30, CHARTER);

    /** The share of a term from which on it counts as held without anybody's judgement. */
    public static final DatedLimit<Integer> SHARE_OF_TERM = DatedLimit.<Integer>of("post.share-of-term", "percent")
            .from(FROM_98, 50, QD_98_2017)
            .from(FROM_65, 50, QD_65_2022.certainty(Certainty.OPEN));

    public static final List<DatedLimit<?>> ALL = List.of(TERM, CELL_TERM, SHARE_OF_TERM);

    private ForecastLimits() {}
}
