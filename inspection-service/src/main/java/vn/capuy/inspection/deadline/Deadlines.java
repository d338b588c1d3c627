package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.deadline.rules.DeadlineLimits;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.sql.Rows;

/** Reckons deadlines: of one case, or of all that are under way at once with one calendar and one look at the limits. */
@ApplicationScoped
class Deadlines {
    /** No limit of a case is longer than so many years. */
    static final int LONGEST_YEARS = 5;

    private static final String CASE = """
            select c.id, c.kind, c.decided_on, c.concluded_on, c.stage = 'STOPPED' as stopped, %s as level
            from inspection_case c where\s""".formatted(LeadBodyLevels.LEVEL);

    /** Of a day that is over, also what was concluded since. */
    private static final String UNDER_WAY = """
            c.voided_at is null
              and ((c.concluded_on is null and c.stage in ('PREPARATION', 'CONDUCT'))
                or (:past and c.concluded_on > :onDay))
              and c.decided_on <= :onDay
              and (cast(:leadBody as text) is null or c.lead_body = :leadBody)
              and exists (select 1 from case_deadline_event begun where begun.case_id = c.id)
              and\s""";

    private final Jdbi jdbi;
    private final CaseAccess access;
    private final DeadlineEvents events;
    private final CalendarDays calendar;
    private final EnteredLimits limits;

    Deadlines(Jdbi jdbi, CaseAccess access, DeadlineEvents events, CalendarDays calendar, EnteredLimits limits) {
        this.jdbi = jdbi;
        this.access = access;
        this.events = events;
        this.calendar = calendar;
        this.limits = limits;
    }

    /** The deadline of a case that exists for the caller, as of a day. */
    Deadline of(UUID caseId, LocalDate onDay) {
        DeadlineCase file = jdbi.withHandle(handle -> handle.createQuery(CASE + "c.id = :id")
                        .bind("id", caseId)
                        .map(Rows.of(DeadlineCase.class))
                        .findOne())
                .orElseThrow(ProblemException::notFound);
        return Deadline.of(terms(file, limits), Course.of(events.of(caseId), onDay), calendar.calendar(), onDay);
    }

    WorkingCalendar calendar() {
        return calendar.calendar();
    }

    /** Hands over every case under way that the caller may see and whose limit has begun, with its deadline. */
    void underWay(
            LocalDate onDay,
            boolean past,
            String leadBody,
            WorkingCalendar working,
            BiConsumer<DeadlineCase, Deadline> each) {
        String sql = CASE
                + (past ? UNDER_WAY : UNDER_WAY.replace("or (:past and c.concluded_on > :onDay)", ""))
                + CaseAccess.VISIBLE;
        List<DeadlineCase> cases = jdbi.withHandle(handle -> access.bind(handle.createQuery(sql))
                .bind("onDay", onDay)
                .bind("past", past)
                .bind("leadBody", leadBody)
                .map(Rows.of(DeadlineCase.class))
                .list());
        Map<UUID, List<DeadlineEvent>> befell =
                events.of(cases.stream().map(DeadlineCase::id).toList());
        Limits known = limits.known();
        for (DeadlineCase file : cases) {
            Course course = Course.of(befell.getOrDefault(file.id(), List.of()), onDay);
            each.accept(file, Deadline.of(terms(file, known), course, working, onDay));
        }
    }

    private static Terms terms(DeadlineCase file, Limits known) {
        return new Terms(file.decidedOn(), file.concludedOn(), file.stopped(), file.level(), limit(file, known));
    }

    /** The figure of the regulation that held on the day of the decision; null where none is known. */
    private static DatedLimit.Version<Integer> limit(DeadlineCase file, Limits known) {
        if (file.level() == null) {
            return null;
        }
        DatedLimit<Integer> limit = known.of(DeadlineLimits.of(file.kind().name(), file.level()));
        return limit.holdsOn(file.decidedOn()) ? limit.versionOn(file.decidedOn()) : null;
    }
}
