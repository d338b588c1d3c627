package vn.capuy.testing.notes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {
    private static final String VIEW =
            "select id, org, written_on, title, pages, voided_at is not null as voided, version " + "from note n where "
                    + Organisation.withinScope("n.org", "n.written_on");

    private final Jdbi jdbi;

    Notes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<NoteView> view(UUID id, String scope) {
        return jdbi.withHandle(handle -> handle.createQuery(VIEW + " and id = :id")
                .bind("id", id)
                .bind("scope", scope)
                .map(Rows.of(NoteView.class))
                .findOne());
    }

    Page<NoteView> page(PageRequest page, String scope) {
        var place = page.place(1);
        var rows = jdbi.withHandle(handle -> handle.createQuery(VIEW
                        + " and (cast(:after as uuid) is null or id > cast(:after as uuid)) order by id limit :rows")
                .bind("scope", scope)
                .bind("after", place.map(each -> each.id(0)).orElse(null))
                .bind("rows", page.rows())
                .map(Rows.of(NoteView.class))
                .list());
        return Page.of(rows, page.limit, row -> Cursor.at(row.id()));
    }

    List<NoteView> byKeys(List<String> keys) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, org, written_on, title, pages, voided_at is not null as voided, version from note
                        join unnest(:keys) with ordinality as k (key, place) on k.key = id::text order by place""")
                .bindArray("keys", String.class, keys)
                .map(Rows.of(NoteView.class))
                .list());
    }
}
