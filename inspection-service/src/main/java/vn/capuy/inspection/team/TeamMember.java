package vn.capuy.inspection.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Thành viên đoàn, tổ: an inspector works on a case from one day to another. */
@Entity
@Table(name = "case_team")
class TeamMember extends Recorded {
    private UUID caseId;
    private UUID inspector;

    @Enumerated(EnumType.STRING)
    private TeamFunction function;

    private LocalDate joinedOn;
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private LeaveKind leaveKind;

    private String leaveReason;

    /** For Hibernate only. */
    protected TeamMember() {}

    TeamMember(UUID caseId, UUID inspector, TeamFunction function, LocalDate joinedOn, Entry entry) {
        super(entry);
        this.caseId = caseId;
        this.inspector = inspector;
        this.function = function;
        this.joinedOn = joinedOn;
    }

    /** @param day the first day on which he works on it no more; the day on which he came where he never did */
    void leave(LocalDate day, LeaveKind kind, String reason) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        if (leftOn != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.team-left");
        }
        if (day.isBefore(joinedOn)) {
            throw ProblemException.invalid("leftOn", "violation.left-before-joined");
        }
        leftOn = day;
        leaveKind = kind;
        leaveReason = reason;
    }

    UUID caseId() {
        return caseId;
    }

    UUID inspector() {
        return inspector;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    /** Whether he works on it, or will. */
    boolean isOn() {
        return !isVoided() && leftOn == null;
    }
}
