package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.CaseOpening;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** An approved item becomes a case: one that is opened for it, or one that exists. */
@ApplicationScoped
class ItemCaseService {
    private final ProgrammeAccess access;
    private final Items items;
    private final ItemQueries queries;
    private final ItemCases cases;
    private final CaseAccess caseAccess;
    private final CaseOpening opening;
    private final StepLog log;
    private final Entries entries;
    private final Journal journal;

    ItemCaseService(
            ProgrammeAccess access,
            Items items,
            ItemQueries queries,
            ItemCases cases,
            CaseAccess caseAccess,
            CaseOpening opening,
            StepLog log,
            Entries entries,
            Journal journal) {
        this.access = access;
        this.items = items;
        this.queries = queries;
        this.cases = cases;
        this.caseAccess = caseAccess;
        this.opening = opening;
        this.log = log;
        this.entries = entries;
        this.journal = journal;
    }

    /** What came of an item, and the version of its programme from which the next change is made. */
    record Versioned(ItemCaseView view, long version) {}

    @Transactional
    Versioned give(UUID id, UUID itemId, String ifMatch, ItemCaseRequest asked) {
        Programme programme = access.change(id, ifMatch);
        ItemView view = queries.find(id, itemId);
        programme.requireApproved();
        ProgrammeItem item = items.require(id, itemId);
        item.requireOpen();
        cases.requireNone(itemId);
        UUID caseId = asked.caseId() == null
                ? opened(programme, item, view.matters(), asked)
                : existing(programme, item, asked);
        Entry entry = entries.now();
        cases.left(itemId).forEach(left -> left.voidFor("the case was voided", entry));
        cases.flush();
        cases.persistAndFlush(new ProgrammeItemCase(itemId, caseId, entry));
        CaseDetail file = caseAccess.find(caseId);
        journal.write(
                "programme.item-case-given",
                ItemService.JOURNAL_TYPE,
                itemId,
                programme.body(),
                Map.of("case", caseId, "reference", file.reference()));
        journal.write("case.planned", "case", caseId, file.leadBody(), Map.of("programme", id, "item", item.number()));
        return new Versioned(ItemCaseView.of(itemId, file), access.find(id).version());
    }

    /** Takes back a case that was linked by mistake; the case itself stays as it is. */
    @Transactional
    Versioned takeBack(UUID id, UUID itemId, String ifMatch, String reason) {
        Programme programme = access.change(id, ifMatch);
        queries.find(id, itemId);
        programme.requireApproved();
        ProgrammeItemCase link = cases.standing(itemId).orElseThrow(ProblemException::notFound);
        CaseDetail file = caseAccess.find(link.caseId());
        link.voidFor(reason, entries.now());
        cases.flush();
        journal.write(
                "programme.item-case-taken-back",
                ItemService.JOURNAL_TYPE,
                itemId,
                programme.body(),
                Map.of("case", file.id(), "reason", reason));
        journal.write("case.unplanned", "case", file.id(), file.leadBody(), Map.of("programme", id, "reason", reason));
        return new Versioned(ItemCaseView.of(itemId, null), access.find(id).version());
    }

    private UUID opened(Programme programme, ProgrammeItem item, List<String> matters, ItemCaseRequest asked) {
        var faults = new ArrayList<Fault>();
        required("reference", asked.reference(), faults);
        required("matter", asked.matter(), faults);
        if (asked.decidedOn() == null) {
            faults.add(Fault.of("decidedOn", "violation.required"));
        } else {
            day(programme, "decidedOn", asked.decidedOn(), faults);
        }
        refuse(faults);
        return opening.open(
                asked.reference(),
                item.kind(),
                item.leadBody(),
                asked.matter(),
                asked.decidedOn(),
                item.restricted(),
                matters,
                queries.subjects(item.id()));
    }

    private UUID existing(Programme programme, ProgrammeItem item, ItemCaseRequest asked) {
        var faults = new ArrayList<Fault>();
        absent("reference", asked.reference(), faults);
        absent("matter", asked.matter(), faults);
        absent("decidedOn", asked.decidedOn(), faults);
        CaseDetail file;
        try {
            file = caseAccess.find(asked.caseId());
        } catch (ProblemException unknown) {
            faults.add(new Fault("caseId", "violation.unknown-reference", Map.of("value", asked.caseId())));
            throw ProblemException.invalid(faults);
        }
        if (file.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.case-voided");
        }
        if (file.kind() != item.kind() || !file.leadBody().equals(item.leadBody())) {
            faults.add(Fault.of("caseId", "programme.case-other-kind-or-body"));
        }
        if (!cases.namesOneOf(item.id(), file.id())) {
            faults.add(Fault.of("caseId", "programme.case-other-subjects"));
        }
        // Else the item would tell those who are not cleared of a case that does not exist for them.
        if (file.restricted() && !item.restricted()) {
            faults.add(Fault.of("caseId", "programme.case-restricted"));
        }
        day(programme, "caseId", file.decidedOn(), faults);
        refuse(faults);
        return file.id();
    }

    /** What is decided before the programme was approved, or in another year, did not come of it. */
    private void day(Programme programme, String field, LocalDate decidedOn, List<Fault> faults) {
        if (decidedOn.getYear() != programme.year()) {
            faults.add(new Fault(field, "programme.case-outside-year", Map.of("year", programme.year())));
        }
        log.approvedOn(programme.id())
                .filter(decidedOn::isBefore)
                .ifPresent(approved ->
                        faults.add(new Fault(field, "programme.case-before-approval", Map.of("date", approved))));
    }

    private static void required(String field, String value, List<Fault> faults) {
        if (value == null || value.isBlank()) {
            faults.add(Fault.of(field, "violation.required"));
        }
    }

    private static void absent(String field, Object value, List<Fault> faults) {
        if (value != null) {
            faults.add(Fault.of(field, "programme.only-to-open"));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
