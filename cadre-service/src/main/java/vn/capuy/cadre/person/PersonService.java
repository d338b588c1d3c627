package vn.capuy.cadre.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.cadre.person.Bonds.Bond;
import vn.capuy.cadre.person.PersonCorrectionView.Change;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Cadres are entered and read; every reading of one is journalled. */
@ApplicationScoped
class PersonService {
    private static final String TYPE = "person";

    private final People people;
    private final Corrections corrections;
    private final Bonds bonds;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;
    private final CallerLanguage language;
    private final Clock clock;

    PersonService(
            People people,
            Corrections corrections,
            Bonds bonds,
            Organisation organisation,
            Importer importer,
            Journal journal,
            Entries entries,
            CallerLanguage language,
            Clock clock) {
        this.people = people;
        this.corrections = corrections;
        this.bonds = bonds;
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

    @Transactional
    List<PersonCorrectionView> corrections(UUID id) {
        PersonView person = known(id);
        journal.write("person.read", TYPE, id, person.managedBy(), null);
        return corrections.of(id);
    }

    List<Journal.Line> history(UUID id) {
        known(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    PersonView enter(PersonRequest request) {
        var faults = faults(request, "");
        if (!people.existing(List.of(request.code())).isEmpty()) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        refuse(faults);
        var person = new Person(request, entries.now());
        people.persistAndFlush(person);
        journal.write("person.entered", TYPE, person.id(), person.managedBy(), request);
        return known(person.id());
    }

    @Transactional
    PersonView correct(UUID id, String ifMatch, PersonCorrection correction) {
        known(id);
        Person person = people.findById(id);
        Versions.require(ifMatch, person.version());
        refuse(faults(correction.person(), "person."));
        PersonRequest before = person.state();
        person.correct(correction.person());
        List<Change> changes = corrections.changes(before, person.state());
        if (changes.isEmpty()) {
            throw ProblemException.invalid("person", "person.nothing-corrected");
        }
        corrections.keep(id, before, person.state(), correction.ground(), entries.now());
        people.flush();
        journal.write(
                "person.corrected",
                TYPE,
                id,
                before.managedBy(),
                Map.of("ground", correction.ground(), "changes", changes));
        return known(id);
    }

    /** A person who was entered by mistake: refused while anything hangs on him. */
    @Transactional
    PersonView voidFor(UUID id, String ifMatch, String reason) {
        PersonView view = known(id);
        Person person = people.findById(id);
        Versions.require(ifMatch, person.version());
        List<Bond> bonds = this.bonds.of(id);
        if (!bonds.isEmpty()) {
            String told = bonds.stream().map(this::told).collect(Collectors.joining(", "));
            throw ProblemException.of(ProblemType.CONFLICT, "person.hanging", Map.of("records", told));
        }
        person.voidFor(reason, entries.now());
        people.flush();
        journal.write("person.voided", TYPE, id, view.managedBy(), Map.of("reason", reason));
        return known(id);
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

    private List<Fault> faults(PersonRequest person, String path) {
        var faults = new ArrayList<Fault>();
        PersonCheck.dates(
                person, VietnamTime.today(clock), (member, message) -> faults.add(Fault.of(path + member, message)));
        if (organisation.find(person.managedBy()).isEmpty() || !organisation.isVisible(person.managedBy())) {
            faults.add(
                    new Fault(path + "managedBy", "violation.unknown-reference", Map.of("value", person.managedBy())));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
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

    private String told(Bond bond) {
        return Messages.say(language.get(), "bond." + bond.kind()) + ": " + bond.count();
    }

    private PersonView known(UUID id) {
        return people.known(id);
    }
}
