package vn.capuy.cadre.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Chức danh: an office in an organisation, with so many seats. */
@Entity
class Post extends Recorded {
    private String code;
    private String org;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private String titleVi;
    private String titleEn;
    private String titleAr;
    private int seats;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private PostLevel level;

    private boolean nonLocal;
    private String managedBy;
    private boolean termLimited;

    /** For Hibernate only. */
    protected Post() {}

    Post(PostRequest entered, PostPlace place, Entry entry) {
        super(entry);
        this.code = entered.code();
        this.org = entered.org();
        this.kind = entered.kind();
        this.titleVi = entered.titleVi();
        this.titleEn = entered.titleEn();
        this.titleAr = entered.titleAr();
        this.seats = entered.seats();
        this.validFrom = entered.validFrom();
        this.validTo = entered.validTo();
        this.level = entered.level() == null ? place.level() : entered.level();
        this.nonLocal = entered.isNonLocal();
        this.managedBy = entered.managedBy() == null ? place.managedBy() : entered.managedBy();
        this.termLimited = entered.isTermLimited();
    }

    /** Puts right the days and what the post is; its seats change from a day on, in rows of their own. */
    void change(PostChange change) {
        validFrom = change.validFrom();
        validTo = change.validTo();
        level = change.level() == null ? level : change.level();
        nonLocal = change.nonLocal() == null ? nonLocal : change.nonLocal();
        managedBy = change.managedBy() == null ? managedBy : change.managedBy();
        termLimited = change.termLimited() == null ? termLimited : change.termLimited();
    }

    /** There is no such post after that day. */
    void closeOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new IllegalArgumentException("A post cannot end before it begins");
        }
        validTo = lastDay;
    }
}
