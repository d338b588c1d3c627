package vn.capuy.cadre.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A level of political theory that a cadre attained (trình độ lý luận chính trị). */
@Entity
class TheoryAttainment extends Recorded {
    private UUID person;

    @Enumerated(EnumType.STRING)
    private TheoryLevel level;

    private LocalDate attainedOn;
    private UUID result;
    private String document;

    /** For Hibernate only. */
    protected TheoryAttainment() {}

    private TheoryAttainment(UUID person, TheoryLevel level, LocalDate attainedOn, Entry entry) {
        super(entry);
        this.person = person;
        this.level = level;
        this.attainedOn = attainedOn;
    }

    /** It follows from a completed attendance. */
    static TheoryAttainment by(AttendanceResult result, UUID person, TheoryLevel level, Entry entry) {
        var attainment = new TheoryAttainment(person, level, result.completedOn(), entry);
        attainment.result = result.id();
        return attainment;
    }

    /** It is entered by hand, on a document. */
    static TheoryAttainment by(AttainmentRequest entered, UUID person, Entry entry) {
        var attainment = new TheoryAttainment(person, entered.level(), entered.attainedOn(), entry);
        attainment.document = entered.document();
        return attainment;
    }

    boolean followsFromTraining() {
        return result != null;
    }
}
