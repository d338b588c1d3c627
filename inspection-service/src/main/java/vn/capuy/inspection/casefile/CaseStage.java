package vn.capuy.inspection.casefile;

/** Các bước của cuộc kiểm tra, giám sát: the three stages of a case, and its end. */
public enum CaseStage {
    /** Bước chuẩn bị: decision, plan, outline. */
    PREPARATION,
    /** Bước tiến hành: self-report, verification, meetings. */
    CONDUCT,
    /** Bước kết thúc: report, notice of the conclusion, file. */
    CONCLUSION,
    /** Hồ sơ đã lưu trữ: the file is complete and closed. */
    CLOSED
}
