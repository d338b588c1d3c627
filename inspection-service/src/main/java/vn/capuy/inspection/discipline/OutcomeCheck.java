package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks whether an outcome is told whole, on days that fit each other, by a body that the caller knows. */
@ApplicationScoped
class OutcomeCheck {
    private final DisciplineCheck check;
    private final BallotCheck ballots;
    private final Clock clock;

    OutcomeCheck(DisciplineCheck check, BallotCheck ballots, Clock clock) {
        this.check = check;
        this.ballots = ballots;
        this.clock = clock;
    }

    void refuseFaults(DisciplineDetail file, DisciplineReview open, OutcomeRequest told) {
        var faults = new ArrayList<Fault>();
        LocalDate today = VietnamTime.today(clock);
        if (told.decidedOn().isAfter(today)) {
            faults.add(Fault.of("decidedOn", "violation.future"));
        } else if (told.decidedOn().isBefore(open.filedOn())) {
            faults.add(Fault.of("decidedOn", "violation.resolved-before-filed"));
        }
        boolean decided = told.outcome() != ReviewOutcome.WITHDRAWN;
        there("body", told.body(), decided, faults);
        there(
                "reference",
                told.reference() == null || told.reference().isBlank() ? null : told.reference(),
                decided,
                faults);
        boolean changed = told.outcome() == ReviewOutcome.CHANGED;
        there("form", told.form(), changed, faults);
        there("announcedOn", told.announcedOn(), changed, faults);
        there("ballot", told.ballot(), changed, faults);
        if (decided && told.body() != null) {
            check.body("body", told.body(), told.decidedOn(), faults);
        }
        if (changed && told.announcedOn() != null) {
            announced(told, today, faults);
        }
        if (changed && told.ballot() != null) {
            ballots.check(told.ballot(), file.standing(), open.filedOn(), "ballot.", faults);
            if (!told.ballot().body().equals(told.body())) {
                faults.add(Fault.of("ballot.body", "violation.ballot-of-another-body"));
            }
        }
        DisciplineCheck.refuse(faults);
    }

    private static void announced(OutcomeRequest told, LocalDate today, List<Fault> faults) {
        if (told.announcedOn().isAfter(today)) {
            faults.add(Fault.of("announcedOn", "violation.future"));
        } else if (told.announcedOn().isBefore(told.decidedOn())) {
            faults.add(Fault.of("announcedOn", "violation.announced-before-decided"));
        }
    }

    private static void there(String field, Object value, boolean wanted, List<Fault> faults) {
        if (wanted != (value != null)) {
            faults.add(Fault.of(field, wanted ? "violation.required" : "violation.not-with-this-outcome"));
        }
    }
}
