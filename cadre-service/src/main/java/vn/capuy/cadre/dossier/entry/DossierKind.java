package vn.capuy.cadre.dossier.entry;

import java.util.Arrays;
import java.util.Locale;

/** The histories of a dossier. */
public enum DossierKind {
    /** Sơ yếu lý lịch. */
    IDENTITY(IdentityDetails.class),
    /** Đào tạo, bồi dưỡng. */
    EDUCATION(EducationDetails.class),
    /** Ngoại ngữ. */
    LANGUAGE(LanguageDetails.class),
    /** Quá trình công tác. */
    CAREER(CareerDetails.class),
    /** Khen thưởng. */
    AWARD(AwardDetails.class),
    /** Kỷ luật. */
    DISCIPLINE(DisciplineDetails.class),
    /** Quan hệ gia đình. */
    FAMILY(FamilyDetails.class),
    /** Quá trình lương. */
    SALARY(SalaryDetails.class);

    private final Class<? extends DossierDetails> details;

    DossierKind(Class<? extends DossierDetails> details) {
        this.details = details;
    }

    public static DossierKind of(DossierDetails told) {
        return Arrays.stream(values())
                .filter(kind -> kind.details == told.getClass())
                .findFirst()
                .orElseThrow();
    }

    Class<? extends DossierDetails> details() {
        return details;
    }

    /** The table in which its entries stand. */
    String table() {
        return "dossier_" + name().toLowerCase(Locale.ROOT);
    }
}
