package vn.capuy.document.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Checks clauses that are about to be entered against each other and against those that stand, all faults at once. */
final class ClauseCheck {
    private ClauseCheck() {}

    /** Takes what is wrong with one draft. */
    @FunctionalInterface
    interface Told {
        /**
         * @param index which draft
         * @param member what of it: kind, label or content
         */
        void fault(int index, String member, String messageKey);
    }

    /**
     * @param top the clause in which the topmost drafts stand; null at the top of the document
     * @param standing the clauses of the document that stand
     */
    static void check(List<ClauseDraft> drafts, DocumentClause top, List<DocumentClause> standing, Told told) {
        Set<Beside> taken = new HashSet<>();
        standing.forEach(each -> taken.add(new Beside(each.parent(), ClauseDraft.TOP, each.label())));
        UUID under = top == null ? null : top.id();
        for (int i = 0; i < drafts.size(); i++) {
            ClauseDraft draft = drafts.get(i);
            boolean inDraft = draft.parent() != ClauseDraft.TOP;
            ClauseKind wider = inDraft ? drafts.get(draft.parent()).kind() : top == null ? null : top.kind();
            if (wider != null && draft.kind() != null && !draft.kind().standsIn(wider)) {
                told.fault(i, "kind", "clause.kind-does-not-stand-in");
            }
            var beside = new Beside(inDraft ? null : under, draft.parent(), draft.label());
            if (draft.label() != null && !taken.add(beside)) {
                told.fault(i, "label", "violation.duplicate");
            }
            if (!draft.saysSomething()) {
                told.fault(i, "content", "clause.says-nothing");
            }
        }
    }

    /** A label among those beside it. */
    private record Beside(UUID parent, int draft, String label) {}
}
