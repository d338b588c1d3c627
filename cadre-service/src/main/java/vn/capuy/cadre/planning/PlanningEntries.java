package vn.capuy.cadre.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.cadre.shared.Projections;
import vn.capuy.platform.organisation.Organisation;

/** The entries of lists. */
@ApplicationScoped
class PlanningEntries implements PanacheRepositoryBase<PlanningEntry, UUID> {
    private static final String VIEW =
            """
            select e.id, e.list as list_id, l.code as list, c.code as person, c.full_name as person_name, e.target,
              p.code as post, %s as post_title, e.removed_on, e.removal_reason
            from planning_entry e join planning_list l on l.id = e.list join person c on c.id = e.person
              left join post p on p.id = e.post
            where %s""".formatted(Projections.named("p.title"), Organisation.withinScope("l.committee", "l.proposed_on"));

    /** Entries that stand, of this list and of all others for the same term. */
    private static final String STANDING = """
            from planning_entry e join planning_list l on l.id = e.list
            where l.target_term = (select target_term from planning_list where id = :list)
              and l.voided_at is null and l.state <> 'REJECTED' and e.removed_on is null""";

    /** A body's posts are of the level of the committee whose body it is. */
    private static final String POSTS_PER_PERSON = """
            select c.code, max(planned.posts) as count from (
              select e.person, coalesce(above.kind, u.kind) as level, count(distinct e.post) as posts
              from planning_entry e join planning_list l on l.id = e.list join post p on p.id = e.post
                join org_unit u on u.code = p.org
                left join org_placement place on place.unit = u.code and place.valid @> l.proposed_on
                  and u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
                left join org_unit above on above.code = place.parent
              where l.target_term = (select target_term from planning_list where id = :list)
                and l.voided_at is null and l.state <> 'REJECTED' and e.removed_on is null
              group by e.person, coalesce(above.kind, u.kind)) planned
            join person c on c.id = planned.person
            where planned.person in (select person from planning_entry where list = :list)
            group by c.code order by c.code""";

    private static final String PERSONS_PER_POST = """
            select p.code, count(distinct planned.person) as count from (select e.person, e.post %s) planned
            join post p on p.id = planned.post
            where planned.post in (select post from planning_entry where list = :list)
            group by p.code order by p.code""".formatted(STANDING);

    private final Projections projections;

    PlanningEntries(Projections projections) {
        this.projections = projections;
    }

    List<PlanningEntryView> of(UUID list) {
        return projections.all(
                VIEW + " and e.list = :list order by c.code, e.id", PlanningEntryView.class, Map.of("list", list));
    }

    List<PlanningEntryView> views(List<String> ids) {
        return projections.byIds(VIEW + " and e.id = any(:ids)", PlanningEntryView.class, ids, PlanningEntryView::id);
    }

    List<Load> postsPerPerson(UUID list) {
        return projections.all(POSTS_PER_PERSON, Load.class, Map.of("list", list));
    }

    List<Load> personsPerPost(UUID list) {
        return projections.all(PERSONS_PER_POST, Load.class, Map.of("list", list));
    }
}
