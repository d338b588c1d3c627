package vn.capuy.cadre.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.time.Period;
import vn.capuy.platform.sql.Rows;

/** Asks which discipline weighs on cadres. */
@ApplicationScoped
public class DisciplineEffects {
    private final Jdbi jdbi;

    DisciplineEffects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The decisions that weigh on these cadres on a day, by cadre, oldest first: in one query. */
    public Map<UUID, List<DisciplineEffect>> on(Collection<UUID> people, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select decision, reference, person, form, decided_on, effect_from, effect_until
                        from discipline_effect
                        where person = any(:people) and reversed_on is null
                          and daterange(effect_from, effect_until, '[]') @> cast(:day as date)
                        order by effect_from, decision""")
                .bindArray("people", UUID.class, Set.copyOf(people))
                .bind("day", day)
                .map(Rows.of(DisciplineEffect.class))
                .collect(Collectors.groupingBy(DisciplineEffect::person)));
    }

    /** The decisions that weigh on a cadre on some day of a period, oldest first. */
    public List<DisciplineEffect> during(UUID person, Period period) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select decision, reference, person, form, decided_on, effect_from, effect_until
                        from discipline_effect
                        where person = :person and reversed_on is null
                          and daterange(effect_from, effect_until, '[]') && daterange(:from, :to, '[]')
                        order by effect_from, decision""")
                .bind("person", person)
                .bind("from", period.from())
                .bind("to", period.to())
                .map(Rows.of(DisciplineEffect.class))
                .list());
    }
}
