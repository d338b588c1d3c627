package vn.capuy.cadre.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.cadre.person.Bonds.Bond;
import vn.capuy.cadre.person.PersonCorrectionView.Change;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Cadres' records are corrected with a ground, and voided where they were entered by mistake. */
@ApplicationScoped
class CorrectionService {
    private static final String TYPE = "person";

    private final People people;
    private final Corrections corrections;
    private final Bonds bonds;
    private final EntryFaults entryCheck;
    private final Journal journal;
    private final Entries entries;
    private final CallerLanguage language;

    CorrectionService(
            People people,
            Corrections corrections,
            Bonds bonds,
            EntryFaults entryCheck,
            Journal journal,
            Entries entries,
            CallerLanguage language) {
        this.people = people;
        this.corrections = corrections;
        this.bonds = bonds;
        this.entryCheck = entryCheck;
        this.journal = journal;
        this.entries = entries;
        this.language = language;
    }

    @Transactional
    List<PersonCorrectionView> of(UUID id) {
        PersonView person = people.known(id);
        journal.write("person.read", TYPE, id, person.managedBy(), null);
        return corrections.of(id);
    }

    @Transactional
    PersonView correct(UUID id, String ifMatch, PersonCorrection correction) {
        people.known(id);
        Person person = people.findById(id);
        Versions.require(ifMatch, person.version());
        List<Fault> faults = entryCheck.faults(correction.person(), "person.");
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
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
        return people.known(id);
    }

    /** A person who was entered by mistake: refused while anything hangs on him. */
    @Transactional
    PersonView voidFor(UUID id, String ifMatch, String reason) {
        PersonView view = people.known(id);
        Person person = people.findById(id);
        Versions.require(ifMatch, person.version());
        List<Bond> hanging = bonds.of(id);
        if (!hanging.isEmpty()) {
            String told = hanging.stream().map(this::told).collect(Collectors.joining(", "));
            throw ProblemException.of(ProblemType.CONFLICT, "person.hanging", Map.of("records", told));
        }
        person.voidFor(reason, entries.now());
        people.flush();
        journal.write("person.voided", TYPE, id, view.managedBy(), Map.of("reason", reason));
        return people.known(id);
    }

    private String told(Bond bond) {
        return Messages.say(language.get(), "bond." + bond.kind()) + ": " + bond.count();
    }
}
