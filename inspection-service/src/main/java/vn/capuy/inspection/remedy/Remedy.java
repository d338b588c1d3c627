package vn.capuy.inspection.remedy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Yêu cầu khắc phục: what is to be put right, and how far that has come. Its steps are kept beside it. */
@Entity
class Remedy extends Recorded {
    private UUID caseId;
    private UUID finding;

    @Enumerated(EnumType.STRING)
    private SubjectKind ownerKind;

    private String organisation;
    private String member;
    private String memberName;
    private String what;
    private LocalDate requiredOn;
    private LocalDate firstDueOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RemedyState state;

    /** For Hibernate only. */
    protected Remedy() {}

    /** @param memberName null for an organisation */
    Remedy(UUID caseId, NewRemedy told, String memberName, Entry entry) {
        super(entry);
        this.caseId = caseId;
        this.finding = told.finding();
        this.ownerKind = told.owner();
        this.organisation = told.organisation();
        this.member = told.member();
        this.memberName = memberName;
        this.what = told.what().strip();
        this.requiredOn = told.requiredOn();
        this.firstDueOn = told.dueOn();
        this.dueOn = told.dueOn();
        this.state = RemedyLifecycle.TABLE.initial();
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where the state does not allow it */
    void take(RemedyStep step) {
        state = RemedyLifecycle.TABLE.on(state, step).to();
    }

    /** @param until the new day, later than the one before */
    void extend(LocalDate until) {
        take(RemedyStep.EXTEND);
        if (!until.isAfter(dueOn)) {
            throw new IllegalArgumentException(until + " is no extension of " + dueOn);
        }
        dueOn = until;
    }

    RemedyState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
