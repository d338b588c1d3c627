package vn.capuy.document.registry;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Reads the register: documents that exist for the caller. */
@ApplicationScoped
class DocumentReads {
    private static final String SELECT = "select " + DocumentRow.COLUMNS;

    /** Not as a list of one: PostgreSQL guesses that a list is longer, and then plans for each anew. */
    private static final String ONE = SELECT + " where d.id = :id and " + DocumentAccess.VISIBLE;

    private static final RowMapper<DocumentRow> ROW = Rows.of(DocumentRow.class);

    private final Jdbi jdbi;
    private final Caller caller;
    private final CallerLanguage language;
    private final Clock clock;

    DocumentReads(Jdbi jdbi, Caller caller, CallerLanguage language, Clock clock) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    Optional<DocumentView> find(UUID id) {
        return jdbi.withHandle(handle -> DocumentAccess.bind(handle.createQuery(ONE), caller, clock)
                .bind("id", id)
                .map(ROW)
                .findOne()
                .map(this::view));
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
        conditions.add(DocumentAccess.VISIBLE);
        String sql = SELECT + " where " + String.join(" and ", conditions)
                + " order by d.issued_on desc, d.id desc limit " + page.rows();
        List<DocumentRow> rows = jdbi.withHandle(handle -> DocumentAccess.bind(handle.createQuery(sql), caller, clock)
                .bindMap(filter.bindings())
                .bind("afterDay", place.map(after -> after.date(0)).orElse(null))
                .bind("afterId", place.map(after -> after.id(1)).orElse(null))
                .map(ROW)
                .list());
        return Page.of(rows, page.limit, row -> Cursor.at(row.issuedOn(), row.id()))
                .map(this::view);
    }

    private Map<UUID, DocumentView> all(List<UUID> ids) {
        return jdbi.withHandle(handle -> DocumentAccess.bind(
                        handle.createQuery(SELECT + " where d.id = any(:ids) and " + DocumentAccess.VISIBLE),
                        caller,
                        clock)
                .bindArray("ids", UUID.class, ids)
                .map(ROW)
                .collect(toMap(DocumentRow::id, this::view)));
    }

    private DocumentView view(DocumentRow row) {
        return row.shownTo(caller.clearance(), language.get(), VietnamTime.today(clock));
    }

    /** Whether its issuer stood within the caller's scope on the day of issue. */
    boolean isOwn(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from document d where d.id = :id and "
                                + Organisation.withinScope("d.issuer", "d.issued_on") + ")")
                        .bind("id", id)
                        .bind("scope", caller.scope())
                        .mapTo(boolean.class)
                        .one());
    }
}
