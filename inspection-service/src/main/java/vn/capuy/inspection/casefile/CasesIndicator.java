package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.CASES: số cuộc kiểm tra, giám sát. */
@ApplicationScoped
class CasesIndicator implements IndicatorSource {
    private static final Indicator INDICATOR = CaseIndicators.cases(
            "INSP.CASES",
            new MultilingualName(
                    "Số cuộc kiểm tra, giám sát", "Inspections and supervisions", "عمليات التفتيش والإشراف"),
            new MultilingualName(
                    "Số cuộc kiểm tra, giám sát được quyết định trong kỳ, tính theo cơ quan chủ trì; không tính giải quyết"
                            + " tố cáo, khiếu nại và cuộc đã huỷ.",
                    "Inspections and supervisions decided in the period, by lead body; denunciations, complaints and"
                            + " voided cases are not counted.",
                    "عمليات التفتيش والإشراف المقرَّرة خلال الفترة بحسب الجهة القائدة؛ لا تُحتسب البلاغات والتظلمات"
                            + " ولا القضايا الملغاة."),
            new MultilingualName("cuộc", "cases", "قضية"));

    private final CaseQueries queries;

    CasesIndicator(CaseQueries queries) {
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
