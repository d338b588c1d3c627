package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** GROUP.REPORTED_ON_TIME: of the reports of working groups that were due in a period, those handed in by their day. */
@ApplicationScoped
class ReportedOnTime implements IndicatorSource {
    private static final String FACTS = """
            select due.working_group || '/' || due.period || '/' || due.period_from as key, due.founded_by as org,
              due.due_on as on_date, due.working_group::text as subject, due.period as split,
              coalesce(due.handed_in_on <= due.due_on, false) as hit
            from (%s) due""".formatted(DueSql.DUE);

    private final DueQueries queries;
    private final Clock clock;

    ReportedOnTime(DueQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "GROUP.REPORTED_ON_TIME",
                        Indicator.Kind.RATIO,
                        Indicator.Reach.BELOW,
                        new MultilingualName(
                                "Báo cáo của tổ công tác đúng hạn",
                                "Reports of working groups on time",
                                "تقارير مجموعات العمل في موعدها"),
                        new MultilingualName(
                                "Trong số báo cáo tuần, tháng, quý của tổ công tác đến hạn trong kỳ, tỷ lệ đã gửi không muộn"
                                        + " hơn thời hạn và không bị trả lại.",
                                "Of the weekly, monthly and quarterly reports of working groups that were due in the period,"
                                        + " those handed in by the day and not returned.",
                                "من التقارير الأسبوعية والشهرية والفصلية لمجموعات العمل المستحقة خلال الفترة: ما قُدّم في موعده"
                                        + " ولم يُعَد."),
                        new MultilingualName("báo cáo", "reports", "تقارير"),
                        List.of(
                                new Indicator.Split("WEEK", new MultilingualName("Tuần", "Week", "أسبوع")),
                                new Indicator.Split("MONTH", new MultilingualName("Tháng", "Month", "شهر")),
                                new Indicator.Split("QUARTER", new MultilingualName("Quý", "Quarter", "فصل"))),
                        FACTS)
                .under(Citation.of("08-QC/TW").certainty(Certainty.GENERAL));
    }

    @Override
    public List<?> records(List<String> keys) {
        return records(keys, clock.instant());
    }

    @Override
    public List<?> records(List<String> keys, Instant knownAt) {
        return queries.byKeys(keys, knownAt);
    }
}
