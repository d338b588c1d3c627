package vn.capuy.document.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.clause.rules.ClauseFacts;
import vn.capuy.document.clause.rules.ClauseRules;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.document.text.DocumentTexts;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Enters clauses of a document that the caller may change, however they were handed in. */
@ApplicationScoped
class ClauseEntry {
    /** More than any document has, and what can be entered in one go. */
    static final int MOST = 2000;

    private final DocumentAccess access;
    private final DocumentClauses clauses;
    private final DocumentTexts texts;
    private final Entries entries;
    private final Journal journal;

    ClauseEntry(DocumentAccess access, DocumentClauses clauses, DocumentTexts texts, Entries entries, Journal journal) {
        this.access = access;
        this.clauses = clauses;
        this.texts = texts;
        this.entries = entries;
        this.journal = journal;
    }

    /** The level at which the document is marked today. */
    Clearance level(DocumentView document) {
        boolean opened = document.openFrom() != null && !document.openFrom().isAfter(access.today());
        return opened ? Clearance.NONE : document.secrecy();
    }

    /** @throws vn.capuy.kernel.rule.RulingRefused where the document is secret today */
    void refuseSecret(DocumentView document) {
        ClauseRules.judge(new ClauseFacts(access.today(), level(document) != Clearance.NONE))
                .orRefuse();
    }

    void check(UUID document, DocumentClause top, List<ClauseDraft> drafts, ClauseCheck.Told told) {
        ClauseCheck.check(drafts, top, clauses.standing(document), told);
    }

    /** @return the ids of the clauses, in the order of the drafts */
    List<UUID> enter(DocumentView document, DocumentClause top, List<ClauseDraft> drafts) {
        Entry entry = entries.now();
        Map<UUID, Integer> last = clauses.lastPositions(document.id());
        var entered = new ArrayList<DocumentClause>();
        for (ClauseDraft draft : drafts) {
            UUID parent = draft.parent() != ClauseDraft.TOP
                    ? entered.get(draft.parent()).id()
                    : top == null ? null : top.id();
            int position = last.merge(parent, 1, Integer::sum);
            entered.add(new DocumentClause(document.id(), parent, position, draft, entry));
        }
        clauses.persist(entered);
        clauses.flush();
        List<UUID> ids = entered.stream().map(DocumentClause::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            texts.keep(
                    document.id(),
                    DocumentTexts.Source.CLAUSE,
                    ids.get(i),
                    drafts.get(i).label(),
                    drafts.get(i).text());
        }
        journal.write(
                "document.clauses-entered",
                "document",
                document.id(),
                document.issuer(),
                Map.of("clauses", ids.size(), "first", ids.getFirst()));
        return ids;
    }
}
