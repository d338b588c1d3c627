package vn.capuy.cadre.examination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
import vn.capuy.platform.problem.ProblemException;

/** Rounds, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class Examinations implements PanacheRepositoryBase<Examination, UUID> {
    private static final String VIEW =
            """
            select x.id, x.code, x.held_by, %s as held_by_name,
              (select string_agg(p.code, ' ' order by p.code) from examination_post e join post p on p.id = e.post
                where e.examination = x.id) as posts,
              (select count(*) from examination_post e where e.examination = x.id and e.state = 'FILLED'
                and e.voided_at is null) as filled,
              (select count(*) from examination_candidate k where k.examination = x.id) as candidates,
              x.announced_on, x.closes_on, x.written_on, x.defence_on, x.held_on, x.state, x.codes_at, x.codes_by,
              x.opened_at, x.opened_by, x.results_by, x.concluded_at, x.concluded_by, x.recorded_at, x.recorded_by, x.voided_at,
              x.void_reason, x.version
            from examination x join org_unit u on u.code = x.held_by
            where %s""".formatted(Projections.named("u.name"), Organisation.withinScope("x.held_by", "x.announced_on"));

    private static final ListQuery<ExaminationView> LIST = new ListQuery<>(
            VIEW + " and x.voided_at is null and " + Projections.equal("x.held_by", "heldBy") + " and "
                    + Projections.equal("x.state", "state") + " and " + Projections.between("x.announced_on"),
            ExaminationView.class,
            List.of(ListQuery.date("announced_on"), ListQuery.id("id")),
            examination -> Cursor.at(examination.announcedOn(), examination.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    Examinations(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<ExaminationView> page(ExaminationFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of("heldBy", filter.heldBy, "state", filter.state, "from", filter.from, "to", filter.to));
    }

    Optional<ExaminationView> view(UUID id) {
        return projections.one(VIEW + " and x.id = :id", ExaminationView.class, Map.of("id", id));
    }

    /** The round, where it exists for the caller (else 404). */
    ExaminationView known(UUID id) {
        return view(id).orElseThrow(ProblemException::notFound);
    }

    /** The round to write to: whoever else writes to it waits. */
    Examination locked(UUID id) {
        known(id);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Set<String> existing(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("select code from examination where code = any(:codes)")
                .bindArray("codes", String.class, Set.copyOf(codes))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }
}
