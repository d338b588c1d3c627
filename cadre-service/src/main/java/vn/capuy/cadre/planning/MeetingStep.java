package vn.capuy.cadre.planning;

import java.util.Arrays;
import java.util.Optional;

/** The five steps of planning (quy trình 5 bước), in their order. Each has its meeting and its vote. */
public enum MeetingStep {
    /** Hội nghị ban thường vụ rà soát nguồn, cơ cấu. */
    SOURCE_REVIEW(true),
    /** Hội nghị cán bộ chủ chốt. */
    KEY_CADRE_CONFERENCE(false),
    /** Hội nghị ban thường vụ mở rộng. */
    EXPANDED_STANDING_COMMITTEE(true),
    /** Hội nghị ban chấp hành. */
    EXECUTIVE_COMMITTEE(false),
    /** Hội nghị ban thường vụ, which concludes. */
    STANDING_COMMITTEE(true);

    private final boolean standing;

    MeetingStep(boolean standing) {
        this.standing = standing;
    }

    /** Whether the standing committee holds it, and not the committee itself. */
    boolean isOfStandingCommittee() {
        return standing;
    }

    int place() {
        return ordinal() + 1;
    }

    static Optional<MeetingStep> at(int place) {
        return Arrays.stream(values()).filter(step -> step.place() == place).findFirst();
    }
}
