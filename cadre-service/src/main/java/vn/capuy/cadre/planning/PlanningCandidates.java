package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.person.Ethnicity;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.sql.Rows;

/** Who might come onto a list: the cadres whom the committee or what is below it manages. Some of every kind, not all. */
@ApplicationScoped
class PlanningCandidates {
    /** The youngest of each sex, people and five years of age: they serve longest. */
    private static final String CANDIDATES = """
            select id, code, full_name, sex, born_on, ethnicity from (
              select p.id, p.code, p.full_name, p.sex, p.born_on, p.ethnicity, row_number() over (
                  partition by p.sex, p.ethnicity = :majority, cast(extract(year from p.born_on) as int) / 5
                  order by p.born_on desc, p.code) as place
              from person p
              where p.voided_at is null and p.born_on < :day and p.id <> all(:listed) and %s
                and exists (select 1 from org_ancestry below where below.ancestor = :committee
                  and below.descendant = p.managed_by and below.known_until = 'infinity'
                  and below.valid @> cast(:day as date))) ranked
            where place <= 10 order by born_on desc, code""".formatted(Organisation.withinScope("p.managed_by"));

    private final Jdbi jdbi;
    private final Caller caller;

    PlanningCandidates(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    List<PlanningPlaces.PersonRow> of(String committee, LocalDate day, Collection<UUID> listed) {
        return jdbi.withHandle(handle -> handle.createQuery(CANDIDATES)
                .bind("committee", committee)
                .bind("day", day)
                .bind("majority", Ethnicity.KINH.name())
                .bind("scope", caller.scope())
                .bindArray("listed", UUID.class, Set.copyOf(listed))
                .map(Rows.of(PlanningPlaces.PersonRow.class))
                .list());
    }
}
