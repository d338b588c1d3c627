package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.CaseGroup;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.CaseSummaries;
import vn.capuy.inspection.casefile.CaseSummary;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.UNPLANNED: số cuộc kiểm tra, giám sát ngoài chương trình. */
@ApplicationScoped
class UnplannedIndicator implements IndicatorSource {
    private static final Indicator INDICATOR = new Indicator(
                    "INSP.UNPLANNED",
                    Kind.FLOW,
                    Reach.BELOW,
                    new MultilingualName(
                            "Số cuộc kiểm tra, giám sát ngoài chương trình",
                            "Inspections and supervisions beside the programme",
                            "عمليات التفتيش والإشراف خارج البرنامج"),
                    new MultilingualName(
                            "Số cuộc kiểm tra, giám sát được quyết định trong kỳ mà không xuất phát từ chương trình đã phê duyệt;"
                                    + " không tính giải quyết tố cáo, khiếu nại và cuộc đã huỷ.",
                            "Inspections and supervisions decided in the period that came of no item of an approved programme;"
                                    + " petitions and voided cases are not counted.",
                            "عمليات التفتيش والإشراف المقرَّرة خلال الفترة التي لم تنشأ عن بند في برنامج معتمد؛ لا تُحتسب العرائض ولا"
                                    + " القضايا الملغاة."),
                    new MultilingualName("cuộc", "cases", "قضية"),
                    List.of(
                            new Indicator.Split(
                                    CaseGroup.INSPECTION.name(),
                                    new MultilingualName("Kiểm tra", "Inspection", "تفتيش")),
                            new Indicator.Split(
                                    CaseGroup.SUPERVISION.name(),
                                    new MultilingualName("Giám sát", "Supervision", "إشراف"))),
                    """
            select c.id::text as key, c.lead_body as org, c.decided_on as on_date, cast(null as text) as subject,
              case when c.kind in (%1$s) then 'INSPECTION' else 'SUPERVISION' end as split, false as hit,
              case when c.restricted then c.id::text end as unit
            from inspection_case c
            where c.decided_on between :from and :to and c.kind in (%1$s, %2$s) and %3$s
              and not exists (select 1 from programme_item_case l where l.case_id = c.id and %4$s)""".formatted(
                                    kinds(CaseGroup.INSPECTION),
                                    kinds(CaseGroup.SUPERVISION),
                                    Indicator.known("c"),
                                    Indicator.known("l")))
            .confidential(CaseSummaries.FAMILY);

    private final CaseSummaries cases;

    UnplannedIndicator(CaseSummaries cases) {
        this.cases = cases;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<CaseSummary> records(List<String> keys) {
        return cases.of(keys);
    }

    private static String kinds(CaseGroup group) {
        return Arrays.stream(CaseKind.values())
                .filter(kind -> kind.group() == group)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }
}
