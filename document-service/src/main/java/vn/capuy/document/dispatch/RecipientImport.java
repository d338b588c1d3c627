package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.dispatch.ImportedRecipient.Told;
import vn.capuy.document.recipient.NewRecipient;
import vn.capuy.document.recipient.RecipientPurpose;
import vn.capuy.document.recipient.RecipientReach;
import vn.capuy.document.recipient.RecipientRecords;
import vn.capuy.document.recipient.RecipientRow;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** Takes over the recipients of documents that are in the register. */
@ApplicationScoped
class RecipientImport {
    static final String COLUMN_NAMES = "issuer,notation,issued_on,organisation,outside,reach,purpose,copies";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("outside", "reach", "copies");

    private final Importer importer;
    private final RecipientImportCheck check;
    private final RecipientRecords records;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;

    RecipientImport(
            Importer importer,
            RecipientImportCheck check,
            RecipientRecords records,
            Journal journal,
            Entries entries,
            Caller caller) {
        this.importer = importer;
        this.check = check;
        this.records = records;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        Map<ImportedRecipient, UUID> documents = new IdentityHashMap<>();
        return importer.run(
                body,
                request,
                new Plan<>(
                        COLUMNS,
                        OPTIONAL,
                        RecipientImport::parse,
                        (rows, faults) -> check.check(rows, faults, documents),
                        rows -> write(rows, documents)));
    }

    private static ImportedRecipient parse(Row row) {
        var document = new Told(row.text("issuer", 50), row.text("notation", 100), row.date("issued_on"));
        String organisation = row.optionalText("organisation", 50);
        String outside = row.optionalText("outside", NewRecipient.LONGEST_NAME);
        RecipientReach reach = row.optionalCode("reach", RecipientReach.class);
        if ((organisation == null) == (outside == null)) {
            row.fault("organisation", "recipient.one-of-two");
        } else if (organisation == null && reach == RecipientReach.BELOW) {
            row.fault("reach", "recipient.below-outside");
        }
        return new ImportedRecipient(
                document,
                new NewRecipient(
                        organisation, outside, reach, row.code("purpose", RecipientPurpose.class), copies(row)));
    }

    private static Integer copies(Row row) {
        String written = row.optionalText("copies", 5);
        if (written == null) {
            return null;
        }
        Integer copies = row.number("copies");
        if (copies != null && (copies < 0 || copies > NewRecipient.MOST_COPIES)) {
            row.fault("copies", "violation.number");
        }
        return copies;
    }

    private void write(List<ImportedRecipient> rows, Map<ImportedRecipient, UUID> documents) {
        records.enter(
                rows.stream()
                        .map(row -> new RecipientRow(documents.get(row), row.recipient()))
                        .toList(),
                entries.now());
        journal.write(
                "document.recipients-imported",
                "recipient-import",
                caller.scope(),
                caller.scope(),
                Map.of("recipients", rows.size()));
    }
}
