package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The resolution to bring the district to the new-rural standard, and its clauses: one for each criterion, and how it is carried out. */
final class RuralResolution {
    static final LocalDate DAY = LocalDate.of(2021, 2, 9);
    static final String TITLE = "Về lãnh đạo đưa huyện Bình Liêu đạt chuẩn nông thôn mới năm 2022";

    /** Of what is to be done besides the criteria: whether tasks were given out for it. */
    private static final List<String> CARRIED_OUT = List.of(
            "Văn phòng Huyện uỷ tổng hợp kết quả hằng quý, báo cáo Ban Thường vụ",
            "Uỷ ban Kiểm tra Huyện uỷ kiểm tra, giám sát việc thực hiện Nghị quyết",
            "Ban Tuyên giáo Huyện uỷ tuyên truyền, quán triệt Nghị quyết đến chi bộ",
            "Ban Dân vận Huyện uỷ vận động Nhân dân hiến đất, góp công xây dựng nông thôn mới",
            "Các tổ công tác mỗi tuần xuống cơ sở ít nhất một ngày");

    private final String notation;
    private final Table table = new Table(
            "25-clauses.csv", "issuer,notation,issued_on,ref,parent,kind,label,heading,content,requires_tasks");

    RuralResolution(Documents documents) {
        Map<String, String> row = documents
                .table()
                .records()
                .filter(each ->
                        each.get("issuer").equals("BL") && each.get("abstract").equals(TITLE))
                .findFirst()
                .orElseThrow();
        notation = "%02d-NQ/HU".formatted(Integer.parseInt(row.get("number")));
        clause(
                "I",
                null,
                "SECTION",
                "Mục I",
                "Mục tiêu",
                "Cuối năm 2022 huyện Bình Liêu đạt chuẩn nông thôn mới",
                false);
        clause("II", null, "SECTION", "Mục II", "Nhiệm vụ, giải pháp", null, false);
        for (NamedCsvRecord criterion : Phrases.of("rural-criteria.csv")) {
            clause(
                    "II." + criterion.getField("number"),
                    "II",
                    "CLAUSE",
                    ofCriterion(criterion.getField("number")),
                    criterion.getField("name"),
                    "Lãnh đạo hoàn thành tiêu chí số %s – %s ở các xã"
                            .formatted(criterion.getField("number"), criterion.getField("name")),
                    true);
        }
        clause("III", null, "SECTION", "Mục III", "Tổ chức thực hiện", null, false);
        for (int i = 0; i < CARRIED_OUT.size(); i++) {
            clause("III." + (i + 1), "III", "CLAUSE", carriedOut(i + 1), null, CARRIED_OUT.get(i), true);
        }
    }

    String notation() {
        return notation;
    }

    /** The label of the clause on a criterion. */
    static String ofCriterion(String number) {
        return "Điểm II." + number;
    }

    /** The label of a clause on how the resolution is carried out. */
    static String carriedOut(int number) {
        return "Điểm III." + number;
    }

    private void clause(
            String ref, String parent, String kind, String label, String heading, String content, boolean tasks) {
        table.row("BL", notation, DAY, ref, parent, kind, label, heading, content, tasks);
    }

    Table table() {
        return table;
    }
}
