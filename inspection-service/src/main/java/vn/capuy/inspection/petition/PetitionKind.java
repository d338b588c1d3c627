package vn.capuy.inspection.petition;

/** Loại đơn: what a petition is. */
public enum PetitionKind {
    /** Tố cáo. */
    DENUNCIATION,
    /** Khiếu nại kỷ luật đảng. */
    COMPLAINT
}
