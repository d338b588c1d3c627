package vn.capuy.document.criteria.set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nhóm tiêu chí: what a criterion is about. */
@Schema(name = "CriterionField")
public enum CriterionField {
    /** Quy hoạch. */
    PLANNING,
    /** Hạ tầng kinh tế - xã hội. */
    INFRASTRUCTURE,
    /** Kinh tế và tổ chức sản xuất. */
    ECONOMY,
    /** Văn hoá - xã hội - môi trường. */
    SOCIETY_AND_ENVIRONMENT,
    /** Hệ thống chính trị. */
    POLITICAL_SYSTEM
}
