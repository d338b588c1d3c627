package vn.capuy.cadre.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Kết quả thực hiện nhiệm vụ of a cadre in a period. */
@Entity
class TaskResult extends Recorded {
    private UUID person;
    private String member;

    @Enumerated(EnumType.STRING)
    private PeriodKind periodKind;

    private String periodKey;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private int assigned;
    private int done;
    private int onTime;
    private int late;
    private int beyond;

    @Enumerated(EnumType.STRING)
    private TaskSource source;

    private LocalDate asOf;

    /** For Hibernate only. */
    protected TaskResult() {}

    TaskResult(UUID person, AppraisalPeriod period, TaskResultRequest told, TaskSource source, Entry entry) {
        super(entry);
        this.person = person;
        this.member = told.person();
        this.periodKind = period.kind();
        this.periodKey = period.key();
        this.periodFrom = period.days().from();
        this.periodTo = period.days().to();
        this.assigned = told.assigned();
        this.done = told.done();
        this.onTime = told.onTime();
        this.late = told.late();
        this.beyond = told.beyond();
        this.source = source;
        this.asOf = told.asOf();
    }

    TaskSource source() {
        return source;
    }

    /** Whether it was counted later, or on the same day and says the same: of one day the last count that is told holds. */
    boolean standsAgainst(TaskResultRequest told) {
        boolean same = assigned == told.assigned()
                && done == told.done()
                && onTime == told.onTime()
                && late == told.late()
                && beyond == told.beyond();
        return asOf.isAfter(told.asOf()) || (asOf.equals(told.asOf()) && same);
    }
}
