package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.step.Steps;

/** What is approved is changed by amendments alone: one proposes what leaves and what comes, another decides. */
@ApplicationScoped
class AmendmentService {
    private final ProgrammeAccess access;
    private final ProgrammeBodies bodies;
    private final Amendments amendments;
    private final Items items;
    private final ItemQueries queries;
    private final ItemCheck check;
    private final ItemService itemService;
    private final ItemCases cases;
    private final Approval approval;
    private final StepLog log;
    private final StepDays days;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;

    AmendmentService(
            ProgrammeAccess access,
            ProgrammeBodies bodies,
            Amendments amendments,
            Items items,
            ItemQueries queries,
            ItemCheck check,
            ItemService itemService,
            ItemCases cases,
            Approval approval,
            StepLog log,
            StepDays days,
            Steps steps,
            Entries entries,
            Journal journal) {
        this.access = access;
        this.bodies = bodies;
        this.amendments = amendments;
        this.items = items;
        this.queries = queries;
        this.check = check;
        this.itemService = itemService;
        this.cases = cases;
        this.approval = approval;
        this.log = log;
        this.days = days;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
    }

    /** An amendment, and the version of its programme from which the next change is made. */
    record Versioned(AmendmentView view, long version) {}

    @Transactional
    Versioned propose(UUID id, String ifMatch, NewAmendment asked) {
        Programme programme = access.change(id, ifMatch);
        programme.requireApproved();
        requireStanding(id, asked);
        check.require(bodies.require("body", programme.body(), programme.year()), asked.items(), "items");
        Entry entry = entries.now();
        var amendment = new ProgrammeAmendment(id, asked.ground().strip(), entry);
        amendments.persistAndFlush(amendment);
        int number = items.nextNumber(id);
        var entered = new ArrayList<Items.Entered>();
        for (NewItem each : asked.items()) {
            ProgrammeItem item = ProgrammeItem.proposed(programme, number++, each, amendment.id(), entry);
            itemService.rule(item, each, entry);
            entered.add(new Items.Entered(item, each));
        }
        items.enter(entered);
        amendments.takeOut(amendment.id(), asked.takeOut());
        // What is planned and whom it looks at stands with the items, behind their wall.
        entered.forEach(each -> journal.write(
                "programme.item-proposed",
                ItemService.JOURNAL_TYPE,
                each.item().id(),
                programme.body(),
                each.planned()));
        journal.write(
                "programme.amendment-proposed",
                ProgrammeAccess.JOURNAL_TYPE,
                id,
                programme.body(),
                Map.of("amendment", amendment.id(), "ground", asked.ground()));
        return answer(id, amendment.id());
    }

    private void requireStanding(UUID id, NewAmendment asked) {
        if (asked.takeOut().isEmpty() && asked.items().isEmpty()) {
            throw ProblemException.invalid("items", "programme.amendment-empty");
        }
        Map<UUID, ItemView> standing =
                queries.standing(id).stream().collect(Collectors.toMap(ItemView::id, Function.identity()));
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < asked.takeOut().size(); i++) {
            UUID item = asked.takeOut().get(i).item();
            String field = "takeOut[" + i + "].item";
            if (!standing.containsKey(item)) {
                faults.add(new Fault(field, "violation.unknown-reference", Map.of("value", item)));
            } else if (!seen.add(item)) {
                faults.add(Fault.of(field, "violation.duplicate"));
            } else if (cases.standing(item).isPresent()) {
                faults.add(Fault.of(field, "programme.item-has-case"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    @Transactional
    Versioned decide(UUID id, UUID amendmentId, String ifMatch, AmendmentStepRequest asked) {
        Programme programme = access.change(id, ifMatch);
        ProgrammeView view = access.find(id);
        AmendmentView before = amendments.find(id, amendmentId);
        programme.requireApproved();
        steps.require(AmendmentLifecycle.TABLE, before.state(), asked.step(), before.recordedBy());
        ProgrammeAmendment amendment = amendments.findById(amendmentId);
        Entry entry = entries.now();
        if (asked.step() == AmendmentStep.REJECT) {
            reject(amendment, asked, entry);
        } else {
            approve(programme, view, amendment, asked, entry);
        }
        amendments.flush();
        journal.write(
                "programme.amendment-decided",
                ProgrammeAccess.JOURNAL_TYPE,
                id,
                programme.body(),
                Map.of("amendment", amendmentId, "decision", asked));
        return answer(id, amendmentId);
    }

    private void reject(ProgrammeAmendment amendment, AmendmentStepRequest asked, Entry entry) {
        if (asked.reason() == null || asked.reason().isBlank()) {
            throw ProblemException.invalid("reason", "violation.required");
        }
        amendment.reject(asked.reason().strip(), entry);
        items.of(amendment.id()).forEach(item -> item.voidFor(asked.reason().strip(), entry));
    }

    private void approve(
            Programme programme,
            ProgrammeView view,
            ProgrammeAmendment amendment,
            AmendmentStepRequest asked,
            Entry entry) {
        if (asked.on() == null) {
            throw ProblemException.invalid("on", "violation.required");
        }
        LocalDate on = days.past("on", asked.on(), log.lastDay(view.id()));
        SignedPaper paper = approval.require(view, on, asked.paper());
        if (amendments.find(view.id(), amendment.id()).brings()
                < items.of(amendment.id()).size()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "programme.items-hidden");
        }
        approval.decideAmendment(view, amendment.id(), on, asked.judgements(), entry);
        for (AmendmentView.TakenOut out :
                amendments.find(view.id(), amendment.id()).takesOut()) {
            cases.requireNone(out.item());
            items.require(view.id(), out.item()).voidFor(out.reason(), entry);
        }
        List<ProgrammeItem> brought = items.of(amendment.id());
        brought.forEach(item -> item.takeEffect(entry));
        amendment.approve(paper, on, entry);
        programme.take(ProgrammeStep.AMEND);
        items.flush();
        log.append(programme, ProgrammeStep.AMEND, on, paper, amendment.ground(), entry);
    }

    private Versioned answer(UUID programme, UUID amendment) {
        access.flush();
        return new Versioned(
                amendments.find(programme, amendment), access.find(programme).version());
    }
}
