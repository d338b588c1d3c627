package vn.capuy.cadre.appraisal.rules;

/** Mức xếp loại chất lượng, from the highest down. */
public enum Rating {
    /** Hoàn thành xuất sắc nhiệm vụ. */
    EXCELLENT,
    /** Hoàn thành tốt nhiệm vụ. */
    GOOD,
    /** Hoàn thành nhiệm vụ. */
    COMPLETED,
    /** Không hoàn thành nhiệm vụ. */
    NOT_COMPLETED;

    public boolean isAbove(Rating other) {
        return ordinal() < other.ordinal();
    }
}
