package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may be the subject of a case: the organisations below the body that leads it, and their members. */
final class CaseSubjects {
    private final Organisation organisation;
    private final People people;
    private final Holdings holdings;
    private final Chance chance;
    private final Map<String, List<Unit>> organisations = new HashMap<>();

    CaseSubjects(Organisation organisation, People people, Holdings holdings, Chance chance) {
        this.organisation = organisation;
        this.people = people;
        this.holdings = holdings;
        this.chance = chance;
    }

    void choose(CaseFile file) {
        List<Unit> units = chance.shuffled(organisations(file.lead));
        // Higher bodies look at committees more often than at single cells.
        if (!file.isLedByGrassroots() && chance.percent(60)) {
            units = units.stream()
                    .sorted(Comparator.comparing((Unit u) -> u.kind() == UnitKind.CELL))
                    .toList();
        }
        file.organisations.addAll(units.subList(0, file.organisationCount));
        if (file.memberCount > 0) {
            file.members.addAll(
                    chance.shuffled(members(file.lead, file.decided)).subList(0, file.memberCount));
        }
    }

    List<Unit> organisations(String lead) {
        return organisations.computeIfAbsent(lead, this::find);
    }

    private List<Unit> find(String lead) {
        if (lead.equals("QN-UBKT")) {
            return List.of(organisation.unit("BL"), organisation.unit("BL-UBKT"), organisation.unit("TY"));
        }
        boolean grassroots = organisation.unit(lead).kind() == UnitKind.GRASSROOTS_COMMITTEE;
        String top = grassroots ? lead : lead.substring(0, 2);
        List<Unit> units = new ArrayList<>();
        units.addAll(organisation.below(top, UnitKind.GRASSROOTS_COMMITTEE));
        units.addAll(organisation.below(top, UnitKind.CELL));
        return units;
    }

    /** The members of the cells below the lead body on that day, as far as their cell is known. */
    List<CaseMember> members(String lead, LocalDate day) {
        Set<String> cells = organisations(lead).stream().map(Unit::code).collect(Collectors.toSet());
        return Stream.of(Pool.OFFICER, Pool.VILLAGE, Pool.NEIGHBOUR_VILLAGE)
                .flatMap(pool -> people.of(pool).stream())
                .map(person -> new CaseMember(person, cell(person, day)))
                .filter(member -> cells.contains(member.cell()))
                .toList();
    }

    /** Villagers belong to the cell of their village, officers to one of the agency in which they serve. */
    private String cell(Person person, LocalDate day) {
        if (person.cell() != null) {
            return person.cell();
        }
        return holdings.of(person).stream()
                .filter(h -> h.on(day) && h.post().filled().equals("OFFICER"))
                .map(h -> organisation.below(h.post().org(), UnitKind.CELL))
                .map(cells ->
                        cells.get(person.born().getDayOfMonth() % cells.size()).code())
                .findFirst()
                .orElse("");
    }
}
