package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads what is due and what is held back. */
@ApplicationScoped
class RetentionQueries {
    /**
     * Of each version of each period as many as fit on a page, by the index on issuer, type and day; then the first of all.
     * So a page costs the same among a million documents.
     */
    private static final String DUE = """
            select d.document, d.issuer, v.type, d.notation, d.issued_on, case when not d.secret then d.abstract end as abstract_text,
              d.secret, retention_due(d.issued_on, v.years) as due_on, v.years, v.id as period, v.document as schedule,
              v.certainty, (select i.list from disposal_item i where i.document = d.document and i.pending) as pending
            from retention_version v cross join lateral (
              select d.id as document, d.issuer, d.notation, d.issued_on, d.abstract, d.disposed_on,
                d.secrecy <> 'NONE' and (d.open_from is null or d.open_from > :today) as secret
              from document d
              where d.issuer = :issuer and d.type = v.type and d.voided_at is null and d.disposed_on is null
                and d.issued_on >= v.since
                and d.issued_on < least(v.until, make_date(extract(year from cast(:dueTo as date))::int - v.years, 1, 1))
                and (d.field = v.field or v.field is null and not exists (select 1 from retention_period own
                  where own.type = v.type and own.field = d.field and own.voided_at is null))
                and not exists (select 1 from retention_hold h where h.document = d.id and h.voided_at is null
                  and (h.kept_until is null or h.kept_until >= :dueTo))
                and %s%s
              order by d.issued_on, d.id limit :rows) d
            where not v.permanent and %s
            order by due_on, d.issued_on, d.document limit :rows""";

    private static final String BEYOND = """
             and d.issued_on >= make_date(extract(year from cast(:afterDue as date))::int - v.years - 1, 1, 1)
                and (retention_due(d.issued_on, v.years), d.issued_on, d.id)
                  > (cast(:afterDue as date), cast(:afterDay as date), cast(:afterId as uuid))""";

    private static final String HOLDS = """
            select h.id, h.kept_until, h.ground, h.recorded_at, h.recorded_by, h.voided_at as lifted_at,
              h.void_reason as lift_reason, h.version
            from retention_hold h where h.document = :document order by h.id""";

    private static final String DISPOSAL = """
            select l.id as list, l.state, d.disposed_on from disposal_item i join disposal_list l on l.id = i.list
            join document d on d.id = i.document where i.document = :document order by l.id desc limit 1""";

    private final Projections projections;
    private final DocumentAccess access;

    RetentionQueries(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    Page<RetentionDueRow> due(RetentionDueFilter filter, PageRequest page) {
        var place = page.place(3);
        var binds = new HashMap<String, Object>();
        LocalDate today = access.today();
        binds.put("today", today);
        binds.put("issuer", filter.issuer);
        binds.put("type", filter.type);
        binds.put("dueTo", filter.dueTo == null ? today : filter.dueTo);
        binds.put("rows", page.rows());
        place.ifPresent(after -> {
            binds.put("afterDue", after.date(0));
            binds.put("afterDay", after.date(1));
            binds.put("afterId", after.id(2));
        });
        String sql = DUE.formatted(
                Organisation.withinScope("d.issuer", "d.issued_on"),
                place.isPresent() ? BEYOND : "",
                Projections.equal("v.type", "type"));
        List<RetentionDueRow> rows = projections.all(sql, RetentionDueRow.class, binds);
        return Page.of(rows, page.limit, row -> Cursor.at(row.dueOn(), row.issuedOn(), row.document()));
    }

    List<RetentionView.Hold> holds(UUID document) {
        return projections.all(HOLDS, RetentionView.Hold.class, Map.of("document", document));
    }

    Optional<RetentionView.Disposal> disposal(UUID document) {
        return projections.one(DISPOSAL, RetentionView.Disposal.class, Map.of("document", document));
    }
}
