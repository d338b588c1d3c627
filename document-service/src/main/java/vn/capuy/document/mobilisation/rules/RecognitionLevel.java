package vn.capuy.document.mobilisation.rules;

/** Cấp công nhận, cấp khen thưởng: at which level something is recognised or rewarded. */
public enum RecognitionLevel {
    /** Cấp xã: commune, ward, town. */
    COMMUNE,
    /** Cấp huyện; the level ended on 2025-06-30. */
    DISTRICT,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp Trung ương. */
    CENTRAL
}
