package vn.capuy.document.registry;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the register: documents issued while their issuer stood within the caller's scope. */
@ApplicationScoped
class DocumentReads {
    private static final String SELECT = "select " + DocumentRow.COLUMNS;
    private static final String IN_SCOPE = Organisation.withinScope("d.issuer", "d.issued_on");

    private final Jdbi jdbi;
    private final Caller caller;
    private final CallerLanguage language;

    DocumentReads(Jdbi jdbi, Caller caller, CallerLanguage language) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.language = language;
    }

    Optional<DocumentView> find(UUID id) {
        return all(List.of(id)).values().stream().findFirst();
    }

    /** The documents of these ids, in their order; those that the caller may not know of are left out. */
    List<DocumentView> inOrder(List<UUID> ids) {
        Map<UUID, DocumentView> found = all(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    Page<DocumentView> list(DocumentFilter filter, PageRequest page) {
        var place = page.place(2);
        var conditions = filter.conditions();
        place.ifPresent(after -> conditions.add("(d.issued_on, d.id) < (:afterDay, :afterId)"));
        conditions.add(IN_SCOPE);
        String sql = SELECT + " where " + String.join(" and ", conditions)
                + " order by d.issued_on desc, d.id desc limit :rows";
        List<DocumentRow> rows = jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(filter.bindings())
                .bindArray("cleared", String.class, cleared())
                .bind("scope", caller.scope())
                .bind("afterDay", place.map(after -> after.date(0)).orElse(null))
                .bind("afterId", place.map(after -> after.id(1)).orElse(null))
                .bind("rows", page.rows())
                .map(ConstructorMapper.of(DocumentRow.class))
                .list());
        return Page.of(rows, page.limit, row -> Cursor.at(row.issuedOn(), row.id()))
                .map(this::view);
    }

    private Map<UUID, DocumentView> all(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where d.id = any(:ids) and " + IN_SCOPE)
                .bindArray("ids", UUID.class, ids)
                .bind("scope", caller.scope())
                .map(ConstructorMapper.of(DocumentRow.class))
                .collect(toMap(DocumentRow::id, this::view)));
    }

    private DocumentView view(DocumentRow row) {
        return row.shownTo(caller.clearance(), language.get());
    }

    private List<String> cleared() {
        return Arrays.stream(Clearance.values())
                .filter(caller.clearance()::covers)
                .map(Enum::name)
                .toList();
    }
}
