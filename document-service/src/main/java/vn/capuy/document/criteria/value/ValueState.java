package vn.capuy.document.criteria.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a value has come. */
@Schema(name = "CriteriaValueState")
public enum ValueState {
    /** Đã nhập, chờ thẩm tra. */
    ENTERED,
    /** Đã thẩm tra: it counts. */
    VERIFIED,
    /** Không được chấp nhận. */
    REJECTED,
    /** Huỷ: entered by mistake. */
    VOIDED
}
