package vn.capuy.cadre.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Kỳ thi tuyển: a round in which candidates compete for posts in a written paper and the defence of a project. */
@Entity
class Examination extends Recorded {
    private String code;
    private String heldBy;
    private LocalDate announcedOn;
    private LocalDate closesOn;
    private LocalDate writtenOn;
    private LocalDate defenceOn;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ExaminationState state;

    private Instant councilAt;
    private String councilBy;
    private String councilGround;
    private String councilRulebook;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String councilFindings;

    private Instant codesAt;
    private String codesBy;
    private Instant openedAt;
    private String openedBy;
    private String resultsBy;
    private Instant concludedAt;
    private String concludedBy;

    /** For Hibernate only. */
    protected Examination() {}

    Examination(ExaminationRequest announced, Entry entry) {
        super(entry);
        this.code = announced.code();
        this.heldBy = announced.heldBy();
        this.announcedOn = announced.announcedOn();
        this.closesOn = announced.closesOn();
        this.writtenOn = announced.writtenOn();
        this.defenceOn = announced.defenceOn();
        this.state = ExaminationLifecycle.TABLE.initial();
    }

    /** One of the past, which is recorded and not judged. */
    static Examination past(String code, String heldBy, LocalDate announcedOn, LocalDate heldOn, Entry entry) {
        var dates = new ExaminationRequest(code, heldBy, announcedOn, null, null, null, null);
        var examination = new Examination(dates, entry);
        examination.state = ExaminationState.HELD;
        examination.heldOn = heldOn;
        return examination;
    }

    ExaminationState state() {
        return state;
    }

    LocalDate announcedOn() {
        return announcedOn;
    }

    /** The day by which candidates are measured. */
    LocalDate closesOn() {
        return closesOn == null ? announcedOn : closesOn;
    }

    /** The day by which papers are measured. */
    LocalDate writtenOn() {
        return writtenOn == null ? announcedOn : writtenOn;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String codesBy() {
        return codesBy;
    }

    boolean hasCouncil() {
        return councilAt != null;
    }

    void constitute(String rulebook, String findings, String ground, Entry entry) {
        require(ExaminationState.ANNOUNCED);
        councilAt = entry.at();
        councilBy = entry.by();
        councilGround = ground;
        councilRulebook = rulebook;
        councilFindings = findings;
    }

    void assignCodes(Entry entry) {
        take(ExaminationStep.ASSIGN_CODES);
        codesAt = entry.at();
        codesBy = entry.by();
    }

    void openPapers(Entry entry) {
        take(ExaminationStep.OPEN_PAPERS);
        openedAt = entry.at();
        openedBy = entry.by();
    }

    void hold(LocalDate day, Entry entry) {
        if (day.isBefore(writtenOn())) {
            throw ProblemException.invalid("heldOn", "examination.held-before-written");
        }
        take(ExaminationStep.HOLD);
        heldOn = day;
        resultsBy = entry.by();
    }

    /** @param step to approve the outcome, or to close without one */
    void conclude(ExaminationStep step, Entry entry) {
        take(step);
        concludedAt = entry.at();
        concludedBy = entry.by();
    }

    /** Refuses (409) where the round is voided or in another state. */
    void require(ExaminationState wanted) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        if (state != wanted) {
            throw ProblemException.of(ProblemType.WRONG_STATE);
        }
    }

    private void take(ExaminationStep step) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        state = ExaminationLifecycle.TABLE.on(state, step).to();
    }
}
