package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Reads disposal lists of issuers within the caller's scope, and the documents that stand on them. */
@ApplicationScoped
class DisposalQueries {
    private static final String LIST = """
            select l.id, l.issuer, %s as issuer_name, l.title, l.council_minutes,
              (select count(*) from disposal_item i where i.list = l.id)::int as documents, l.state, l.decision,
              l.decided_on, l.minutes, l.carried_out_on, l.ground, l.recorded_at, l.recorded_by, l.approved_at,
              l.approved_by, l.ended_at, l.ended_by, l.version
            from disposal_list l join org_unit u on u.code = l.issuer
            where %s""".formatted(Projections.named("u.name"), Organisation.withinScope("l.issuer"));

    private static final ListQuery<DisposalListView.Row> LISTS = new ListQuery<>(
            LIST + " and " + Projections.equal("l.issuer", "issuer") + " and " + Projections.equal("l.state", "state"),
            DisposalListView.Row.class,
            List.of(ListQuery.id("id")),
            row -> Cursor.at(row.id()));

    private static final ListQuery<DisposalListView.Item> ITEMS = new ListQuery<>(
            """
            select i.document, d.notation, d.type, d.issued_on,
              case when d.secrecy = 'NONE' or d.open_from <= :today then d.abstract end as abstract_text,
              i.due_on, i.period, d.disposed_on
            from disposal_item i join document d on d.id = i.document where i.list = :list""", DisposalListView.Item.class, List.of(ListQuery.id("document")), row -> Cursor.at(row.document()));

    private static final String CANDIDATES = """
            select d.id, d.issuer, d.type, d.notation, d.issued_on, d.voided_at is not null as is_void, d.disposed_on,
              d.secrecy <> 'NONE' and (d.open_from is null or d.open_from > :today) as secret,
              v.id as period, coalesce(v.permanent, false) as permanent, v.years, retention_due(d.issued_on, v.years) as due_on,
              v.document as schedule, v.article, v.certainty,
              (select max(coalesce(h.kept_until, date '9999-12-31')) from retention_hold h
                where h.document = d.id and h.voided_at is null) as held_until
            from document d left join lateral (
              select v.* from retention_version v
              where v.type = d.type and (v.field = d.field or v.field is null)
                and v.since <= d.issued_on and v.until > d.issued_on
              order by v.field nulls last limit 1) v on true
            where d.id = any(:ids) and %s order by d.id""".formatted(Organisation.withinScope("d.issuer", "d.issued_on"));

    private final Projections projections;
    private final DocumentAccess access;
    private final Jdbi jdbi;
    private final Caller caller;

    DisposalQueries(Projections projections, DocumentAccess access, Jdbi jdbi, Caller caller) {
        this.projections = projections;
        this.access = access;
        this.jdbi = jdbi;
        this.caller = caller;
    }

    Page<DisposalListView.Row> lists(DisposalFilter filter, PageRequest page) {
        return projections.page(LISTS, page, Filters.of("issuer", filter.issuer, "state", filter.state));
    }

    Optional<DisposalListView.Row> find(UUID id) {
        return projections.one(LIST + " and l.id = :id", DisposalListView.Row.class, Map.of("id", id));
    }

    Page<DisposalListView.Item> items(UUID list, PageRequest page) {
        var binds = new HashMap<String, Object>();
        binds.put("list", list);
        binds.put("today", access.today());
        return projections.page(ITEMS, page, binds);
    }

    /** The documents of these ids as the rules ask of them, those alone whose issuer stood in the caller's scope. */
    List<DisposalCandidate> candidates(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(CANDIDATES)
                .bindArray("ids", UUID.class, ids)
                .bind("today", access.today())
                .bind("scope", caller.scope())
                .map(Rows.of(DisposalCandidate.class))
                .list());
    }
}
