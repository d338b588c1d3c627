package vn.capuy.inspection.casefile;

import java.util.Arrays;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Split;

/** By what the figures of cases can be broken down, beside inspection and supervision. */
public final class CaseDimensions {
    /** Loại cuộc: the kinds that count; petitions do not. */
    public static final Dimension KIND = new Dimension(
            "kind",
            new MultilingualName("Loại cuộc kiểm tra, giám sát", "Kind of case", "نوع القضية"),
            "f.kind",
            Arrays.stream(CaseKind.values())
                    .filter(kind -> kind.group() != CaseGroup.PETITION)
                    .map(kind -> new Split(kind.name(), name(kind)))
                    .toList());

    /** Chủ thể kiểm tra, giám sát: who inspects. */
    public static final Dimension LEAD = new Dimension(
            "lead",
            new MultilingualName("Chủ thể kiểm tra, giám sát", "Who inspects", "الجهة القائمة بالتفتيش"),
            """
            (select case when lead.kind in ('STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'ADVISORY_BODY', 'CELL')
                then lead.kind else 'COMMITTEE' end
              from org_unit lead where lead.code = f.org)""",
            List.of(
                    new Split("COMMITTEE", new MultilingualName("Cấp uỷ", "Party committees", "لجان الحزب")),
                    new Split(
                            "STANDING_COMMITTEE",
                            new MultilingualName("Ban thường vụ cấp uỷ", "Standing committees", "اللجان الدائمة")),
                    new Split(
                            "INSPECTION_COMMITTEE",
                            new MultilingualName("Uỷ ban kiểm tra", "Inspection committees", "لجان التفتيش")),
                    new Split(
                            "ADVISORY_BODY",
                            new MultilingualName(
                                    "Cơ quan tham mưu, giúp việc của cấp uỷ", "Advisory bodies", "الهيئات الاستشارية")),
                    new Split("CELL", new MultilingualName("Chi bộ", "Cells", "الخلايا"))));

    /** Xã, thị trấn nơi đối tượng được kiểm tra, giám sát: where the organisation that is looked into stood on the day. */
    public static final Dimension COMMUNE = commune(new MultilingualName(
            "Xã, thị trấn của đối tượng", "Commune of the organisation looked into", "بلدية المنظمة المعنية"));

    /** Xã, thị trấn của cơ quan chủ trì. */
    public static final Dimension LEAD_COMMUNE = commune(new MultilingualName(
            "Xã, thị trấn của cơ quan chủ trì", "Commune of the lead body", "بلدية الجهة القائدة"));

    private static final Split PREPARATION =
            new Split("PREPARATION", new MultilingualName("Bước chuẩn bị", "Preparation", "مرحلة الإعداد"));
    private static final Split CONDUCT =
            new Split("CONDUCT", new MultilingualName("Bước tiến hành", "Conduct", "مرحلة التنفيذ"));
    private static final Split CONCLUSION =
            new Split("CONCLUSION", new MultilingualName("Bước kết thúc", "Conclusion", "مرحلة الختام"));

    /** Ba bước: the stages of a case that is under way. */
    static final List<Split> UNDER_WAY = List.of(PREPARATION, CONDUCT, CONCLUSION);

    /** Tiến độ: the stage reached by the last day of the period, as known then. */
    static final Dimension STAGE = new Dimension(
            "stage",
            new MultilingualName("Tiến độ đến ngày cuối kỳ", "Stage by the last day", "المرحلة حتى آخر يوم"),
            """
            (select reached.stage from case_step reached where reached.case_id = f.case_id and reached.on_day <= :to
              and reached.recorded_at <= :knownAt order by reached.nr desc limit 1)""",
            List.of(
                    PREPARATION,
                    CONDUCT,
                    CONCLUSION,
                    new Split("CLOSED", new MultilingualName("Đã đóng hồ sơ", "Closed", "مغلقة")),
                    new Split("STOPPED", new MultilingualName("Đình chỉ", "Stopped", "موقوفة"))));

    /** Kết quả: the gravest finding on the subject, as known. */
    static final Dimension OUTCOME = new Dimension(
            "outcome",
            new MultilingualName("Kết quả đối với đối tượng", "Outcome for the subject", "النتيجة بشأن المعني"),
            """
            (select found.outcome from finding found where found.subject = f.subject_id
              and %s order by array_position(
                array['VIOLATION', 'SHORTCOMING', 'NO_VIOLATION', 'NOT_ESTABLISHED'], found.outcome) limit 1)""".formatted(Indicator.known("found")),
            outcomes());

    /** Nội dung kiểm tra, giám sát. */
    public static final MultilingualName MATTER_NAME =
            new MultilingualName("Nội dung kiểm tra, giám sát", "Matter", "الموضوع");

    private CaseDimensions() {}

    /** Kết luận: what a finding may say. */
    public static List<Split> outcomes() {
        return List.of(
                new Split("VIOLATION", new MultilingualName("Có vi phạm", "Violation", "مخالفة")),
                new Split("SHORTCOMING", new MultilingualName("Có khuyết điểm", "Shortcoming", "قصور")),
                new Split("NO_VIOLATION", new MultilingualName("Không vi phạm", "No violation", "لا مخالفة")),
                new Split(
                        "NOT_ESTABLISHED",
                        new MultilingualName("Chưa đủ căn cứ kết luận", "Not established", "غير مثبت")));
    }

    private static Dimension commune(MultilingualName name) {
        return Dimension.ofOrganisations("commune", name, """
                (select above.ancestor from org_ancestry above join org_unit commune on commune.code = above.ancestor
                  where above.descendant = f.place and above.valid @> f.on_date and commune.kind in ('COMMUNE', 'TOWN')
                    and above.known_from <= :knownAt and above.known_until > :knownAt limit 1)""");
    }

    private static MultilingualName name(CaseKind kind) {
        return switch (kind) {
            case INSPECTION_REGULAR ->
                new MultilingualName("Kiểm tra thường xuyên", "Regular inspection", "تفتيش اعتيادي");
            case INSPECTION_THEMATIC ->
                new MultilingualName("Kiểm tra chuyên đề", "Thematic inspection", "تفتيش موضوعي");
            case INSPECTION_SIGNS_OF_VIOLATION ->
                new MultilingualName(
                        "Kiểm tra khi có dấu hiệu vi phạm",
                        "Inspection on signs of violation",
                        "تفتيش عند وجود دلائل مخالفة");
            case INSPECTION_FINANCE ->
                new MultilingualName("Kiểm tra tài chính đảng", "Inspection of Party finance", "تفتيش مالية الحزب");
            case INSPECTION_SUBORDINATE_WORK ->
                new MultilingualName(
                        "Kiểm tra việc thực hiện nhiệm vụ kiểm tra, giám sát, thi hành kỷ luật của cấp dưới",
                        "Inspection of subordinate inspection work",
                        "تفتيش عمل التفتيش لدى الجهات الأدنى");
            case SUPERVISION_REGULAR ->
                new MultilingualName("Giám sát thường xuyên", "Regular supervision", "إشراف اعتيادي");
            case SUPERVISION_THEMATIC ->
                new MultilingualName("Giám sát chuyên đề", "Thematic supervision", "إشراف موضوعي");
            case DENUNCIATION -> new MultilingualName("Giải quyết tố cáo", "Denunciation", "بلاغ");
            case COMPLAINT -> new MultilingualName("Giải quyết khiếu nại", "Complaint", "تظلم");
        };
    }
}
