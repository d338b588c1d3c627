package vn.capuy.document.clause;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.document.text.DocumentTexts;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Clauses are read, entered many at once, and voided. */
@ApplicationScoped
class ClauseService {
    private static final String DOCUMENT = "document";

    private final DocumentAccess access;
    private final DocumentClauses clauses;
    private final ClauseEntry entering;
    private final ClauseQueries queries;
    private final DocumentTexts texts;
    private final List<ClauseUse> uses;
    private final Entries entries;
    private final Journal journal;

    ClauseService(
            DocumentAccess access,
            DocumentClauses clauses,
            ClauseEntry entering,
            ClauseQueries queries,
            DocumentTexts texts,
            @All List<ClauseUse> uses,
            Entries entries,
            Journal journal) {
        this.access = access;
        this.clauses = clauses;
        this.entering = entering;
        this.queries = queries;
        this.texts = texts;
        this.uses = uses;
        this.entries = entries;
        this.journal = journal;
    }

    /** What was read or done, and the version of the document from which the next change is made. */
    record Versioned<T>(T value, long version) {}

    @Transactional
    Page<ClauseView> page(UUID document, Boolean requiresTasks, PageRequest page) {
        read(document, null);
        return queries.page(document, requiresTasks, page);
    }

    @Transactional
    Versioned<ClauseView> one(UUID document, UUID id) {
        DocumentView found = read(document, id);
        return new Versioned<>(queries.find(document, id).orElseThrow(ProblemException::notFound), found.version());
    }

    /** Whoever reads what a secret document says is in the journal. */
    private DocumentView read(UUID document, UUID clause) {
        DocumentView found = access.open(document);
        if (entering.level(found) != Clearance.NONE) {
            Map<String, UUID> detail = clause == null ? Map.of() : Map.of("clause", clause);
            journal.write("document.clauses.read", DOCUMENT, document, found.issuer(), detail);
        }
        return found;
    }

    @Transactional
    Versioned<List<ClauseView>> enter(UUID document, String ifMatch, NewClauses asked) {
        DocumentView found = access.change(document, ifMatch);
        entering.refuseSecret(found);
        List<ClauseDraft> drafts = asked.drafts();
        DocumentClause top = asked.parent() == null ? null : standing(document, asked.parent());
        var faults = new ArrayList<Fault>();
        entering.check(
                document,
                top,
                drafts,
                (index, member, key) -> faults.add(Fault.of(drafts.get(index).place() + "." + member, key)));
        if (drafts.size() > ClauseEntry.MOST) {
            faults.add(new Fault("clauses", "clause.too-many", Map.of("most", ClauseEntry.MOST)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        List<UUID> entered = entering.enter(found, top, drafts);
        return new Versioned<>(queries.inOrder(entered), access.version(document));
    }

    private DocumentClause standing(UUID document, UUID id) {
        return clauses.findByIdOptional(id)
                .filter(clause -> clause.document().equals(document) && !clause.isVoided())
                .orElseThrow(
                        () -> ProblemException.invalid("parent", "violation.unknown-reference", Map.of("value", id)));
    }

    /** Voids the clause and all that stand in it. */
    @Transactional
    Versioned<ClauseView> voidFor(UUID document, UUID id, String ifMatch, String reason) {
        DocumentView found = access.change(document, ifMatch);
        DocumentClause clause = clauses.require(document, id);
        Entry entry = entries.now();
        clause.voidFor(reason.strip(), entry);
        Set<UUID> going = new HashSet<>(Set.of(id));
        // The first kind is the widest, so that whatever a clause stands in comes before it.
        clauses.standing(document).stream()
                .filter(each -> !each.isVoided())
                .sorted(Comparator.comparing(DocumentClause::kind))
                .filter(each -> going.contains(each.parent()))
                .forEach(each -> {
                    going.add(each.id());
                    each.voidFor(reason.strip(), entry);
                });
        // Written first: that waits for whoever is about to name one of them, and then sees it.
        clauses.flush();
        if (uses.stream().anyMatch(use -> use.namesAny(going))) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "clause.is-named");
        }
        going.forEach(each -> texts.forget(document, DocumentTexts.Source.CLAUSE, each));
        journal.write(
                "document.clause-voided",
                DOCUMENT,
                document,
                found.issuer(),
                Map.of("clause", id, "clauses", going.size()));
        return new Versioned<>(
                queries.find(document, id).orElseThrow(ProblemException::notFound), access.version(document));
    }
}
