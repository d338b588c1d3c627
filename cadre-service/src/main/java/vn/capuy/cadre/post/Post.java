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

    /** For Hibernate only. */
    protected Post() {}

    Post(PostRequest entered, Entry entry) {
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
    }

    /** There is no such post after that day. */
    void closeOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new IllegalArgumentException("A post cannot end before it begins");
        }
        validTo = lastDay;
    }
}
