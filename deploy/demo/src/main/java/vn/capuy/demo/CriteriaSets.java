package vn.capuy.demo;

/** The town's set: a town is no commune of the new-rural programme, but works toward the set of civilised towns (đô thị văn minh). */
final class CriteriaSets {
    static final String TOWN = "URBAN_TOWN";
    static final String TOWN_EDITION = "2022";

    private final Table table = new Table(
            "30-criteria-sets.csv",
            "set,name_vi,name_en,name_ar,kinds,edition,valid_from,valid_until,measured_from,document,article,certainty,"
                    + "criterion,field,criterion_vi,criterion_en,criterion_ar,indicator,indicator_vi,indicator_en,"
                    + "indicator_ar,measure,unit_vi,unit_en,unit_ar,comparison,target,condition,indicator_certainty");

    CriteriaSets() {
        // What each criterion asks in detail is not known here: one answer of yes or no stands for it.
        Phrases.of("urban-town-criteria.csv")
                .forEach(row -> table.row(
                        TOWN,
                        "Tiêu chí phường, thị trấn đạt chuẩn đô thị văn minh",
                        "Criteria for civilised urban wards and towns",
                        "معايير الأحياء والبلدات الحضرية",
                        "TOWN",
                        TOWN_EDITION,
                        "2022-04-06",
                        null,
                        "2022-01-01",
                        "04/2022/QĐ-TTg",
                        null,
                        "OPEN",
                        row.getField("number"),
                        row.getField("field"),
                        row.getField("vi"),
                        row.getField("en"),
                        row.getField("ar"),
                        row.getField("number"),
                        "Đạt các nội dung của tiêu chí " + row.getField("vi"),
                        "All that is asked of: " + row.getField("en"),
                        "استيفاء ما يطلبه معيار " + row.getField("ar"),
                        "YES_NO",
                        null,
                        null,
                        null,
                        "YES",
                        null,
                        null,
                        null));
    }

    Table table() {
        return table;
    }
}
