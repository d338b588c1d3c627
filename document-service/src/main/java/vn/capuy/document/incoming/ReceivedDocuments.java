package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** DOC.RECEIVED: documents that arrived in a period. Secret ones count too: their entry stands for every reader. */
@ApplicationScoped
class ReceivedDocuments implements IndicatorSource {
    private static final String FACTS =
            """
            select i.id::text as key, i.organisation as org, i.arrived_on as on_date, cast(null as text) as subject, %s,
              true as hit
            from incoming_document i %s
            where i.arrived_on between :from and :to and %s""".formatted(IncomingDimensions.COLUMNS, IncomingDimensions.SENDERS, Indicator.known("i"));

    private final IncomingQueries queries;

    ReceivedDocuments(IncomingQueries queries) {
        this.queries = queries;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "DOC.RECEIVED",
                        Indicator.Kind.FLOW,
                        Indicator.Reach.OWN,
                        new MultilingualName("Văn bản đến", "Documents received", "الوثائق الواردة"),
                        new MultilingualName(
                                "Văn bản đến trong kỳ theo ngày đến, theo độ khẩn; không tính văn bản đã huỷ.",
                                "Documents that arrived in the period, by urgency; void ones do not count.",
                                "الوثائق التي وردت خلال الفترة بحسب الاستعجال، دون احتساب الملغاة."),
                        new MultilingualName("văn bản", "documents", "وثائق"),
                        IncomingDimensions.URGENCIES,
                        FACTS)
                .by(IncomingDimensions.SENDER, IncomingDimensions.TYPE)
                .keptInSums("incoming_document");
    }

    @Override
    public List<?> records(List<String> keys) {
        return queries.inOrder(keys.stream().map(UUID::fromString).toList());
    }
}
