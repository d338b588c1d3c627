package vn.capuy.document.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a clause is, from the widest to the narrowest: one stands only in a wider one. Source: 36-HD/VPTW [M]. */
@Schema(name = "ClauseKind")
public enum ClauseKind {
    /** Phụ lục. */
    APPENDIX,
    /** Phần. */
    PART,
    /** Chương. */
    CHAPTER,
    /** Mục. */
    SECTION,
    /** Tiểu mục. */
    SUBSECTION,
    /** Điều. */
    ARTICLE,
    /** Khoản. */
    CLAUSE,
    /** Điểm. */
    POINT,
    /** Tiết. */
    ITEM;

    /** Whether one of this kind can stand in one of that kind. */
    boolean standsIn(ClauseKind wider) {
        return wider.compareTo(this) < 0;
    }
}
