package vn.capuy.cadre.examination;

/** Where a round stands. */
public enum ExaminationState {
    /** Candidates apply and are admitted; the council is constituted. */
    ANNOUNCED,
    /** The papers bear codes (đã đánh phách) and are marked; nobody is told whose they are. */
    MARKING,
    /** The papers are opened (đã mở phách); those who passed defend their projects. */
    OPENED,
    /** Both parts are over and the ranking stands. */
    HELD,
    /** Each post is filled or left unfilled. */
    CONCLUDED;

    /** Whether it is known whose papers are whose. */
    boolean isOpened() {
        return compareTo(OPENED) >= 0;
    }

    /** Whether both parts are over. */
    boolean isOver() {
        return compareTo(HELD) >= 0;
    }
}
