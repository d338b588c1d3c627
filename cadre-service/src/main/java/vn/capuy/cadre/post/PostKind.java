package vn.capuy.cadre.post;

/** Kinds of posts. */
public enum PostKind {
    /** Bí thư. */
    SECRETARY,
    /** Phó bí thư. */
    DEPUTY_SECRETARY,
    /** Uỷ viên ban thường vụ. */
    STANDING_MEMBER,
    /** Uỷ viên ban chấp hành. */
    COMMITTEE_MEMBER,
    /** Trưởng ban, thủ trưởng. */
    HEAD,
    /** Phó trưởng ban, cấp phó. */
    DEPUTY_HEAD,
    /** Bí thư chi bộ. */
    CELL_SECRETARY,
    /** Trưởng thôn, bản, khu phố. */
    VILLAGE_HEAD,
    /** Chuyên viên, cán bộ. */
    OFFICER;

    /** Người đứng đầu: whoever holds it leads a committee or a body, for a limited number of terms in a row. */
    boolean leads() {
        return this == SECRETARY || this == HEAD;
    }
}
