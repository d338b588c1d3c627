package vn.capuy.document.workinggroup.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.workinggroup.member.MemberLifecycle.Step;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A seat in a steering committee or a working group, by days. It ends with a ground; nothing else of it changes. */
@Entity
@DynamicUpdate
class GroupMember extends Recorded {
    @Column(updatable = false)
    private UUID committee;

    @Column(updatable = false)
    private UUID workingGroup;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MemberFunction function;

    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String office;

    @Column(updatable = false)
    private String member;

    @Column(updatable = false)
    private String memberName;

    @Column(updatable = false)
    private String chargedWith;

    @Column(updatable = false)
    private LocalDate fromDay;

    @Column(updatable = false)
    private String decision;

    @Column(updatable = false)
    private UUID replaces;

    private LocalDate endedOn;
    private String endGround;
    private Instant endedAt;
    private String endedBy;

    /** For Hibernate only. */
    protected GroupMember() {}

    /**
     * @param memberName null where the office alone is named
     * @param replaces whose place is taken; null where it is nobody's
     */
    GroupMember(NewGroupMember told, String memberName, UUID replaces, Entry entry) {
        super(entry);
        this.committee = told.committee();
        this.workingGroup = told.workingGroup();
        this.function = told.function();
        this.organisation = told.organisation();
        this.office = stripped(told.office());
        this.member = told.member();
        this.memberName = memberName;
        this.chargedWith = stripped(told.chargedWith());
        this.fromDay = told.from();
        this.decision = told.decision();
        this.replaces = replaces;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    LocalDate fromDay() {
        return fromDay;
    }

    MemberState state() {
        if (isVoided()) {
            return MemberState.VOIDED;
        }
        return endedOn == null ? MemberState.SERVING : MemberState.ENDED;
    }

    /** @param lastDay not before its first */
    void end(LocalDate lastDay, String ground, Entry entry) {
        end(Step.END, lastDay, ground, entry);
    }

    /** @param next the first day of the next one, later than its own first */
    void replace(LocalDate next, String ground, Entry entry) {
        end(Step.REPLACE, next.minusDays(1), ground, entry);
    }

    private void end(Step step, LocalDate lastDay, String ground, Entry entry) {
        MemberLifecycle.TABLE.on(state(), step);
        if (lastDay.isBefore(fromDay)) {
            throw new IllegalArgumentException("It cannot end before it began on " + fromDay);
        }
        endedOn = lastDay;
        endGround = ground;
        endedAt = entry.at();
        endedBy = entry.by();
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        MemberLifecycle.TABLE.on(state(), Step.VOID);
        super.voidFor(reason, entry);
    }
}
