package vn.capuy.cadre.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads terms. They are written through the platform's store, since every service copies them. */
@ApplicationScoped
class Terms {
    private static final String VIEW =
            """
            select t.committee, %s as committee_name, t.code, t.starts_on, t.ends_on
            from org_term t join org_unit u on u.code = t.committee where %s""".formatted(Projections.named("u.name"), Organisation.withinScope("t.committee", "t.starts_on"));

    private static final ListQuery<TermView> LIST = new ListQuery<>(
            VIEW + " and " + Projections.equal("t.committee", "committee"),
            TermView.class,
            List.of(ListQuery.text("committee"), ListQuery.date("starts_on")),
            term -> Cursor.at(term.committee(), term.startsOn()));

    private final Projections projections;

    Terms(Projections projections) {
        this.projections = projections;
    }

    Page<TermView> page(String committee, PageRequest page) {
        return projections.page(LIST, page, Filters.of("committee", committee));
    }

    Optional<TermView> find(String committee, String code) {
        return projections.one(
                VIEW + " and t.committee = :committee and t.code = :code",
                TermView.class,
                Map.of("committee", committee, "code", code));
    }
}
