package vn.capuy.cadre.ripple;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.capuy.cadre.discipline.DisciplineDecision;
import vn.capuy.cadre.discipline.DisciplineRegister;
import vn.capuy.cadre.discipline.DisciplineReversal;
import vn.capuy.platform.journal.Journal;

/** Carries discipline into cadre work, in the transaction in which it came to be known. */
@ApplicationScoped
public class Ripples {
    /** In whose name the journal tells it. */
    private static final String ACTOR = "inspection-service";

    private static final String PERSON = "person";

    private final DisciplineRegister discipline;
    private final DisciplinedCadres cadres;
    private final Journal journal;

    Ripples(DisciplineRegister discipline, DisciplinedCadres cadres, Journal journal) {
        this.discipline = discipline;
        this.cadres = cadres;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void decided(DisciplineDecision told, String cause) {
        discipline.decide(told).ifPresent(kept -> {
            if (kept.person() == null) {
                journal.writeAs(ACTOR, cause, "discipline.awaits-cadre", "discipline", told.decision(), null, told);
                return;
            }
            String org = cadres.managedBy(kept.person());
            journal.writeAs(ACTOR, cause, "discipline.decided", PERSON, kept.person(), org, told);
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void reversed(DisciplineReversal told, String cause) {
        discipline.reverse(told).filter(kept -> kept.person() != null).ifPresent(kept -> {
            String org = cadres.managedBy(kept.person());
            journal.writeAs(ACTOR, cause, "discipline.reversed", PERSON, kept.person(), org, told);
        });
    }

    /** Decisions may be known before the cadre is: they weigh as soon as he is entered. */
    @Scheduled(every = "10s", delayed = "10s")
    @Transactional
    public void settle() {
        discipline.settle().forEach(effect -> {
            String org = cadres.managedBy(effect.person());
            journal.writeAs(ACTOR, effect.decision(), "discipline.decided", PERSON, effect.person(), org, effect);
        });
    }
}
