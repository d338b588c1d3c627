package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.platform.sql.Rows;

/** Which level of political theory cadres have: the highest of what was entered with them and what they attained since. */
@ApplicationScoped
public class TheoryLevels {
    private final Jdbi jdbi;

    TheoryLevels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whence a level is known. */
    public enum Ground {
        /** It was entered with the cadre. */
        PERSON,
        /** It follows from a completed class. */
        TRAINING,
        /** It was entered by hand, on a document. */
        DOCUMENT
    }

    /**
     * A cadre's level.
     *
     * @param since from which day on; null where it was entered with the cadre
     * @param reference code of the class, or the document; null where it was entered with the cadre
     */
    public record Held(UUID person, TheoryLevel level, LocalDate since, Ground ground, String reference) {}

    /** Those of the cadres who have a level on a day, each with his highest: in one query. */
    public Map<UUID, Held> on(Collection<UUID> people, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (person) person, level, since, ground, reference from (
                          select id as person, theory_level as level, cast(null as date) as since, 'PERSON' as ground,
                            cast(null as text) as reference
                          from person where id = any(:people) and theory_level is not null
                          union all
                          select a.person, a.level, a.attained_on,
                            case when a.result is null then 'DOCUMENT' else 'TRAINING' end, coalesce(a.document, t.code)
                          from theory_attainment a left join training_result r on r.id = a.result
                            left join training_attendance s on s.id = r.attendance
                            left join training_class t on t.id = s.class
                          where a.person = any(:people) and a.voided_at is null and a.attained_on <= :day) held
                        order by person,
                          array_position(array['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'], level) desc,
                          since nulls first""")
                .bindArray("people", UUID.class, Set.copyOf(people))
                .bind("day", day)
                .map(Rows.of(Held.class))
                .collect(Collectors.toMap(Held::person, held -> held)));
    }
}
