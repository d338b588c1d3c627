package vn.capuy.cadre.dossier.form;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.cadre.dossier.OfficeLine;
import vn.capuy.cadre.dossier.entry.AwardDetails;
import vn.capuy.cadre.dossier.entry.DisciplineDetails;
import vn.capuy.cadre.dossier.entry.IdentityDetails;
import vn.capuy.cadre.dossier.entry.LanguageDetails;
import vn.capuy.cadre.dossier.entry.SalaryDetails;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Field;
import vn.capuy.platform.paper.PaperBuilder;
import vn.capuy.platform.paper.Text;

/** Fields 1 to 25: the person. */
final class FormPerson {
    /** Offices in a committee, which field 3 tells apart from the others. */
    private static final Set<String> COMMITTEE =
            Set.of("SECRETARY", "DEPUTY_SECRETARY", "STANDING_MEMBER", "COMMITTEE_MEMBER", "CELL_SECRETARY");

    private static final String BLANK = ".".repeat(40);

    private final Sheet sheet;
    private final PaperBuilder paper;

    FormPerson(Sheet sheet, PaperBuilder paper) {
        this.sheet = sheet;
        this.paper = paper;
    }

    void write() {
        identity();
        recruitment();
        party();
        schooling();
        work();
        merits();
        body();
    }

    private void identity() {
        PersonView person = sheet.person();
        LocalDate born = person.bornOn();
        paper.fields(
                new Field("1) Họ và tên khai sinh", person.fullName(), 3),
                new Field("Nam, nữ", Words.of(person.sex()), 1));
        paper.field("2) Các tên gọi khác", sheet.told(IdentityDetails::otherNames));
        told("3) Cấp uỷ hiện tại", offices(true));
        told("Chức vụ (Đảng, đoàn thể, chính quyền, kể cả chức vụ kiêm nhiệm)", offices(false));
        paper.fields(
                Field.of(
                        "4) Sinh ngày",
                        "%02d tháng %02d năm %d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear())),
                Field.of("5) Nơi sinh", sheet.told(IdentityDetails::birthPlace)));
        paper.field("6) Quê quán (xã, huyện, tỉnh)", Words.of(person.homePlace()));
        paper.field("7) Nơi ở hiện nay", sheet.told(IdentityDetails::residence));
        paper.fields(
                Field.of("8) Dân tộc", Words.of(person.ethnicity())),
                Field.of("9) Tôn giáo", sheet.told(IdentityDetails::religion)));
        paper.field("10) Thành phần gia đình xuất thân", sheet.told(IdentityDetails::familyBackground));
    }

    private void recruitment() {
        told("11) Nghề nghiệp bản thân trước khi được tuyển dụng", sheet.told(IdentityDetails::occupationBefore));
        paper.fields(
                Field.of("12) Ngày được tuyển dụng", sheet.day(IdentityDetails::recruitedOn)),
                Field.of("Vào cơ quan nào, ở đâu", sheet.told(IdentityDetails::recruitedBy)));
        paper.fields(
                Field.of("13) Ngày vào cơ quan hiện đang công tác", sheet.day(IdentityDetails::presentAgencySince)),
                Field.of("Ngày tham gia cách mạng", sheet.day(IdentityDetails::revolutionOn)));
    }

    private void party() {
        paper.fields(
                Field.of(
                        "14) Ngày vào Đảng Cộng sản Việt Nam",
                        Words.day(sheet.person().probationaryOn())),
                Field.of("Ngày chính thức", Words.day(sheet.person().officialOn())));
        told("15) Ngày tham gia các tổ chức chính trị, xã hội", sheet.told(IdentityDetails::organisations));
        paper.fields(
                Field.of("16) Ngày nhập ngũ", sheet.day(IdentityDetails::enlistedOn)),
                Field.of("Ngày xuất ngũ", sheet.day(IdentityDetails::dischargedOn)));
        paper.field("Quân hàm, chức vụ cao nhất (năm)", sheet.told(IdentityDetails::militaryRank));
    }

    private void schooling() {
        paper.field("17) Trình độ học vấn: Giáo dục phổ thông", sheet.told(IdentityDetails::generalEducation));
        String title = sheet.told(IdentityDetails::academicTitle);
        paper.field(
                "Học hàm, học vị cao nhất",
                title.isEmpty() ? Words.of(sheet.person().education()) : title);
        paper.fields(
                Field.of("Lý luận chính trị", Words.of(sheet.person().theoryLevel())),
                Field.of(
                        "Ngoại ngữ",
                        sheet.records()
                                .details(LanguageDetails.class)
                                .map(each -> each.language() + " (" + each.level() + ")")
                                .collect(joining("; "))));
    }

    private void work() {
        paper.field("18) Công tác chính đang làm", sheet.told(IdentityDetails::mainWork));
        var salary = sheet.records()
                .details(SalaryDetails.class)
                .filter(each -> !each.fromOn().isAfter(sheet.today()))
                .reduce((before, last) -> last);
        paper.fields(
                new Field(
                        "19) Ngạch công chức",
                        salary.map(each -> Stream.of(each.gradeName(), "(mã số " + each.grade() + ")")
                                        .filter(word -> word != null)
                                        .collect(joining(" ")))
                                .orElse(""),
                        3),
                new Field("Bậc", salary.map(each -> Words.of(each.step())).orElse(""), 1));
        paper.fields(
                Field.of("Hệ số", salary.map(FormTables::coefficient).orElse("")),
                Field.of(
                        "từ tháng",
                        salary.map(each -> Words.month(each.fromOn())).orElse("")));
    }

    private void merits() {
        told("20) Danh hiệu được phong (năm nào)", awards(true));
        paper.fields(
                Field.of("21) Sở trường công tác", sheet.told(IdentityDetails::strengths)),
                Field.of("Công việc đã làm lâu nhất", sheet.told(IdentityDetails::longestWork)));
        told("22) Khen thưởng (huân, huy chương, năm nào)", awards(false));
        told("23) Kỷ luật (Đảng, chính quyền, đoàn thể; cấp quyết định, năm nào, lý do, hình thức)", discipline());
    }

    private void body() {
        paper.field("24) Tình trạng sức khoẻ", sheet.told(IdentityDetails::health));
        paper.fields(
                Field.of("Cao", sheet.measure(IdentityDetails::heightCm, "cm")),
                Field.of("Cân nặng", sheet.measure(IdentityDetails::weightKg, "kg")),
                Field.of("Nhóm máu", sheet.told(IdentityDetails::bloodGroup)));
        paper.field("25) Số chứng minh nhân dân, căn cước", sheet.told(IdentityDetails::identityNumber));
        paper.fields(
                Field.of("Thương binh loại", sheet.told(IdentityDetails::invalidClass)),
                Field.of("Gia đình liệt sĩ, chính sách", sheet.told(IdentityDetails::policyFamily)));
    }

    /** A long label, or one with a long answer, runs as a paragraph; a dotted line is for what fits beside it. */
    private void told(String label, String value) {
        paper.paragraph(Text.of(label + ": " + (value.isEmpty() ? BLANK : value)), Alignment.START);
    }

    private String offices(boolean inCommittee) {
        return sheet.offices().stream()
                .filter(held -> COMMITTEE.contains(held.kind()) == inCommittee)
                .map(OfficeLine::title)
                .collect(joining("; "));
    }

    private String awards(boolean titles) {
        return sheet.records()
                .details(AwardDetails.class)
                .filter(award -> (award.rank() == AwardDetails.Rank.TITLE) == titles)
                .map(award -> award.form() + " (" + award.awardedOn().getYear() + ")")
                .collect(joining("; "));
    }

    private String discipline() {
        return Stream.concat(
                        sheet.records().details(DisciplineDetails.class).map(FormPerson::told),
                        sheet.records().discipline().stream().map(decided -> "%s (%s, năm %d)"
                                .formatted(
                                        Words.discipline(decided.form()),
                                        decided.reference(),
                                        decided.decidedOn().getYear())))
                .collect(joining("; "));
    }

    private static String told(DisciplineDetails decided) {
        return "%s về %s (%s, năm %d)%s"
                .formatted(
                        decided.form(),
                        Words.of(decided.side()),
                        decided.decidedBy(),
                        decided.decidedOn().getYear(),
                        decided.cause() == null ? "" : ": " + decided.cause());
    }
}
