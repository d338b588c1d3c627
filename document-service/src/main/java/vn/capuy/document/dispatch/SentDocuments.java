package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Split;
import vn.capuy.platform.indicator.IndicatorSource;

/** DOC.SENT: sendings of documents in a period, by the way they went; its subjects are the documents. */
@ApplicationScoped
class SentDocuments implements IndicatorSource {
    private static final String FACTS = """
            select x.id::text as key, d.issuer as org, x.sent_on as on_date, x.document::text as subject, x.channel as split,
              d.type, true as hit
            from dispatch x join document d on d.id = x.document
            where x.sent_on between :from and :to and %s""".formatted(Indicator.known("x"));

    private final DispatchQueries queries;

    SentDocuments(DispatchQueries queries) {
        this.queries = queries;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "DOC.SENT",
                        Indicator.Kind.FLOW,
                        Indicator.Reach.OWN,
                        new MultilingualName("Lượt gửi văn bản", "Sendings of documents", "إرساليات الوثائق"),
                        new MultilingualName(
                                "Lượt gửi văn bản đến từng nơi nhận trong kỳ, theo đường gửi.",
                                "Sendings of documents to each of their recipients in the period, by the way they went.",
                                "إرسال الوثائق إلى كل جهة خلال الفترة بحسب الطريق."),
                        new MultilingualName("lượt gửi", "sendings", "إرساليات"),
                        List.of(
                                split("PAPER", "Trao tay", "By hand", "باليد"),
                                split("POST", "Bưu chính", "By post", "بالبريد"),
                                split("MESSENGER", "Giao liên", "By messenger", "برسول"),
                                split("CIPHER", "Cơ yếu", "By the cipher service", "بالتشفير"),
                                split("NETWORK", "Qua mạng", "Over the network", "عبر الشبكة")),
                        FACTS)
                .by(Indicator.Dimension.named(
                        "type", new MultilingualName("Thể loại", "Type", "النوع"), "f.type", "document_type"));
    }

    private static Split split(String key, String vi, String en, String ar) {
        return new Split(key, new MultilingualName(vi, en, ar));
    }

    @Override
    public List<?> records(List<String> keys) {
        return queries.inOrder(keys.stream().map(UUID::fromString).toList());
    }
}
