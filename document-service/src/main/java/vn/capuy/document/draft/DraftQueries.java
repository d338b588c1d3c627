package vn.capuy.document.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads drafts of issuers within the caller's scope on the planned day. */
@ApplicationScoped
class DraftQueries {
    private static final String DRAFT = """
            select r.id, r.issuer, %s as issuer_name, r.type, %s as type_name, r.field, %s as field_name,
              r.abstract as abstract_text, r.signing_body, r.signer, r.urgency, r.planned_on, r.in_force_from, r.in_force_to,
              r.state, r.series, r.term, queue.place, coalesce(s.last_number, 0) + queue.place as expected_number,
              r.document, d.notation, r.release_reason, r.recorded_at, r.recorded_by, r.version
            from document_draft r join org_unit u on u.code = r.issuer join document_type t on t.code = r.type
            left join document_field f on f.code = r.field
            left join document d on d.id = r.document
            left join lateral (select count(*)::int as place from document_draft q
                where q.issuer = r.issuer and q.series = r.series and q.term = r.term and q.state = 'RESERVED'
                  and (q.planned_on, q.id) <= (r.planned_on, r.id)) queue
              on r.state = 'RESERVED' and r.series is not null and r.term is not null
            left join document_series s on s.issuer = r.issuer and s.series = r.series and s.term = r.term
            where %s""".formatted(
                    Projections.named("u.name"),
                    Projections.named("t.name"),
                    Projections.named("f.name"),
                    Organisation.withinScope("r.issuer", "r.planned_on"));

    private static final ListQuery<DraftSummary> LIST = new ListQuery<>(
            DRAFT + " and "
                    + String.join(
                            " and ",
                            Projections.equal("r.issuer", "issuer"),
                            Projections.equal("r.type", "type"),
                            Projections.equal("r.field", "field"),
                            Projections.equal("r.state", "state"),
                            Projections.between("r.planned_on")),
            DraftSummary.class,
            List.of(ListQuery.date("planned_on"), ListQuery.id("id")),
            row -> Cursor.at(row.plannedOn(), row.id()));

    private final Projections projections;

    DraftQueries(Projections projections) {
        this.projections = projections;
    }

    /** In the order in which they are planned. */
    Page<DraftSummary> page(DraftFilter filter, PageRequest page) {
        return projections.page(LIST, page, filter.filters());
    }

    Optional<DraftSummary> find(UUID id) {
        return projections.one(DRAFT + " and r.id = :id", DraftSummary.class, Map.of("id", id));
    }
}
