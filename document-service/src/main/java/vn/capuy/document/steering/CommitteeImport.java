package vn.capuy.document.steering;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.document.field.Fields;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over steering committees of the past, with their ends. */
@ApplicationScoped
class CommitteeImport {
    private final Importer importer;
    private final SteeringCommittees committees;
    private final SteeringAccess access;
    private final Organisation organisation;
    private final Fields fields;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    CommitteeImport(
            Importer importer,
            SteeringCommittees committees,
            SteeringAccess access,
            Organisation organisation,
            Fields fields,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.importer = importer;
        this.committees = committees;
        this.access = access;
        this.organisation = organisation;
        this.fields = fields;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        return importer.run(
                body,
                request,
                new Plan<>(
                        CommitteeLine.COLUMNS,
                        CommitteeLine.OPTIONAL,
                        row -> CommitteeLine.of(row, today),
                        this::check,
                        this::write));
    }

    private void check(List<Parsed<CommitteeLine>> rows, Faults faults) {
        var founders = rows.stream().map(row -> row.value().told().foundedBy()).collect(toSet());
        var units = organisation.find(founders);
        var scope = organisation.scopeDays(founders);
        Set<String> knownFields = fields.codes();
        var known = access.byReference(references(rows));
        var taken = new HashSet<>(known.keySet());
        for (Parsed<CommitteeLine> row : rows) {
            CommitteeLine line = row.value();
            NewCommittee told = line.told();
            var founder = units.get(told.foundedBy());
            if (founder == null || !scope.hold(told.foundedBy(), told.foundedOn())) {
                faults.add(
                        row.row(),
                        "founded_by",
                        told.foundedBy(),
                        "violation.organisation-unknown",
                        Map.of("date", told.foundedOn()));
            } else if (founder.kind().isPlace()) {
                faults.add(row.row(), "founded_by", told.foundedBy(), "violation.not-a-committee");
            }
            if (told.field() != null && !knownFields.contains(told.field())) {
                faults.unknown(row.row(), "field", told.field());
            }
            if (!taken.add(line.key())) {
                faults.add(row.row(), "reference", told.reference(), "violation.duplicate");
            }
        }
        new CommitteeMergers(rows, known).check(faults);
    }

    private void write(List<CommitteeLine> lines) {
        Entry entry = entries.now();
        var ids = new HashMap<List<String>, UUID>();
        access.byReference(lines.stream()
                        .map(CommitteeLine::mergedInto)
                        .filter(each -> each != null)
                        .toList())
                .forEach((key, each) -> ids.put(key, each.id()));
        var entered = lines.stream()
                .map(line -> new SteeringCommittee(line.told(), entry))
                .toList();
        committees.persist(entered);
        committees.flush();
        for (int i = 0; i < lines.size(); i++) {
            ids.put(lines.get(i).key(), entered.get(i).id());
        }
        for (int i = 0; i < lines.size(); i++) {
            CommitteeLine line = lines.get(i);
            if (line.endedOn() != null) {
                UUID into = line.mergedInto() == null ? null : ids.get(line.intoKey());
                entered.get(i).end(line.endedOn(), line.endGround(), into, entry);
            }
            if (line.voidReason() != null) {
                entered.get(i).voidFor(line.voidReason(), entry);
            }
        }
        committees.flush();
        journal.write(
                "steering-committee.imported",
                "steering-committee-import",
                entry.at(),
                null,
                Map.of("committees", lines.size()));
    }

    private static Set<String> references(List<Parsed<CommitteeLine>> rows) {
        return rows.stream()
                .flatMap(row ->
                        Stream.of(row.value().told().reference(), row.value().mergedInto()))
                .filter(each -> each != null)
                .collect(toSet());
    }
}
