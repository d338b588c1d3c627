package vn.capuy.document.steering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.criteria.evidence.Evidence;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads steering committees that were founded while their founder stood within the caller's scope. */
@ApplicationScoped
class CommitteeQueries {
    private static final String COMMITTEE = """
            select c.id, c.founded_by, %s as founded_by_name, c.reference, %s as name, c.field, %s as field_name, c.purpose,
              c.founded_on, c.decision, %s, c.ended_on, c.merged_into, c.end_ground,
              case when c.voided_at is not null then 'VOIDED' when c.merged_into is not null then 'MERGED'
                when c.ended_on is not null then 'ENDED' else 'WORKING' end as state,
              c.recorded_at, c.recorded_by, c.void_reason, c.version
            from steering_committee c join org_unit b on b.code = c.founded_by left join document_field f on f.code = c.field
            where %s""".formatted(
                    Projections.named("b.name"),
                    Projections.named("c.name"),
                    Projections.named("f.name"),
                    Evidence.shown("c.document"),
                    SteeringAccess.VISIBLE);

    private final Projections projections;
    private final Evidence evidence;

    CommitteeQueries(Projections projections, Evidence evidence) {
        this.projections = projections;
        this.evidence = evidence;
    }

    /** By the day of their founding. */
    Page<CommitteeView> list(CommitteeFilter filter, PageRequest page) {
        var sql = new StringBuilder(COMMITTEE);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                CommitteeView.class,
                List.of(ListQuery.date("founded_on"), ListQuery.id("id")),
                row -> Cursor.at(row.foundedOn(), row.id()));
        return projections.page(list, page, binds(filter.binds()));
    }

    Optional<CommitteeView> find(UUID id) {
        return projections.one(COMMITTEE + " and c.id = :id", CommitteeView.class, binds(Map.of("id", id)));
    }

    /** The committees of these keys, in their order; those that the caller may not know of are left out. */
    List<CommitteeView> inOrder(List<String> keys) {
        var found = new HashMap<String, CommitteeView>();
        projections
                .all(
                        COMMITTEE + " and c.id = any(cast(string_to_array(:keys, ',') as uuid[]))",
                        CommitteeView.class,
                        binds(Map.of("keys", String.join(",", keys))))
                .forEach(each -> found.put(each.id().toString(), each));
        return keys.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Map<String, Object> binds(Map<String, Object> filters) {
        var binds = new HashMap<>(filters);
        binds.putAll(evidence.wall());
        return binds;
    }
}
