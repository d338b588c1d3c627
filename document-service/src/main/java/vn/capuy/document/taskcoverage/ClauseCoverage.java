package vn.capuy.document.taskcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.IndicatorSource;
import vn.capuy.platform.list.Projections;

/** TASK.CLAUSE_COVERAGE: of the clauses that require tasks, those of which a task comes. */
@ApplicationScoped
class ClauseCoverage implements IndicatorSource {
    private static final String RECORDS = """
            select k.key, c.id as clause, c.label, c.heading, d.id as document, d.issuer, d.notation, d.issued_on,
              split_part(k.key, '/', 2) = 'COVERED' as covered
            from unnest(string_to_array(:keys, ',')) as k (key)
            join document_clause c on c.id = cast(split_part(k.key, '/', 1) as uuid) join document d on d.id = c.document
            where %s and %s""".formatted(DocumentAccess.VISIBLE, DocumentAccess.CLEARED);

    private final Projections projections;
    private final DocumentAccess access;

    ClauseCoverage(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "TASK.CLAUSE_COVERAGE",
                        Indicator.Kind.RATIO,
                        Indicator.Reach.BELOW,
                        new MultilingualName(
                                "Điều khoản đã được giao nhiệm vụ",
                                "Clauses with tasks",
                                "البنود التي أُسندت لها مهام"),
                        new MultilingualName(
                                "Số điều khoản phải giao nhiệm vụ, của văn bản do tổ chức ban hành còn hiệu lực vào ngày cuối kỳ,"
                                        + " đã có nhiệm vụ được giao (không tính nhiệm vụ thôi giao) trên tổng số.",
                                "Of the clauses that require tasks, in documents that the organisation issued and that are in force"
                                        + " on the last day: those with a task that was not cancelled.",
                                "من البنود التي تستلزم مهام في الوثائق الصادرة عن المنظمة والسارية في اليوم الأخير: ما أُسندت له مهمة"
                                        + " لم تُلغَ."),
                        new MultilingualName("điều khoản", "clauses", "بنود"),
                        List.of(),
                        CoverageSql.FACTS)
                .by(
                        Dimension.named(
                                "field",
                                new MultilingualName("Lĩnh vực", "Field of work", "مجال العمل"),
                                "f.field",
                                "document_field"),
                        Dimension.named(
                                "type", new MultilingualName("Thể loại", "Type", "النوع"), "f.type", "document_type"),
                        Dimension.ofOrganisations(
                                "issuer", new MultilingualName("Tổ chức ban hành", "Issuer", "جهة الإصدار"), "f.org"))
                .under(Citation.of("08-QC/TW").certainty(Certainty.GENERAL));
    }

    /** A clause with the key by which it was asked for. */
    public record Keyed(
            String key,
            UUID clause,
            String label,
            String heading,
            UUID document,
            String issuer,
            String notation,
            LocalDate issuedOn,
            boolean covered) {
        ClauseRecord told() {
            return new ClauseRecord(clause, label, heading, document, issuer, notation, issuedOn, covered);
        }
    }

    /**
     * A clause that requires tasks.
     *
     * @param covered whether a task comes of it
     */
    @Schema(name = "ClauseCoverageRecord")
    public record ClauseRecord(
            UUID clause,
            @Schema(examples = "Điểm II.17") String label,
            String heading,
            UUID document,
            String issuer,
            @Schema(examples = "06-NQ/HU") String notation,
            LocalDate issuedOn,
            boolean covered) {}

    @Override
    public List<?> records(List<String> keys) {
        var binds = new HashMap<>(access.wall());
        binds.put("keys", String.join(",", keys));
        var found = projections.all(RECORDS, Keyed.class, binds).stream()
                .collect(Collectors.toMap(Keyed::key, Keyed::told));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
