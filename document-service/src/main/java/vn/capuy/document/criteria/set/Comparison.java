package vn.capuy.document.criteria.set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a value is held against its target. */
@Schema(name = "CriteriaComparison")
public enum Comparison {
    /** Không thấp hơn (≥). */
    AT_LEAST,
    /** Không vượt quá (≤). */
    AT_MOST,
    /** Bằng (=). */
    EQUAL,
    /** Đạt: of yes or no, which has no target. */
    YES
}
