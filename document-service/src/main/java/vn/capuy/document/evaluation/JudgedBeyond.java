package vn.capuy.document.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.period.CalendarPeriod;
import vn.capuy.document.period.PersonResults;
import vn.capuy.platform.sql.Rows;

/** What was judged done beyond what was required, by the latest judgement of each evaluation that stands. */
@ApplicationScoped
class JudgedBeyond implements PersonResults.BeyondRequirement {
    /** Of what was told of the person: tasks whose last day lies in the period are checked as it is judged. */
    private static final String COUNT = """
            select e.lead_member as person, count(*) as beyond
            from task_evaluation e join task_period p on p.id = e.period join task_evaluation_beyond b on b.evaluation = e.id
            where e.lead_member = any(:persons) and p.kind = :kind and p.first_day = :first and e.voided_at is null
              and b.nr = (select max(s.nr) from task_evaluation_step s
                where s.evaluation = e.id and s.step in ('JUDGE', 'RESOLVE'))
            group by e.lead_member""";

    private final Jdbi jdbi;

    JudgedBeyond(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public record Count(String person, long beyond) {}

    @Override
    public Map<String, Long> of(CalendarPeriod period, Collection<String> persons) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bindArray("persons", String.class, Set.copyOf(persons))
                .bind("kind", period.kind().name())
                .bind("first", period.from())
                .map(Rows.of(Count.class))
                .collect(Collectors.toMap(Count::person, Count::beyond)));
    }
}
