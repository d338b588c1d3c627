package vn.capuy.inspection.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Chương trình kiểm tra, giám sát of a body for a year. */
@Entity
class Programme extends Recorded {
    private String body;
    private String committee;

    @Enumerated(EnumType.STRING)
    private ProgrammeLevel level;

    private int year;
    private LocalDate beginsOn;
    private String ground;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    /** For Hibernate only. */
    protected Programme() {}

    Programme(ProgrammeBody of, int year, String ground, Entry entry) {
        super(entry);
        this.body = of.body();
        this.committee = of.committee();
        this.level = of.level();
        this.year = year;
        this.beginsOn = of.firstDay();
        this.ground = ground;
        this.state = ProgrammeLifecycle.TABLE.initial();
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where the state does not allow it */
    void take(ProgrammeStep step) {
        refuseIfVoided();
        state = ProgrammeLifecycle.TABLE.on(state, step).to();
    }

    /** Items come and go freely only before it is submitted. */
    void requireDraft() {
        require(state == ProgrammeState.DRAFT || state == ProgrammeState.RETURNED, "programme.not-draft");
    }

    /** What is approved is carried out, amended and closed. */
    void requireApproved() {
        require(isApproved(), "programme.not-approved");
    }

    boolean isApproved() {
        return state == ProgrammeState.APPROVED || state == ProgrammeState.AMENDED;
    }

    private void require(boolean holds, String why) {
        refuseIfVoided();
        if (!holds) {
            throw ProblemException.of(ProblemType.WRONG_STATE, why);
        }
    }

    private void refuseIfVoided() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
    }

    String body() {
        return body;
    }

    int year() {
        return year;
    }

    ProgrammeState state() {
        return state;
    }
}
