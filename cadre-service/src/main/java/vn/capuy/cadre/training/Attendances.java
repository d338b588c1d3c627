package vn.capuy.cadre.training;

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
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Attendances, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class Attendances implements PanacheRepositoryBase<TrainingAttendance, UUID> {
    private static final String VIEW = """
            select a.id, t.code as training_class, %s as title, t.kind, c.code as person, c.full_name as person_name,
              a.sent_by, %s as sent_by_name, a.sent_on, p.code as planned_post, r.result, r.completed_on,
              x.number as certificate, a.recorded_at, a.recorded_by, a.voided_at, a.void_reason,
              a.version + (select coalesce(sum(1 + e.version), 0) from training_result e where e.attendance = a.id)
                + (select coalesce(sum(1 + i.version), 0) from training_certificate i
                    join training_result e on e.id = i.result where e.attendance = a.id) as version
            from training_attendance a join training_class t on t.id = a.class join person c on c.id = a.person
              join org_unit u on u.code = a.sent_by left join post p on p.id = a.planned_post
              left join training_result r on r.attendance = a.id and r.voided_at is null
              left join training_certificate x on x.result = r.id and x.voided_at is null
            where %s""".formatted(
                    Projections.named("t.title"),
                    Projections.named("u.name"),
                    Organisation.withinScope("a.sent_by", "a.sent_on"));

    private static final ListQuery<AttendanceView> LIST = new ListQuery<>(
            VIEW + " and a.voided_at is null and " + Projections.equal("t.code", "trainingClass") + " and "
                    + Projections.equal("c.code", "person") + " and " + Projections.equal("a.sent_by", "sentBy")
                    + " and " + Projections.equal("p.code", "plannedPost")
                    + " and " + Projections.between("a.sent_on"),
            AttendanceView.class,
            List.of(ListQuery.date("sent_on"), ListQuery.id("id")),
            sent -> Cursor.at(sent.sentOn(), sent.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    Attendances(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    /** Who is at which class. */
    public record Seat(UUID held, UUID person) {}

    Page<AttendanceView> page(AttendanceFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "trainingClass", filter.trainingClass,
                        "person", filter.person,
                        "sentBy", filter.sentBy,
                        "plannedPost", filter.plannedPost,
                        "from", filter.from,
                        "to", filter.to));
    }

    Optional<AttendanceView> view(UUID id) {
        return projections.one(VIEW + " and a.id = :id", AttendanceView.class, Map.of("id", id));
    }

    List<AttendanceView> views(List<String> ids) {
        return projections.byIds(VIEW + " and a.id = any(:ids)", AttendanceView.class, ids, AttendanceView::id);
    }

    /** Who is already at these classes. */
    Set<Seat> at(Collection<UUID> classes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select class as held, person from training_attendance
                        where class = any(:classes) and voided_at is null""")
                .bindArray("classes", UUID.class, Set.copyOf(classes))
                .map(Rows.of(Seat.class))
                .collect(Collectors.toSet()));
    }
}
