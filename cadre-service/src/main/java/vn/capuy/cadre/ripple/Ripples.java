package vn.capuy.cadre.ripple;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.cadre.discipline.DisciplineDecision;
import vn.capuy.cadre.discipline.DisciplineRegister;
import vn.capuy.cadre.discipline.DisciplineReversal;
import vn.capuy.platform.journal.Journal;

/** Carries discipline into cadre work, in the transaction in which it came to be known. */
@ApplicationScoped
public class Ripples {
    /** In whose name the journal tells it. */
    static final String ACTOR = "inspection-service";

    private final DisciplineRegister discipline;
    private final DisciplinedCadres cadres;
    private final PlanningRipple planning;
    private final Journal journal;

    Ripples(DisciplineRegister discipline, DisciplinedCadres cadres, PlanningRipple planning, Journal journal) {
        this.discipline = discipline;
        this.cadres = cadres;
        this.planning = planning;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void decided(DisciplineDecision told, String cause) {
        discipline.decide(told).ifPresent(kept -> {
            if (kept.person() == null) {
                journal.writeAs(ACTOR, cause, "discipline.awaits-cadre", "discipline", told.decision(), null, told);
                return;
            }
            var cadre = told("discipline.decided", kept.person(), told, cause);
            if (kept.reversedOn() == null) {
                planning.suspend(cadre, kept.decision(), kept.reference(), told.effectFrom(), cause);
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void reversed(DisciplineReversal told, String cause) {
        discipline.reverse(told).filter(kept -> kept.person() != null).ifPresent(kept -> {
            var cadre = told("discipline.reversed", kept.person(), told, cause);
            planning.restore(cadre, kept.decision(), told.reference(), told.on(), cause);
        });
    }

    /** Decisions may be known before the cadre is: they weigh as soon as he is entered. */
    @Scheduled(every = "10s", delayed = "10s")
    @Transactional
    public void settle() {
        discipline.settle().forEach(effect -> {
            var cadre = told("discipline.decided", effect.person(), effect, effect.decision());
            LocalDate from = effect.effectFrom();
            planning.suspend(cadre, effect.decision(), effect.reference(), from, effect.decision());
        });
    }

    private DisciplinedCadres.Cadre told(String action, UUID person, Object what, String cause) {
        var cadre = cadres.of(person);
        journal.writeAs(ACTOR, cause, action, "person", person, cadre.managedBy(), what);
        return cadre;
    }
}
