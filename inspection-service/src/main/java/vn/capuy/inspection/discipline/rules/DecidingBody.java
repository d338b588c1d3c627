package vn.capuy.inspection.discipline.rules;

/** The kinds of bodies that decide on discipline, by level. */
public enum DecidingBody {
    /** Chi bộ. */
    CELL,
    /** Đảng uỷ cơ sở. */
    GRASSROOTS_COMMITTEE,
    /** Ban thường vụ đảng uỷ cơ sở. */
    GRASSROOTS_STANDING_COMMITTEE,
    /** Uỷ ban kiểm tra đảng uỷ cơ sở. */
    GRASSROOTS_INSPECTION_COMMITTEE,
    /** Huyện uỷ. */
    DISTRICT_COMMITTEE,
    /** Ban thường vụ huyện uỷ. */
    DISTRICT_STANDING_COMMITTEE,
    /** Uỷ ban kiểm tra huyện uỷ. */
    DISTRICT_INSPECTION_COMMITTEE,
    /** Tỉnh uỷ. */
    PROVINCE_COMMITTEE,
    /** Ban thường vụ tỉnh uỷ. */
    PROVINCE_STANDING_COMMITTEE,
    /** Uỷ ban kiểm tra tỉnh uỷ. */
    PROVINCE_INSPECTION_COMMITTEE,
    /** Ban Chấp hành Trung ương. */
    CENTRAL_COMMITTEE,
    /** Bộ Chính trị, Ban Bí thư. */
    CENTRAL_STANDING_COMMITTEE,
    /** Uỷ ban Kiểm tra Trung ương. */
    CENTRAL_INSPECTION_COMMITTEE,
    /** Cơ quan tham mưu, giúp việc, which decides on no discipline. */
    ADVISORY_BODY;

    boolean inspects() {
        return name().endsWith("INSPECTION_COMMITTEE");
    }

    /** Whether its committee is one of the district or above. */
    boolean isAboveGrassroots() {
        return ordinal() >= DISTRICT_COMMITTEE.ordinal() && this != ADVISORY_BODY;
    }
}
