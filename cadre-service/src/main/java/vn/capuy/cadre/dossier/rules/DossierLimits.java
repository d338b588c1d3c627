package vn.capuy.cadre.dossier.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/** The figures by which dossiers are read. */
final class DossierLimits {
    static final Citation CHARTER = Citation.of("Điều lệ Đảng").certainty(Certainty.GENERAL);
    static final Citation LABOUR_CODE = Citation.of("Bộ luật Lao động 2019").certainty(Certainty.GENERAL);
    static final Citation CADRE_LAW =
            Citation.of("Luật Cán bộ, công chức 22/2008/QH12").certainty(Certainty.GENERAL);
    static final Citation FORM_2C = Citation.of("Mẫu 2C/TCTW-98").certainty(Certainty.SECONDARY);

    private static final LocalDate PARTY_FOUNDED = LocalDate.of(1930, 2, 3);
    private static final LocalDate STATE_FOUNDED = LocalDate.of(1945, 9, 2);

    /** Tuổi kết nạp Đảng. */
    static final DatedLimit<Integer> ADMISSION_AGE =
            DatedLimit.<Integer>of("dossier.admission-age", "years").from(PARTY_FOUNDED, 18, CHARTER.article(1));

    /** Thời gian dự bị. */
    static final DatedLimit<Integer> PROBATION =
            DatedLimit.<Integer>of("dossier.probation", "months").from(PARTY_FOUNDED, 12, CHARTER.article(5));

    /** Tuổi giữ chức danh. */
    static final DatedLimit<Integer> OFFICE_AGE =
            DatedLimit.<Integer>of("dossier.office-age", "years").from(STATE_FOUNDED, 18, CADRE_LAW.article(36));

    /** Tuổi lao động. */
    static final DatedLimit<Integer> WORK_AGE =
            DatedLimit.<Integer>of("dossier.work-age", "years").from(STATE_FOUNDED, 15, LABOUR_CODE.article(3));

    /** Nobody is a parent earlier: no regulation says so, nature does. */
    static final DatedLimit<Integer> PARENT_AGE = DatedLimit.<Integer>of("dossier.parent-age", "years")
            .from(LocalDate.of(1800, 1, 1), 12, FORM_2C.certainty(Certainty.OPEN));

    /** The form counts by months: what ends in the month in which the next begins does not overlap. */
    static final DatedLimit<Integer> OVERLAP =
            DatedLimit.<Integer>of("dossier.overlap", "days").from(STATE_FOUNDED, 31, FORM_2C);

    private DossierLimits() {}
}
