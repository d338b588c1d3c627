package vn.capuy.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.name.Language;
import vn.capuy.report.template.OwnTemplates;

class ComposerTest {
    @Test
    void the_review_says_in_vietnamese_what_the_term_was() {
        var report = Review.in(Language.VI);
        assertEquals("Báo cáo sơ kết giữa nhiệm kỳ", report.title());
        assertEquals("Từ ngày 1/8/2020 đến ngày 31/3/2023", report.under().getFirst());
        assertEquals(
                List.of(
                        "Từ ngày 1/8/2020 đến ngày 31/3/2023, Huyện uỷ Bình Liêu đã ban hành 1.118 văn bản, gồm 14 nghị"
                                + " quyết, 9 chỉ thị, 38 chương trình, 18 quy chế, 11 quy định, 252 kế hoạch, 243 kết luận và"
                                + " 533 thông báo. Đến ngày 31/3/2023 còn hiệu lực 1.092 văn bản.",
                        "Có 52 quyết định điều động, luân chuyển, biệt phái có hiệu lực đối với 46 cán bộ, trong đó 31 quyết"
                                + " định điều động, 21 quyết định luân chuyển; phê duyệt 35 lượt cán bộ vào quy hoạch; bổ nhiệm"
                                + " 9 chức danh lãnh đạo, quản lý qua thi tuyển; cử 1.061 lượt cán bộ (402 cán bộ) đi đào tạo,"
                                + " bồi dưỡng.",
                        "86/86 thôn, bản, khu phố (100%) có bí thư chi bộ đồng thời là trưởng thôn, bản, khu phố theo phương"
                                + " châm “Dân tin – Đảng cử”.",
                        "Đã tiến hành 227 cuộc kiểm tra, giám sát (141 cuộc kiểm tra, 86 cuộc giám sát) đối với 638 lượt tổ"
                                + " chức đảng (97 tổ chức) và 97 lượt đảng viên (91 đảng viên)."),
                Review.paragraphs(report).subList(0, 4));
    }

    @Test
    void the_review_says_the_same_in_english_and_in_arabic() {
        assertEquals(
                "227 inspections and supervisions were made (141 inspections, 86 supervisions), of 97 Party organisations 638"
                        + " times and of 91 members 97 times.",
                Review.paragraphs(Review.in(Language.EN)).get(3));
        var arabic = Review.in(Language.AR);
        assertEquals(
                "من 1 أغسطس 2020 إلى 31 مارس 2023 بلغ عدد الوثائق الصادرة عن لجنة الحزب في منطقة بينه ليو 1,118، منها:"
                        + " القرارات 14، والتوجيهات 9، والبرامج 38، ولوائح العمل 18، والأنظمة 11، والخطط 252، والاستنتاجات 243،"
                        + " والإشعارات 533. وبلغ عدد الوثائق السارية في 31 مارس 2023 ما مجموعه 1,092.",
                Review.paragraphs(arabic).getFirst());
        assertEquals("تقرير منتصف المدة", arabic.title());
    }

    @Test
    void every_own_template_can_be_filled_in_in_every_language() {
        OwnTemplates.all().forEach((code, form) -> {
            for (Language language : Language.values()) {
                var report = Review.in(language, form, Review.facts());
                assertFalse(report.toString().contains("{{"), code);
                assertFalse(report.toString().contains("paper."), code + " " + report);
            }
        });
    }

    @Test
    void a_withheld_figure_is_said_to_be_withheld_and_never_nothing() {
        var facts = Review.facts(figure -> figure.code().equals("INSP.MEMBERS") ? Review.withheld(figure) : figure);
        var report = Review.in(Language.VI, Review.form(), facts);
        assertTrue(
                Review.paragraphs(report).get(3).endsWith("và không công bố lượt đảng viên (không công bố đảng viên)."),
                Review.paragraphs(report).get(3));
        var row = Review.grid(report, 2).lines().getLast();
        assertEquals("không công bố", row.values().getFirst().text());
        assertEquals(null, row.values().getFirst().number());
        var english = Review.in(Language.EN, Review.form(), facts);
        assertEquals(
                "withheld",
                Review.grid(english, 2).lines().getLast().values().getLast().text());
    }

    @Test
    void a_target_is_told_with_its_day_and_the_difference_to_it() {
        var grid = Review.grid(Review.in(Language.VI), 5);
        var documents = grid.lines().getFirst();
        assertEquals("Văn bản đã ban hành", documents.name());
        assertEquals(List.of("1.118", "ít nhất 1.000", "118"), texts(documents));
        assertEquals(List.of("52", "chưa có chỉ tiêu", "–"), texts(grid.lines().get(1)));
        assertEquals(
                List.of("1.061", "ít nhất 1.200 (đến 30/6/2025)", "−139"),
                texts(grid.lines().get(4)));
        assertEquals(
                List.of("100%", "ít nhất 95%", "5 điểm %"), texts(grid.lines().get(5)));
        var arabic = Review.grid(Review.in(Language.AR), 5).lines().get(4);
        assertEquals("ناقص 139", arabic.values().getLast().text());
    }

    @Test
    void parts_stand_below_their_figure_with_their_share() {
        var grid = Review.grid(Review.in(Language.EN), 0);
        assertEquals(List.of("Item", "Unit", "Result", "Share"), grid.heads());
        assertEquals("– Resolution", grid.lines().get(1).name());
        assertEquals(List.of("14", "1.3%"), texts(grid.lines().get(1)));
        assertEquals(List.of("1,118", "–"), texts(grid.lines().getFirst()));
    }

    @Test
    void each_figure_tells_where_its_records_stand_once() {
        var sources = Review.in(Language.VI).sources();
        assertEquals(
                sources.size(),
                sources.stream().map(Composition.Source::code).distinct().count());
        assertEquals("DOC.ISSUED", sources.getFirst().code());
        assertTrue(
                sources.getFirst()
                        .link()
                        .toString()
                        .startsWith("https://capuy.example/api/document/v1/indicators/DOC.ISSUED/records?org=BL"),
                sources.getFirst().link().toString());
    }

    @Test
    void what_the_seal_lacks_is_told_with_every_code_and_part() {
        var form = OwnTemplates.all().get("WEEK");
        var facts = Review.facts();
        assertEquals(List.of(), Needed.missing(form, facts));
        var without = new Facts(
                new vn.capuy.report.seal.SealedContent(
                        facts.seal().format(),
                        facts.seal().seal(),
                        facts.seal().title(),
                        facts.seal().org(),
                        facts.seal().from(),
                        facts.seal().to(),
                        facts.seal().tree(),
                        null,
                        facts.seal().knownAt(),
                        facts.seal().sealedAt(),
                        "office",
                        "NONE",
                        null,
                        null,
                        facts.seal().figures().stream()
                                .filter(figure -> !figure.code().startsWith("INSP."))
                                .toList()),
                facts.sha256(),
                facts.org(),
                facts.targets());
        assertEquals(
                List.of("INSP.CASES", "INSP.CASES_UNDER_WAY", "INSP.CASES/INSPECTION", "INSP.CASES/SUPERVISION"),
                Needed.missing(form, without).stream()
                        .map(fault -> fault.arguments().get("figure"))
                        .toList());
    }

    private static List<String> texts(Composition.Line line) {
        return line.values().stream().map(Value::text).toList();
    }
}
