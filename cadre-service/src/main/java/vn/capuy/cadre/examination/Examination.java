package vn.capuy.cadre.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Thi tuyển: candidates compete for one post in a written paper and the defence of a project. */
@Entity
class Examination extends Recorded {
    private String code;
    private String heldBy;
    private UUID post;
    private LocalDate announcedOn;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ExaminationState state;

    private UUID winner;
    private LocalDate appointedOn;
    private Instant closedAt;
    private String closedBy;
    private String rulebook;

    /** For Hibernate only. */
    protected Examination() {}

    Examination(String code, String heldBy, UUID post, LocalDate announcedOn, Entry entry) {
        super(entry);
        this.code = code;
        this.heldBy = heldBy;
        this.post = post;
        this.announcedOn = announcedOn;
        this.state = ExaminationLifecycle.TABLE.initial();
    }

    ExaminationState state() {
        return state;
    }

    void hold(LocalDate day) {
        if (day.isBefore(announcedOn)) {
            throw ProblemException.invalid("heldOn", "examination.held-before-announced");
        }
        take(ExaminationStep.HOLD);
        heldOn = day;
    }

    /** @param measuredBy the version of the rules that allowed it; null for the past */
    void appoint(UUID person, LocalDate day, String measuredBy, Entry entry) {
        if (heldOn != null && day.isBefore(heldOn)) {
            throw ProblemException.invalid("appointedOn", "examination.appointed-before-held");
        }
        take(ExaminationStep.APPOINT);
        winner = person;
        appointedOn = day;
        closedAt = entry.at();
        closedBy = entry.by();
        rulebook = measuredBy;
    }

    void close(Entry entry) {
        take(ExaminationStep.CLOSE);
        closedAt = entry.at();
        closedBy = entry.by();
    }

    private void take(ExaminationStep step) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        state = ExaminationLifecycle.TABLE.on(state, step).to();
    }
}
