package vn.capuy.document.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.feed.Outbox;
import vn.capuy.platform.sql.Rows;

/**
 * Tells those who appraise cadres how each person who led did his tasks in a quarter or a year. A person may lead tasks of several
 * bodies: what is told is the sum over all that have closed the period, and is told again as the next one closes it.
 */
@ApplicationScoped
public class PersonResults {
    static final String TYPE = "vn.capuy.task.period-closed";

    /** Two bodies that told a person's sum at once would each leave out what the other one had not committed yet. */
    private static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtextextended('task results of persons', 0)) is null";

    private static final String SUMS = """
            select r.person, sum(r.assigned)::bigint as assigned, sum(r.done)::bigint as done, sum(r.on_time)::bigint as on_time,
              sum(r.late)::bigint as late
            from task_period_person r join task_period p on p.id = r.period
            where p.kind = :kind and p.first_day = :first and r.person = any(:persons)
            group by r.person order by r.person""";

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Instance<BeyondRequirement> beyond;

    PersonResults(Jdbi jdbi, Outbox outbox, Instance<BeyondRequirement> beyond) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.beyond = beyond;
    }

    /** How many of a person's tasks that were done in a period were judged done beyond what was required. */
    public interface BeyondRequirement {
        /** By person; one who is absent has none. */
        Map<String, Long> of(CalendarPeriod period, Collection<String> persons);
    }

    /** A person's results over all bodies. */
    public record Sums(String person, long assigned, long done, long onTime, long late) {}

    /** As {@code docs/feeds.md} has it. */
    record Told(
            String person,
            String period,
            long assigned,
            long done,
            long onTime,
            long late,
            long beyond,
            LocalDate closedOn) {}

    /** Of all who led in the period as this body closed it. */
    void tell(UUID period, String org, CalendarPeriod days, Instant at) {
        List<String> persons = jdbi.withHandle(
                handle -> handle.createQuery("select person from task_period_person where period = :period")
                        .bind("period", period)
                        .mapTo(String.class)
                        .list());
        tell(persons, org, days, at);
    }

    /**
     * Of these persons, again: something was judged.
     *
     * @param org the body within whose scope it is told
     */
    public void tell(Collection<String> persons, String org, CalendarPeriod days, Instant at) {
        if (persons.isEmpty() || !days.kind().isAppraised()) {
            return;
        }
        jdbi.useHandle(handle ->
                handle.createQuery(ONE_AFTER_THE_OTHER).mapTo(boolean.class).one());
        Map<String, Long> more = beyond(days, persons);
        outbox.tell(sums(days, Set.copyOf(persons)).stream()
                .map(each -> new Outbox.Event(
                        "task.result", each.person(), TYPE, org, told(each, days, more, VietnamTime.dayOf(at))))
                .toList());
    }

    private static Told told(Sums sums, CalendarPeriod days, Map<String, Long> more, LocalDate on) {
        long beyond = Math.min(more.getOrDefault(sums.person(), 0L), sums.done());
        return new Told(
                sums.person(), days.key(), sums.assigned(), sums.done(), sums.onTime(), sums.late(), beyond, on);
    }

    private Map<String, Long> beyond(CalendarPeriod days, Collection<String> persons) {
        return beyond.stream()
                .flatMap(each -> each.of(days, persons).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private List<Sums> sums(CalendarPeriod days, Set<String> persons) {
        return jdbi.withHandle(handle -> handle.createQuery(SUMS)
                .bind("kind", days.kind().name())
                .bind("first", days.from())
                .bindArray("persons", String.class, persons)
                .map(Rows.of(Sums.class))
                .list());
    }
}
