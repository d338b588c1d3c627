package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.inspection.discipline.rules.DisciplineRules;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.inspection.discipline.rules.SecretBallot;
import vn.capuy.inspection.discipline.rules.Standing;
import vn.capuy.kernel.ballot.Accumulation;
import vn.capuy.kernel.ballot.Ballot;
import vn.capuy.kernel.ballot.BallotRefused;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks the minutes of a ballot: figures that agree, forms of which it can ask, a day on which it can have been. */
@ApplicationScoped
class BallotCheck {
    private final Clock clock;

    BallotCheck(Clock clock) {
        this.clock = clock;
    }

    /** Adds every fault; {@code prefix} is where the ballot stands in the body. */
    void check(NewBallot told, Standing subject, LocalDate proposedOn, String prefix, List<Fault> faults) {
        figures(told, prefix, faults);
        told.votes().byForm().forEach((form, votes) -> {
            if (votes > 0 && !form.fits(subject)) {
                faults.add(Fault.of(
                        prefix + "votes." + form.name().toLowerCase(java.util.Locale.ROOT),
                        "violation.form-of-subject"));
            }
        });
        if (told.heldOn().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of(prefix + "heldOn", "violation.future"));
        } else if (!DisciplineRules.knownOn(told.heldOn())) {
            faults.add(Fault.of(prefix + "heldOn", "violation.no-discipline-regulation"));
        } else if (told.heldOn().isBefore(proposedOn)) {
            faults.add(Fault.of(prefix + "heldOn", "violation.voted-before-proposed"));
        }
    }

    /** What it gives; to be asked only of a ballot without a fault. */
    static Accumulation<Form> count(NewBallot told, Standing subject) {
        return SecretBallot.count(subject, told.votes().byForm(), told.base(), told.heldOn());
    }

    private static void figures(NewBallot told, String prefix, List<Fault> faults) {
        var breaches = new ArrayList<String>();
        try {
            new Ballot(told.summoned(), told.present(), told.issued(), told.returned(), told.valid());
        } catch (BallotRefused e) {
            breaches.addAll(e.breaches());
        }
        for (String breach : breaches) {
            String figure = breach.substring(breach.indexOf('.') + 1, breach.indexOf('-'));
            faults.add(Fault.of(prefix + figure, breach));
        }
        if (told.votes().sum() > told.valid()) {
            faults.add(Fault.of(prefix + "votes", "ballot.votes-exceed-valid"));
        }
        if (told.present() > told.base() && told.present() <= told.summoned()) {
            faults.add(Fault.of(prefix + "exemptAbsent", "violation.exempt-were-present"));
        } else if (told.exemptAbsent() > told.summoned()) {
            faults.add(Fault.of(prefix + "exemptAbsent", "violation.exempt-exceed-summoned"));
        }
    }
}
