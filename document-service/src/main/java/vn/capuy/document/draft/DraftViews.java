package vn.capuy.document.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.step.Steps;

/** A draft as this caller reads it. */
@ApplicationScoped
class DraftViews {
    private final DraftAccess access;
    private final Steps steps;

    DraftViews(DraftAccess access, Steps steps) {
        this.access = access;
        this.steps = steps;
    }

    DraftView of(UUID id) {
        return of(id, List.of());
    }

    /** @param findings of its issue just now */
    DraftView of(UUID id, List<FindingView> findings) {
        DraftSummary draft = access.find(id);
        return new DraftView(draft, steps.from(DraftLifecycle.TABLE, draft.state(), draft.recordedBy()), findings);
    }
}
