package vn.capuy.inspection.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Cuộc kiểm tra, giám sát theo chương trình: what is planned once. Never edited. */
@Entity
class ProgrammeItem extends Recorded {
    private UUID programme;
    private int year;
    private int number;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String leadBody;
    private String ground;
    private boolean restricted;
    private UUID amendment;
    private Instant effectiveAt;
    private LocalDate droppedOn;
    private String dropGround;
    private Instant droppedAt;
    private String droppedBy;

    /** For Hibernate only. */
    protected ProgrammeItem() {}

    private ProgrammeItem(Programme of, int number, NewItem planned, Entry entry) {
        super(entry);
        this.programme = of.id();
        this.year = of.year();
        this.number = number;
        this.kind = planned.kind();
        this.periodFrom = planned.periodFrom();
        this.periodTo = planned.periodTo();
        this.leadBody = planned.leadBody();
        this.ground = planned.ground().strip();
        this.restricted = planned.restricted();
    }

    /** Stands in the programme from now on, which is yet to be approved. */
    static ProgrammeItem planned(Programme of, int number, NewItem planned, Entry entry) {
        var item = new ProgrammeItem(of, number, planned, entry);
        item.effectiveAt = entry.at();
        return item;
    }

    /** Waits for its amendment to be approved. */
    static ProgrammeItem proposed(Programme of, int number, NewItem planned, UUID amendment, Entry entry) {
        var item = new ProgrammeItem(of, number, planned, entry);
        item.amendment = amendment;
        return item;
    }

    /** Its amendment is approved. */
    void takeEffect(Entry entry) {
        refuseIfGone();
        effectiveAt = entry.at();
    }

    /** It will not be held. */
    void drop(LocalDate on, String why, Entry entry) {
        requireOpen();
        droppedOn = on;
        dropGround = why;
        droppedAt = entry.at();
        droppedBy = entry.by();
    }

    /** Refuses unless it stands in the programme and is neither voided nor dropped. */
    void requireOpen() {
        refuseIfGone();
        if (effectiveAt == null || droppedOn != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "programme.item-not-open");
        }
    }

    private void refuseIfGone() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
    }

    UUID programme() {
        return programme;
    }

    int number() {
        return number;
    }

    CaseKind kind() {
        return kind;
    }

    String leadBody() {
        return leadBody;
    }

    boolean restricted() {
        return restricted;
    }
}
