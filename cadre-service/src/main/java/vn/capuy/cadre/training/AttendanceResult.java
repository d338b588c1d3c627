package vn.capuy.cadre.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Kết quả đào tạo: how an attendance ended. */
@Entity
@Table(name = "training_result")
class AttendanceResult extends Recorded {
    private UUID attendance;

    @Enumerated(EnumType.STRING)
    private TrainingResult result;

    private LocalDate completedOn;

    /** For Hibernate only. */
    protected AttendanceResult() {}

    AttendanceResult(UUID attendance, TrainingResult result, LocalDate completedOn, Entry entry) {
        super(entry);
        this.attendance = attendance;
        this.result = result;
        this.completedOn = completedOn;
    }

    UUID attendance() {
        return attendance;
    }

    boolean isCompleted() {
        return result == TrainingResult.COMPLETED;
    }

    LocalDate completedOn() {
        return completedOn;
    }
}
