package vn.capuy.inspection.casefile;

/** What takes a case from stage to stage. */
public enum CaseStep {
    /** Tiến hành: the decision is announced and the work begins. */
    BEGIN,
    /** Kết luận: the competent body concludes, on a day that is named. */
    CONCLUDE,
    /** Lưu hồ sơ: the file is closed. */
    CLOSE,
    /** Kiểm tra lại phần đã kết luận: back to the conduct, as long as the file is not closed. */
    REOPEN,
    /** Đình chỉ cuộc kiểm tra, giám sát: it ends without a conclusion. */
    STOP;

    /** Whether it leads on by the procedure, so that the stage which it leaves must be complete. */
    public boolean isForward() {
        return this == BEGIN || this == CONCLUDE || this == CLOSE;
    }
}
