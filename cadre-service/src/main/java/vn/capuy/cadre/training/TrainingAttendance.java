package vn.capuy.cadre.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Lượt cử đi đào tạo: a cadre was sent to a class. */
@Entity
class TrainingAttendance extends Recorded {
    @Column(name = "class")
    private UUID held;

    private UUID person;
    private String sentBy;
    private LocalDate sentOn;
    private UUID plannedPost;

    /** For Hibernate only. */
    protected TrainingAttendance() {}

    /** @param plannedPost the post for which he is planned and therefore sent; null for none */
    TrainingAttendance(UUID held, UUID person, UUID plannedPost, AttendanceRequest sent, Entry entry) {
        super(entry);
        this.held = held;
        this.person = person;
        this.sentBy = sent.sentBy();
        this.sentOn = sent.sentOn();
        this.plannedPost = plannedPost;
    }

    UUID held() {
        return held;
    }

    UUID person() {
        return person;
    }

    LocalDate sentOn() {
        return sentOn;
    }
}
