package vn.capuy.cadre.examination.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/** The figures of the regulations on examinations, by the day of the act that they govern. */
public final class ExaminationFigures {
    public static final Citation EXAMINATION_SCHEME =
            Citation.of("Đề án thi tuyển chức danh lãnh đạo, quản lý").certainty(Certainty.READ);
    static final Citation ONE_PROVINCE = Citation.of("Quy chế thi tuyển chức danh lãnh đạo, quản lý của một tỉnh")
            .certainty(Certainty.READ);
    static final Citation KL_08 = Citation.of("08-KL/TW").certainty(Certainty.READ);
    static final Citation CUSTOM = EXAMINATION_SCHEME.certainty(Certainty.GENERAL);
    static final LocalDate FROM = LocalDate.of(2017, 1, 1);

    /** Points of 100 below which a part is failed. */
    public static final DatedLimit<BigDecimal> PASS_MARK =
            DatedLimit.<BigDecimal>of("examination.pass-mark", "points").from(FROM, points("50"), EXAMINATION_SCHEME);

    /** Service left at a first appointment: a full term of five years. */
    public static final DatedLimit<Integer> SERVICE_LEFT = DatedLimit.<Integer>of("examination.service-left", "months")
            .from(FROM, 60, Citation.of("trước 08-KL/TW").certainty(Certainty.OPEN))
            .from(LocalDate.of(2021, 6, 15), 60, KL_08);

    static final DatedLimit<Integer> COUNCIL_SIZE =
            DatedLimit.<Integer>of("examination.council-size", "members").from(FROM, 17, ONE_PROVINCE);

    /** More than this share of the council are members of the standing committee. */
    static final DatedLimit<BigDecimal> STANDING_SHARE = DatedLimit.<BigDecimal>of(
                    "examination.council-standing-share", "share")
            .from(FROM, points("0.5"), ONE_PROVINCE);

    /** By how many points two marks of one paper may differ. */
    public static final DatedLimit<BigDecimal> MARK_DIFFERENCE =
            DatedLimit.<BigDecimal>of("examination.mark-difference", "points").from(FROM, points("10"), CUSTOM);

    /** To the multiples of this a mean of scores is rounded, half up. */
    public static final DatedLimit<BigDecimal> SCORE_STEP =
            DatedLimit.<BigDecimal>of("examination.score-step", "points").from(FROM, points("0.01"), CUSTOM);

    /** With fewer papers than these a code hides nobody. */
    public static final DatedLimit<Integer> FEWEST_PAPERS =
            DatedLimit.<Integer>of("examination.fewest-papers", "papers").from(FROM, 2, CUSTOM);

    /** More than this share of the council must have scored a defence. */
    public static final DatedLimit<BigDecimal> SCORERS_SHARE = DatedLimit.<BigDecimal>of(
                    "examination.defence-scorers-share", "share")
            .from(FROM, points("0.5"), CUSTOM);

    public static final List<DatedLimit<?>> ALL = List.of(
            PASS_MARK,
            SERVICE_LEFT,
            COUNCIL_SIZE,
            STANDING_SHARE,
            MARK_DIFFERENCE,
            SCORE_STEP,
            FEWEST_PAPERS,
            SCORERS_SHARE);

    private ExaminationFigures() {}

    private static BigDecimal points(String figure) {
        return new BigDecimal(figure);
    }
}
