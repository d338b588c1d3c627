package vn.capuy.cadre.planning;

import vn.capuy.cadre.post.PostKind;

/** For what a cadre is planned. */
public enum PlanningTarget {
    /** Uỷ viên ban chấp hành. */
    EXECUTIVE_COMMITTEE(PostKind.COMMITTEE_MEMBER),
    /** Uỷ viên ban thường vụ. */
    STANDING_COMMITTEE(PostKind.STANDING_MEMBER),
    /** Một chức danh. */
    POST(null);

    private final PostKind member;

    PlanningTarget(PostKind member) {
        this.member = member;
    }

    /** The kind of post whose seats are those of the committee. */
    String seatedAs() {
        return member == null ? null : member.name();
    }
}
