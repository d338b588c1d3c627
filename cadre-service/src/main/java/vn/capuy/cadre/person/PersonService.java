package vn.capuy.cadre.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Cadres are entered and read; every reading of one is journalled. */
@ApplicationScoped
class PersonService {
    private static final String TYPE = "person";

    private final People people;
    private final Corrections corrections;
    private final EntryFaults entryCheck;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;
    private final CallerLanguage language;
    private final Clock clock;

    PersonService(
            People people,
            Corrections corrections,
            EntryFaults entryCheck,
            Organisation organisation,
            Importer importer,
            Journal journal,
            Entries entries,
            CallerLanguage language,
            Clock clock) {
        this.people = people;
        this.corrections = corrections;
        this.entryCheck = entryCheck;
        this.organisation = organisation;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
        this.language = language;
        this.clock = clock;
    }

    Page<PersonView> page(PersonFilter filter, PageRequest page) {
        return people.page(filter, page);
    }

    @Transactional
    PersonView read(UUID id, Instant knownAt) {
        PersonView person = known(id);
        journal.write("person.read", TYPE, id, person.managedBy(), null);
        return knownAt == null ? person : then(person, knownAt);
    }

    List<Journal.Line> history(UUID id) {
        known(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    PersonView enter(PersonRequest request) {
        var faults = entryCheck.faults(request, "");
        if (!people.existing(List.of(request.code())).isEmpty()) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var person = new Person(request, entries.now());
        people.persistAndFlush(person);
        journal.write("person.entered", TYPE, person.id(), person.managedBy(), request);
        return known(person.id());
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(
                body, request, new Importer.Plan<>(PersonColumns.ALL, PersonColumns::parse, this::check, this::write));
    }

    private void check(List<Parsed<PersonRequest>> rows, Faults faults) {
        var values = rows.stream().map(Parsed::value).toList();
        var scope = organisation.scopeDays(
                values.stream().map(PersonRequest::managedBy).toList());
        Set<String> codes = new HashSet<>(
                people.existing(values.stream().map(PersonRequest::code).toList()));
        var today = VietnamTime.today(clock);
        for (Parsed<PersonRequest> row : rows) {
            PersonRequest person = row.value();
            if (!codes.add(person.code())) {
                faults.add(row.row(), "code", person.code(), "violation.duplicate");
            }
            if (!scope.hold(person.managedBy())) {
                faults.unknown(row.row(), "managed_by", person.managedBy());
            }
            PersonCheck.dates(
                    person,
                    today,
                    (member, message) -> faults.add(row.row(), PersonColumns.OF.get(member), "", message));
        }
    }

    private void write(List<PersonRequest> rows) {
        people.enter(rows, entries.now());
        journal.write("person.imported", "import", "people", null, Map.of("count", rows.size()));
    }

    private PersonView then(PersonView person, Instant knownAt) {
        if (knownAt.isBefore(person.recordedAt())) {
            throw ProblemException.notFound();
        }
        return corrections
                .knownAt(person.id(), knownAt)
                .map(state -> person.as(
                        state,
                        organisation
                                .find(state.managedBy())
                                .map(unit -> language.of(unit.name()))
                                .orElse(null)))
                .orElse(person);
    }

    private PersonView known(UUID id) {
        return people.known(id);
    }
}
