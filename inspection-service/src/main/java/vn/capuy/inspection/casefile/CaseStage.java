package vn.capuy.inspection.casefile;

/** How far a case has come: the three stages of the procedure (ba bước), and its two ends. */
public enum CaseStage {
    /** Bước chuẩn bị: decision, plan, outline. */
    PREPARATION,
    /** Bước tiến hành: self-report, verification, meetings. */
    CONDUCT,
    /** Bước kết thúc: report, notice of the conclusion, file. */
    CONCLUSION,
    /** Hồ sơ đã lưu trữ: the file is complete and closed. */
    CLOSED,
    /** Đình chỉ: it ended without a conclusion. */
    STOPPED;

    /** Whether nothing more is added to the file. */
    public boolean isEnd() {
        return this == CLOSED || this == STOPPED;
    }
}
