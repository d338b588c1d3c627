package vn.capuy.document.numbering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Explanations, for entering, voiding and listing: those of issuers that ever stood within the caller's scope. */
@ApplicationScoped
class Explanations implements PanacheRepositoryBase<Explanation, UUID> {
    private static final String EXPLANATION = """
            select e.id, e.issuer, e.term, e.series as symbol, e.kind, e.from_number as "from", e.to_number as "to", e.ground,
              e.recorded_at, e.recorded_by, e.voided_at, e.void_reason, e.version
            from series_explanation e where """ + " " + Organisation.withinScope("e.issuer");

    private static final ListQuery<ExplanationView> LIST = new ListQuery<>(
            EXPLANATION + " and (:voided or e.voided_at is null) and e.issuer = :issuer and "
                    + Projections.equal("e.term", "term"),
            ExplanationView.class,
            List.of(ListQuery.text("term"), ListQuery.text("symbol"), ListQuery.number("\"from\""), ListQuery.id("id")),
            row -> Cursor.at(row.term(), row.symbol(), row.from(), row.id()));

    private final Projections projections;

    Explanations(Projections projections) {
        this.projections = projections;
    }

    Page<ExplanationView> page(String issuer, String term, boolean includeVoided, PageRequest page) {
        return projections.page(LIST, page, Filters.of("issuer", issuer, "term", term, "voided", includeVoided));
    }

    ExplanationView find(UUID id) {
        return projections
                .one(EXPLANATION + " and e.id = :id", ExplanationView.class, Map.of("id", id))
                .orElseThrow(ProblemException::notFound);
    }
}
