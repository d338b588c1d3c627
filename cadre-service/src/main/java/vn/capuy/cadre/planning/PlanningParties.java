package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whom and what a list names: looked up together. */
@ApplicationScoped
class PlanningParties {
    private final PlanningLists lists;
    private final People people;
    private final Posts posts;
    private final Organisation organisation;

    PlanningParties(PlanningLists lists, People people, Posts posts, Organisation organisation) {
        this.lists = lists;
        this.people = people;
        this.posts = posts;
        this.organisation = organisation;
    }

    /** The cadres and posts that exist for the caller, by code. */
    record Known(Map<String, PersonRef> people, Map<String, PostRef> posts) {
        /** The member at fault and the key of the sentence; null where the entry holds. */
        Fault fault(PlanningRequest.Entry entry) {
            if (!people.containsKey(entry.person())) {
                return new Fault("person", "violation.unknown-reference", Map.of("value", entry.person()));
            }
            if ((entry.target() == PlanningTarget.POST) != (entry.post() != null)) {
                return Fault.of("post", "constraint.planning_entry_post");
            }
            if (entry.post() != null && !posts.containsKey(entry.post())) {
                return new Fault("post", "violation.unknown-reference", Map.of("value", entry.post()));
            }
            return null;
        }

        PlanningEntry entry(UUID list, PlanningRequest.Entry entry) {
            UUID post = entry.post() == null ? null : posts.get(entry.post()).id();
            return new PlanningEntry(list, people.get(entry.person()).id(), entry.target(), post);
        }

        PlanningPlace place(PlanningRequest.Entry entry) {
            UUID post = entry.post() == null ? null : posts.get(entry.post()).id();
            return new PlanningPlace(null, people.get(entry.person()).id(), entry.target(), post);
        }
    }

    Known of(Collection<PlanningRequest.Entry> entries) {
        return new Known(
                people.byCode(
                        entries.stream().map(PlanningRequest.Entry::person).toList()),
                posts.byCode(entries.stream()
                        .map(PlanningRequest.Entry::post)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** What a proposal names; refuses (400) with every fault. */
    Known require(PlanningRequest request) {
        var faults = new ArrayList<Fault>();
        if (!lists.existing(List.of(request.code())).isEmpty()) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        if (request.supplements() != null && supplemented(request).isEmpty()) {
            faults.add(Fault.of("supplements", "planning.supplements"));
        }
        return require("entries", request.entries(), Set.of(), faults);
    }

    /** The list that a proposal supplements: approved, of the same committee and for the same term. */
    Optional<UUID> supplemented(PlanningRequest request) {
        return Optional.ofNullable(request.supplements())
                .flatMap(lists::view)
                .filter(base -> base.state() == PlanningState.APPROVED
                        && base.voidedAt() == null
                        && base.supplements() == null
                        && base.committee().equals(request.committee())
                        && base.targetTerm().equals(request.targetTerm()))
                .map(PlanningListView::id);
    }

    /** @param standing who is on the list already */
    Known require(String member, List<PlanningRequest.Entry> entries, Set<PlanningRequest.Entry> standing) {
        return require(member, entries, standing, new ArrayList<>());
    }

    private Known require(
            String member,
            List<PlanningRequest.Entry> entries,
            Set<PlanningRequest.Entry> standing,
            List<Fault> faults) {
        Known known = of(entries);
        var seen = new HashSet<>(standing);
        for (int i = 0; i < entries.size(); i++) {
            PlanningRequest.Entry entry = entries.get(i);
            Fault fault = known.fault(entry);
            String path = member + "[" + i + "].";
            if (fault != null) {
                faults.add(new Fault(path + fault.field(), fault.messageKey(), fault.arguments()));
            } else if (!seen.add(entry)) {
                faults.add(Fault.of(path + "person", "violation.duplicate"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return known;
    }

    /** The body that approves stands above the committee and so outside the caller's scope: it must only exist. */
    void requireApprovingBody(String code, LocalDate day) {
        organisation
                .find(code)
                .filter(unit -> unit.existsOn(day))
                .orElseThrow(() -> ProblemException.invalid(
                        "approvingBody", "violation.organisation-unknown", Map.of("date", day)));
    }
}
