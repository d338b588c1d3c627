package vn.capuy.cadre.dossier.form;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.capuy.cadre.dossier.CareerLine;
import vn.capuy.cadre.dossier.TrainingLine;
import vn.capuy.cadre.dossier.entry.EducationDetails;
import vn.capuy.cadre.dossier.entry.FamilyDetails;
import vn.capuy.cadre.dossier.entry.IdentityDetails;
import vn.capuy.cadre.dossier.entry.SalaryDetails;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.PaperBuilder;
import vn.capuy.platform.paper.Signature;
import vn.capuy.platform.paper.Stack;
import vn.capuy.platform.paper.TableBuilder;
import vn.capuy.platform.paper.Text;

/** Fields 26 to 31: the histories, and who signs. */
final class FormTables {
    private final Sheet sheet;
    private final PaperBuilder paper;

    FormTables(Sheet sheet, PaperBuilder paper) {
        this.sheet = sheet;
        this.paper = paper;
    }

    void write() {
        studies();
        career();
        paper.heading(3, "28) Đặc điểm lịch sử bản thân");
        free(sheet.told(IdentityDetails::personalHistory));
        paper.heading(3, "29) Quan hệ với nước ngoài");
        free(sheet.told(IdentityDetails::foreignRelations));
        family(
                FamilyDetails.Side.OWN,
                "30) Quan hệ gia đình: a) Về bản thân: cha, mẹ, vợ (chồng), các con, anh chị em ruột");
        family(FamilyDetails.Side.SPOUSE, "b) Bố, mẹ, anh chị em ruột (bên vợ hoặc chồng)");
        means();
        signatures();
    }

    private void studies() {
        paper.heading(3, "26) Đào tạo, bồi dưỡng về chuyên môn, nghiệp vụ, lý luận chính trị, ngoại ngữ");
        Stream<String[]> told = sheet.records().details(EducationDetails.class).map(each -> new String[] {
            each.school(),
            Words.of(each.major()),
            Words.months(each.fromOn(), each.toOn()),
            Words.of(each.form()),
            Words.of(each.degree())
        });
        Stream<String[]> sent = sheet.records().training().stream().map(FormTables::course);
        table(
                Stream.concat(told, sent).toList(),
                List.of(
                        "Tên trường",
                        "Ngành học hoặc tên lớp học",
                        "Thời gian học",
                        "Hình thức học",
                        "Văn bằng, chứng chỉ, trình độ gì"),
                28,
                25,
                29,
                16,
                20);
    }

    private static String[] course(TrainingLine each) {
        return new String[] {
            each.provider(),
            each.title(),
            Words.months(each.startsOn(), each.endsOn()),
            "",
            "COMPLETED".equals(each.result()) ? "Hoàn thành" : ""
        };
    }

    private void career() {
        paper.heading(3, "27) Tóm tắt quá trình công tác");
        table(
                CareerLine.of(sheet.records()).stream()
                        .map(each -> new String[] {
                            Words.months(each.from(), each.to()), each.title() + ", " + each.organisation()
                        })
                        .toList(),
                List.of(
                        "Từ tháng, năm đến tháng, năm",
                        "Chức danh, chức vụ, đơn vị công tác (Đảng, chính quyền, đoàn thể)"),
                30,
                86);
    }

    private void family(FamilyDetails.Side side, String title) {
        paper.heading(3, title);
        table(
                sheet.records()
                        .details(FamilyDetails.class)
                        .filter(each -> each.side() == side)
                        .sorted(Comparator.comparing(FamilyDetails::relation))
                        .map(each -> new String[] {
                            Words.of(each.relation()),
                            each.name(),
                            Words.of(each.birthYear()),
                            Stream.of(each.homePlace(), each.occupation(), each.notes())
                                    .filter(word -> word != null)
                                    .collect(joining("; "))
                        })
                        .toList(),
                List.of(
                        "Quan hệ",
                        "Họ và tên",
                        "Năm sinh",
                        "Quê quán, nghề nghiệp, chức danh, chức vụ, đơn vị công tác, nơi ở, thành viên các tổ chức chính trị – xã hội"),
                18,
                30,
                12,
                56);
    }

    private void means() {
        paper.heading(3, "31) Hoàn cảnh kinh tế gia đình");
        paper.paragraph("Quá trình lương của bản thân:");
        table(
                sheet.records()
                        .details(SalaryDetails.class)
                        .map(each -> new String[] {
                            Words.month(each.fromOn()), each.grade() + "/" + each.step(), coefficient(each)
                        })
                        .toList(),
                List.of("Tháng/năm", "Ngạch/bậc", "Hệ số lương"),
                30,
                30,
                30);
        paper.paragraph("Nguồn thu nhập chính của gia đình, nhà ở, đất ở:");
        free(sheet.told(IdentityDetails::familyEconomy));
    }

    private void signatures() {
        paper.columns(Stack.centred().space(1), Stack.centred().italic("Ngày ..... tháng ..... năm 20....."));
        paper.columns(
                new Signature(
                                "NGƯỜI KHAI",
                                "Tôi xin cam đoan những lời khai trên đây là đúng sự thật\n(Ký tên, ghi rõ họ tên)",
                                sheet.person().fullName())
                        .stack(),
                new Signature("XÁC NHẬN CỦA CƠ QUAN QUẢN LÝ", "(Ký tên, đóng dấu)", "").stack());
    }

    /** Free text; a dotted line where nothing is told, as the form has it. */
    private void free(String told) {
        if (told.isEmpty()) {
            paper.paragraph(Text.of(".".repeat(40)), Alignment.START);
        } else {
            paper.paragraph(Text.of(told));
        }
    }

    /** A table; with an empty row where nothing is told. */
    private void table(List<String[]> rows, List<String> head, int... shares) {
        paper.table(table -> {
            TableBuilder built = table.columns(shares).head(head.toArray(String[]::new));
            rows.forEach(built::row);
            if (rows.isEmpty()) {
                String[] blank = new String[shares.length];
                Arrays.fill(blank, "");
                built.row(blank);
            }
            return built;
        });
    }

    static String coefficient(SalaryDetails each) {
        // In Vietnam the comma parts the decimals.
        return each.coefficient().toPlainString().replace('.', ',');
    }
}
