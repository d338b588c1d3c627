package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** Petitions are received, read, put to the rules and voided. What they say is never copied into the journal. */
@ApplicationScoped
class PetitionService {
    static final String TYPE = "petition";

    private final Petitions petitions;
    private final PetitionAccess access;
    private final PetitionQueries queries;
    private final PetitionCheck check;
    private final PetitionRulings judge;
    private final PetitionTerm term;
    private final Rulings rulings;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;

    PetitionService(
            Petitions petitions,
            PetitionAccess access,
            PetitionQueries queries,
            PetitionCheck check,
            PetitionRulings judge,
            PetitionTerm term,
            Rulings rulings,
            Steps steps,
            Entries entries,
            Journal journal,
            Caller caller) {
        this.petitions = petitions;
        this.access = access;
        this.queries = queries;
        this.check = check;
        this.judge = judge;
        this.term = term;
        this.rulings = rulings;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
    }

    /** A petition and the version from which its next change is made. */
    record Versioned(PetitionView view, long version) {}

    @Transactional
    Versioned receive(NewPetition asked) {
        check.ofNew(asked);
        Entry entry = entries.now();
        var petition = new Petition(asked, null, entry);
        petitions.enter(List.of(new Petitions.Arrival(petition, asked.matters(), asked.subjects())), entry);
        var detail = new LinkedHashMap<String, Object>();
        detail.put("kind", asked.kind());
        detail.put("receivedOn", asked.receivedOn());
        detail.put("channel", asked.channel());
        detail.put("sender", asked.sender());
        journal.write("petition.received", TYPE, petition.id(), asked.receivingBody(), detail);
        return view(petition.id());
    }

    /** Every read of a petition is in the journal. */
    @Transactional
    Versioned read(UUID id) {
        Versioned found = view(id);
        journal.write("petition.read", TYPE, id, found.view().receivingBody(), null);
        return found;
    }

    @Transactional
    DueView due(UUID id) {
        PetitionDetail petition = access.find(id);
        journal.write("petition.read", TYPE, id, petition.receivingBody(), null);
        return term.explained(petition);
    }

    /** How its admission would be ruled; nothing is decided. */
    @Transactional
    RulingView check(UUID id, boolean newEvidence) {
        PetitionDetail petition = access.find(id);
        journal.write("petition.read", TYPE, id, petition.receivingBody(), null);
        return judge.admission(petition, newEvidence).map(rulings::preview).orElse(null);
    }

    @Transactional
    Versioned voidFor(UUID id, String ifMatch, String reason) {
        PetitionDetail found = access.find(id);
        Versions.require(ifMatch, found.version());
        Petition petition = petitions.findById(id);
        Versions.require(ifMatch, petition.version());
        petition.voidFor(reason, entries.now());
        petitions.flush();
        journal.write("petition.voided", TYPE, id, found.receivingBody(), null);
        return view(id);
    }

    /** As it is read, for an operation that has changed it. */
    Versioned view(UUID id) {
        petitions.flush();
        PetitionDetail it = access.find(id);
        var view = new PetitionView(
                it.id(),
                it.kind(),
                it.receivingBody(),
                it.receivingBodyName(),
                it.year(),
                it.number(),
                it.oldReference(),
                it.receivedOn(),
                it.channel(),
                it.forwardedBy(),
                it.addressedTo(),
                it.sender(),
                it.copyOnly(),
                it.sentToMany(),
                it.summary(),
                queries.matters(id),
                queries.subjects(id),
                PetitionView.decision(it),
                it.state(),
                it.classification(),
                it.admittedOn(),
                term.dueOn(it).orElse(null),
                it.caseId(),
                it.inspectionCase(),
                it.forwardedTo(),
                it.outcome(),
                it.discipline(),
                it.resolvedOn(),
                queries.steps(id),
                queries.links(id),
                it.level() == null ? List.of() : queries.levels(id),
                rulings.of(TYPE, id),
                allowed(it),
                it.recordedAt(),
                it.recordedBy(),
                it.voidedAt(),
                it.voidReason());
        return new Versioned(view, it.version());
    }

    private List<StepView> allowed(PetitionDetail it) {
        return it.voidedAt() != null ? List.of() : steps.from(PetitionLifecycle.TABLE, it.state(), it.recordedBy());
    }

    /** A page of the register tells what many petitions say: that it was read is one line of the journal. */
    @Transactional
    Page<PetitionSummary> list(PetitionFilter filter, PageRequest page) {
        Page<PetitionSummary> found = queries.list(filter, page);
        if (!found.items().isEmpty()) {
            journal.write("petition.listed", "petition-list", caller.scope(), caller.scope(), filter.asked());
        }
        return found;
    }

    /** The whole list is taken away. */
    @Transactional
    void exported(PetitionFilter filter) {
        journal.write("petition.exported", "petition-list", caller.scope(), caller.scope(), filter.asked());
    }
}
