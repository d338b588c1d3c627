package vn.capuy.document.lineage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.sql.Rows;

/** Finds documents that exist for the caller, by what names them in a file. */
@ApplicationScoped
class RegisteredDocuments {
    private static final String DOCUMENT =
            """
            select w.n, d.id, d.issuer, d.issued_on, coalesce(d.in_force_from, d.issued_on) as in_force_from,
              d.voided_at is not null as voided, %s as own, %s as cleared
            """.formatted(Organisation.withinScope("d.issuer", "d.issued_on"), DocumentAccess.CLEARED);

    private static final String BY_ID = DOCUMENT
            + "from unnest(:ns, :ids) as w (n, id) join document d on d.id = w.id where " + DocumentAccess.VISIBLE;

    private static final String BY_NOTATION = DOCUMENT + """
            from unnest(:ns, :issuers, :notations, cast(:days as date[])) as w (n, issuer, notation, day)
            join document d on d.issuer = w.issuer and d.issued_on = w.day and d.notation = w.notation where\s""" + DocumentAccess.VISIBLE;

    private final Jdbi jdbi;
    private final DocumentAccess access;

    RegisteredDocuments(Jdbi jdbi, DocumentAccess access) {
        this.jdbi = jdbi;
        this.access = access;
    }

    /**
     * By what a document is named.
     *
     * @param id null where it is named by its issuer, its number and symbol, and its day
     */
    record Named(UUID id, String issuer, String notation, LocalDate day) {}

    /**
     * A document of the register.
     *
     * @param own whether it was issued within the caller's scope
     * @param cleared whether he may know what is in it
     */
    public record Registered(
            int n,
            UUID id,
            String issuer,
            LocalDate issuedOn,
            LocalDate inForceFrom,
            boolean voided,
            boolean own,
            boolean cleared) {}

    Optional<Registered> find(UUID id) {
        var named = new Named(id, null, null, null);
        return find(List.of(named)).getOrDefault(named, List.of()).stream().findFirst();
    }

    /** Those that exist for the caller; more than one where a name fits more than one. */
    Map<Named, List<Registered>> find(Collection<Named> wanted) {
        List<Named> all = wanted.stream().distinct().toList();
        var byId = all.stream().filter(each -> each.id() != null).toList();
        var byNotation = all.stream().filter(each -> each.id() == null).toList();
        var found = new HashMap<Named, List<Registered>>(read(BY_ID, byId));
        found.putAll(read(BY_NOTATION, byNotation));
        return found;
    }

    private Map<Named, List<Registered>> read(String sql, List<Named> named) {
        if (named.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> access.bind(handle.createQuery(sql))
                .bindArray(
                        "ns",
                        Integer.class,
                        IntStream.range(0, named.size()).boxed().toList())
                .bindArray("ids", UUID.class, named.stream().map(Named::id).toList())
                .bindArray(
                        "issuers",
                        String.class,
                        named.stream().map(Named::issuer).toList())
                .bindArray(
                        "notations",
                        String.class,
                        named.stream().map(Named::notation).toList())
                .bindArray(
                        "days",
                        String.class,
                        named.stream()
                                .map(each ->
                                        each.day() == null ? null : each.day().toString())
                                .toList())
                .map(Rows.of(Registered.class))
                .collect(groupingBy(each -> named.get(each.n()), mapping(each -> each, toList()))));
    }
}
