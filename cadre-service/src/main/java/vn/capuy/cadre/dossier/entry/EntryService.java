package vn.capuy.cadre.dossier.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Entries are made, replaced, voided and read; every reading is journalled. */
@ApplicationScoped
class EntryService {
    private static final String TYPE = "dossier-entry";

    private final DossierEntries dossier;
    private final People people;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    EntryService(DossierEntries dossier, People people, Journal journal, Entries entries, Clock clock) {
        this.dossier = dossier;
        this.people = people;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    List<DossierEntry> list(UUID person, DossierKind kind, boolean voidedToo) {
        read(people.known(person));
        Stream<DossierKind> kinds = kind == null ? Stream.of(DossierKind.values()) : Stream.of(kind);
        return kinds.flatMap(each -> dossier.of(List.of(person), each, voidedToo).stream())
                .toList();
    }

    @Transactional
    DossierEntry read(UUID person, DossierKind kind, UUID id) {
        read(people.known(person));
        return find(person, kind, id);
    }

    @Transactional
    DossierEntry enter(UUID person, String ifMatch, DossierEntryRequest request) {
        PersonView whose = people.standing(person);
        refuse(faults(whose, request));
        DossierKind kind = DossierKind.of(request.details());
        var now = entries.now();
        if (request.replaces() != null) {
            DossierEntry replaced = dossier.find(person, kind, request.replaces())
                    .orElseThrow(() -> ProblemException.invalid(
                            "replaces", "violation.unknown-reference", Map.of("value", request.replaces())));
            Versions.require(ifMatch, replaced.version());
            dossier.voidFor(replaced, request.ground(), now);
        }
        UUID id = dossier.enter(
                        kind, List.of(new DossierEntries.New(person, request.details(), request.replaces())), now)
                .getFirst();
        // The details stand in the entry, which is never edited: the journal need not repeat what is sensitive.
        journal.write("dossier.entered", TYPE, id, whose.managedBy(), said(kind, person, request));
        return find(person, kind, id);
    }

    @Transactional
    DossierEntry voidFor(UUID person, DossierKind kind, UUID id, String ifMatch, String reason) {
        PersonView whose = people.known(person);
        DossierEntry standing = find(person, kind, id);
        Versions.require(ifMatch, standing.version());
        dossier.voidFor(standing, reason, entries.now());
        journal.write("dossier.voided", TYPE, id, whose.managedBy(), Map.of("kind", kind, "reason", reason));
        return find(person, kind, id);
    }

    private List<Fault> faults(PersonView whose, DossierEntryRequest request) {
        var faults = new ArrayList<Fault>();
        EntryCheck.check(
                request.details(),
                whose.bornOn(),
                VietnamTime.today(clock),
                (member, message) -> faults.add(Fault.of("details." + member, message)));
        if (request.replaces() != null
                && (request.ground() == null || request.ground().isBlank())) {
            faults.add(Fault.of("ground", "violation.required"));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static Map<String, Object> said(DossierKind kind, UUID person, DossierEntryRequest request) {
        var said = new HashMap<String, Object>(Map.of("kind", kind, "person", person));
        if (request.replaces() != null) {
            said.put("replaces", request.replaces());
            said.put("ground", request.ground());
        }
        return said;
    }

    private DossierEntry find(UUID person, DossierKind kind, UUID id) {
        return dossier.find(person, kind, id).orElseThrow(ProblemException::notFound);
    }

    private void read(PersonView person) {
        journal.write("person.read", "person", person.id(), person.managedBy(), null);
    }
}
