package vn.capuy.inspection.deadline.rules;

/** Cấp: of which level the body is that leads a case; time limits differ by it. */
public enum Level {
    /** Trung ương. */
    CENTRE,
    /** Tỉnh uỷ, thành uỷ. */
    PROVINCE,
    /** Huyện uỷ; the level ended on 2025-06-30. */
    DISTRICT,
    /** Tổ chức cơ sở đảng: grassroots committees and cells. */
    GRASSROOTS
}
