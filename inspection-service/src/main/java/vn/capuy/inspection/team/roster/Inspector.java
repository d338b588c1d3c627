package vn.capuy.inspection.team.roster;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Cán bộ kiểm tra: somebody inspects for a committee from one day to another. */
@Entity
class Inspector extends Recorded {
    private String account;
    private String member;
    private String memberName;
    private String organisation;
    private String committee;
    private LocalDate heldFrom;
    private LocalDate heldTo;

    /** For Hibernate only. */
    protected Inspector() {}

    Inspector(InspectorRequest entered, Entry entry) {
        super(entry);
        this.account = entered.account();
        this.member = entered.member();
        this.memberName = entered.memberName();
        this.organisation = entered.organisation();
        this.committee = entered.committee();
        this.heldFrom = entered.heldFrom();
        this.heldTo = entered.heldTo();
    }

    /** He inspects no more after that day, which is within the days that were entered. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(heldFrom) || (heldTo != null && lastDay.isAfter(heldTo))) {
            throw ProblemException.invalid("lastDay", "violation.roster-end-outside");
        }
        heldTo = lastDay;
    }
}
