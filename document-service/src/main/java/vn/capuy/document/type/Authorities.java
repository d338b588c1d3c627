package vn.capuy.document.type;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** The authority matrix, for entering, voiding and listing. */
@ApplicationScoped
class Authorities implements PanacheRepositoryBase<AuthorityEntry, UUID> {
    private static final String LINE = """
            select * from (select m.id, m.issuer_kind, m.signing_body, m.type, %s as type_name, m.allows,
              m.holds_from as valid_from, case when m.voided_at is null then lead(m.holds_from) over (
                partition by m.issuer_kind, m.signing_body, m.type, m.voided_at is null
                order by m.holds_from, m.recorded_at nulls first) end as valid_until,
              m.citation as document, m.article, m.certainty, m.recorded_at, m.recorded_by, m.voided_at, m.void_reason, m.version
            from document_authority m join document_type t on t.code = m.type) line""".formatted(Projections.named("t.name"));

    private static final ListQuery<AuthorityView> LIST = new ListQuery<>(
            LINE + " where (:voided or voided_at is null) and "
                    + String.join(
                            " and ",
                            Projections.equal("issuer_kind", "issuerKind"),
                            Projections.equal("signing_body", "body"),
                            Projections.equal("type", "type"),
                            """
                            (cast(:onDay as date) is null or (voided_at is null and valid_from <= :onDay
                              and (valid_until is null or valid_until > :onDay)))"""),
            AuthorityView.class,
            List.of(
                    ListQuery.text("issuer_kind"),
                    ListQuery.text("signing_body"),
                    ListQuery.text("type"),
                    ListQuery.date("valid_from"),
                    ListQuery.id("id")),
            row -> Cursor.at(row.issuerKind(), row.signingBody(), row.type(), row.validFrom(), row.id()));

    private final Projections projections;

    Authorities(Projections projections) {
        this.projections = projections;
    }

    Page<AuthorityView> page(AuthorityFilter filter, PageRequest page) {
        return projections.page(LIST, page, filter.filters());
    }

    AuthorityView find(UUID id) {
        return projections
                .one(LINE + " where id = :id", AuthorityView.class, Map.of("id", id))
                .orElseThrow(ProblemException::notFound);
    }
}
