package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.CASE_MATTERS: số lượt nội dung kiểm tra, giám sát. A case with two matters counts twice, and once as distinct. */
@ApplicationScoped
class CaseMattersIndicator implements IndicatorSource {
    private static final String FACTS = """
            select m.id::text as key, c.lead_body as org, c.decided_on as on_date, c.id::text as subject,
              cast(null as text) as split, false as hit, %s as unit, c.kind, m.matter
            from inspection_case c join case_matter m on m.case_id = c.id
            where c.decided_on between :from and :to and %s and %s
            """.formatted(CountedCases.UNIT, Indicator.known("m"), CountedCases.KNOWN);

    private static final Indicator INDICATOR = new Indicator(
                    "INSP.CASE_MATTERS",
                    Kind.FLOW,
                    Reach.BELOW,
                    new MultilingualName(
                            "Số lượt nội dung được kiểm tra, giám sát",
                            "Matters inspected or supervised",
                            "الموضوعات الخاضعة للتفتيش أو الإشراف"),
                    new MultilingualName(
                            "Số lượt nội dung của các cuộc kiểm tra, giám sát được quyết định trong kỳ; kèm số cuộc không"
                                    + " trùng lặp. Một cuộc có nhiều nội dung được tính theo từng nội dung.",
                            "Occurrences of matters in the inspections and supervisions decided in the period, with the"
                                    + " number of distinct cases beside it.",
                            "مرات ورود الموضوعات في عمليات التفتيش والإشراف المقرَّرة خلال الفترة، ومعها عدد القضايا دون تكرار."),
                    new MultilingualName("lượt nội dung", "matters of cases", "ورود موضوع"),
                    List.of(),
                    FACTS)
            .by(
                    Dimension.named("matter", CaseDimensions.MATTER_NAME, "f.matter", "matter"),
                    CaseDimensions.KIND,
                    CaseDimensions.LEAD)
            .confidential(RestrictedFamilies.MATTERS)
            .under(CountedCases.CITATION);

    private final CaseQueries queries;

    CaseMattersIndicator(CaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<MatterRecord> records(List<String> keys) {
        return CaseIndicators.inOrder(keys, queries::matterRecords, MatterRecord::id);
    }
}
