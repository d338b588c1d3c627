package vn.capuy.cadre.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    private TrainingResult result;

    /** For Hibernate only. */
    protected TrainingAttendance() {}

    TrainingAttendance(UUID held, UUID person, AttendanceRequest sent, Entry entry) {
        super(entry);
        this.held = held;
        this.person = person;
        this.sentBy = sent.sentBy();
        this.sentOn = sent.sentOn();
        this.result = sent.result();
    }
}
