package vn.capuy.document.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads decisions on secrecy and what opens soon, of documents alone into which the caller may look. */
@ApplicationScoped
class SecrecyQueries {
    private static final String DECISION = """
            select s.id, s.document, s.kind, s.level, s.open_from, s.decision, s.decided_on, s.ground, s.state,
              s.prior_level, s.prior_open_from, s.recorded_at, s.recorded_by, s.settled_at, s.settled_by,
              s.settled_ground, s.version
            from secrecy_decision s join document d on d.id = s.document""";

    private static final String SECRET = """
            select d.id as document, d.issuer, %s as issuer_name, d.notation, d.issued_on, d.abstract as abstract_text,
              d.secrecy, d.open_from,
              (select s.id from secrecy_decision s where s.document = d.id and s.state = 'PROPOSED') as proposal
            from document d join org_unit u on u.code = d.issuer
            where d.secrecy <> 'NONE' and d.voided_at is null and %s and %s and %s and """.formatted(
                    Projections.named("u.name"),
                    Projections.equal("d.issuer", "issuer"),
                    DocumentAccess.VISIBLE,
                    DocumentAccess.CLEARED);

    private static final ListQuery<SecrecyDueRow> DUE = new ListQuery<>(
            SECRET + " d.open_from > :today and (cast(:dueTo as date) is null or d.open_from <= :dueTo)",
            SecrecyDueRow.class,
            List.of(ListQuery.date("open_from"), ListQuery.id("document")),
            row -> Cursor.at(row.openFrom(), row.document()));

    private static final ListQuery<SecrecyDueRow> OPEN_END = new ListQuery<>(
            SECRET + " d.open_from is null",
            SecrecyDueRow.class,
            List.of(ListQuery.date("issued_on"), ListQuery.id("document")),
            row -> Cursor.at(row.issuedOn(), row.document()));

    private final Projections projections;
    private final DocumentAccess access;

    SecrecyQueries(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /** The decisions on a document into which the caller was found to look, the oldest first. */
    List<SecrecyDecisionView.Row> of(UUID document) {
        return projections.all(
                DECISION + " where s.document = :document order by s.id",
                SecrecyDecisionView.Row.class,
                Map.of("document", document));
    }

    /** One decision; none where its document does not exist for the caller. */
    Optional<SecrecyDecisionView.Row> find(UUID id) {
        var binds = new HashMap<String, Object>(access.wall());
        binds.put("id", id);
        return projections.one(
                DECISION + " where s.id = :id and " + DocumentAccess.VISIBLE, SecrecyDecisionView.Row.class, binds);
    }

    Page<SecrecyDueRow> due(SecrecyDueFilter filter, PageRequest page) {
        var binds = new HashMap<String, Object>(access.wall());
        binds.put("issuer", filter.issuer);
        binds.put("dueTo", filter.dueTo);
        return projections.page(filter.undecided ? OPEN_END : DUE, page, binds);
    }
}
