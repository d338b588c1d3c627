package vn.capuy.document.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.search.Grounds.Ground;
import vn.capuy.document.search.query.SearchQuery;
import vn.capuy.document.search.query.Strength;
import vn.capuy.platform.sql.Rows;

/**
 * Documents that match, latest first. What is asked goes through the months span by span and stops as soon as enough is
 * found; within a span the index of marks and words gives what matches, and only that is looked at. So the cost depends on
 * how much is asked for, not on how much there is.
 */
@ApplicationScoped
class Matches {
    /**
     * The spans are gone through in the order in which they are given, and each is sorted in itself: a lateral subquery is run
     * for one row after the other and the whole stops when the limit is met, so it comes in order without being sorted. Only
     * so many documents are asked whether the caller may know of them as are needed; {@code offset 0} keeps it that way.
     */
    private static final String LATEST_FIRST = """
            select d.* from unnest(cast(:spans as text[])) as span (months)
            cross join lateral (
              select t.document, t.issued_on from document_text t
              where t.marks && string_to_array(span.months, ' ')%s
              group by t.document, t.issued_on order by t.issued_on desc, t.document desc) found
            cross join lateral (
              select d.id, d.issued_on, d.issuer, d.type, d.field, %s as secrecy from document d
              where d.id = found.document and %s offset 0) d
            """;

    private static final String NOT_IN_ABSTRACT = """
            not exists (select 1 from document_text n where n.document = d.id and n.source = 'ABSTRACT' and n.source_id = d.id
              and n.part = 0 and n.words @@ cast(:unwanted as tsquery))""";

    /** SQL: how well the text {@code b} matches: by strength, then by place. */
    static final String RANK = """
            (case when b.words @@ cast(:exact as tsquery) then 0 when b.words @@ cast(:folded as tsquery) then 3 else 6 end
              + case b.source when 'ABSTRACT' then 0 when 'CLAUSE' then 1 else 2 end)""";

    /** SQL: that of the best text of a document. */
    private static final String BEST_RANK = """
            (select min(%s) from document_text b where b.document = %%s and b.words @@ cast(:any as tsquery))""".formatted(RANK);

    static final int LAST_RANK = Strength.values().length * Place.values().length - 1;

    private final Jdbi jdbi;
    private final DocumentAccess access;

    Matches(Jdbi jdbi, DocumentAccess access) {
        this.jdbi = jdbi;
        this.access = access;
    }

    /** A document that matches, with that by which it is counted. */
    public record Match(UUID id, LocalDate issuedOn, String issuer, String type, String field, String secrecy) {}

    /** A document that matches, and how well. */
    public record Ranked(UUID id, LocalDate issuedOn, int rank) {}

    /** Behind which one to go on. */
    record After(int rank, LocalDate day, UUID id) {}

    /** What is searched, and where. */
    record Search(SearchQuery query, SearchFilter filter, Ground ground) {}

    /** The latest that match in any way. */
    List<Match> latest(Search search, List<String> marks, int rows) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery(sql(search, marks, true, List.of()) + " limit :rows"),
                        search,
                        marks,
                        search.query().fitting())
                .bind("rows", rows)
                .map(Rows.of(Match.class))
                .list());
    }

    /** The latest that bear these marks, whatever their words. */
    List<Match> latest(SearchFilter filter, Ground ground, List<String> marks, int rows) {
        var search = new Search(new SearchQuery(List.of(), List.of()), filter, ground);
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery(sql(search, marks, false, List.of()) + " limit :rows"), search, marks, null)
                .bind("rows", rows)
                .map(Rows.of(Match.class))
                .list());
    }

    /** Puts all of these in order, from a place on. */
    List<Ranked> ranked(SearchQuery query, List<Match> all, Optional<After> after, int rows) {
        return jdbi.withHandle(handle -> strengths(
                        handle.createQuery("""
                                select id, issued_on, rank from (
                                  select d.id, d.issued_on, %s as rank from document d where d.id = any(:ids)) r
                                where cast(:afterRank as int) is null or rank > :afterRank
                                  or rank = :afterRank and (issued_on, id) < (cast(:afterDay as date), cast(:afterId as uuid))
                                order by rank, issued_on desc, id desc limit :rows""".formatted(BEST_RANK.formatted("d.id"))), query)
                .bindArray("ids", UUID.class, all.stream().map(Match::id).toList())
                .bind("afterRank", after.map(After::rank).orElse(null))
                .bind("afterDay", after.map(After::day).orElse(null))
                .bind("afterId", after.map(After::id).orElse(null))
                .bind("rows", rows)
                .map(Rows.of(Ranked.class))
                .list());
    }

    /** Where there are too many to be put in order: rank by rank, from a place on. */
    List<Ranked> byRank(Search search, Optional<After> after, int rows) {
        var found = new ArrayList<Ranked>();
        for (Strength strength : Strength.values()) {
            Optional<String> words = search.query().fitting(strength);
            for (Place place : Place.values()) {
                int rank = strength.ordinal() * Place.values().length + place.ordinal();
                boolean shown = after.filter(each -> each.rank() > rank).isPresent();
                if (words.isPresent() && !shown && found.size() < rows) {
                    found.addAll(ofRank(search, words.get(), place, rank, after, rows - found.size()));
                }
            }
        }
        return found;
    }

    private List<Ranked> ofRank(Search search, String words, Place place, int rank, Optional<After> after, int rows) {
        Optional<After> within = after.filter(each -> each.rank() == rank);
        var conditions = new ArrayList<String>();
        within.ifPresent(each -> conditions.add("(t.issued_on, t.document) < (:afterDay, :afterId)"));
        String sql =
                "select x.id, x.issued_on, :rank as rank from (" + sql(search, List.of(place.mark()), true, conditions)
                        + ") x where " + BEST_RANK.formatted("x.id") + " = :rank limit :rows";
        return jdbi.withHandle(handle -> strengths(
                        bound(handle.createQuery(sql), search, List.of(place.mark()), words), search.query())
                .bind("rank", rank)
                .bind("afterDay", within.map(After::day).orElse(null))
                .bind("afterId", within.map(After::id).orElse(null))
                .bind("rows", rows)
                .map(Rows.of(Ranked.class))
                .list());
    }

    /** @param more conditions on the text {@code t} */
    private static String sql(Search search, List<String> marks, boolean words, List<String> more) {
        var texts = new ArrayList<>(more);
        // Of an empty array the index would have to be read from end to end.
        if (!marks.isEmpty() || !search.filter().marks().isEmpty()) {
            texts.add("t.marks @> cast(:marks as text[])");
        }
        if (search.ground().reach().isPresent()) {
            texts.add("t.marks && cast(:reach as text[])");
        }
        if (words) {
            texts.add("t.words @@ cast(:query as tsquery)");
        }
        var documents = new ArrayList<>(search.filter().conditions());
        if (!search.query().unwanted().isEmpty()) {
            documents.add(NOT_IN_ABSTRACT);
        }
        documents.add(DocumentAccess.CLEARED);
        documents.add(DocumentAccess.VISIBLE);
        return LATEST_FIRST.formatted(
                texts.stream().map(each -> " and " + each).collect(Collectors.joining()),
                DocumentAccess.LEVEL,
                String.join(" and ", documents));
    }

    private Query bound(Query statement, Search search, List<String> marks, String words) {
        var all = new ArrayList<>(search.filter().marks());
        all.addAll(marks);
        return access.bind(statement)
                .bindMap(search.filter().bindings())
                .bindArray("spans", String.class, search.ground().spans())
                .bindArray("reach", String.class, search.ground().reach().orElse(List.of()))
                .bindArray("marks", String.class, all)
                .bind("query", words)
                .bind("unwanted", search.query().unwantedInAbstract().orElse(null));
    }

    /** Binds what {@link #RANK} asks. */
    static Query strengths(Query statement, SearchQuery query) {
        return statement
                .bind("exact", query.fitting(Strength.EXACT).orElse(null))
                .bind("folded", query.fitting(Strength.FOLDED).orElse(null))
                .bind("any", query.fitting());
    }
}
