package vn.capuy.cadre.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Attainments; whoever may know of the cadre may know of them. */
@ApplicationScoped
class Attainments implements PanacheRepositoryBase<TheoryAttainment, UUID> {
    private static final String VIEW = """
            select x.id, c.code as person, c.full_name as person_name, x.level, x.attained_on, t.code as training_class,
              x.document, x.recorded_at, x.recorded_by, x.voided_at, x.void_reason, x.version
            from theory_attainment x join person c on c.id = x.person
              left join training_result r on r.id = x.result left join training_attendance a on a.id = r.attendance
              left join training_class t on t.id = a.class
            where %s""".formatted(Organisation.withinScope("c.managed_by"));

    private static final ListQuery<AttainmentView> LIST = new ListQuery<>(
            VIEW + " and x.voided_at is null and " + Projections.equal("c.code", "person") + " and "
                    + Projections.equal("x.level", "level"),
            AttainmentView.class,
            List.of(ListQuery.date("attained_on"), ListQuery.id("id")),
            attained -> Cursor.at(attained.attainedOn(), attained.id()));

    private final Projections projections;

    Attainments(Projections projections) {
        this.projections = projections;
    }

    Page<AttainmentView> page(AttainmentFilter filter, PageRequest page) {
        return projections.page(LIST, page, Filters.of("person", filter.person, "level", filter.level));
    }

    Optional<AttainmentView> view(UUID id) {
        return projections.one(VIEW + " and x.id = :id", AttainmentView.class, Map.of("id", id));
    }
}
