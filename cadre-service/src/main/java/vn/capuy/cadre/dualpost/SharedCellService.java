package vn.capuy.cadre.dualpost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Which villages share a cell is entered, voided and read. */
@ApplicationScoped
class SharedCellService {
    private static final String TYPE = "shared-cell";
    private static final Set<UnitKind> CELLS = Set.of(UnitKind.CELL);

    private final SharedCells shared;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;

    SharedCellService(SharedCells shared, Organisation organisation, Journal journal, Entries entries) {
        this.shared = shared;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
    }

    Page<SharedCellView> page(String cell, String village, PageRequest page) {
        return shared.page(cell, village, page);
    }

    SharedCellView read(UUID id) {
        return shared.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    SharedCellView enter(SharedCellRequest request) {
        var faults = new ArrayList<Fault>();
        var named = Set.copyOf(
                List.of(request.cell(), request.village()).stream().distinct().toList());
        Map<String, Unit> units = organisation.find(named);
        var days = organisation.scopeDays(named);
        for (var each :
                Map.of("cell", request.cell(), "village", request.village()).entrySet()) {
            if (!days.hold(each.getValue(), request.validFrom())) {
                faults.add(new Fault(
                        each.getKey(), "violation.organisation-unknown", Map.of("date", request.validFrom())));
            }
        }
        if (faults.isEmpty()) {
            if (!CELLS.contains(units.get(request.cell()).kind())
                    || request.village().equals(units.get(request.cell()).standsIn())) {
                faults.add(Fault.of("cell", "dual-post.not-a-cell-of-another-village"));
            }
            if (!ElectionService.VILLAGES.contains(units.get(request.village()).kind())) {
                faults.add(Fault.of("village", "dual-post.not-a-village"));
            }
        }
        if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
            faults.add(Fault.of("validTo", "violation.period"));
        } else if (shared.overlaps(request.village(), request.validFrom(), request.validTo())) {
            faults.add(Fault.of("validFrom", "constraint.shared_cell_one_at_a_time"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var entered = new SharedCell(request, entries.now());
        shared.persistAndFlush(entered);
        journal.write("shared-cell.entered", TYPE, entered.id(), request.village(), request);
        return read(entered.id());
    }

    @Transactional
    SharedCellView voidFor(UUID id, String ifMatch, String reason) {
        SharedCellView view = read(id);
        SharedCell entered = shared.findById(id);
        Versions.require(ifMatch, entered.version());
        entered.voidFor(reason, entries.now());
        shared.flush();
        journal.write("shared-cell.voided", TYPE, id, view.village(), Map.of("reason", reason));
        return read(id);
    }
}
