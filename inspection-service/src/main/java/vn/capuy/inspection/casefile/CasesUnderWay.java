package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.CASES_UNDER_WAY: số cuộc kiểm tra, giám sát đang tiến hành, by the stage that they had reached on the day. */
@ApplicationScoped
class CasesUnderWay implements IndicatorSource {
    /** Steps count by their own days, and from the moment at which they were entered. */
    private static final String FACTS = """
            select c.id::text as key, c.lead_body as org, c.decided_on as on_date, cast(null as text) as subject,
              reached.stage as split, false as hit, %s as unit, c.kind, c.lead_body as place, c.id as case_id
            from inspection_case c cross join lateral (select s.stage from case_step s
              where s.case_id = c.id and s.on_day <= :to and s.recorded_at <= :knownAt order by s.nr desc limit 1) reached
            where c.decided_on <= :to and reached.stage in ('PREPARATION', 'CONDUCT', 'CONCLUSION') and %s
            """.formatted(CountedCases.UNIT, CountedCases.KNOWN);

    private static final Indicator INDICATOR = new Indicator(
                    "INSP.CASES_UNDER_WAY",
                    Kind.STOCK,
                    Reach.BELOW,
                    new MultilingualName(
                            "Số cuộc kiểm tra, giám sát đang tiến hành",
                            "Inspections and supervisions under way",
                            "عمليات التفتيش والإشراف الجارية"),
                    new MultilingualName(
                            "Số cuộc kiểm tra, giám sát đã quyết định nhưng đến ngày cuối kỳ chưa đóng hồ sơ và chưa đình"
                                    + " chỉ, chia theo bước đã đạt đến trong ngày đó.",
                            "Inspections and supervisions decided and, on the last day, neither closed nor stopped, by the"
                                    + " stage reached on that day.",
                            "عمليات التفتيش والإشراف المقرَّرة التي لم تُغلق ولم تُوقف حتى آخر يوم، بحسب المرحلة التي بلغتها في"
                                    + " ذلك اليوم."),
                    new MultilingualName("cuộc", "cases", "قضية"),
                    CaseDimensions.UNDER_WAY,
                    FACTS)
            .by(CaseDimensions.KIND, CaseDimensions.LEAD, CaseDimensions.LEAD_COMMUNE)
            .confidential(CaseIndicators.CASE_FAMILY)
            .under(CountedCases.CITATION);

    private final CaseQueries queries;

    CasesUnderWay(CaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<CaseSummary> records(List<String> keys) {
        return CaseIndicators.inOrder(keys, queries::summaries, CaseSummary::id);
    }
}
