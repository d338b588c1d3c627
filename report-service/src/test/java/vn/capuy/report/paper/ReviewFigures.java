package vn.capuy.report.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.report.seal.SealedFigure;
import vn.capuy.report.suite.SuiteCatalogue;

/** All figures of the mid-term review as the suite tells them, with the names of the suite. */
public final class ReviewFigures {
    private ReviewFigures() {}

    private record Part(String key, int value, String vi, String en, String ar) {}

    private record Told(
            String code,
            String service,
            String kind,
            String value,
            Integer distinct,
            MultilingualName name,
            MultilingualName unit,
            List<Part> parts) {}

    private static final List<Told> ALL = List.of(
            told(
                    "DOC.ISSUED",
                    "document",
                    "FLOW",
                    "1118",
                    null,
                    "Văn bản đã ban hành|Documents issued|الوثائق الصادرة",
                    "văn bản|documents|وثائق",
                    new Part("RESOLUTION", 14, "Nghị quyết", "Resolution", "قرار"),
                    new Part("DIRECTIVE", 9, "Chỉ thị", "Directive", "توجيه"),
                    new Part("PROGRAMME", 38, "Chương trình", "Programme", "برنامج"),
                    new Part("WORKING_REGULATION", 18, "Quy chế", "Working regulation", "لائحة عمل"),
                    new Part("REGULATION", 11, "Quy định", "Regulation", "نظام"),
                    new Part("PLAN", 252, "Kế hoạch", "Plan", "خطة"),
                    new Part("CONCLUSION", 243, "Kết luận", "Conclusion", "استنتاج"),
                    new Part("NOTICE", 533, "Thông báo", "Notice", "إشعار")),
            told(
                    "DOC.IN_FORCE",
                    "document",
                    "STOCK",
                    "1092",
                    null,
                    "Văn bản còn hiệu lực|Documents in force|الوثائق السارية",
                    "văn bản|documents|وثائق"),
            told(
                    "DOC.RECEIVED",
                    "document",
                    "FLOW",
                    "2040",
                    null,
                    "Văn bản đến|Documents received|الوثائق الواردة",
                    "văn bản|documents|وثائق"),
            told(
                    "DOC.ANSWERED_ON_TIME",
                    "document",
                    "RATIO",
                    "0.9996",
                    null,
                    "Văn bản đến giải quyết đúng hạn|Incoming documents dealt with on time|الوثائق الواردة المعالَجة في موعدها",
                    "văn bản|documents|وثائق"),
            told(
                    "DOC.OVERDUE_ANSWERS",
                    "document",
                    "STOCK",
                    "3",
                    null,
                    "Văn bản đến quá hạn giải quyết|Incoming documents overdue|الوثائق الواردة المتأخرة",
                    "văn bản|documents|وثائق"),
            told(
                    "CADRE.MOVED",
                    "cadre",
                    "FLOW",
                    "52",
                    46,
                    "Cán bộ được điều động, luân chuyển, biệt phái|Cadres transferred, rotated and seconded|الكوادر المنقولون والمدوَّرون والمعارون",
                    "quyết định|decisions|قرارات",
                    new Part("TRANSFER", 31, "Điều động", "Transfer", "نقل"),
                    new Part("ROTATION", 21, "Luân chuyển", "Rotation", "تدوير"),
                    new Part("SECONDMENT", 0, "Biệt phái", "Secondment", "إعارة")),
            told(
                    "PLAN.APPROVED",
                    "cadre",
                    "FLOW",
                    "35",
                    35,
                    "Cán bộ được phê duyệt quy hoạch|Cadres approved in planning|الكوادر المعتمدون في التخطيط",
                    "lượt cán bộ|entries|إدراجات"),
            told(
                    "EXAM.POSTS_FILLED",
                    "cadre",
                    "FLOW",
                    "9",
                    9,
                    "Chức danh lãnh đạo, quản lý bổ nhiệm qua thi tuyển|Leadership posts filled by examination|المناصب القيادية المشغولة بالامتحان",
                    "chức danh|posts|مناصب"),
            told(
                    "TRAIN.ATTENDANCES",
                    "cadre",
                    "FLOW",
                    "1061",
                    402,
                    "Lượt cán bộ được cử đi đào tạo, bồi dưỡng|Cadres sent to training|إيفاد الكوادر إلى التدريب",
                    "lượt|attendances|حالات إيفاد"),
            told(
                    "DUAL.COVERAGE",
                    "cadre",
                    "RATIO",
                    "1",
                    null,
                    "Bí thư chi bộ đồng thời là trưởng thôn, bản, khu phố|Cell secretaries who are village or quarter heads|أمناء الخلايا الذين هم رؤساء قرى أو أحياء",
                    "thôn, bản, khu phố|villages and quarters|قرى وأحياء"),
            told(
                    "GROUP.WORKING",
                    "document",
                    "STOCK",
                    "7",
                    7,
                    "Tổ công tác đang hoạt động|Working groups at work|مجموعات العمل القائمة",
                    "tổ|groups|مجموعات"),
            told(
                    "INSP.CASES",
                    "inspection",
                    "FLOW",
                    "227",
                    null,
                    "Số cuộc kiểm tra, giám sát|Inspections and supervisions|عمليات التفتيش والإشراف",
                    "cuộc|cases|عمليات",
                    new Part("INSPECTION", 141, "Kiểm tra", "Inspection", "تفتيش"),
                    new Part("SUPERVISION", 86, "Giám sát", "Supervision", "إشراف")),
            told(
                    "INSP.CASES_UNDER_WAY",
                    "inspection",
                    "STOCK",
                    "12",
                    null,
                    "Số cuộc kiểm tra, giám sát đang tiến hành|Inspections and supervisions under way|عمليات التفتيش والإشراف الجارية",
                    "cuộc|cases|عمليات"),
            told(
                    "INSP.ORGANISATIONS",
                    "inspection",
                    "FLOW",
                    "638",
                    97,
                    "Số lượt tổ chức đảng được kiểm tra, giám sát|Party organisations inspected or supervised|المنظمات الحزبية الخاضعة للتفتيش أو الإشراف",
                    "lượt|times|مرات"),
            told(
                    "INSP.MEMBERS",
                    "inspection",
                    "FLOW",
                    "97",
                    91,
                    "Số lượt đảng viên được kiểm tra, giám sát|Party members inspected or supervised|أعضاء الحزب الخاضعون للتفتيش أو الإشراف",
                    "lượt|times|مرات"),
            told(
                    "TASK.ASSIGNED",
                    "document",
                    "FLOW",
                    "214",
                    null,
                    "Nhiệm vụ đã giao|Tasks assigned|المهام المكلَّف بها",
                    "nhiệm vụ|tasks|مهام"),
            told(
                    "TASK.DONE",
                    "document",
                    "FLOW",
                    "196",
                    null,
                    "Nhiệm vụ hoàn thành|Tasks done|المهام المنجزة",
                    "nhiệm vụ|tasks|مهام"),
            told(
                    "TASK.ON_TIME_RATE",
                    "document",
                    "RATIO",
                    "0.9235",
                    null,
                    "Tỷ lệ nhiệm vụ hoàn thành đúng hạn|Tasks done on time|المهام المنجزة في موعدها",
                    "nhiệm vụ|tasks|مهام"),
            told(
                    "TASK.OVERDUE",
                    "document",
                    "STOCK",
                    "6",
                    null,
                    "Nhiệm vụ quá hạn|Tasks overdue|المهام المتأخرة",
                    "nhiệm vụ|tasks|مهام"),
            told(
                    "NRD.UNITS_ATTAINED",
                    "document",
                    "STOCK",
                    "7",
                    7,
                    "Đơn vị đạt chuẩn theo bộ tiêu chí|Units that attained their set of criteria|الوحدات التي استوفت معاييرها",
                    "đơn vị|units|وحدات",
                    new Part("RECOGNISED", 7, "Đã được công nhận", "Recognised", "معترف بها"),
                    new Part("NOT_RECOGNISED", 0, "Chưa được công nhận", "Not yet recognised", "لم يُعترف بها بعد")),
            told(
                    "NRD.CRITERIA_ATTAINED",
                    "document",
                    "RATIO",
                    "0.9563",
                    null,
                    "Tỷ lệ tiêu chí đạt|Criteria attained|المعايير المستوفاة",
                    "tiêu chí|criteria|معايير",
                    new Part("PLANNING", 1, "Quy hoạch", "Planning", "التخطيط"),
                    new Part(
                            "ECONOMY",
                            1,
                            "Kinh tế và tổ chức sản xuất",
                            "Economy and production",
                            "الاقتصاد وتنظيم الإنتاج")),
            told(
                    "MOB.REGISTERED",
                    "document",
                    "FLOW",
                    "64",
                    64,
                    "Mô hình \"Dân vận khéo\" đăng ký|Mass-mobilisation models registered|نماذج التعبئة المسجلة",
                    "mô hình|models|نماذج"),
            told(
                    "MOB.RECOGNISED",
                    "document",
                    "FLOW",
                    "51",
                    51,
                    "Mô hình \"Dân vận khéo\" được công nhận|Mass-mobilisation models recognised|نماذج التعبئة المعترف بها",
                    "mô hình|models|نماذج"),
            told(
                    "MOB.REPLICATED",
                    "document",
                    "FLOW",
                    "18",
                    15,
                    "Lượt nhân rộng mô hình \"Dân vận khéo\"|Replications of mass-mobilisation models|مرات تعميم نماذج التعبئة",
                    "lượt|times|مرات"),
            told(
                    "MOB.REWARDED",
                    "document",
                    "FLOW",
                    "22",
                    20,
                    "Khen thưởng mô hình \"Dân vận khéo\"|Rewards of mass-mobilisation models|مكافآت نماذج التعبئة",
                    "lượt|times|مرات"));

    private static Told told(
            String code,
            String service,
            String kind,
            String value,
            Integer distinct,
            String name,
            String unit,
            Part... parts) {
        return new Told(code, service, kind, value, distinct, name(name), name(unit), List.of(parts));
    }

    private static MultilingualName name(String written) {
        String[] names = written.split("\\|");
        return new MultilingualName(names[0], names[1], names[2]);
    }

    /** As they are kept in a seal. */
    public static List<SealedFigure> sealed() {
        return ALL.stream()
                .map(each -> new SealedFigure(
                        each.code(),
                        each.name(),
                        each.unit(),
                        each.kind(),
                        "OWN",
                        new BigDecimal(each.value()),
                        ratio(each) ? BigDecimal.valueOf(86) : null,
                        ratio(each) ? BigDecimal.valueOf(86) : null,
                        null,
                        each.distinct() == null ? null : BigDecimal.valueOf(each.distinct()),
                        false,
                        false,
                        null,
                        each.parts().stream()
                                .map(part -> new SealedFigure.Part(
                                        part.key(),
                                        new MultilingualName(part.vi(), part.en(), part.ar()),
                                        BigDecimal.valueOf(part.value()),
                                        false,
                                        null))
                                .toList(),
                        href(each)))
                .toList();
    }

    public static SuiteCatalogue catalogue() {
        var entries = new EnumMap<Language, Map<String, SuiteCatalogue.Entry>>(Language.class);
        for (Language language : Language.values()) {
            entries.put(
                    language,
                    ALL.stream()
                            .map(each -> new SuiteCatalogue.Entry(
                                    each.code(),
                                    each.name().in(language),
                                    "…",
                                    each.unit().in(language),
                                    each.kind(),
                                    each.parts().stream()
                                            .map(part -> new SuiteCatalogue.Split(part.key(), part.vi()))
                                            .toList()))
                            .collect(Collectors.toMap(SuiteCatalogue.Entry::code, entry -> entry)));
        }
        return new SuiteCatalogue(entries);
    }

    /** What the gateway answers when it is asked for figures. */
    public static String figuresJson() {
        var figures = new ArrayList<Map<String, Object>>();
        for (SealedFigure each : sealed()) {
            var figure = new LinkedHashMap<String, Object>();
            figure.put("code", each.code());
            figure.put("kind", each.kind());
            figure.put("reach", each.reach());
            figure.put("value", each.value());
            figure.put("numerator", each.numerator());
            figure.put("denominator", each.denominator());
            figure.put("distinctSubjects", each.distinctSubjects());
            figure.put("withheld", each.withheld());
            figure.put("distinctWithheld", each.distinctWithheld());
            figure.put(
                    "split",
                    each.split().stream()
                            .map(part -> Map.of("key", part.key(), "value", part.value(), "withheld", part.withheld()))
                            .toList());
            figure.put("recordsHref", each.recordsHref());
            figures.add(figure);
        }
        return json(Map.of("partial", false, "missing", List.of(), "figures", figures));
    }

    /** What it answers when it is asked for the catalogue, whatever the language. */
    public static String catalogueJson() {
        var items = ALL.stream()
                .map(each -> Map.of(
                        "code", each.code(),
                        "name", each.name().vi(),
                        "definition", "…",
                        "unit", each.unit().vi(),
                        "kind", each.kind(),
                        "splits",
                                each.parts().stream()
                                        .map(part -> Map.of("key", part.key(), "name", part.vi()))
                                        .toList()))
                .toList();
        return json(Map.of("partial", false, "missing", List.of(), "items", items));
    }

    private static boolean ratio(Told each) {
        return each.kind().equals("RATIO");
    }

    private static String href(Told each) {
        return "/api/%s/v1/indicators/%s/records?org=BL&from=2020-08-01&to=2023-03-31&knownAt=2023-04-10T02:03:04Z&tree=AS_IT_STOOD"
                .formatted(each.service(), each.code());
    }

    private static String json(Object told) {
        try {
            return new ObjectMapper().writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
