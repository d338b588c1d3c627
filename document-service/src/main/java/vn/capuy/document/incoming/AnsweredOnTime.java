package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/**
 * DOC.ANSWERED_ON_TIME: of the incoming documents whose deadline, extensions included, fell in a period, those that were
 * answered, done or forwarded by it. What was answered by a document that is void counts as not answered.
 */
@ApplicationScoped
class AnsweredOnTime implements IndicatorSource {
    /** The last step that was known: of it the deadline and the state. */
    private static final String FACTS =
            """
            select i.id::text as key, i.organisation as org, n.due_on as on_date, cast(null as text) as subject, %s,
              n.handler_organisation as handler,
              n.state in ('ANSWERED', 'DONE_WITHOUT_ANSWER', 'FORWARDED') and n.on_day <= n.due_on
                and not exists (select 1 from document a where a.id = n.answer and a.voided_at <= :knownAt) as hit
            from incoming_step n join incoming_document i on i.id = n.incoming %s
            where n.due_on between :from and :to and n.recorded_at <= :knownAt and %s
              and not exists (select 1 from incoming_step later
                where later.incoming = n.incoming and later.nr > n.nr and later.recorded_at <= :knownAt)""".formatted(IncomingDimensions.COLUMNS, IncomingDimensions.SENDERS, Indicator.known("i"));

    private final IncomingQueries queries;

    AnsweredOnTime(IncomingQueries queries) {
        this.queries = queries;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "DOC.ANSWERED_ON_TIME",
                        Indicator.Kind.RATIO,
                        Indicator.Reach.OWN,
                        new MultilingualName(
                                "Văn bản đến giải quyết đúng hạn",
                                "Incoming documents dealt with on time",
                                "الوثائق الواردة المعالَجة في موعدها"),
                        new MultilingualName(
                                "Trong số văn bản đến có thời hạn (kể cả gia hạn) rơi vào kỳ, tỷ lệ đã trả lời, giải quyết"
                                        + " xong hoặc chuyển đi không muộn hơn thời hạn.",
                                "Of the incoming documents whose deadline, extensions included, fell in the period, those"
                                        + " answered, done or forwarded by it.",
                                "من الوثائق الواردة التي حلّ موعدها، مع التمديدات، خلال الفترة: ما أُجيب أو أُنجز أو أُحيل في"
                                        + " موعده."),
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
