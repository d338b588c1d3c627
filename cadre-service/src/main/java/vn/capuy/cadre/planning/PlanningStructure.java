package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.cadre.discipline.DisciplineEffect;
import vn.capuy.cadre.discipline.DisciplineEffects;
import vn.capuy.cadre.person.Ethnicity;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.cadre.planning.rules.PlanningFigures;
import vn.capuy.cadre.planning.rules.StructureFacts;
import vn.capuy.cadre.planning.rules.StructureFacts.Planned;
import vn.capuy.cadre.planning.rules.StructureFacts.Seats;
import vn.capuy.cadre.population.Populations;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.organisation.Organisation;

/** Gathers the facts of a list's structure, as it is or as it would be. */
@ApplicationScoped
class PlanningStructure {
    private final PlanningPlaces places;
    private final PlanningBodies bodies;
    private final Populations populations;
    private final DisciplineEffects discipline;
    private final Organisation organisation;
    private final EnteredLimits limits;

    PlanningStructure(
            PlanningPlaces places,
            PlanningBodies bodies,
            Populations populations,
            DisciplineEffects discipline,
            Organisation organisation,
            EnteredLimits limits) {
        this.places = places;
        this.bodies = bodies;
        this.populations = populations;
        this.discipline = discipline;
        this.organisation = organisation;
        this.limits = limits;
    }

    List<PlanningPlace> places(UUID list) {
        return places.of(list);
    }

    TermDates term(PlanningListView list) {
        return TermDates.of(list.targetTerm(), organisation.terms(Set.of(list.committee())));
    }

    StructureFacts facts(PlanningListView list, LocalDate day) {
        return facts(list, places.of(list.id()), day);
    }

    /** @param planned who stands on the list, or would */
    StructureFacts facts(PlanningListView list, List<PlanningPlace> planned, LocalDate day) {
        Set<UUID> people = planned.stream().map(PlanningPlace::person).collect(Collectors.toSet());
        Set<UUID> own = posts(planned);
        List<PlanningPlace> all = Stream.concat(
                        planned.stream(), places.others(list.id(), list.targetTerm(), people, own).stream())
                .toList();
        Map<UUID, PlanningPlaces.PostRow> posts = places.posts(posts(all), day);
        List<PlanningPlaces.PersonRow> who = places.people(people);
        return new StructureFacts(
                day,
                term(list).startsOn(),
                termMonths(day),
                planned(who, day),
                seats(list, planned, day),
                postsPerPerson(who, all, posts),
                personsPerPost(own, all, posts),
                populations
                        .minorityShare(bodies.areas(list.committee(), day), day)
                        .orElse(null));
    }

    List<Planned> planned(Collection<PlanningPlaces.PersonRow> people, LocalDate day) {
        Map<UUID, List<DisciplineEffect>> weighing =
                discipline.on(people.stream().map(PlanningPlaces.PersonRow::id).toList(), day);
        return people.stream()
                .map(each -> new Planned(
                        each.code(),
                        each.fullName(),
                        each.sex(),
                        each.bornOn(),
                        !each.ethnicity().equals(Ethnicity.KINH.name()),
                        RetirementAge.dayFor(each.sex(), each.bornOn()),
                        weighing.getOrDefault(each.id(), List.of()).stream()
                                .map(DisciplineEffect::reference)
                                .toList()))
                .toList();
    }

    /** On a day without a figure its first version serves: of the length of a term nothing is refused. */
    int termMonths(LocalDate day) {
        DatedLimit<Integer> length = limits.of(PlanningFigures.TERM_MONTHS);
        return length.holdsOn(day)
                ? length.on(day)
                : length.versions().getFirst().value();
    }

    private List<Seats> seats(PlanningListView list, List<PlanningPlace> planned, LocalDate day) {
        var orgs = new ArrayList<>(List.of(list.committee()));
        orgs.addAll(bodies.holding(MeetingStep.STANDING_COMMITTEE, list.committee(), day));
        Map<String, Integer> seats = places.seats(orgs, day);
        return Stream.of(PlanningTarget.EXECUTIVE_COMMITTEE, PlanningTarget.STANDING_COMMITTEE)
                .map(target -> new Seats(target.name(), persons(planned, target), seats.get(target.seatedAs())))
                .filter(target -> target.planned() > 0)
                .toList();
    }

    private static int persons(List<PlanningPlace> planned, PlanningTarget target) {
        return (int) planned.stream()
                .filter(each -> each.target() == target)
                .map(PlanningPlace::person)
                .distinct()
                .count();
    }

    private static Set<UUID> posts(List<PlanningPlace> planned) {
        return planned.stream()
                .map(PlanningPlace::post)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<Load> postsPerPerson(
            List<PlanningPlaces.PersonRow> people,
            List<PlanningPlace> planned,
            Map<UUID, PlanningPlaces.PostRow> posts) {
        var byPerson = new HashMap<UUID, Map<String, Set<UUID>>>();
        planned.stream().filter(each -> each.post() != null).forEach(each -> byPerson.computeIfAbsent(
                        each.person(), person -> new HashMap<>())
                .computeIfAbsent(posts.get(each.post()).level(), level -> new LinkedHashSet<>())
                .add(each.post()));
        return people.stream()
                .filter(each -> byPerson.containsKey(each.id()))
                .map(each -> new Load(
                        each.code(),
                        byPerson.get(each.id()).values().stream()
                                .mapToInt(Set::size)
                                .max()
                                .orElse(0)))
                .toList();
    }

    private static List<Load> personsPerPost(
            Set<UUID> own, List<PlanningPlace> planned, Map<UUID, PlanningPlaces.PostRow> posts) {
        var byPost = new TreeMap<String, Set<UUID>>();
        planned.stream().filter(each -> own.contains(each.post())).forEach(each -> byPost.computeIfAbsent(
                        posts.get(each.post()).code(), post -> new LinkedHashSet<>())
                .add(each.person()));
        return byPost.entrySet().stream()
                .map(each -> new Load(each.getKey(), each.getValue().size()))
                .toList();
    }
}
