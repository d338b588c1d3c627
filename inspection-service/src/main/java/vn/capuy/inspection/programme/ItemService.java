package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;

/** Items are planned and voided in a draft, and dropped from what is approved. */
@ApplicationScoped
class ItemService {
    static final String JOURNAL_TYPE = "programme-item";

    private final ProgrammeAccess access;
    private final ProgrammeBodies bodies;
    private final Items items;
    private final ItemQueries queries;
    private final ItemCheck check;
    private final ItemCases cases;
    private final StepLog log;
    private final StepDays days;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;

    ItemService(
            ProgrammeAccess access,
            ProgrammeBodies bodies,
            Items items,
            ItemQueries queries,
            ItemCheck check,
            ItemCases cases,
            StepLog log,
            StepDays days,
            Rulings rulings,
            Entries entries,
            Journal journal,
            Caller caller) {
        this.access = access;
        this.bodies = bodies;
        this.items = items;
        this.queries = queries;
        this.check = check;
        this.cases = cases;
        this.log = log;
        this.days = days;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
    }

    /** An item, and the version of its programme from which the next change is made. */
    record Versioned(ItemView view, long version) {}

    @Transactional
    Versioned plan(UUID id, String ifMatch, NewItem asked) {
        Programme programme = access.change(id, ifMatch);
        programme.requireDraft();
        check.require(bodies.require("body", programme.body(), programme.year()), List.of(asked), "");
        Entry entry = entries.now();
        ProgrammeItem item = ProgrammeItem.planned(programme, items.nextNumber(id), asked, entry);
        rule(item, asked, entry);
        items.enter(List.of(new Items.Entered(item, asked)));
        journal.write("programme.item-planned", JOURNAL_TYPE, item.id(), programme.body(), asked);
        return answer(id, item.id());
    }

    /** Refuses (422) what the regulation does not let a programme plan; what it allows is kept with the item. */
    void rule(ProgrammeItem item, NewItem asked, Entry entry) {
        ItemCheck.ruling(asked).ifPresent(ruling -> rulings.decide(JOURNAL_TYPE, item.id(), ruling, List.of(), entry));
    }

    @Transactional
    Versioned voidItem(UUID id, UUID itemId, String ifMatch, String reason) {
        Programme programme = access.change(id, ifMatch);
        queries.find(id, itemId);
        programme.requireDraft();
        items.require(id, itemId).voidFor(reason, entries.now());
        journal.write("programme.item-voided", JOURNAL_TYPE, itemId, programme.body(), Map.of("reason", reason));
        return answer(id, itemId);
    }

    /** By an approver, and not by the one who planned it: it takes something out of what was approved. */
    @Transactional
    Versioned drop(UUID id, UUID itemId, String ifMatch, DropRequest asked) {
        Programme programme = access.change(id, ifMatch);
        ItemView view = queries.find(id, itemId);
        programme.requireApproved();
        if (caller.account().equals(view.recordedBy())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "step.maker-is-approver");
        }
        ProgrammeItem item = items.require(id, itemId);
        item.requireOpen();
        cases.requireNone(itemId);
        LocalDate on = days.past("on", asked.on(), log.approvedOn(id));
        item.drop(on, asked.ground().strip(), entries.now());
        journal.write("programme.item-dropped", JOURNAL_TYPE, itemId, programme.body(), asked);
        return answer(id, itemId);
    }

    private Versioned answer(UUID programme, UUID item) {
        access.flush();
        return new Versioned(
                queries.find(programme, item), access.find(programme).version());
    }
}
