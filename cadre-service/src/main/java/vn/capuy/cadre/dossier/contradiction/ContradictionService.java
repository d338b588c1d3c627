package vn.capuy.cadre.dossier.contradiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.dossier.contradiction.ContradictionView.SetAside;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonFilter;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Contradictions are shown, and set aside by a person who gives the ground; the evidence itself stays as it is. */
@ApplicationScoped
class ContradictionService {
    private static final String TYPE = "person";

    private final People people;
    private final Search search;
    private final SetAsides setAsides;
    private final Journal journal;
    private final Entries entries;

    ContradictionService(People people, Search search, SetAsides setAsides, Journal journal, Entries entries) {
        this.people = people;
        this.search = search;
        this.setAsides = setAsides;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    List<ContradictionView> of(UUID id) {
        PersonView person = people.known(id);
        journal.write("dossier.read", TYPE, id, person.managedBy(), null);
        return in(person);
    }

    /** Page by page of people, so that what is computed at once is bounded; who has none is left out. */
    @Transactional
    Page<PersonContradictions> page(ContradictionFilter filter, PageRequest page) {
        var those = new PersonFilter();
        those.org = filter.org;
        Page<PersonView> asked = people.page(those, page);
        List<PersonContradictions> found = search.of(asked.items()).entrySet().stream()
                .map(each -> told(each.getKey(), shown(each.getValue(), filter.setAside)))
                .filter(each -> !each.contradictions().isEmpty())
                .toList();
        journal.write(
                "dossier.searched",
                "dossiers",
                filter.org == null ? "all" : filter.org,
                filter.org,
                Map.of("people", asked.items().size(), "found", found.size()));
        return new Page<>(found, asked.next());
    }

    @Transactional
    ContradictionView setAside(UUID id, String key, String ground) {
        PersonView person = people.standing(id);
        ContradictionView found = find(person, key);
        if (found.setAside() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "constraint.contradiction_set_aside_once");
        }
        setAsides.enter(id, found, ground, entries.now());
        journal.write(
                "contradiction.set-aside",
                TYPE,
                id,
                person.managedBy(),
                Map.of("rule", found.rule(), "evidence", found.evidence(), "ground", ground));
        return find(person, key);
    }

    @Transactional
    ContradictionView takeBack(UUID id, String key, String ifMatch, String reason) {
        PersonView person = people.known(id);
        SetAside standing = find(person, key).setAside();
        if (standing == null) {
            throw ProblemException.notFound();
        }
        Versions.require(ifMatch, standing.version());
        if (!setAsides.voidFor(standing, reason, entries.now())) {
            throw ProblemException.of(ProblemType.STALE);
        }
        journal.write(
                "contradiction.taken-up",
                TYPE,
                id,
                person.managedBy(),
                Map.of("set-aside", standing.id(), "reason", reason));
        return find(person, key);
    }

    private List<ContradictionView> in(PersonView person) {
        return search.of(List.of(person)).get(person);
    }

    private ContradictionView find(PersonView person, String key) {
        return in(person).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static List<ContradictionView> shown(List<ContradictionView> found, boolean setAsideToo) {
        return found.stream()
                .filter(each -> setAsideToo || each.setAside() == null)
                .toList();
    }

    private static PersonContradictions told(PersonView person, List<ContradictionView> found) {
        return new PersonContradictions(person.id(), person.code(), person.fullName(), person.managedBy(), found);
    }
}
