package vn.capuy.document.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Đánh giá: how a lead did his tasks in a period. Its steps, with their marks, are kept beside it. */
@Entity
@DynamicUpdate
class TaskEvaluation extends Recorded {
    @Column(updatable = false)
    private UUID period;

    @Column(updatable = false)
    private String leadOrganisation;

    @Column(updatable = false)
    private String leadMember;

    @Column(updatable = false)
    private String leadMemberName;

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    /** For Hibernate only. */
    protected TaskEvaluation() {}

    /** @param memberName the person's name; null, with the code, where a body led */
    TaskEvaluation(UUID period, String organisation, String member, String memberName, Entry entry) {
        super(entry);
        this.period = period;
        this.leadOrganisation = organisation;
        this.leadMember = member;
        this.leadMemberName = memberName;
        this.state = EvaluationLifecycle.TABLE.initial();
    }

    EvaluationState state() {
        return state;
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where the state does not allow it */
    void take(EvaluationStep step) {
        refuseIfVoided();
        state = EvaluationLifecycle.TABLE.on(state, step).to();
    }

    /** Only before it was judged: what was judged is objected to, and not undone by who is judged. */
    @Override
    public void voidFor(String reason, Entry entry) {
        if (state != EvaluationLifecycle.TABLE.initial()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "task-evaluation.judged-before");
        }
        super.voidFor(reason, entry);
    }

    private void refuseIfVoided() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
    }
}
