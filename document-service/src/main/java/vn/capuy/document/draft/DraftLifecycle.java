package vn.capuy.document.draft;

import static vn.capuy.document.draft.DraftState.ISSUED;
import static vn.capuy.document.draft.DraftState.RELEASED;
import static vn.capuy.document.draft.DraftState.RESERVED;
import static vn.capuy.document.draft.DraftStep.ISSUE;
import static vn.capuy.document.draft.DraftStep.RELEASE;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** From the reserved place to the issue, which gives the number, or to its release. */
final class DraftLifecycle {
    private static final Citation NUMBERED_AT_ISSUE =
            Citation.of("36-HD/VPTW").article("1.3.1").certainty(Certainty.READ);

    static final Lifecycle<DraftState, DraftStep> TABLE = Lifecycle.<DraftState, DraftStep>named("document-draft")
            .from(RESERVED)
            .on(ISSUE)
            .to(ISSUED)
            .by(Roles.DOCUMENT_EDITOR)
            .under(NUMBERED_AT_ISSUE)
            .from(RESERVED)
            .on(RELEASE)
            .to(RELEASED)
            .by(Roles.DOCUMENT_EDITOR)
            .under("it is not to be issued; those behind it move up")
            .build();

    private DraftLifecycle() {}
}
