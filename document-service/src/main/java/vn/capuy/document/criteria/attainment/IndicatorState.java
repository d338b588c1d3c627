package vn.capuy.document.criteria.attainment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator of a unit stands on a day. A criterion is attained where each of its indicators counts. */
@Schema(name = "CriteriaIndicatorState")
public enum IndicatorState {
    /** Đạt: the latest verified value reaches the target, or a person judged so. */
    ATTAINED,
    /** Không xét: a person judged that the condition under which it is asked does not hold. */
    NOT_APPLICABLE,
    /** Chưa đạt. */
    NOT_ATTAINED,
    /** Chưa có số liệu: no verified value of that day or earlier. */
    NOT_MEASURED,
    /** Cần xem xét: measured, but no target is known. */
    TO_JUDGE;

    boolean counts() {
        return this == ATTAINED || this == NOT_APPLICABLE;
    }
}
