package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** Shows a programme whole. */
@ApplicationScoped
class ProgrammeReader {
    private final ProgrammeAccess access;
    private final Programmes programmes;
    private final StepLog log;
    private final Steps steps;
    private final Rulings rulings;
    private final Caller caller;

    ProgrammeReader(
            ProgrammeAccess access, Programmes programmes, StepLog log, Steps steps, Rulings rulings, Caller caller) {
        this.access = access;
        this.programmes = programmes;
        this.log = log;
        this.steps = steps;
        this.rulings = rulings;
        this.caller = caller;
    }

    ProgrammeDetail read(UUID id) {
        ProgrammeView view = access.find(id);
        var allowed = view.voidedAt() != null
                ? List.<StepView>of()
                : steps.from(ProgrammeLifecycle.TABLE, view.state(), maker(id, view.recordedBy()));
        return ProgrammeDetail.of(view, log.of(id), allowed, rulings.of(ProgrammeAccess.JOURNAL_TYPE, id));
    }

    /** Refuses (403, 409) a step that this caller may not take. */
    void requireStep(ProgrammeView view, ProgrammeState state, ProgrammeStep step) {
        steps.require(ProgrammeLifecycle.TABLE, state, step, maker(view.id(), view.recordedBy()));
    }

    /** Whoever had a hand in making it is its maker; the caller himself where he is one of them. */
    private String maker(UUID id, String enteredBy) {
        Set<String> makers = programmes.makers(id);
        return makers.contains(caller.account()) ? caller.account() : enteredBy;
    }
}
