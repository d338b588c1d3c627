package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.type.DocumentTypes;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** DOC.IN_FORCE: documents in force as of a day, by type; administrative papers, which have no force, do not count. */
@ApplicationScoped
class DocumentsInForce implements IndicatorSource {
    private static final String AMENDED = """
            exists (select 1 from document_relation ar join document ad on ad.id = ar.from_document
              where ar.to_document = d.id and ar.kind in ('AMENDS', 'REPLACES', 'REPEALS') and ar.works_from <= :to
                and %s and %s)""".formatted(Indicator.known("ar"), Indicator.known("ad"));

    private static final String FACTS = """
            select d.id::text as key, d.issuer as org, d.issued_on as on_date, cast(null as text) as subject,
              d.type as split, true as hit, case when %s then 'AMENDED' else 'IN_FORCE' end as status
            from document d join document_type dt on dt.code = d.type and not dt.administrative
            where d.issued_on <= :to and %s""".formatted(AMENDED, StatusSql.inForce(":to"));

    private final DocumentTypes types;
    private final StatusQueries statuses;
    private final DocumentAccess access;

    DocumentsInForce(DocumentTypes types, StatusQueries statuses, DocumentAccess access) {
        this.types = types;
        this.statuses = statuses;
        this.access = access;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "DOC.IN_FORCE",
                        Indicator.Kind.STOCK,
                        Indicator.Reach.OWN,
                        new MultilingualName("Văn bản còn hiệu lực", "Documents in force", "الوثائق السارية"),
                        new MultilingualName(
                                "Văn bản còn hiệu lực vào ngày cuối kỳ: đã ban hành, đã có hiệu lực, chưa hết thời hạn, chưa bị"
                                        + " thay thế hoặc bãi bỏ; không tính giấy tờ hành chính.",
                                "Documents in force on the last day: issued, in force by their own words, not expired, not"
                                        + " replaced and not repealed; administrative papers do not count.",
                                "الوثائق السارية في اليوم الأخير: صادرة ونافذة وغير منتهية المدة ولم تُستبدل ولم تُلغَ، دون احتساب"
                                        + " الأوراق الإدارية."),
                        new MultilingualName("văn bản", "documents", "وثائق"),
                        types.all().stream()
                                .filter(type -> !type.administrative())
                                .map(type -> new Indicator.Split(type.code(), type.name()))
                                .toList(),
                        FACTS)
                .by(new Indicator.Dimension(
                        "status",
                        new MultilingualName("Tình trạng hiệu lực", "Status", "حالة السريان"),
                        "f.status",
                        List.of(
                                new Indicator.Split(
                                        "IN_FORCE",
                                        new MultilingualName("Còn nguyên hiệu lực", "As issued", "كما صدرت")),
                                new Indicator.Split(
                                        "AMENDED", new MultilingualName("Đã sửa đổi, bổ sung", "Amended", "معدَّلة")))))
                .under(Citation.of("66-QĐ/TW").certainty(Certainty.GENERAL));
    }

    /** As they stand today: the figure tells the day that was asked for. */
    @Override
    public List<?> records(List<String> keys) {
        List<UUID> ids = keys.stream().map(UUID::fromString).toList();
        var found = statuses.all(ids, access.today()).stream().collect(Collectors.toMap(StatusRow::id, row -> row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
