package vn.capuy.document.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;
import vn.capuy.platform.list.Projections;

/** DOC.GUIDANCE_COVERED: of the bodies that must implement guiding documents, how many issued something to do so. */
@ApplicationScoped
class GuidanceCovered implements IndicatorSource {
    private static final String RECORDS =
            """
            select d.id as document, d.issuer, d.notation, d.issued_on, case when %s then d.abstract end as abstract_text,
              u.code as organisation, %s as organisation_name, split_part(k.key, '/', 3) as state, k.key
            from unnest(string_to_array(:keys, ',')) as k (key)
            join document d on d.id = cast(split_part(k.key, '/', 1) as uuid)
            join org_unit u on u.code = split_part(k.key, '/', 2)
            where %s""".formatted(DocumentAccess.CLEARED, Projections.named("u.name"), DocumentAccess.VISIBLE);

    private final Projections projections;
    private final DocumentAccess access;

    GuidanceCovered(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "DOC.GUIDANCE_COVERED",
                        Indicator.Kind.RATIO,
                        Indicator.Reach.BELOW,
                        new MultilingualName(
                                "Văn bản chỉ đạo đã được triển khai thực hiện",
                                "Guiding documents implemented",
                                "الوثائق التوجيهية المنفذة"),
                        new MultilingualName(
                                "Số lượt cấp uỷ, tổ chức đảng đã ban hành văn bản triển khai thực hiện trên số lượt phải triển khai"
                                        + " các văn bản chỉ đạo còn hiệu lực vào ngày cuối kỳ.",
                                "Of the bodies that stand on the last day and must implement guiding documents in force, once for"
                                        + " each document: how many issued something to do so.",
                                "من الهيئات القائمة في اليوم الأخير والمكلفة بتنفيذ الوثائق التوجيهية السارية، مرة لكل وثيقة: كم منها أصدر"
                                        + " ما ينفذها."),
                        new MultilingualName("lượt tổ chức", "bodies", "هيئات"),
                        List.of(),
                        CoverageSql.FACTS)
                .under(Citation.of("08-QC/TW").certainty(Certainty.GENERAL));
    }

    /** A record with the key by which it was asked for. */
    public record Keyed(
            UUID document,
            String issuer,
            String notation,
            LocalDate issuedOn,
            String abstractText,
            String organisation,
            String organisationName,
            CoverageState state,
            String key) {
        GuidanceRecord told() {
            return new GuidanceRecord(
                    document, issuer, notation, issuedOn, abstractText, organisation, organisationName, state);
        }
    }

    @Override
    public List<?> records(List<String> keys) {
        var binds = new HashMap<>(access.wall());
        binds.put("keys", String.join(",", keys));
        var found = projections.all(RECORDS, Keyed.class, binds).stream()
                .collect(Collectors.toMap(Keyed::key, Keyed::told));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
