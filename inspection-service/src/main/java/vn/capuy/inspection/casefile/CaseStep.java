package vn.capuy.inspection.casefile;

/** The steps by which a case goes from one stage to the next. */
public enum CaseStep {
    /** Tiến hành: the decision is announced and the work begins. */
    BEGIN,
    /** Kết luận: the competent body concludes, on a day that is named. */
    CONCLUDE,
    /** Lưu hồ sơ: the file is closed. */
    CLOSE
}
