package vn.capuy.inspection.petition;

/** Phân loại đơn: what is to become of a petition. */
public enum PetitionClass {
    /** Thuộc thẩm quyền giải quyết. */
    OWN_COMPETENCE,
    /** Thuộc thẩm quyền của cơ quan khác. */
    OTHER_BODY,
    /** Không đủ điều kiện xử lý. */
    NOT_ELIGIBLE,
    /** Đơn trùng. */
    DUPLICATE
}
