package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.incoming.ImportedIncoming.Told;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** Takes over a register of incoming documents, with the numbers that they have and what became of them. */
@ApplicationScoped
class IncomingImport {
    static final String COLUMN_NAMES =
            "organisation,number,arrived_on,sender,sender_name,notation,dated,type,abstract,urgency,secrecy,routed_on,"
                    + "routing_note,handler_organisation,handler_name,handler_member,due_on,state,finished_on,result,"
                    + "answer_notation,answered_on,forwarded_to,void_reason";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("handler_member", "forwarded_to", "void_reason");

    private final Importer importer;
    private final IncomingImportCheck check;
    private final IncomingWrites writes;
    private final ArrivalNumbers numbers;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    IncomingImport(
            Importer importer,
            IncomingImportCheck check,
            IncomingWrites writes,
            ArrivalNumbers numbers,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.importer = importer;
        this.check = check;
        this.writes = writes;
        this.numbers = numbers;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var answers = new HashMap<Told, UUID>();
        return importer.run(
                body,
                request,
                new Plan<>(
                        COLUMNS,
                        OPTIONAL,
                        row -> IncomingRows.parse(row, today),
                        (rows, faults) -> check.check(rows, faults, answers),
                        rows -> write(rows, answers)));
    }

    private void write(List<ImportedIncoming> rows, Map<Told, UUID> answers) {
        var reaches = new HashMap<ArrivalNumbers.Series, Integer>();
        rows.forEach(
                row -> reaches.merge(row.numbered().series(), row.numbered().number(), Math::max));
        numbers.raise(reaches);
        writes.enter(rows, answers, entries.now());
        String first = rows.getFirst().arrival().organisation();
        boolean alone =
                rows.stream().allMatch(row -> row.arrival().organisation().equals(first));
        journal.write(
                "incoming.imported", "incoming-import", first, alone ? first : null, Map.of("documents", rows.size()));
    }
}
