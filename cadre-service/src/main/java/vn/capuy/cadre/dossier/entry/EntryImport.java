package vn.capuy.cadre.dossier.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** Entries of one kind from a file: the cadre's code, then the members of the kind. */
@ApplicationScoped
class EntryImport {
    static final String PERSON = "person";

    private final DossierEntries dossier;
    private final People people;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    EntryImport(
            DossierEntries dossier, People people, Importer importer, Journal journal, Entries entries, Clock clock) {
        this.dossier = dossier;
        this.people = people;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    /** A row of the file. */
    record Line(String person, DossierDetails details) {}

    /** The columns of a file of this kind, in the template's order. */
    static List<String> columns(DossierKind kind) {
        return Stream.concat(Stream.of(PERSON), EntryColumns.of(kind).stream().map(EntryColumns.Column::name))
                .toList();
    }

    @Transactional
    ImportReport take(DossierKind kind, File body, ImportRequest request) {
        var parser = new EntryParser(kind);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        columns(kind),
                        row -> new Line(row.text(PERSON, 30), parser.details(row)),
                        (rows, faults) -> check(kind, rows, faults),
                        rows -> write(kind, rows)));
    }

    private void check(DossierKind kind, List<Parsed<Line>> rows, Faults faults) {
        Map<String, PersonRef> known =
                peopleOf(rows.stream().map(row -> row.value().person()));
        Set<String> sheets = kind == DossierKind.IDENTITY ? withSheet(known) : null;
        LocalDate today = VietnamTime.today(clock);
        for (Parsed<Line> row : rows) {
            PersonRef person = known.get(row.value().person());
            if (person == null) {
                faults.unknown(row.row(), PERSON, row.value().person());
                continue;
            }
            EntryCheck.check(
                    row.value().details(),
                    person.bornOn(),
                    today,
                    (member, message) -> faults.add(row.row(), EntryColumns.name(member), "", message));
            if (sheets != null && !sheets.add(person.code())) {
                faults.add(row.row(), PERSON, person.code(), "constraint.dossier_identity_once");
            }
        }
    }

    /** Of one kind there is one at a time. */
    private Set<String> withSheet(Map<String, PersonRef> known) {
        Set<UUID> having =
                dossier.of(known.values().stream().map(PersonRef::id).toList(), DossierKind.IDENTITY, false).stream()
                        .map(DossierEntry::person)
                        .collect(Collectors.toSet());
        return known.values().stream()
                .filter(person -> having.contains(person.id()))
                .map(PersonRef::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void write(DossierKind kind, List<Line> rows) {
        Map<String, PersonRef> known = peopleOf(rows.stream().map(Line::person));
        dossier.enter(
                kind,
                rows.stream()
                        .map(row ->
                                new DossierEntries.New(known.get(row.person()).id(), row.details(), null))
                        .toList(),
                entries.now());
        journal.write("dossier.imported", "import", "dossiers", null, Map.of("kind", kind, "count", rows.size()));
    }

    private Map<String, PersonRef> peopleOf(Stream<String> codes) {
        return people.byCode(codes.collect(Collectors.toSet()));
    }
}
