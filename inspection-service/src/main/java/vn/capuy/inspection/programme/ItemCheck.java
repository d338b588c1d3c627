package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.capuy.inspection.casefile.CaseGroup;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.NewSubject;
import vn.capuy.inspection.matter.MatterCatalogue;
import vn.capuy.inspection.programme.rules.ItemFacts;
import vn.capuy.inspection.programme.rules.ItemRules;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what is to be planned against the organisation, the calendar and the regulation, all faults at once. */
@ApplicationScoped
class ItemCheck {
    private final ItemUnits units;
    private final ItemWall wall;
    private final MatterCatalogue matters;

    ItemCheck(ItemUnits units, ItemWall wall, MatterCatalogue matters) {
        this.units = units;
        this.wall = wall;
        this.matters = matters;
    }

    /** Refuses (400) items that cannot be planned by this body, each fault under the path of its item. */
    void require(ProgrammeBody body, List<NewItem> items, String path) {
        var known = units.of(
                List.of(body.committee()),
                items.stream().flatMap(ItemCheck::codes).toList());
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < items.size(); i++) {
            String at = path.isEmpty() ? "" : path + "[" + i + "].";
            for (Fault fault : faults(body, items.get(i), known)) {
                faults.add(new Fault(at + fault.field(), fault.messageKey(), fault.arguments()));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** The faults of one item. */
    List<Fault> faults(ProgrammeBody body, NewItem item, ItemUnits.Known known) {
        var faults = new ArrayList<Fault>();
        LocalDate from = item.periodFrom();
        LocalDate to = item.periodTo();
        if (to.isBefore(from)) {
            faults.add(Fault.of("periodTo", "violation.period"));
        }
        Map<String, LocalDate> days = Map.of("from", body.firstDay(), "to", body.lastDay());
        if (from.isBefore(body.firstDay()) || from.isAfter(body.lastDay())) {
            faults.add(new Fault("periodFrom", "programme.item-outside-year", days));
        }
        if (to.isBefore(body.firstDay()) || to.isAfter(body.lastDay())) {
            faults.add(new Fault("periodTo", "programme.item-outside-year", days));
        }
        if (item.restricted() && !wall.cleared()) {
            faults.add(Fault.of("restricted", "violation.restricted-needs-clearance"));
        }
        known.leadFault(body.committee(), item.leadBody(), from, to)
                .ifPresent(key -> faults.add(new Fault("leadBody", key, Map.of("date", from, "from", from, "to", to))));
        subjects(body, item, known, faults);
        faults.addAll(matters.faults("matters", item.matters(), from));
        return faults;
    }

    /** What the regulation says of the item; empty where none is known for its day. */
    static Optional<Ruling> ruling(NewItem item) {
        CaseKind kind = item.kind();
        var facts = new ItemFacts(
                kind.group() == CaseGroup.PETITION,
                kind == CaseKind.INSPECTION_SIGNS_OF_VIOLATION,
                item.subjects().stream()
                        .anyMatch(
                                each -> each.member() == null && item.leadBody().equals(each.organisation())));
        return ItemRules.on(item.periodFrom()).map(book -> book.judge(facts));
    }

    /** The codes of the units that the item names. */
    static Stream<String> codes(NewItem item) {
        return Stream.concat(
                Stream.of(item.leadBody()), item.subjects().stream().map(NewSubject::organisation));
    }

    private static void subjects(ProgrammeBody body, NewItem item, ItemUnits.Known known, List<Fault> faults) {
        var named = new HashSet<String>();
        for (int i = 0; i < item.subjects().size(); i++) {
            NewSubject each = item.subjects().get(i);
            String field = "subjects[" + i + "]";
            if (!each.whole()) {
                faults.add(Fault.of(field + ".member", "violation.subject-member"));
            } else if (!named.add(each.identity())) {
                faults.add(Fault.of(field, "violation.duplicate"));
            }
            known.subjectFault(body.committee(), each.organisation(), item.periodTo())
                    .ifPresent(key ->
                            faults.add(new Fault(field + ".organisation", key, Map.of("date", item.periodTo()))));
        }
    }
}
