package vn.capuy.cadre.planning.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * The figures of planning. 377-QĐ/TW followed 50-QĐ/TW on 2025-10-08; until its figures are entered, those of its predecessor
 * go on.
 */
public final class PlanningFigures {
    public static final Citation QD_50_2021 = Citation.of("50-QĐ/TW").certainty(Certainty.READ);
    /** The same regulation, where only general knowledge of the work speaks for what it says. */
    static final Citation QD_50_2021_UNCHECKED = QD_50_2021.certainty(Certainty.GENERAL);

    static final Citation CT_35_2019 = Citation.of("35-CT/TW").certainty(Certainty.READ);
    static final LocalDate FROM_50 = LocalDate.of(2021, 12, 27);
    private static final LocalDate FROM_35 = LocalDate.of(2019, 5, 30);

    static final DatedLimit<Integer> POSTS_PER_PERSON =
            count("planning.posts-per-person", "posts", FROM_50, 3, QD_50_2021);
    static final DatedLimit<Integer> PERSONS_PER_POST =
            count("planning.persons-per-post", "persons", FROM_50, 3, QD_50_2021);

    static final DatedLimit<BigDecimal> WOMEN = percent("planning.women", FROM_50, 25, QD_50_2021);
    static final DatedLimit<BigDecimal> YOUNG = percent("planning.young", FROM_50, 15, QD_50_2021);
    static final DatedLimit<Integer> YOUNG_BELOW = count("planning.young-below", "years", FROM_50, 40, QD_50_2021);
    /** How many age bands a list has, how wide each is, and below which age the youngest lies. */
    static final DatedLimit<Integer> BANDS = count("planning.age-bands", "bands", FROM_50, 3, QD_50_2021);

    static final DatedLimit<Integer> BAND_WIDTH = count("planning.age-band-width", "years", FROM_50, 5, QD_50_2021);
    static final DatedLimit<Integer> FIRST_BAND_BELOW =
            count("planning.first-age-band-below", "years", FROM_50, 40, QD_50_2021_UNCHECKED);

    static final DatedLimit<BigDecimal> COEFFICIENT = DatedLimit.<BigDecimal>of("planning.coefficient", "per seat")
            .from(FROM_50, new BigDecimal("1.5"), QD_50_2021_UNCHECKED);

    static final DatedLimit<Integer> TERMS_LEAST =
            count("planning.service-left-least", "terms", FROM_50, 1, QD_50_2021);
    static final DatedLimit<Integer> TERMS_NORM = count("planning.service-left-norm", "terms", FROM_50, 2, QD_50_2021);
    public static final DatedLimit<Integer> TERM_MONTHS =
            count("planning.term-length", "months", FROM_50, 60, QD_50_2021_UNCHECKED);

    /** Of those summoned: in twelfths, since halves, thirds and quarters are whole numbers of them. */
    static final DatedLimit<Integer> ATTENDANCE =
            count("planning.attendance", "twelfths", FROM_50, 8, QD_50_2021_UNCHECKED);
    /** Of those summoned, to be exceeded. */
    static final DatedLimit<BigDecimal> PASS_MARK = percent("planning.pass-mark", FROM_50, 50, QD_50_2021_UNCHECKED);

    public static final DatedLimit<Integer> REVIEW_INTERVAL =
            count("planning.review-interval", "months", FROM_50, 12, QD_50_2021);

    static final DatedLimit<BigDecimal> ELECTED_WOMEN = percent("planning.elected-women", FROM_35, 15, CT_35_2019);
    static final DatedLimit<BigDecimal> ELECTED_YOUNG = percent("planning.elected-young", FROM_35, 10, CT_35_2019);
    static final DatedLimit<Integer> ELECTED_YOUNG_BELOW =
            count("planning.elected-young-below", "years", FROM_35, 40, CT_35_2019);
    static final DatedLimit<Integer> ELECTED_MIDDLE_UP_TO =
            count("planning.elected-middle-up-to", "years", FROM_35, 50, CT_35_2019);
    static final DatedLimit<BigDecimal> ELECTED_MIDDLE_LEAST =
            percent("planning.elected-middle-least", FROM_35, 40, CT_35_2019);
    static final DatedLimit<BigDecimal> ELECTED_MIDDLE_MOST =
            percent("planning.elected-middle-most", FROM_35, 50, CT_35_2019);

    public static final List<DatedLimit<?>> ALL = List.of(
            POSTS_PER_PERSON,
            PERSONS_PER_POST,
            WOMEN,
            YOUNG,
            YOUNG_BELOW,
            BANDS,
            BAND_WIDTH,
            FIRST_BAND_BELOW,
            COEFFICIENT,
            TERMS_LEAST,
            TERMS_NORM,
            TERM_MONTHS,
            ATTENDANCE,
            PASS_MARK,
            REVIEW_INTERVAL,
            ELECTED_WOMEN,
            ELECTED_YOUNG,
            ELECTED_YOUNG_BELOW,
            ELECTED_MIDDLE_UP_TO,
            ELECTED_MIDDLE_LEAST,
            ELECTED_MIDDLE_MOST);

    private PlanningFigures() {}

    private static DatedLimit<Integer> count(String name, String unit, LocalDate from, int figure, Citation citation) {
        return DatedLimit.<Integer>of(name, unit).from(from, figure, citation);
    }

    private static DatedLimit<BigDecimal> percent(String name, LocalDate from, int figure, Citation citation) {
        return DatedLimit.<BigDecimal>of(name, "percent").from(from, BigDecimal.valueOf(figure), citation);
    }
}
