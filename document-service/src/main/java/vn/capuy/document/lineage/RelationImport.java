package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.capuy.document.lineage.RelationImportCheck.Checked;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;

/** Takes over relations of documents that stand in the register; the same rules hold as for those that are entered singly. */
@ApplicationScoped
class RelationImport {
    private final Importer importer;
    private final RelationImportCheck check;
    private final DocumentRelations relations;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RelationImport(
            Importer importer,
            RelationImportCheck check,
            DocumentRelations relations,
            Rulings rulings,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.importer = importer;
        this.check = check;
        this.relations = relations;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var checked = new Checked();
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        RelationRow.COLUMNS,
                        RelationRow.OPTIONAL,
                        row -> RelationRow.parse(row, today),
                        (rows, faults) -> check.check(rows, faults, checked),
                        rows -> write(rows, checked)));
    }

    /** By their days, so that two files take the locks of the days in one order. */
    private void write(List<RelationRow> rows, Checked checked) {
        Entry entry = entries.now();
        List<Checked.Ruled> ruled = rows.stream()
                .map(checked::of)
                .sorted(Comparator.comparing(Checked.Ruled::decidedOn))
                .toList();
        for (Checked.Ruled each : ruled) {
            var relation = new DocumentRelation(each.plan(), entry);
            rulings.decide(RelationEntry.SUBJECT, relation.id(), each.ruling(), each.judgements(), entry);
            relations.persist(relation);
        }
        relations.flush();
        journal.write(
                "document.relations-imported",
                "document-relation-list",
                caller.scope(),
                caller.scope(),
                Map.of("relations", rows.size()));
    }
}
