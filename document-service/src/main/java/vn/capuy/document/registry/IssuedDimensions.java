package vn.capuy.document.registry;

import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Split;

/** By what issued documents can be broken down, beside the unit directly below. */
final class IssuedDimensions {
    private static final Dimension ISSUER = Dimension.ofOrganisations(
            "issuer", new MultilingualName("Cơ quan ban hành", "Issuer", "الجهة المُصدِرة"), "f.org");

    private static final Dimension FIELD = Dimension.named(
            "field", new MultilingualName("Lĩnh vực", "Field of work", "مجال العمل"), "f.field", "document_field");

    /** Độ khẩn. */
    private static final Dimension URGENCY = new Dimension(
            "urgency",
            new MultilingualName("Độ khẩn", "Urgency", "درجة الاستعجال"),
            "f.urgency",
            List.of(
                    split("NONE", "Thường", "Ordinary", "عادية"),
                    split("URGENT", "Khẩn", "Urgent", "عاجلة"),
                    split("VERY_URGENT", "Thượng khẩn", "Very urgent", "عاجلة جدًا"),
                    split("EXPRESS", "Hoả tốc", "Express", "فورية")));

    /** Cơ quan đứng tên ký. */
    private static final Dimension SIGNING_BODY = new Dimension(
            "signing-body",
            new MultilingualName("Cơ quan đứng tên ký", "Signing body", "الهيئة الموقِّعة"),
            "f.signing_body",
            List.of(
                    split("EXECUTIVE_COMMITTEE", "Ban Chấp hành", "Executive committee", "اللجنة التنفيذية"),
                    split("STANDING_COMMITTEE", "Ban Thường vụ", "Standing committee", "اللجنة الدائمة"),
                    split("INSPECTION_COMMITTEE", "Uỷ ban Kiểm tra", "Inspection committee", "لجنة التفتيش"),
                    split("HEAD", "Thủ trưởng cơ quan", "Head of the body", "رئيس الجهة"),
                    split("CONGRESS", "Đại hội", "Congress", "المؤتمر")));

    private static final Dimension MONTH = new Dimension(
            "month", new MultilingualName("Tháng", "Month", "الشهر"), "to_char(f.on_date, 'YYYY-MM')", List.of());

    private IssuedDimensions() {}

    /** @param types the types of documents, in their order */
    static Dimension[] all(List<Split> types) {
        return new Dimension[] {
            new Dimension("type", new MultilingualName("Thể loại", "Type", "النوع"), "f.split", types),
            ISSUER,
            FIELD,
            URGENCY,
            SIGNING_BODY,
            MONTH
        };
    }

    private static Split split(String key, String vi, String en, String ar) {
        return new Split(key, new MultilingualName(vi, en, ar));
    }
}
