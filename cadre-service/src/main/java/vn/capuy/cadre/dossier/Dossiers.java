package vn.capuy.cadre.dossier;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.dossier.entry.DossierEntries;
import vn.capuy.cadre.dossier.entry.DossierEntry;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.sql.Rows;

/** Reads dossiers whole: as many queries for a page of people as for one. Who may see whose is decided before. */
@ApplicationScoped
public class Dossiers {
    private static final String OFFICES = """
            select h.id, h.person, p.code as post, %s as title, p.kind, %s as org_name, h.held_from, h.held_to,
              h.begun_by_kind, h.begun_by, coalesce(mb.reference, eb.code, gb.code) as begun_by_reference,
              h.ended_by_kind, h.ended_by, coalesce(me.reference, ee.code, ge.code) as ended_by_reference
            from holding h join post p on p.id = h.post join org_unit u on u.code = p.org
              left join movement mb on mb.id = h.begun_by left join movement me on me.id = h.ended_by
              left join examination_post ob on ob.id = h.begun_by left join examination eb on eb.id = ob.examination
              left join examination_post oe on oe.id = h.ended_by left join examination ee on ee.id = oe.examination
              left join org_event gb on gb.id = h.begun_by left join org_event ge on ge.id = h.ended_by
            where h.person = any(:people) and h.voided_at is null order by h.held_from, h.id""".formatted(Projections.named("p.title"), Projections.named("u.name"));

    private static final String TRAINING = """
            select a.id, a.person, t.code as training_class, %s as title, t.kind, t.provider, t.starts_on, t.ends_on, r.result
            from training_attendance a join training_class t on t.id = a.class
              left join training_result r on r.attendance = a.id and r.voided_at is null
            where a.person = any(:people) and a.voided_at is null and t.voided_at is null order by t.starts_on, a.id""".formatted(Projections.named("t.title"));

    private static final String DISCIPLINE = """
            select decision, person, reference, form, decided_by, decided_on, effect_from, effect_until
            from discipline_effect where person = any(:people) and reversed_on is null order by decided_on, decision""";

    private final DossierEntries entries;
    private final EnteredLimits limits;
    private final Jdbi jdbi;

    Dossiers(DossierEntries entries, EnteredLimits limits, Jdbi jdbi) {
        this.entries = entries;
        this.limits = limits;
        this.jdbi = jdbi;
    }

    /** The records of these people, in their order; posts and classes named in this language. */
    public List<Records> of(Collection<PersonView> people, Language language) {
        List<UUID> ids = people.stream().map(PersonView::id).toList();
        Limits ages = Known.of(limits, RetirementAge.LIMITS);
        Map<UUID, List<DossierEntry>> told = entries.of(ids).stream().collect(groupingBy(DossierEntry::person));
        var offices = read(OFFICES, OfficeLine.class, OfficeLine::person, ids, language);
        var training = read(TRAINING, TrainingLine.class, TrainingLine::person, ids, language);
        var discipline = read(DISCIPLINE, DisciplineLine.class, DisciplineLine::person, ids, language);
        return people.stream()
                .map(person -> new Records(
                        person,
                        RetirementAge.of(person.sex(), person.bornOn(), ages),
                        told.getOrDefault(person.id(), List.of()),
                        offices.getOrDefault(person.id(), List.of()),
                        training.getOrDefault(person.id(), List.of()),
                        discipline.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> read(
            String sql, Class<T> line, Function<T, UUID> person, List<UUID> people, Language language) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("people", UUID.class, people)
                .bind("lang", language.tag())
                .map(Rows.of(line))
                .collect(groupingBy(person)));
    }
}
