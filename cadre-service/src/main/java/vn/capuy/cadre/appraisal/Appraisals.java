package vn.capuy.cadre.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Appraisals, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {
    private static final String FROM = """
            from appraisal a join person c on c.id = a.person left join appraisal_group g on g.id = a.grouped
              left join appraisal_decision d on d.appraisal = a.id and d.dropped_at is null
            where %s""".formatted(AppraisalScope.within("c.managed_by", "a"));

    private static final String VIEW = """
            select a.id, c.code as person, c.full_name as person_name, c.managed_by, a.period_kind, a.period_key,
              a.period_from, a.period_to, g.code as "group", %s as group_name, a.state, a.general_points, a.task_points,
              a.points, a.proposed_rating, d.rating, d.decided_by, d.decided_on, a.recorded_at, a.recorded_by,
              a.voided_at, a.void_reason, a.version
            %s""".formatted(Projections.named("g.name"), FROM);

    private static final String TEXTS = """
            select a.self_general_points, a.self_task_points, a.self_text, a.self_on, a.self_by, a.comments,
              a.appraising_body, a.appraised_on, a.appraised_by, a.proposed_ground, a.proposed_on, a.proposed_by
            %s and a.id = :id""".formatted(FROM);

    private static final ListQuery<AppraisalView> LIST = new ListQuery<>(
            VIEW + " and a.voided_at is null and " + Projections.equal("c.code", "person") + " and "
                    + Projections.equal("c.managed_by", "managedBy") + " and " + Projections.equal("g.code", "group")
                    + " and " + Projections.equal("a.period_kind", "periodKind") + " and "
                    + Projections.equal("a.period_key", "periodKey") + " and " + Projections.equal("a.state", "state")
                    + " and " + Projections.equal("d.rating", "rating"),
            AppraisalView.class,
            List.of(ListQuery.date("period_to"), ListQuery.id("id")),
            appraisal -> Cursor.at(appraisal.periodTo(), appraisal.id()));

    private final Projections projections;
    private final Jdbi jdbi;
    private final Caller caller;

    Appraisals(Projections projections, Jdbi jdbi, Caller caller) {
        this.projections = projections;
        this.jdbi = jdbi;
        this.caller = caller;
    }

    Page<AppraisalView> page(AppraisalFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "person", filter.person,
                        "managedBy", filter.managedBy,
                        "group", filter.group,
                        "periodKind", filter.periodKind,
                        "periodKey", filter.periodKey,
                        "state", filter.state,
                        "rating", filter.rating));
    }

    Optional<AppraisalView> view(UUID id) {
        return projections.one(VIEW + " and a.id = :id", AppraisalView.class, Map.of("id", id));
    }

    AppraisalTexts texts(UUID id) {
        return projections.one(TEXTS, AppraisalTexts.class, Map.of("id", id)).orElseThrow();
    }

    /** Whether somebody within the caller's scope managed the cadre in the period. */
    boolean managedWithinScope(UUID person, AppraisalPeriod period) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from person c where c.id = :person and "
                                + AppraisalScope.within("c.managed_by") + ")")
                        .bind("person", person)
                        .bind("from", period.days().from())
                        .bind("to", period.days().to())
                        .bind("scope", caller.scope())
                        .mapTo(boolean.class)
                        .one());
    }

    /** Of these cadres, for which periods there is an appraisal: {@code <id> <kind> <key>}. */
    Set<String> existing(Collection<UUID> people) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select person || ' ' || period_kind || ' ' || period_key from appraisal
                        where person = any(:people) and voided_at is null""")
                .bindArray("people", UUID.class, Set.copyOf(people))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    static String key(UUID person, PeriodKind kind, String key) {
        return person + " " + kind + " " + key;
    }
}
