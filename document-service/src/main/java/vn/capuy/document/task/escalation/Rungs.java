package vn.capuy.document.task.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** The ladder: read, entered anew from a day on, voided where it was entered wrongly. */
@ApplicationScoped
class Rungs implements PanacheRepositoryBase<Rung, UUID> {
    private static final String TYPE = "task-rung";

    private static final String VIEW = """
            select r.id, r.code, r.holds_from, r.days, r.audience, r.active, %s as name, r.document, r.article, r.certainty,
              r.recorded_at, r.recorded_by, r.voided_at, r.void_reason, r.version
            from task_rung r\s""".formatted(Projections.named("r.name"));

    private static final String IN_FORCE = """
            where r.voided_at is null and r.holds_from <= :day
              and not exists (select 1 from task_rung later where later.code = r.code and later.voided_at is null
                and later.holds_from <= :day and later.holds_from > r.holds_from)
            order by r.days, r.code""";

    private final Projections projections;
    private final Entries entries;
    private final Journal journal;

    Rungs(Projections projections, Entries entries, Journal journal) {
        this.projections = projections;
        this.entries = entries;
        this.journal = journal;
    }

    /** All versions that were ever entered, by rung and day. */
    List<RungView> all() {
        return projections.all(VIEW + "order by r.code, r.holds_from, r.recorded_at", RungView.class, Map.of());
    }

    /** The rungs of a day, the earliest first. */
    List<RungView> on(LocalDate day) {
        return projections.all(VIEW + IN_FORCE, RungView.class, Map.of("day", day)).stream()
                .filter(RungView::active)
                .toList();
    }

    @Transactional
    RungView enter(RungRequest request) {
        CalendarDays.requireOurTime("from", request.from());
        var rung = new Rung(request, entries.now());
        persistAndFlush(rung);
        journal.write("task.rung-entered", TYPE, rung.code(), null, request);
        return view(rung.id());
    }

    @Transactional
    RungView voidFor(UUID id, String ifMatch, String reason) {
        Rung rung = findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, rung.version());
        rung.voidFor(reason, entries.now());
        flush();
        journal.write("task.rung-voided", TYPE, rung.code(), null, Map.of("version", id, "reason", reason));
        return view(id);
    }

    private RungView view(UUID id) {
        return projections
                .one(VIEW + "where r.id = :id", RungView.class, Map.of("id", id))
                .orElseThrow(ProblemException::notFound);
    }
}
