package vn.capuy.document.workinggroup;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.workinggroup.charge.ChargedPlace;
import vn.capuy.document.workinggroup.charge.FirstPlaces;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over working groups, with their ends. */
@ApplicationScoped
class WorkingGroupImport {
    static final String COLUMN_NAMES =
            "reference,name_vi,name_en,name_ar,founded_by,directs,founded_on,ended_on,decision,void_reason";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    private final Importer importer;
    private final WorkingGroups groups;
    private final FirstPlaces places;
    private final Organisation organisation;
    private final Jdbi jdbi;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    WorkingGroupImport(
            Importer importer,
            WorkingGroups groups,
            FirstPlaces places,
            Organisation organisation,
            Jdbi jdbi,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.importer = importer;
        this.groups = groups;
        this.places = places;
        this.organisation = organisation;
        this.jdbi = jdbi;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    record Line(
            String reference,
            String nameVi,
            String nameEn,
            String nameAr,
            String foundedBy,
            String directs,
            LocalDate foundedOn,
            LocalDate endedOn,
            String decision,
            String voidReason) {
        Reference key() {
            return new Reference(foundedBy, reference);
        }
    }

    record Reference(String foundedBy, String reference) {}

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        return importer.run(body, request, new Plan<>(COLUMNS, row -> parse(row, today), this::check, this::write));
    }

    private static Line parse(Row row, LocalDate today) {
        LocalDate foundedOn = row.date("founded_on");
        LocalDate endedOn = row.optionalDate("ended_on");
        if (foundedOn != null && foundedOn.isAfter(today)) {
            row.fault("founded_on", "violation.future");
        }
        if (endedOn != null && endedOn.isAfter(today)) {
            row.fault("ended_on", "violation.future");
        } else if (endedOn != null && foundedOn != null && endedOn.isBefore(foundedOn)) {
            row.fault("ended_on", "violation.period");
        }
        return new Line(
                row.text("reference", 100),
                row.text("name_vi", 300),
                row.optionalText("name_en", 300),
                row.optionalText("name_ar", 300),
                row.text("founded_by", 50),
                row.text("directs", 50),
                foundedOn,
                endedOn,
                row.optionalText("decision", 100),
                row.optionalText("void_reason", 1000));
    }

    private void check(List<Parsed<Line>> rows, Faults faults) {
        var codes = rows.stream()
                .flatMap(row -> Stream.of(row.value().foundedBy(), row.value().directs()))
                .collect(toSet());
        var units = organisation.find(codes);
        var scope = organisation.scopeDays(codes);
        Set<Reference> taken = taken(rows);
        var inFile = new HashSet<Reference>();
        for (Parsed<Line> row : rows) {
            Line line = row.value();
            var day = Map.of("date", line.foundedOn());
            var founder = units.get(line.foundedBy());
            if (founder == null || !scope.hold(line.foundedBy(), line.foundedOn())) {
                faults.add(row.row(), "founded_by", line.foundedBy(), "violation.organisation-unknown", day);
            } else if (founder.kind().isPlace()) {
                faults.add(row.row(), "founded_by", line.foundedBy(), "violation.not-a-committee");
            }
            var place = units.get(line.directs());
            if (place == null || !scope.hold(line.directs(), line.foundedOn())) {
                faults.add(row.row(), "directs", line.directs(), "violation.organisation-unknown", day);
            } else if (!ChargedPlace.fits(place)) {
                faults.add(row.row(), "directs", line.directs(), "violation.not-a-commune");
            }
            if (taken.contains(line.key()) || !inFile.add(line.key())) {
                faults.add(row.row(), "reference", line.reference(), "violation.duplicate");
            }
        }
    }

    private Set<Reference> taken(List<Parsed<Line>> rows) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select founded_by, reference from working_group where reference = any(:references)")
                .bindArray(
                        "references",
                        String.class,
                        rows.stream().map(row -> row.value().reference()).toList())
                .map((row, context) -> new Reference(row.getString("founded_by"), row.getString("reference")))
                .collect(toSet()));
    }

    private void write(List<Line> lines) {
        Entry entry = entries.now();
        var entered = new ArrayList<WorkingGroup>();
        var ends = new ArrayList<WorkingGroupEnd>();
        for (Line line : lines) {
            var group = new WorkingGroup(
                    line.reference(),
                    new MultilingualName(line.nameVi(), line.nameEn(), line.nameAr()),
                    line.foundedBy(),
                    line.directs(),
                    line.foundedOn(),
                    line.decision(),
                    entry);
            entered.add(group);
            if (line.endedOn() != null) {
                ends.add(group.end(line.endedOn(), entry));
            }
            if (line.voidReason() != null) {
                group.voidFor(line.voidReason(), entry);
            }
        }
        groups.enter(entered, ends);
        places.enter(entered.stream().map(WorkingGroup::first).toList(), entry);
        journal.write(
                "working-group.imported", "working-group-import", entry.at(), null, Map.of("groups", lines.size()));
    }
}
