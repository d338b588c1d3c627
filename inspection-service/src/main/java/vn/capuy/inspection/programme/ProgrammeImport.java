package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Programmes from a file, one row per subject of an item; what was approved is recorded, and its clashes are not judged. */
@ApplicationScoped
class ProgrammeImport {
    private final Importer importer;
    private final ProgrammeImportCheck check;
    private final ProgrammeBodies bodies;
    private final Programmes programmes;
    private final Items items;
    private final ItemCases links;
    private final PlannedCases cases;
    private final StepLog log;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;

    ProgrammeImport(
            Importer importer,
            ProgrammeImportCheck check,
            ProgrammeBodies bodies,
            Programmes programmes,
            Items items,
            ItemCases links,
            PlannedCases cases,
            StepLog log,
            Entries entries,
            Journal journal,
            Caller caller) {
        this.importer = importer;
        this.check = check;
        this.bodies = bodies;
        this.programmes = programmes;
        this.items = items;
        this.links = links;
        this.cases = cases;
        this.log = log;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    ImportReport load(File body, ImportRequest request) {
        var groups = new Groups<>("body", ProgrammeRow::key);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        ProgrammeRows.COLUMNS,
                        row -> groups.read(ProgrammeRows.parse(row)),
                        (rows, faults) -> {
                            check.check(groups, rows, faults);
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                groups.whole(rows, faults);
                            }
                        },
                        this::write));
    }

    private void write(List<ProgrammeRow> rows) {
        Entry entry = entries.now();
        var caseOf = cases.of(rows);
        var byProgramme = rows.stream()
                .collect(Collectors.groupingBy(ProgrammeRow::key, LinkedHashMap::new, Collectors.toList()));
        for (List<ProgrammeRow> group : byProgramme.values()) {
            ProgrammeRow head = group.getFirst();
            ProgrammeBody body = bodies.require("body", head.body(), head.year());
            var programme = new Programme(body, head.year(), head.ground(), entry);
            programmes.persistAndFlush(programme);
            if (head.approvedOn() != null) {
                handOver(programme, head, entry);
            }
            enter(programme, group, caseOf, entry);
        }
        journal.write(
                "programme.imported",
                "programme-list",
                caller.scope(),
                caller.scope(),
                Map.of("rows", rows.size(), "programmes", byProgramme.size()));
    }

    private void handOver(Programme programme, ProgrammeRow head, Entry entry) {
        programme.take(ProgrammeStep.SUBMIT);
        programme.take(ProgrammeStep.APPROVE);
        programmes.flush();
        log.append(programme, ProgrammeStep.APPROVE, head.approvedOn(), head.paper(), null, entry);
    }

    private void enter(Programme programme, List<ProgrammeRow> group, PlannedCases.Known caseOf, Entry entry) {
        var byItem =
                group.stream().collect(Collectors.groupingBy(ProgrammeRow::number, TreeMap::new, Collectors.toList()));
        var entered = new ArrayList<Items.Entered>();
        var given = new LinkedHashMap<UUID, UUID>();
        byItem.forEach((number, rows) -> {
            ProgrammeRow first = rows.getFirst();
            NewItem planned =
                    first.item(rows.stream().map(ProgrammeRow::subject).toList());
            ProgrammeItem item = ProgrammeItem.planned(programme, number, planned, entry);
            if (first.droppedOn() != null) {
                item.drop(first.droppedOn(), first.dropGround(), entry);
            }
            entered.add(new Items.Entered(item, planned));
            caseOf.of(first).ifPresent(found -> given.put(item.id(), found.id()));
        });
        items.enter(entered);
        given.forEach((item, caseId) -> links.persist(new ProgrammeItemCase(item, caseId, entry)));
        links.flush();
    }
}
