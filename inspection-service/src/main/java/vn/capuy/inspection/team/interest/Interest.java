package vn.capuy.inspection.team.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Quan hệ, lợi ích liên quan: what ties an inspector to a subject of a case. */
@Entity
@Table(name = "case_interest")
public class Interest extends Recorded {
    private UUID caseId;
    private UUID inspector;
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    private String note;

    @Enumerated(EnumType.STRING)
    private InterestState state;

    private Instant judgedAt;
    private String judgedBy;
    private String ground;

    /** For Hibernate only. */
    protected Interest() {}

    public Interest(UUID caseId, UUID inspector, InterestRequest declared, Entry entry) {
        super(entry);
        this.caseId = caseId;
        this.inspector = inspector;
        this.subject = declared.subject();
        this.kind = declared.kind();
        this.note = declared.note().strip();
        this.state = InterestLifecycle.TABLE.initial();
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where it was judged before */
    public void judge(InterestStep step, String why, Entry entry) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        state = InterestLifecycle.TABLE.on(state, step).to();
        ground = why;
        judgedAt = entry.at();
        judgedBy = entry.by();
    }

    boolean isOpen() {
        return state == InterestState.DECLARED;
    }

    boolean isRecused() {
        return state == InterestState.RECUSED;
    }

    public UUID inspector() {
        return inspector;
    }
}
