package vn.capuy.cadre.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
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
        take(entered);
    }

    String managedBy() {
        return managedBy;
    }

    /** The record as it stands. */
    PersonRequest state() {
        return new PersonRequest(
                code,
                fullName,
                sex,
                bornOn,
                ethnicity,
                homePlace,
                managedBy,
                probationaryOn,
                officialOn,
                education,
                theoryLevel);
    }

    /** Takes the corrected state; the one before is kept by whoever corrects. The code never changes. */
    void correct(PersonRequest corrected) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        if (!code.equals(corrected.code())) {
            throw ProblemException.invalid("person.code", "person.code-fixed");
        }
        take(corrected);
    }

    private void take(PersonRequest entered) {
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
}
