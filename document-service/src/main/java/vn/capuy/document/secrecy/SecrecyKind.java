package vn.capuy.document.secrecy;

/** What is decided about a secret document. */
enum SecrecyKind {
    /** Giải mật: it is open from a day. */
    DECLASSIFY,
    /** Gia hạn thời hạn bảo vệ: it opens later. */
    EXTEND,
    /** Tăng độ mật. */
    RAISE,
    /** Giảm độ mật. */
    LOWER;

    boolean changesLevel() {
        return this == RAISE || this == LOWER;
    }
}
