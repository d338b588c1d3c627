package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Units are established and read. */
@ApplicationScoped
class UnitService {
    private final Units units;
    private final UnitTrees trees;
    private final Successors successors;
    private final Registers registers;
    private final Importer importer;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    UnitService(
            Units units,
            UnitTrees trees,
            Successors successors,
            Registers registers,
            Importer importer,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.units = units;
        this.trees = trees;
        this.successors = successors;
        this.registers = registers;
        this.importer = importer;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Page<UnitView> page(UnitFilter filter, PageRequest page) {
        if (filter.tree == TreeOf.TODAY) {
            return units.underSuccessors(filter, filter.onDay == null ? VietnamTime.today(clock) : filter.onDay, page);
        }
        return units.page(filter, page);
    }

    /** @param onDay null for today, or for the last day of a unit that has ended */
    UnitDetail read(String code, LocalDate onDay) {
        LocalDate day = onDay == null ? dayOf(code) : onDay;
        return units.find(code, day).map(unit -> units.detail(unit, day)).orElseThrow(ProblemException::notFound);
    }

    /** @param root null for the whole of what the caller may see */
    UnitTree tree(String root, LocalDate onDay, TreeOf tree, boolean heads) {
        String top = root == null ? caller.scope() : root;
        LocalDate day = onDay == null ? dayOf(top) : onDay;
        units.find(top, day).orElseThrow(ProblemException::notFound);
        return new UnitTree(day, tree, trees.of(top, day, heads, tree == TreeOf.TODAY));
    }

    /** @param onDay null for today */
    List<SuccessionChain> successors(String code, LocalDate onDay) {
        units.find(code, null).orElseThrow(ProblemException::notFound);
        return successors.of(code, onDay == null ? VietnamTime.today(clock) : onDay);
    }

    /** @param onDay null for today, or for the last day of a unit that has ended */
    List<SuccessionChain> predecessors(String code, LocalDate onDay) {
        LocalDate day = onDay == null ? dayOf(code) : onDay;
        units.find(code, day).orElseThrow(ProblemException::notFound);
        return successors.before(code, day);
    }

    private LocalDate dayOf(String code) {
        UnitView unit = units.find(code, null).orElseThrow(ProblemException::notFound);
        LocalDate today = VietnamTime.today(clock);
        if (unit.endedOn() != null && !today.isBefore(unit.endedOn())) {
            return unit.endedOn().minusDays(1);
        }
        return today.isBefore(unit.establishedOn()) ? unit.establishedOn() : today;
    }

    @Transactional
    UnitDetail establish(UnitRequest request) {
        Register register = registers.load();
        var faults = new ArrayList<Fault>();
        new UnitCheck(
                        register,
                        caller.scope(),
                        (row, column, value, message, arguments) -> faults.add(
                                new Fault(column.equals("stands_in") ? "standsIn" : column, message, arguments)))
                .check(List.of(new Parsed<>(0, request.row())));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        enter(register, List.of(request.row()));
        journal.write("organisation.unit-established", "organisation-unit", request.code(), request.code(), request);
        return read(request.code(), request.establishedOn());
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        Register register = registers.load();
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        UnitColumns.ALL,
                        UnitColumns::parse,
                        (rows, faults) -> new UnitCheck(register, caller.scope(), faults::add).check(rows),
                        rows -> {
                            enter(register, rows);
                            journal.write(
                                    "organisation.units-imported",
                                    "import",
                                    "organisation-units",
                                    caller.scope(),
                                    Map.of("count", rows.size()));
                        }));
    }

    private void enter(Register register, List<UnitRow> rows) {
        List<UnitLife> established = rows.stream().map(UnitLife::established).toList();
        established.forEach(register::add);
        registers.save(register, established);
    }
}
