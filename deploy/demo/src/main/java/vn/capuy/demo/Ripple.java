package vn.capuy.demo;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a discipline decision would take out of planning, or flag in a movement or an examination. */
final class Ripple {
    private final Set<String> planned = new HashSet<>();
    private final Set<String> plannedByCommunes = new HashSet<>();
    private final Set<String> moved = new HashSet<>();
    private final String removedForDiscipline;

    Ripple(Table planning, Table movements, Table examinations) {
        planning.records().forEach(entry -> {
            boolean district = entry.get("committee").length() == 2;
            (district ? planned : plannedByCommunes).add(entry.get("person"));
        });
        Stream.concat(movements.records(), examinations.records()).forEach(row -> moved.add(row.get("person")));
        removedForDiscipline = planning.records()
                .filter(entry -> entry.get("removal_reason").contains("kỷ luật"))
                .map(entry -> entry.get("person"))
                .findFirst()
                .orElseThrow();
    }

    boolean isPlanned(Person person) {
        return planned().contains(person.code());
    }

    boolean touches(Person person) {
        return isPlanned(person) || moved.contains(person.code());
    }

    /** On a commune's list and nowhere else: a decision on him shows how far it reaches, and moves no district figure. */
    boolean touchesOnlyACommunesList(Person person) {
        return plannedByCommunes.contains(person.code())
                && !planned.contains(person.code())
                && !moved.contains(person.code());
    }

    Set<String> planned() {
        Set<String> all = new HashSet<>(planned);
        all.addAll(plannedByCommunes);
        return all;
    }

    /** Everybody whom a decision would touch. */
    Set<String> people() {
        Set<String> all = planned();
        all.addAll(moved);
        return all;
    }

    /** Left the list of 35 because he was disciplined. */
    String removedForDiscipline() {
        return removedForDiscipline;
    }
}
