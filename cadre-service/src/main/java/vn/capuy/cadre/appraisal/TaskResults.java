package vn.capuy.cadre.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Task results, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class TaskResults implements PanacheRepositoryBase<TaskResult, UUID> {
    private static final String VIEW = """
            select r.id, c.code as person, c.full_name as person_name, r.period_kind, r.period_key, r.period_from, r.period_to,
              r.assigned, r.done, r.on_time, r.late, r.beyond, r.source, r.as_of, r.recorded_at, r.recorded_by, r.voided_at,
              r.void_reason, r.version
            from task_result r join person c on c.id = r.person
            where %s""".formatted(AppraisalScope.within("c.managed_by", "r"));

    private static final ListQuery<TaskResultView> LIST = new ListQuery<>(
            VIEW + " and r.voided_at is null and " + Projections.equal("c.code", "person") + " and "
                    + Projections.equal("r.period_kind", "periodKind") + " and "
                    + Projections.equal("r.period_key", "periodKey") + " and "
                    + Projections.equal("r.source", "source"),
            TaskResultView.class,
            List.of(ListQuery.date("period_to"), ListQuery.id("id")),
            result -> Cursor.at(result.periodTo(), result.id()));

    /** What the document service tells stands above what was entered. */
    private static final String USED = VIEW + """
             and r.voided_at is null and r.person = :person and r.period_kind = :periodKind and r.period_key = :periodKey
            order by r.source limit 1""";

    private static final String SETTLE = """
            update task_result r set person = p.id, version = r.version + 1
            from person p
            where r.person is null and r.id in (select w.id from task_result w join person c on c.code = w.member
                where w.person is null and c.voided_at is null limit 1000 for update of w skip locked)
              and p.id = (select id from person where code = r.member and voided_at is null)
            returning r.id""";

    private final Projections projections;
    private final Jdbi jdbi;

    TaskResults(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<TaskResultView> page(TaskResultFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "person", filter.person,
                        "periodKind", filter.periodKind,
                        "periodKey", filter.periodKey,
                        "source", filter.source));
    }

    Optional<TaskResultView> view(UUID id) {
        return projections.one(VIEW + " and r.id = :id", TaskResultView.class, Map.of("id", id));
    }

    /** The results by which the cadre's appraisal for the period is measured. */
    Optional<TaskResultView> used(UUID person, PeriodKind kind, String key) {
        return projections.one(
                USED, TaskResultView.class, Filters.of("person", person, "periodKind", kind, "periodKey", key));
    }

    /** The one in force from a source. */
    Optional<TaskResult> standing(String member, PeriodKind kind, String key, TaskSource source) {
        return find(
                        "member = ?1 and periodKind = ?2 and periodKey = ?3 and source = ?4 and voidedAt is null",
                        member,
                        kind,
                        key,
                        source)
                .firstResultOptional();
    }

    /** Whom a code means, asked by no caller; null while no such cadre is entered. */
    UUID personOf(String code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from person where code = :code and voided_at is null")
                        .bind("code", code)
                        .mapTo(UUID.class)
                        .findOne()
                        .orElse(null));
    }

    String managerOf(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("select managed_by from person where id = :person")
                .bind("person", person)
                .mapTo(String.class)
                .one());
    }

    /** Gives results of members who were not entered here their cadres, where these have come. */
    List<UUID> settle() {
        return jdbi.withHandle(
                handle -> handle.createQuery(SETTLE).mapTo(UUID.class).list());
    }
}
