package vn.capuy.cadre.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** Keeps the discipline that the inspection service tells. Whatever it is told twice changes nothing the second time. */
@ApplicationScoped
public class DisciplineRegister {
    /** A reversal that was told before its decision is entered with it. */
    private static final String DECIDE = """
            insert into discipline_effect (decision, reference, person, member, organisation, form, decided_by, decided_on,
              effect_from, effect_until, reversed_on, reversed_by, recorded_at)
            select :decision, :reference, (select id from person where code = :member and voided_at is null), :member,
              :organisation, :form, :decidedBy, cast(:decidedOn as date), cast(:effectFrom as date),
              cast(:effectUntil as date), r.reversed_on, r.reference, cast(:at as timestamptz)
            from (select 1) one left join discipline_reversal r on r.decision = :decision
            on conflict (decision) do nothing
            returning decision, reference, person, reversed_on""";

    private static final String REVERSE = """
            update discipline_effect set reversed_on = :on, reversed_by = :reference
            where decision = :decision and reversed_on is null
            returning decision, reference, person, reversed_on""";

    /** Those whose cadre has been entered since; one that another instance is just settling is left to it. */
    private static final String SETTLE = """
            update discipline_effect d set person = p.id
            from person p where p.id = (select id from person where code = d.member and voided_at is null)
              and d.decision in (select w.decision from discipline_effect w join person c on c.code = w.member
                                 where w.person is null and c.voided_at is null order by w.effect_from limit 1000
                                 for update of w skip locked)
            returning d.decision""";

    private final Jdbi jdbi;
    private final Clock clock;

    DisciplineRegister(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * A decision as it was entered or changed.
     *
     * @param person null while no cadre of the member's code is entered
     * @param reversedOn null while it weighs
     */
    public record Kept(String decision, String reference, UUID person, LocalDate reversedOn) {}

    /** Empty where the decision was entered before. */
    public Optional<Kept> decide(DisciplineDecision told) {
        return jdbi.withHandle(handle -> handle.createQuery(DECIDE)
                .bindMethods(told)
                .bind("form", told.form().name())
                .bind("at", clock.instant())
                .map(Rows.of(Kept.class))
                .findOne());
    }

    /** Empty where the decision is not known yet, or was reversed before; the reversal is kept all the same. */
    public Optional<Kept> reverse(DisciplineReversal told) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into discipline_reversal (decision, reference, reversed_on, recorded_at)
                            values (:decision, :reference, :on, :at) on conflict (decision) do nothing""")
                    .bindMethods(told)
                    .bind("at", clock.instant())
                    .execute();
            return handle.createQuery(REVERSE)
                    .bindMethods(told)
                    .map(Rows.of(Kept.class))
                    .findOne();
        });
    }

    /** Gives the decisions on members who were not entered here their cadres, where these have come; tells which. */
    public List<DisciplineEffect> settle() {
        return jdbi.withHandle(handle -> {
            List<String> settled =
                    handle.createQuery(SETTLE).mapTo(String.class).list();
            return handle.createQuery("""
                            select decision, reference, person, form, decided_on, effect_from, effect_until
                            from discipline_effect where decision = any(:decisions) and reversed_on is null
                            order by effect_from, decision""")
                    .bindArray("decisions", String.class, settled)
                    .map(Rows.of(DisciplineEffect.class))
                    .list();
        });
    }
}
