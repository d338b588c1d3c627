package vn.capuy.cadre.appraisal;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Groups, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class AppraisalGroups implements PanacheRepositoryBase<AppraisalGroup, UUID> {
    private static final String VIEW = """
            select g.id, g.code, %s as name, g.committee, %s as committee_name, g.period_kind, g.period_key, g.period_from,
              g.period_to, (select count(*) from appraisal a where a.grouped = g.id and a.voided_at is null) as appraisals,
              g.recorded_at, g.recorded_by, g.voided_at, g.void_reason, g.version
            from appraisal_group g join org_unit u on u.code = g.committee
            where %s""".formatted(
            Projections.named("g.name"), Projections.named("u.name"), AppraisalScope.within("g.committee", "g"));

    private static final ListQuery<GroupView> LIST = new ListQuery<>(
            VIEW + " and g.voided_at is null and " + Projections.equal("g.committee", "committee") + " and "
                    + Projections.equal("g.period_kind", "periodKind") + " and "
                    + Projections.equal("g.period_key", "periodKey"),
            GroupView.class,
            List.of(ListQuery.date("period_to"), ListQuery.text("code"), ListQuery.id("id")),
            group -> Cursor.at(group.periodTo(), group.code(), group.id()));

    /** Those groups of the period to which a cadre belongs by a post that he holds in it. */
    private static final String OF_PERSON = VIEW + """
             and g.voided_at is null and g.period_kind = :periodKind and g.period_key = :periodKey
              and exists (select 1 from appraisal_group_part t join post p on p.org = t.org
                  and (t.post_kind is null or t.post_kind = p.kind)
                join holding h on h.post = p.id and h.voided_at is null
                  and daterange(h.held_from, h.held_to, '[]') && daterange(g.period_from, g.period_to, '[]')
                where t.grouped = g.id and h.person = :person)
            order by g.code""";

    private final Projections projections;
    private final Jdbi jdbi;

    AppraisalGroups(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<GroupView> page(GroupFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "committee", filter.committee,
                        "periodKind", filter.periodKind,
                        "periodKey", filter.periodKey));
    }

    Optional<GroupView> view(UUID id) {
        return projections.one(VIEW + " and g.id = :id", GroupView.class, Map.of("id", id));
    }

    List<GroupPart> parts(UUID group) {
        return projections.all("""
                select org, post_kind from appraisal_group_part where grouped = :group order by org, post_kind""", GroupPart.class, Map.of("group", group));
    }

    List<GroupView> of(UUID person, AppraisalPeriod period) {
        return projections.all(
                OF_PERSON,
                GroupView.class,
                Filters.of("person", person, "periodKind", period.kind(), "periodKey", period.key()));
    }

    boolean exists(String code) {
        return count("code", code) > 0;
    }

    void enterParts(UUID group, Collection<GroupPart> parts) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into appraisal_group_part (id, grouped, org, post_kind) values (:id, :group, :org, :kind)""");
            for (GroupPart part : parts) {
                batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("group", group)
                        .bind("org", part.org())
                        .bind(
                                "kind",
                                part.postKind() == null ? null : part.postKind().name())
                        .add();
            }
            batch.execute();
        });
    }

    /**
     * Of two who would take the last place under the ceiling, the second one counts after the first. Nothing for null.
     *
     * @return whether the group stands
     */
    boolean lock(UUID group) {
        return group == null
                || jdbi.withHandle(handle -> handle.createQuery(
                                "select voided_at is null from appraisal_group where id = :id for no key update")
                        .bind("id", group)
                        .mapTo(boolean.class)
                        .one());
    }
}
