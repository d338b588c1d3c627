package vn.capuy.document.registry;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.registry.ImportCheck.Checked;
import vn.capuy.document.registry.ImportedDocument.Placed;
import vn.capuy.document.type.SigningBody;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** Takes over a register: documents with the numbers that they already have. */
@ApplicationScoped
class DocumentImport {
    static final String COLUMN_NAMES =
            "issuer,type,number,issued_on,abstract,signing_body,signer,urgency,secrecy,void_reason";

    static final String OPTIONAL_NAMES = "field,in_force_from,in_force_to,suffix,duplicate";

    static final List<String> COLUMNS = List.of((COLUMN_NAMES + "," + OPTIONAL_NAMES).split(","));
    static final Set<String> OPTIONAL = Set.of(OPTIONAL_NAMES.split(","));
    private static final Pattern SUFFIX = Pattern.compile("[a-zđ]?");

    private final Importer importer;
    private final ImportCheck check;
    private final DocumentWrites writes;
    private final NumberSeries series;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    DocumentImport(
            Importer importer,
            ImportCheck check,
            DocumentWrites writes,
            NumberSeries series,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.importer = importer;
        this.check = check;
        this.writes = writes;
        this.series = series;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var checked = new Checked();
        return importer.run(
                body,
                request,
                new Plan<>(
                        COLUMNS,
                        OPTIONAL,
                        row -> parse(row, today),
                        (rows, faults) -> check.check(rows, faults, checked),
                        rows -> write(checked.of(rows))));
    }

    private static ImportedDocument parse(Row row, LocalDate today) {
        Integer number = row.number("number");
        if (number != null && (number < 1 || number > NumberSeries.HIGHEST)) {
            row.fault("number", "violation.number");
        }
        LocalDate issuedOn = row.date("issued_on");
        if (issuedOn != null && issuedOn.isAfter(today)) {
            row.fault("issued_on", "violation.future");
        }
        LocalDate inForceFrom = row.optionalDate("in_force_from");
        LocalDate inForceTo = row.optionalDate("in_force_to");
        if (issuedOn != null) {
            for (var fault : IssueRequest.faultsOfForce(issuedOn, inForceFrom, inForceTo)) {
                row.fault(
                        fault.field().equals("inForceFrom") ? "in_force_from" : "in_force_to",
                        fault.messageKey(),
                        fault.arguments());
            }
        }
        Clearance secrecy = row.code("secrecy", Clearance.class);
        // The abstract of a secret document may have been kept out of the register.
        String abstractText = secrecy == null || secrecy == Clearance.NONE
                ? row.text("abstract", IssueRequest.LONGEST_ABSTRACT)
                : row.optionalText("abstract", IssueRequest.LONGEST_ABSTRACT);
        return new ImportedDocument(
                row.text("issuer", 50),
                row.text("type", 50),
                number,
                suffix(row),
                row.flag("duplicate"),
                issuedOn,
                row.optionalText("field", 50),
                inForceFrom,
                inForceTo,
                abstractText,
                row.code("signing_body", SigningBody.class),
                row.optionalText("signer", 200),
                row.code("urgency", Urgency.class),
                secrecy,
                row.optionalText("void_reason", 1000));
    }

    private static String suffix(Row row) {
        String suffix = row.optionalText("suffix", 1);
        if (suffix != null && !SUFFIX.matcher(suffix).matches()) {
            row.fault("suffix", "violation.suffix");
        }
        return suffix == null ? "" : suffix;
    }

    private void write(List<Placed> documents) {
        // The series first: whoever issues meanwhile waits for it and takes a number behind these.
        series.raise(documents.stream().collect(toMap(Placed::key, Placed::reach, NumberSeries.Reach::with)));
        writes.enter(documents, entries.now());
        var issuers = documents.stream().map(each -> each.document().issuer()).collect(toSet());
        journal.write(
                "document.imported",
                "document-import",
                documents.getFirst().document().issuer(),
                issuers.size() == 1 ? documents.getFirst().document().issuer() : null,
                Map.of("documents", documents.size(), "issuers", issuers));
    }
}
