package vn.capuy.document.mobilisation.rules;

/** Hình thức khen thưởng. */
public enum RewardForm {
    /** Biểu dương. */
    PRAISE,
    /** Giấy khen. */
    CERTIFICATE_OF_MERIT,
    /** Bằng khen. */
    CERTIFICATE_OF_COMMENDATION
}
