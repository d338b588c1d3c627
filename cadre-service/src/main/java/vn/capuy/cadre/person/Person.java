package vn.capuy.cadre.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Cán bộ. */
@Entity
class Person extends Recorded {
    private String code;
    private String fullName;
    private String spelledName;
    private String foldedName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    private Ethnicity ethnicity;

    private String homePlace;
    private String managedBy;
    private LocalDate probationaryOn;
    private LocalDate officialOn;
    private String education;

    @Enumerated(EnumType.STRING)
    private TheoryLevel theoryLevel;

    /** For Hibernate only. */
    protected Person() {}

    Person(PersonRequest entered, Entry entry) {
        super(entry);
        this.code = entered.code();
        this.fullName = entered.fullName();
        this.spelledName = PersonSearch.spelled(entered.fullName());
        this.foldedName = VietnameseText.fold(entered.fullName());
        this.sex = entered.sex();
        this.bornOn = entered.bornOn();
        this.ethnicity = entered.ethnicity();
        this.homePlace = entered.homePlace();
        this.managedBy = entered.managedBy();
        this.probationaryOn = entered.probationaryOn();
        this.officialOn = entered.officialOn();
        this.education = entered.education();
        this.theoryLevel = entered.theoryLevel();
    }

    String managedBy() {
        return managedBy;
    }
}
