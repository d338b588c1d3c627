package vn.capuy.cadre.ripple;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.cadre.planning.PlanningEntries;
import vn.capuy.cadre.planning.Suspension;
import vn.capuy.platform.feed.Outbox;
import vn.capuy.platform.journal.Journal;

/** Takes disciplined cadres out of planning and puts them back after a reversal; tells other systems of both. */
@ApplicationScoped
class PlanningRipple {
    static final String SUSPENDED = "vn.capuy.cadre.planning-suspended";
    static final String RESTORED = "vn.capuy.cadre.planning-restored";

    private final PlanningEntries planned;
    private final Journal journal;
    private final Outbox outbox;

    PlanningRipple(PlanningEntries planned, Journal journal, Outbox outbox) {
        this.planned = planned;
        this.journal = journal;
        this.outbox = outbox;
    }

    /**
     * What other systems are told.
     *
     * @param decision the discipline decision's id in the inspection service
     * @param reference number and symbol of the decision that suspends, or of the one that reverses it
     * @param on the first day on which the cadre does not count as planned, or counts again
     */
    record Told(String person, String decision, String reference, LocalDate on, List<Place> places) {}

    /** A place on a list. */
    record Place(UUID entry, String list, String committee) {}

    void suspend(DisciplinedCadres.Cadre cadre, String decision, String reference, LocalDate on, String cause) {
        tell(SUSPENDED, "planning.cadre-suspended", planned.suspend(cadre.id(), decision, reference, on), cadre, cause);
    }

    void restore(DisciplinedCadres.Cadre cadre, String decision, String reference, LocalDate on, String cause) {
        tell(RESTORED, "planning.cadre-restored", planned.restore(decision, on, reference), cadre, cause);
    }

    private void tell(
            String event, String action, List<Suspension> changed, DisciplinedCadres.Cadre cadre, String cause) {
        if (changed.isEmpty()) {
            return;
        }
        for (Suspension each : changed) {
            journal.writeAs(Ripples.ACTOR, cause, action, "planning-list", each.list(), each.committee(), each);
        }
        Suspension first = changed.getFirst();
        boolean restored = first.restoredOn() != null;
        var told = new Told(
                cadre.code(),
                first.decision(),
                restored ? first.restoredReference() : first.reference(),
                restored ? first.restoredOn() : first.suspendedOn(),
                changed.stream()
                        .map(each -> new Place(each.entry(), each.listCode(), each.committee()))
                        .toList());
        outbox.tell(new Outbox.Event("person", cadre.code(), event, cadre.managedBy(), told));
    }
}
