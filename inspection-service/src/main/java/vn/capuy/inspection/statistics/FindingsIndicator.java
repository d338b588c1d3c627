package vn.capuy.inspection.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.inspection.casefile.CaseDimensions;
import vn.capuy.inspection.casefile.CountedCases;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.Indicator.Split;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.FINDINGS: số kết luận về nội dung kiểm tra, giám sát. They count with their cases, by the day of the decision. */
@ApplicationScoped
class FindingsIndicator implements IndicatorSource {
    private static final String FACTS = """
            select r.id::text as key, c.lead_body as org, c.decided_on as on_date,
              coalesce(s.member, s.organisation) as subject, r.outcome as split, false as hit, %s as unit, c.kind, r.matter,
              r.degree, s.kind as subject_kind, s.organisation as place
            from inspection_case c join finding r on r.case_id = c.id join case_subject s on s.id = r.subject
            where c.decided_on between :from and :to and %s and %s
            """.formatted(CountedCases.UNIT, Indicator.known("r"), CountedCases.KNOWN);

    private static final Dimension DEGREE = new Dimension(
            "degree",
            new MultilingualName("Mức độ vi phạm", "Degree of the violation", "درجة المخالفة"),
            "f.degree",
            List.of(
                    new Split("LESS_SERIOUS", new MultilingualName("Ít nghiêm trọng", "Less serious", "أقل خطورة")),
                    new Split("SERIOUS", new MultilingualName("Nghiêm trọng", "Serious", "خطيرة")),
                    new Split("VERY_SERIOUS", new MultilingualName("Rất nghiêm trọng", "Very serious", "خطيرة جدًا")),
                    new Split(
                            "ESPECIALLY_SERIOUS",
                            new MultilingualName("Đặc biệt nghiêm trọng", "Especially serious", "بالغة الخطورة"))));

    private static final Dimension SUBJECT = new Dimension(
            "subject",
            new MultilingualName("Đối tượng", "Subject", "المعني"),
            "f.subject_kind",
            List.of(
                    new Split(
                            "ORGANISATION", new MultilingualName("Tổ chức đảng", "Party organisation", "منظمة حزبية")),
                    new Split("MEMBER", new MultilingualName("Đảng viên", "Party member", "عضو في الحزب"))));

    private static final Indicator INDICATOR = new Indicator(
                    "INSP.FINDINGS",
                    Kind.FLOW,
                    Reach.BELOW,
                    new MultilingualName(
                            "Số kết luận về đối tượng kiểm tra, giám sát",
                            "Findings of cases",
                            "النتائج المسجَّلة في القضايا"),
                    new MultilingualName(
                            "Số kết luận đối với từng đối tượng, nội dung trong các cuộc kiểm tra, giám sát được quyết định"
                                    + " trong kỳ; kèm số đối tượng không trùng lặp.",
                            "Findings on a subject and a matter in the inspections and supervisions decided in the period,"
                                    + " with the number of distinct subjects beside it.",
                            "النتائج بشأن معني وموضوع في عمليات التفتيش والإشراف المقرَّرة خلال الفترة، ومعها عدد المعنيين دون"
                                    + " تكرار."),
                    new MultilingualName("kết luận", "findings", "نتيجة"),
                    CaseDimensions.outcomes(),
                    FACTS)
            .by(
                    Dimension.named("matter", CaseDimensions.MATTER_NAME, "f.matter", "matter"),
                    DEGREE,
                    SUBJECT,
                    CaseDimensions.KIND,
                    CaseDimensions.LEAD,
                    CaseDimensions.COMMUNE)
            .confidential(RestrictedFamilies.FINDINGS)
            .under(CountedCases.CITATION);

    private final FigureRecords records;

    FindingsIndicator(FigureRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<FindingRecord> records(List<String> keys) {
        return records.findings(INDICATOR.code(), keys);
    }
}
