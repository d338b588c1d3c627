package vn.capuy.document.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.registry.Urgency;
import vn.capuy.document.type.SigningBody;

/** Pages as the Office writes them. All persons are invented. */
final class Pages {
    private Pages() {}

    static Sheet sheet(String type, String symbol, String notation, String words) {
        boolean decision = "Quyết định".equals(type);
        boolean letter = "Công văn".equals(type);
        return new Sheet(
                UUID.randomUUID(),
                "DISTRICT_COMMITTEE",
                "Huyện uỷ Bình Liêu",
                "Tỉnh uỷ Quảng Ninh",
                "PROVINCE_COMMITTEE",
                type,
                symbol,
                "HU",
                notation,
                LocalDate.of(2022, 2, 5),
                notation != null,
                words,
                SigningBody.STANDING_COMMITTEE,
                "Hoàng Văn Nam",
                letter ? Urgency.URGENT : Urgency.NONE,
                letter ? Sheet.Layout.LETTER : Sheet.Layout.TITLED,
                decision,
                decision ? "QUYẾT ĐỊNH" : null,
                decision,
                letter,
                "36-HD/VPTW",
                "SECONDARY");
    }

    static Sheet resolution() {
        return sheet("Nghị quyết", "NQ", "05-NQ/HU", "Về xây dựng nông thôn mới giai đoạn 2022 - 2025");
    }

    static Sheet decision() {
        return sheet("Quyết định", "QĐ", "127-QĐ/HU", "Về việc thành lập Tổ công tác chỉ đạo xã Hoành Mô");
    }

    static Sheet letter() {
        return sheet("Công văn", "CV", "88-CV/HU", "Về việc báo cáo kết quả thực hiện Chỉ thị số 05-CT/TW");
    }

    static Sheet notice() {
        return sheet("Thông báo", "TB", null, "Kết luận của Ban Thường vụ về công tác cán bộ");
    }

    static Composition composition(Sheet sheet) {
        return new Composition(
                "Bình Liêu",
                null,
                sheet.preamble()
                        ? List.of(
                                "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
                                "Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ huyện khoá XXVIII, nhiệm kỳ 2020 - 2025;",
                                "Xét đề nghị của Ban Tổ chức Huyện uỷ,")
                        : List.of(),
                sheet.articles() ? articles() : sections(),
                sheet.addressees()
                        ? List.of(
                                "Các chi bộ, đảng bộ trực thuộc Huyện uỷ", "Các ban xây dựng Đảng, Văn phòng Huyện uỷ")
                        : List.of(),
                List.of(
                        "Ban Thường vụ Tỉnh uỷ (để báo cáo)",
                        "Các chi bộ, đảng bộ trực thuộc",
                        "Lưu Văn phòng Huyện uỷ"),
                new Signing(Signing.Capacity.ON_BEHALF, null, "Bí thư"));
    }

    private static List<Part> articles() {
        return List.of(
                part(Part.Kind.ARTICLE, null, "Thành lập Tổ công tác chỉ đạo xã Hoành Mô gồm các đồng chí có tên sau:"),
                part(Part.Kind.CLAUSE, null, "Đồng chí Lý Thị Hoà, Tổ trưởng;"),
                part(Part.Kind.CLAUSE, null, "Đồng chí Trần Văn Đức, thành viên."),
                part(Part.Kind.ARTICLE, null, "Tổ công tác có nhiệm vụ hướng dẫn, đôn đốc, kiểm tra."),
                part(
                        Part.Kind.ARTICLE,
                        null,
                        "Các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."));
    }

    private static List<Part> sections() {
        return List.of(
                part(
                        Part.Kind.PARAGRAPH,
                        null,
                        "Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ huyện, Ban Thường vụ yêu cầu:"),
                part(Part.Kind.SECTION, "Quan điểm, mục tiêu"),
                part(
                        Part.Kind.CLAUSE,
                        "Quan điểm",
                        "Xây dựng nông thôn mới là nhiệm vụ của cả hệ thống chính trị. "
                                .repeat(6)
                                .strip()),
                part(Part.Kind.CLAUSE, "Mục tiêu"),
                part(Part.Kind.POINT, null, "Đến năm 2025, 100% số xã đạt chuẩn;"),
                part(Part.Kind.POINT, null, "Thu nhập bình quân đầu người tăng 10% mỗi năm."),
                part(Part.Kind.SECTION, "Tổ chức thực hiện"),
                part(Part.Kind.CLAUSE, null, "Các chi bộ, đảng bộ trực thuộc quán triệt, triển khai thực hiện."),
                part(Part.Kind.CLAUSE, null, "Văn phòng Huyện uỷ theo dõi, đôn đốc và báo cáo."));
    }

    static Part part(Part.Kind kind, String title, String... text) {
        return new Part(
                kind,
                title,
                List.of(text).stream()
                        .map(each -> new Passage(each, false, false))
                        .toList());
    }
}
