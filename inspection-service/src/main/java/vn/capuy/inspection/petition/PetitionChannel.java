package vn.capuy.inspection.petition;

/** Nguồn đơn: how a petition came. */
public enum PetitionChannel {
    /** Qua bưu điện. */
    POST,
    /** Nộp trực tiếp. */
    IN_PERSON,
    /** Qua mạng. */
    ONLINE,
    /** Cơ quan khác chuyển đến. */
    FORWARDED
}
