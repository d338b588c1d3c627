package vn.capuy.inspection.casefile;

/** What a case is in the statistics: cases of inspection and of supervision are counted, petitions are not among them. */
public enum CaseGroup {
    /** Kiểm tra. */
    INSPECTION,
    /** Giám sát. */
    SUPERVISION,
    /** Giải quyết tố cáo, khiếu nại. */
    PETITION
}
