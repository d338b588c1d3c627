package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** DOC.OVERDUE_ANSWERS: incoming documents that on a day were past their deadline and not finished. */
@ApplicationScoped
class OverdueAnswers implements IndicatorSource {
    /** The last step by the day: a later extension does not make it timely after the event. */
    private static final String FACTS =
            """
            select i.id::text as key, i.organisation as org, cast(:to as date) as on_date, cast(null as text) as subject, %s,
              n.handler_organisation as handler, true as hit
            from incoming_document i %s cross join lateral (
              select step.due_on, step.handler_organisation from incoming_step step
              where step.incoming = i.id and step.on_day <= :to and step.recorded_at <= :knownAt
              order by step.nr desc limit 1) n
            where i.arrived_on <= :to and n.due_on < :to and %s
              and (i.finished_on is null or i.finished_on > :to or i.finished_at > :knownAt)""".formatted(IncomingDimensions.COLUMNS, IncomingDimensions.SENDERS, Indicator.known("i"));

    private final IncomingQueries queries;

    OverdueAnswers(IncomingQueries queries) {
        this.queries = queries;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "DOC.OVERDUE_ANSWERS",
                        Indicator.Kind.STOCK,
                        Indicator.Reach.OWN,
                        new MultilingualName(
                                "Văn bản đến quá hạn giải quyết",
                                "Incoming documents overdue",
                                "الوثائق الواردة المتأخرة"),
                        new MultilingualName(
                                "Văn bản đến đã quá thời hạn mà chưa giải quyết xong vào ngày cuối kỳ.",
                                "Incoming documents past their deadline and not finished on the period's last day.",
                                "الوثائق الواردة التي فات موعدها ولم تُنجز في آخر يوم من الفترة."),
                        new MultilingualName("văn bản", "documents", "وثائق"),
                        IncomingDimensions.URGENCIES,
                        FACTS)
                .by(IncomingDimensions.SENDER, IncomingDimensions.TYPE, IncomingDimensions.HANDLER);
    }

    @Override
    public List<?> records(List<String> keys) {
        return queries.inOrder(keys.stream().map(UUID::fromString).toList());
    }
}
