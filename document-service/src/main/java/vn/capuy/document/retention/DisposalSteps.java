package vn.capuy.document.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.retention.DisposalLifecycle.Step;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** Takes a disposal list through its steps. What the rules ask is asked again at each, for documents change meanwhile. */
@ApplicationScoped
class DisposalSteps {
    private final DisposalLists lists;
    private final DisposalQueries queries;
    private final DisposalService service;
    private final DisposalJudge judge;
    private final List<DisposalTarget> targets;
    private final DocumentAccess access;
    private final Rulings rulings;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;

    DisposalSteps(
            DisposalLists lists,
            DisposalQueries queries,
            DisposalService service,
            DisposalJudge judge,
            @All List<DisposalTarget> targets,
            DocumentAccess access,
            Rulings rulings,
            Steps steps,
            Journal journal,
            Entries entries) {
        this.lists = lists;
        this.queries = queries;
        this.service = service;
        this.judge = judge;
        this.targets = targets;
        this.access = access;
        this.rulings = rulings;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    DisposalListView take(UUID id, String ifMatch, DisposalStepRequest asked) {
        Versions.require(ifMatch, service.find(id).version());
        DisposalList list = lists.hold(id);
        Versions.require(ifMatch, list.version());
        steps.require(DisposalLifecycle.TABLE, list.state(), asked.step(), list.recordedBy());
        var faults = asked.faults(list.decidedOn(), access.today());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        Entry entry = entries.now();
        switch (asked.step()) {
            case APPROVE -> approve(list, asked, entry);
            case CARRY_OUT -> carryOut(list, asked, entry);
            case REJECT, WITHDRAW, REVOKE -> list.drop(asked.step(), asked.ground(), entry);
        }
        lists.flush();
        if (asked.step() != Step.APPROVE) {
            lists.release(id);
        }
        journal.write("disposal.step", DisposalService.TYPE, id, list.issuer(), asked);
        return service.read(id);
    }

    private void approve(DisposalList list, DisposalStepRequest asked, Entry entry) {
        List<UUID> documents = lists.documents(list.id());
        lists.holdDocuments(documents);
        List<DisposalCandidate> candidates = queries.candidates(documents);
        requireAll(documents, candidates);
        var ruling = judge.ruling(candidates, asked.on());
        rulings.decide(DisposalService.TYPE, list.id(), ruling, asked.judgements(), entry);
        list.approve(asked.decision(), asked.on(), entry);
    }

    /** Destroys the content. What was left to a person was judged at the approval. */
    private void carryOut(DisposalList list, DisposalStepRequest asked, Entry entry) {
        List<UUID> documents = lists.documents(list.id());
        lists.holdDocuments(documents);
        List<DisposalCandidate> candidates = queries.candidates(documents);
        requireAll(documents, candidates);
        judge.ruling(candidates, asked.on()).orRefuse();
        // The mark first: the database lets go of nothing but what belongs to a document that bears it.
        lists.markDisposed(documents, asked.on());
        var destroyed = new LinkedHashMap<String, Object>();
        targets.forEach(target -> destroyed.put(target.what(), target.destroy(documents)));
        list.carryOut(asked.minutes(), asked.on(), entry);
        tell(list, candidates, asked.on());
        journal.write("disposal.content-destroyed", DisposalService.TYPE, list.id(), list.issuer(), destroyed);
    }

    /** Some of its documents may stand outside the scope of who takes the step. */
    private static void requireAll(List<UUID> documents, List<DisposalCandidate> candidates) {
        if (candidates.size() < documents.size()) {
            throw ProblemException.notFound();
        }
    }

    private void tell(DisposalList list, List<DisposalCandidate> documents, LocalDate on) {
        for (DisposalCandidate each : documents) {
            journal.write(
                    "document.disposed",
                    "document",
                    each.id(),
                    each.issuer(),
                    Map.of("list", list.id(), "disposedOn", on));
        }
    }
}
