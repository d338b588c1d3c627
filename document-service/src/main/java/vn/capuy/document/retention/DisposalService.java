package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** Disposal lists are proposed and read. */
@ApplicationScoped
class DisposalService {
    static final String TYPE = "disposal-list";

    private final DisposalLists lists;
    private final DisposalQueries queries;
    private final DisposalJudge judge;
    private final DocumentAccess access;
    private final Organisation organisation;
    private final Rulings rulings;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;

    DisposalService(
            DisposalLists lists,
            DisposalQueries queries,
            DisposalJudge judge,
            DocumentAccess access,
            Organisation organisation,
            Rulings rulings,
            Steps steps,
            Journal journal,
            Entries entries) {
        this.lists = lists;
        this.queries = queries;
        this.judge = judge;
        this.access = access;
        this.organisation = organisation;
        this.rulings = rulings;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
    }

    DisposalListView read(UUID id) {
        return view(find(id));
    }

    DisposalListView.Row find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    DisposalListView view(DisposalListView.Row row) {
        return new DisposalListView(
                row,
                rulings.latest(TYPE, row.id()).orElse(null),
                steps.from(DisposalLifecycle.TABLE, row.state(), row.recordedBy()));
    }

    Page<DisposalListView.Item> items(UUID id, PageRequest page) {
        find(id);
        return queries.items(id, page);
    }

    List<Journal.Line> history(UUID id) {
        find(id);
        return journal.of(TYPE, id);
    }

    /** What the rules would say of the list today. */
    RulingView check(UUID id) {
        find(id);
        return rulings.preview(judge.ruling(queries.candidates(lists.documents(id)), access.today()));
    }

    @Transactional
    DisposalListView propose(NewDisposalList asked) {
        if (organisation.find(asked.issuer()).isEmpty() || !organisation.isVisible(asked.issuer())) {
            throw ProblemException.invalid("issuer", "violation.unknown-reference", Map.of("value", asked.issuer()));
        }
        lists.holdDocuments(asked.documents());
        List<DisposalCandidate> documents = queries.candidates(asked.documents());
        refuseUnknown(asked, documents);
        judge.ruling(documents, access.today()).orRefuse();
        var list = new DisposalList(asked, entries.now());
        lists.persistAndFlush(list);
        lists.put(list.id(), documents);
        journal.write(
                "disposal.proposed",
                TYPE,
                list.id(),
                list.issuer(),
                Map.of("documents", documents.size(), "councilMinutes", asked.councilMinutes()));
        return read(list.id());
    }

    /** A document of another issuer is as unknown as one that does not exist. */
    private static void refuseUnknown(NewDisposalList asked, List<DisposalCandidate> documents) {
        Map<UUID, DisposalCandidate> known = documents.stream()
                .filter(each -> each.issuer().equals(asked.issuer()))
                .collect(Collectors.toMap(DisposalCandidate::id, Function.identity()));
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < asked.documents().size(); i++) {
            UUID document = asked.documents().get(i);
            String field = "documents[" + i + "]";
            if (!known.containsKey(document)) {
                faults.add(new Fault(field, "violation.unknown-reference", Map.of("value", document)));
            } else if (!seen.add(document)) {
                faults.add(Fault.of(field, "violation.duplicate"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
