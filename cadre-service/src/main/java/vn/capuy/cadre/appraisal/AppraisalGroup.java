package vn.capuy.cadre.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Nhóm xếp loại: within it, those rated excellent are measured against those rated good or better. */
@Entity
class AppraisalGroup extends Recorded {
    private String code;
    private String committee;

    @Enumerated(EnumType.STRING)
    private PeriodKind periodKind;

    private String periodKey;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String nameVi;
    private String nameEn;
    private String nameAr;

    /** For Hibernate only. */
    protected AppraisalGroup() {}

    AppraisalGroup(GroupRequest asked, AppraisalPeriod period, Entry entry) {
        super(entry);
        this.code = asked.code();
        this.committee = asked.committee();
        this.periodKind = period.kind();
        this.periodKey = period.key();
        this.periodFrom = period.days().from();
        this.periodTo = period.days().to();
        this.nameVi = asked.nameVi();
        this.nameEn = asked.nameEn();
        this.nameAr = asked.nameAr();
    }
}
