package vn.capuy.document.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.clause.ClauseLookup;
import vn.capuy.document.clause.ClauseLookup.Labelled;
import vn.capuy.document.registry.DocumentAccess;

/** Documents of the register and their clauses, as files of tasks name them: those into which the caller may look. */
@ApplicationScoped
class PastDocuments {
    private static final String FIND = """
            select d.id, d.issuer, d.notation, d.issued_on
            from unnest(:issuers, :notations, cast(:days as date[])) as w (issuer, notation, day)
            join document d on d.issuer = w.issuer and d.issued_on = w.day and d.notation = w.notation
            where d.voided_at is null and %s and %s""".formatted(DocumentAccess.VISIBLE, DocumentAccess.CLEARED);

    private final Jdbi jdbi;
    private final DocumentAccess access;
    private final ClauseLookup clauses;

    PastDocuments(Jdbi jdbi, DocumentAccess access, ClauseLookup clauses) {
        this.jdbi = jdbi;
        this.access = access;
        this.clauses = clauses;
    }

    /** What was read for a file: where a name fits more than one, it tells none. */
    record Book(Map<PastSource.Told, List<UUID>> documents, Map<Labelled, List<UUID>> clauses) {
        UUID document(PastSource.Told told) {
            return only(documents.get(told));
        }

        UUID clause(UUID document, String label) {
            return only(clauses.get(new Labelled(document, label)));
        }

        private static UUID only(List<UUID> found) {
            return found != null && found.size() == 1 ? found.getFirst() : null;
        }
    }

    /** @param withClauses whether clauses are named too */
    Book book(Collection<PastSource.Told> wanted, boolean withClauses) {
        List<PastSource.Told> all = wanted.stream().distinct().toList();
        if (all.isEmpty()) {
            return new Book(Map.of(), Map.of());
        }
        record Found(PastSource.Told told, UUID id) {}
        var found = jdbi.withHandle(handle -> access.bind(handle.createQuery(FIND))
                .bindArray("issuers", String.class, texts(all, PastSource.Told::issuer))
                .bindArray("notations", String.class, texts(all, PastSource.Told::notation))
                .bindArray(
                        "days", String.class, texts(all, each -> each.issuedOn().toString()))
                .map((row, context) -> new Found(
                        new PastSource.Told(
                                row.getString("issuer"),
                                row.getString("notation"),
                                row.getObject("issued_on", LocalDate.class)),
                        row.getObject("id", UUID.class)))
                .collect(groupingBy(Found::told, mapping(Found::id, toList()))));
        List<UUID> ids = found.values().stream().flatMap(List::stream).toList();
        return new Book(found, withClauses && !ids.isEmpty() ? clauses.byLabel(ids) : Map.of());
    }

    private static List<String> texts(List<PastSource.Told> all, Function<PastSource.Told, String> text) {
        return all.stream().map(text).toList();
    }
}
