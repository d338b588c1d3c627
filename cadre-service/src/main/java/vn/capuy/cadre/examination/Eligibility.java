package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.discipline.DisciplineEffect;
import vn.capuy.cadre.discipline.DisciplineEffects;
import vn.capuy.cadre.examination.rules.EligibilityFacts;
import vn.capuy.cadre.examination.rules.EligibilityRules;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.cadre.training.TheoryLevels;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.Projections;

/** Gathers what the register knows of a candidate and asks the rules. */
@ApplicationScoped
class Eligibility {
    /** An office counts as leading that is not an officer's. */
    private static final String KNOWN = """
            select c.sex, c.born_on, c.education,
              coalesce(c.official_on <= cast(:day as date), false) as party_member,
              not exists (select 1 from holding h join post p on p.id = h.post where h.person = c.id
                and h.voided_at is null and p.kind <> 'OFFICER' and h.held_from <= :day) as first_appointment,
              exists (select 1 from planning_entry n join planning_list l on l.id = n.list
                where n.person = c.id and n.post = :post and l.state = 'APPROVED' and l.voided_at is null
                  and l.approved_on <= :day and (n.removed_on is null or n.removed_on > :day)) as planned,
              exists (select 1 from examination_council_member m where m.examination = :examination
                and m.person = c.id and m.voided_at is null) as on_council
            from person c where c.id = :person""";

    private final Projections projections;
    private final DisciplineEffects discipline;
    private final TheoryLevels theory;
    private final EnteredLimits limits;

    Eligibility(Projections projections, DisciplineEffects discipline, TheoryLevels theory, EnteredLimits limits) {
        this.projections = projections;
        this.discipline = discipline;
        this.theory = theory;
        this.limits = limits;
    }

    /** What the register knows of him. */
    public record Known(
            Sex sex,
            LocalDate bornOn,
            String education,
            boolean partyMember,
            boolean firstAppointment,
            boolean planned,
            boolean onCouncil) {}

    Ruling judge(Examination examination, ExaminationPost post, UUID person) {
        LocalDate day = examination.closesOn();
        Known known = projections
                .one(
                        KNOWN,
                        Known.class,
                        Map.of("day", day, "post", post.post(), "examination", examination.id(), "person", person))
                .orElseThrow();
        TheoryLevels.Held held = theory.on(List.of(person), day).get(person);
        return EligibilityRules.RULEBOOK.judge(
                new EligibilityFacts(
                        day,
                        RetirementAge.monthsLeft(known.sex(), known.bornOn(), day),
                        known.firstAppointment(),
                        discipline(person, day),
                        post.asksPartyMember(),
                        known.partyMember(),
                        rank(post.theoryLevel()),
                        rank(held == null ? null : held.level()),
                        post.education(),
                        known.education(),
                        known.planned(),
                        known.onCouncil()),
                limits);
    }

    /** The decisions that weigh on a cadre on a day, by their references; null where none does. */
    String discipline(UUID person, LocalDate day) {
        List<DisciplineEffect> weighing = discipline.on(List.of(person), day).getOrDefault(person, List.of());
        return weighing.isEmpty()
                ? null
                : String.join(
                        ", ", weighing.stream().map(DisciplineEffect::reference).toList());
    }

    private static int rank(TheoryLevel level) {
        return level == null ? 0 : level.ordinal() + 1;
    }
}
