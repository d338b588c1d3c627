package vn.capuy.inspection.petition.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * The figures of the regulation on petitions, in working days. What 30-QĐ/TW said is not known here, so that its figures are
 * those of its successor, marked open; what came after 22-QĐ/TW is not known either, so that its figures stay in force.
 */
public final class PetitionFigures {
    static final LocalDate FROM_30 = LocalDate.of(2016, 7, 26);
    static final LocalDate FROM_22 = LocalDate.of(2021, 7, 28);
    static final Citation QD_30 = Citation.of("30-QĐ/TW").certainty(Certainty.OPEN);
    static final Citation QD_22 = Citation.of("22-QĐ/TW").certainty(Certainty.SECONDARY);
    private static final Citation QD_22_READ = QD_22.certainty(Certainty.READ);
    private static final Citation QD_22_GENERAL = QD_22.certainty(Certainty.GENERAL);

    /** Thời hạn giải quyết tố cáo. */
    public static final DatedLimit<Integer> DENUNCIATION = days("petition.denunciation-term", 90, QD_22);

    /** Thời gian gia hạn giải quyết tố cáo. */
    public static final DatedLimit<Integer> DENUNCIATION_EXTENSION = days("petition.denunciation-extension", 30, QD_22);

    /** Thời hiệu khiếu nại: from the receipt of the discipline decision. */
    public static final DatedLimit<Integer> COMPLAINT_FILING = days("petition.complaint-filing", 30, QD_22_READ);

    /** Thời hạn giải quyết khiếu nại, by the level of the body that resolves it. */
    public static final DatedLimit<Integer> COMPLAINT_CENTRE =
            days("petition.complaint-term-centre", 180, QD_22_GENERAL);

    public static final DatedLimit<Integer> COMPLAINT_PROVINCE =
            days("petition.complaint-term-province", 90, QD_22_GENERAL);
    public static final DatedLimit<Integer> COMPLAINT_DISTRICT =
            days("petition.complaint-term-district", 90, QD_22_GENERAL);
    public static final DatedLimit<Integer> COMPLAINT_GRASSROOTS =
            days("petition.complaint-term-grassroots", 90, QD_22_GENERAL);

    public static final List<DatedLimit<?>> ALL = List.of(
            DENUNCIATION,
            DENUNCIATION_EXTENSION,
            COMPLAINT_FILING,
            COMPLAINT_CENTRE,
            COMPLAINT_PROVINCE,
            COMPLAINT_DISTRICT,
            COMPLAINT_GRASSROOTS);

    private PetitionFigures() {}

    private static DatedLimit<Integer> days(String name, int days, Citation later) {
        return DatedLimit.<Integer>of(name, "working days")
                .from(FROM_30, days, QD_30)
                .from(FROM_22, days, later);
    }
}
