package vn.capuy.inspection.casefile;

import static vn.capuy.inspection.casefile.CaseGroup.INSPECTION;
import static vn.capuy.inspection.casefile.CaseGroup.PETITION;
import static vn.capuy.inspection.casefile.CaseGroup.SUPERVISION;

/** Loại cuộc: the kinds of case that the regulation on inspection and supervision knows. */
public enum CaseKind {
    /** Kiểm tra thường xuyên. */
    INSPECTION_REGULAR(INSPECTION),
    /** Kiểm tra chuyên đề. */
    INSPECTION_THEMATIC(INSPECTION),
    /** Kiểm tra khi có dấu hiệu vi phạm. */
    INSPECTION_SIGNS_OF_VIOLATION(INSPECTION),
    /** Kiểm tra tài chính đảng. */
    INSPECTION_FINANCE(INSPECTION),
    /** Kiểm tra việc thực hiện nhiệm vụ kiểm tra, giám sát, kỷ luật của cấp dưới. */
    INSPECTION_SUBORDINATE_WORK(INSPECTION),
    /** Giám sát thường xuyên. */
    SUPERVISION_REGULAR(SUPERVISION),
    /** Giám sát chuyên đề. */
    SUPERVISION_THEMATIC(SUPERVISION),
    /** Tố cáo. */
    DENUNCIATION(PETITION),
    /** Khiếu nại kỷ luật đảng. */
    COMPLAINT(PETITION);

    private final CaseGroup group;

    CaseKind(CaseGroup group) {
        this.group = group;
    }

    public CaseGroup group() {
        return group;
    }
}
