package vn.capuy.document.workinggroup.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Báo cáo of a group for a period. What it says and its steps are kept beside it. */
@Entity
@DynamicUpdate
class GroupReport extends Recorded {
    @Column(updatable = false)
    private UUID workingGroup;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportPeriod period;

    @Column(updatable = false)
    private LocalDate periodFrom;

    @Column(updatable = false)
    private LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    /** For Hibernate only. */
    protected GroupReport() {}

    /** @param first the first day of the period */
    GroupReport(UUID workingGroup, ReportPeriod period, LocalDate first, Entry entry) {
        super(entry);
        if (!period.first(first).equals(first)) {
            throw new IllegalArgumentException(first + " is not the first day of a " + period);
        }
        this.workingGroup = workingGroup;
        this.period = period;
        this.periodFrom = first;
        this.periodTo = period.last(first);
        this.state = ReportLifecycle.TABLE.initial();
    }

    LocalDate periodTo() {
        return periodTo;
    }

    ReportState state() {
        return state;
    }

    void take(ReportStep step) {
        state = ReportLifecycle.TABLE.on(state, step).to();
    }

    /** What was handed in or accepted is not rewritten (409): it is returned first. */
    void refuseIfHandedIn() {
        if (state != ReportState.DRAFT && state != ReportState.RETURNED) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "group.report-handed-in");
        }
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        ReportState voided = ReportLifecycle.TABLE.on(state, ReportStep.VOID).to();
        super.voidFor(reason, entry);
        state = voided;
    }
}
