package vn.capuy.document.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.search.Matches.Ranked;
import vn.capuy.document.search.SearchHit.Found;
import vn.capuy.document.search.query.SearchQuery;
import vn.capuy.document.search.query.Strength;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.sql.Rows;

/** Shows documents that were found, and where in them. */
@ApplicationScoped
class Hits {
    private static final int PLACES = 3;

    private static final String DOCUMENTS = """
            select d.id, d.notation, d.type, %s as type_name, d.issuer, %s as issuer_name, d.field, %s as field_name, d.term,
              d.issued_on, d.urgency, %s as secrecy, d.voided_at is not null as is_void, d.abstract as abstract_text
            from document d join org_unit u on u.code = d.issuer join document_type t on t.code = d.type
            left join document_field f on f.code = d.field
            where d.id = any(:ids) and %s and %s""".formatted(
                    Projections.named("t.name"),
                    Projections.named("u.name"),
                    Projections.named("f.name"),
                    DocumentAccess.LEVEL,
                    DocumentAccess.CLEARED,
                    DocumentAccess.VISIBLE);

    /** Of each clause and file its best part, and of each document its best places. */
    private static final String TEXTS = """
            select document, source, source_id, label, content, rank from (
              select each.*, row_number() over (partition by document order by rank, source_id) as nth from (
                select distinct on (b.document, b.source, b.source_id)
                  b.document, b.source, b.source_id, b.label, b.content, %s as rank
                from document_text b where b.document = any(:ids) and b.words @@ cast(:any as tsquery)
                order by b.document, b.source, b.source_id, rank, b.part) each) best
            where nth <= :places order by document, nth""".formatted(Matches.RANK);

    private final Jdbi jdbi;
    private final DocumentAccess access;
    private final CallerLanguage language;

    Hits(Jdbi jdbi, DocumentAccess access, CallerLanguage language) {
        this.jdbi = jdbi;
        this.access = access;
        this.language = language;
    }

    public record Row(
            UUID id,
            String notation,
            String type,
            String typeName,
            String issuer,
            String issuerName,
            String field,
            String fieldName,
            String term,
            LocalDate issuedOn,
            String urgency,
            Clearance secrecy,
            boolean isVoid,
            String abstractText) {}

    public record Text(UUID document, Place source, UUID sourceId, String label, String content, int rank) {
        Strength strength() {
            return Strength.values()[rank / Place.values().length];
        }
    }

    /** In the order in which they are ranked. */
    List<SearchHit> of(List<Ranked> ranked, SearchQuery query) {
        List<UUID> ids = ranked.stream().map(Ranked::id).toList();
        Map<UUID, Row> rows = rows(ids);
        Map<UUID, List<Text>> texts = texts(ids, query);
        var highlighter = new Highlighter(query);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> hit(row, texts.getOrDefault(row.id(), List.of()), highlighter))
                .toList();
    }

    /** Found by their numbers, in the order in which they are given. */
    List<SearchHit> byNumber(List<UUID> ids) {
        Map<UUID, Row> rows = rows(ids);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> view(row, plain(row), null, List.of()))
                .toList();
    }

    Map<UUID, Row> rows(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> access.bind(handle.createQuery(DOCUMENTS))
                        .bindArray("ids", UUID.class, ids)
                        .bind("lang", language.get().tag())
                        .map(Rows.of(Row.class))
                        .collect(toMap(Row::id, row -> row)));
    }

    private Map<UUID, List<Text>> texts(List<UUID> ids, SearchQuery query) {
        return ids.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> Matches.strengths(handle.createQuery(TEXTS), query)
                        .bindArray("ids", UUID.class, ids)
                        .bind("places", PLACES)
                        .map(Rows.of(Text.class))
                        .collect(groupingBy(Text::document)));
    }

    private static SearchHit hit(Row row, List<Text> texts, Highlighter highlighter) {
        Strength best = texts.isEmpty() ? Strength.FOLDED : texts.getFirst().strength();
        List<Fragment> shown = row.abstractText() == null ? List.of() : highlighter.whole(row.abstractText(), best);
        return view(
                row,
                shown,
                best,
                texts.stream()
                        .map(text -> new Found(
                                text.source(),
                                text.sourceId(),
                                text.label(),
                                text.content() == null
                                        ? List.of()
                                        : highlighter.excerpt(text.content(), text.strength())))
                        .toList());
    }

    private static List<Fragment> plain(Row row) {
        return row.abstractText() == null ? List.of() : List.of(new Fragment(row.abstractText(), false));
    }

    private static SearchHit view(Row row, List<Fragment> abstractText, Strength match, List<Found> found) {
        return new SearchHit(
                row.id(),
                row.notation(),
                row.type(),
                row.typeName(),
                row.issuer(),
                row.issuerName(),
                row.field(),
                row.fieldName(),
                row.term(),
                row.issuedOn(),
                row.urgency(),
                row.secrecy(),
                row.isVoid(),
                abstractText,
                match,
                found);
    }
}
