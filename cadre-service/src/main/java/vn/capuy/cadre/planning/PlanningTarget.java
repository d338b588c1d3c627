package vn.capuy.cadre.planning;

/** For what a cadre is planned. */
public enum PlanningTarget {
    /** Uỷ viên ban chấp hành. */
    EXECUTIVE_COMMITTEE,
    /** Uỷ viên ban thường vụ. */
    STANDING_COMMITTEE,
    /** Một chức danh. */
    POST
}
