package vn.capuy.inspection.discipline;

/** Chưa xem xét kỷ luật: on what ground a discipline is put off. */
public enum DeferralGround {
    /** Đang mang thai. */
    PREGNANCY,
    /** Nuôi con dưới 12 tháng tuổi. */
    CHILD_UNDER_12_MONTHS,
    /** Bệnh nặng, mất khả năng nhận thức, đang điều trị nội trú. */
    SERIOUS_ILLNESS
}
