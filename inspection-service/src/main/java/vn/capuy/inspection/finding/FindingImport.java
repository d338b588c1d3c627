package vn.capuy.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** Takes over the findings of cases that an older register handed over; those cases may be closed. */
@ApplicationScoped
class FindingImport {
    private final Importer importer;
    private final HandedOver handedOver;
    private final CaseFindings findings;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FindingImport(
            Importer importer,
            HandedOver handedOver,
            CaseFindings findings,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.importer = importer;
        this.handedOver = handedOver;
        this.findings = findings;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportReport load(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var places = new HashMap<FindingRow, Place>();
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        FindingRow.COLUMNS,
                        row -> FindingRow.parse(row, today),
                        (rows, faults) -> check(rows, faults, places),
                        rows -> write(rows, places)));
    }

    /** Of which subject of which case a row is. */
    private record Place(UUID caseId, UUID subject) {}

    private void check(List<Parsed<FindingRow>> rows, Faults faults, Map<FindingRow, Place> places) {
        if (rows.isEmpty()) {
            return;
        }
        var known = handedOver.of(rows.stream().map(row -> row.value().key()).collect(Collectors.toSet()));
        for (var row : rows) {
            FindingRow value = row.value();
            HandedOver.Case file = known.cases().get(value.key());
            if (file == null) {
                faults.add(row.row(), "reference", value.reference(), "finding.case-unknown");
            } else if (!file.handedOver()) {
                faults.add(row.row(), "reference", value.reference(), "finding.case-still-open");
            } else {
                ofCase(row.row(), value, file.id(), known, faults, places);
            }
        }
    }

    private static void ofCase(
            int row,
            FindingRow value,
            UUID caseId,
            HandedOver.Known known,
            Faults faults,
            Map<FindingRow, Place> places) {
        NewFinding told = value.told();
        if (told.matter() != null && !known.matters().contains(new HandedOver.Matter(caseId, told.matter()))) {
            faults.add(row, "matter", told.matter(), "finding.matter-not-of-case");
        }
        UUID subject = known.subjects().get(HandedOver.Identity.of(caseId, value.organisation(), value.member()));
        if (subject == null) {
            String column = value.member() == null ? "organisation" : "member";
            String named = value.member() == null ? value.organisation() : value.member();
            faults.add(row, column, named, "finding.subject-unknown");
        } else if (!known.entered().add(HandedOver.Entered.of(subject, told))) {
            faults.add(row, "text", told.text(), "violation.duplicate");
        } else {
            places.put(value, new Place(caseId, subject));
        }
    }

    private void write(List<FindingRow> rows, Map<FindingRow, Place> places) {
        var entry = entries.now();
        findings.enter(rows.stream()
                .map(row -> {
                    Place place = places.get(row);
                    NewFinding told = row.told().of(place.subject());
                    return new CaseFindings.Resting(new CaseFinding(place.caseId(), told, entry), told.evidence());
                })
                .toList());
        var cases = rows.stream().map(places::get).map(Place::caseId).distinct().toList();
        journal.write(
                "finding.imported",
                "finding-list",
                caller.scope(),
                caller.scope(),
                Map.of("rows", rows.size(), "cases", cases));
    }
}
