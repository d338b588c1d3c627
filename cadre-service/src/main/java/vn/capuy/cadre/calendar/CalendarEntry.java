package vn.capuy.cadre.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.capuy.kernel.calendar.SpecialDay;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.calendar.CalendarDayState;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A holiday or make-up day, as it was entered. */
@Entity
@Table(name = "calendar_day")
class CalendarEntry extends Recorded {
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private SpecialDay.Kind kind;

    private String nameVi;
    private String nameEn;
    private String nameAr;
    private String document;
    private String article;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected CalendarEntry() {}

    CalendarEntry(CalendarDayRequest entered, Entry entry) {
        super(entry);
        this.day = entered.day();
        this.kind = entered.kind();
        this.nameVi = entered.nameVi();
        this.nameEn = entered.nameEn();
        this.nameAr = entered.nameAr();
        this.document = entered.document();
        this.article = entered.article();
        this.certainty = entered.certainty();
    }

    LocalDate day() {
        return day;
    }

    /** As the feed tells it. */
    CalendarDayState state(Instant voidedAt) {
        return new CalendarDayState(
                id(),
                day,
                kind,
                new MultilingualName(nameVi, nameEn, nameAr),
                document,
                article,
                certainty,
                recordedAt(),
                voidedAt,
                voidReason(),
                version());
    }
}
