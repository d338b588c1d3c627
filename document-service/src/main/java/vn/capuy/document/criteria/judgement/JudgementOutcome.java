package vn.capuy.document.criteria.judgement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator was judged. */
@Schema(name = "CriteriaJudgementOutcome")
public enum JudgementOutcome {
    /** Đạt. */
    MET,
    /** Chưa đạt. */
    NOT_MET,
    /** Không xét: what the decision asks under a condition, and the condition does not hold. */
    NOT_APPLICABLE
}
