package vn.capuy.document.criteria.attainment;

import vn.capuy.document.criteria.set.CriterionField;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;

/** By what the figures of attainment can be broken down. */
final class Dimensions {
    static final Indicator.Dimension SET = Indicator.Dimension.named(
            "set",
            new MultilingualName("Bộ tiêu chí", "Set of criteria", "مجموعة المعايير"),
            "f.set_code",
            "criteria_set");

    static final Indicator.Dimension UNIT =
            Indicator.Dimension.ofOrganisations("unit", new MultilingualName("Đơn vị", "Unit", "الوحدة"), "f.org");

    private Dimensions() {}

    static MultilingualName name(CriterionField field) {
        return switch (field) {
            case PLANNING -> new MultilingualName("Quy hoạch", "Planning", "التخطيط");
            case INFRASTRUCTURE -> new MultilingualName("Hạ tầng kinh tế - xã hội", "Infrastructure", "البنية التحتية");
            case ECONOMY ->
                new MultilingualName("Kinh tế và tổ chức sản xuất", "Economy and production", "الاقتصاد والإنتاج");
            case SOCIETY_AND_ENVIRONMENT ->
                new MultilingualName(
                        "Văn hoá - xã hội - môi trường",
                        "Culture, society and environment",
                        "الثقافة والمجتمع والبيئة");
            case POLITICAL_SYSTEM -> new MultilingualName("Hệ thống chính trị", "Political system", "النظام السياسي");
        };
    }
}
