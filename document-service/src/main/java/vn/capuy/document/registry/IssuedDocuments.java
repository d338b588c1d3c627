package vn.capuy.document.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.type.DocumentTypes;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** DOC.ISSUED: documents issued in a period, by type, issuer, field, urgency, signing body and month. Secret ones count too: their entry stands for every reader. */
@ApplicationScoped
class IssuedDocuments implements IndicatorSource {
    private static final String FACTS = """
            select d.id::text as key, d.issuer as org, d.issued_on as on_date, cast(null as text) as subject,
              d.type as split, true as hit, d.field, d.urgency, d.signing_body
            from document d where d.issued_on between :from and :to and %s""".formatted(Indicator.known("d"));

    private final DocumentTypes types;
    private final DocumentReads reads;

    IssuedDocuments(DocumentTypes types, DocumentReads reads) {
        this.types = types;
        this.reads = reads;
    }

    @Override
    public Indicator indicator() {
        var types = this.types.all().stream()
                .map(type -> new Indicator.Split(type.code(), type.name()))
                .toList();
        return new Indicator(
                        "DOC.ISSUED",
                        Indicator.Kind.FLOW,
                        Indicator.Reach.OWN,
                        new MultilingualName("Văn bản đã ban hành", "Documents issued", "الوثائق الصادرة"),
                        new MultilingualName(
                                "Văn bản ban hành trong kỳ, theo thể loại; không tính văn bản đã huỷ.",
                                "Documents issued in the period, by type; void ones do not count.",
                                "الوثائق الصادرة خلال الفترة بحسب النوع، دون احتساب الملغاة."),
                        new MultilingualName("văn bản", "documents", "وثائق"),
                        types,
                        FACTS)
                .by(IssuedDimensions.all(types))
                .keptInSums("document");
    }

    @Override
    public List<?> records(List<String> keys) {
        return reads.inOrder(keys.stream().map(UUID::fromString).toList());
    }
}
