package vn.capuy.inspection.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Cuộc kiểm tra, giám sát: one case and how far it has come. */
@Entity
@Table(name = "inspection_case")
class InspectionCase extends Recorded {
    private String reference;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String leadBody;
    private String matter;
    private LocalDate decidedOn;
    private LocalDate concludedOn;
    private boolean restricted;
    private boolean handedOver;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    private String ruledBy;

    /** For Hibernate only. */
    protected InspectionCase() {}

    /** What the decision to hold a case says. */
    record Decision(
            String reference, CaseKind kind, String leadBody, String matter, LocalDate decidedOn, boolean restricted) {}

    /** @param ruledBy the version of the rulebook by which it was judged; null where there was none */
    InspectionCase(Decision decision, String ruledBy, Entry entry) {
        super(entry);
        this.reference = decision.reference();
        this.kind = decision.kind();
        this.leadBody = decision.leadBody();
        this.matter = decision.matter();
        this.decidedOn = decision.decidedOn();
        this.restricted = decision.restricted();
        this.ruledBy = ruledBy;
        this.stage = CaseLifecycle.TABLE.initial();
    }

    /** A case of the past, as an older register hands it over: closed where it was concluded, else being conducted. */
    static InspectionCase handedOver(Decision decision, LocalDate concludedOn, String ruledBy, Entry entry) {
        var old = new InspectionCase(decision, ruledBy, entry);
        old.handedOver = true;
        old.take(CaseStep.BEGIN);
        if (concludedOn != null) {
            old.conclude(concludedOn);
            old.take(CaseStep.CLOSE);
        }
        return old;
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where the stage does not allow it */
    void take(CaseStep step) {
        refuseIfVoided();
        stage = CaseLifecycle.TABLE.on(stage, step).to();
        if (step == CaseStep.REOPEN) {
            concludedOn = null;
        }
    }

    void conclude(LocalDate on) {
        if (on.isBefore(decidedOn)) {
            throw ProblemException.invalid("concludedOn", "violation.conclusion-before-decision");
        }
        take(CaseStep.CONCLUDE);
        concludedOn = on;
    }

    /** Nothing is added to a file that is closed or stopped. */
    void refuseIfClosed() {
        refuseIfVoided();
        if (stage.isEnd()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.case-closed");
        }
    }

    void refuseIfVoided() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.case-voided");
        }
    }

    String reference() {
        return reference;
    }

    CaseKind kind() {
        return kind;
    }

    String leadBody() {
        return leadBody;
    }

    String matter() {
        return matter;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    LocalDate concludedOn() {
        return concludedOn;
    }

    boolean restricted() {
        return restricted;
    }

    boolean isHandedOver() {
        return handedOver;
    }

    CaseStage stage() {
        return stage;
    }
}
