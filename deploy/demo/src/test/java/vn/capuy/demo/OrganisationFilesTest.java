package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

class OrganisationFilesTest {
    private static final LocalDate REORGANISATION = LocalDate.of(2025, 7, 1);

    @Test
    void codes_are_unique_and_parents_exist_before_their_children() {
        Map<String, Row> units = CommittedFiles.by("code", CommittedFiles.units());
        units.values().stream().filter(u -> !u.of("code").equals("TW")).forEach(u -> {
            Row parent = units.get(u.of("parent"));
            assertFalse(parent.day("established_on").isAfter(u.day("established_on")), u::toString);
        });
    }

    @Test
    void eighty_six_villages_and_in_each_exactly_one_cell() {
        assertEquals(86, MidTerm.villages().size());
        Map<String, Long> cells = CommittedFiles.units().stream()
                .filter(u -> u.of("kind").equals("CELL") && !u.of("stands_in").isEmpty())
                .collect(Collectors.groupingBy(u -> u.of("stands_in"), Collectors.counting()));
        MidTerm.villages().forEach(v -> assertEquals(1, cells.get(v.of("code")), v::toString));
        assertTrue(cells.values().stream().allMatch(n -> n == 1));
    }

    @Test
    void names_stand_in_three_languages() {
        for (Row unit : CommittedFiles.units()) {
            assertFalse(unit.of("name_vi").isBlank(), unit::toString);
            assertTrue(unit.of("name_en").matches("[\\x20-\\x7e]+"), unit::toString);
            assertTrue(unit.of("name_ar").matches("[\\p{IsArabic} 0-9]+"), unit::toString);
        }
    }

    @Test
    void after_the_reorganisation_nothing_hangs_on_an_ended_unit() {
        Map<String, String> parents = new HashMap<>();
        CommittedFiles.units().forEach(u -> parents.put(u.of("code"), u.of("parent")));
        CommittedFiles.events().stream()
                .filter(e -> e.of("kind").equals("MOVED"))
                .forEach(e -> parents.put(e.of("unit"), e.of("parent")));
        parents.forEach((unit, parent) -> {
            if (CommittedFiles.existsOn(unit, REORGANISATION) && !parent.isEmpty()) {
                assertTrue(CommittedFiles.existsOn(parent, REORGANISATION), unit + " hangs on " + parent);
            }
        });
        assertFalse(CommittedFiles.existsOn("BL", REORGANISATION));
        assertTrue(CommittedFiles.existsOn("BL", REORGANISATION.minusDays(1)));
    }

    @Test
    void what_stood_in_a_village_stands_in_it_still_and_villages_keep_their_number() {
        Set<String> goingOn = MidTerm.villages().stream()
                .map(v -> v.of("code"))
                .filter(v -> CommittedFiles.existsOn(v, REORGANISATION))
                .collect(Collectors.toSet());
        assertEquals(86, goingOn.size());
    }

    @Test
    void the_communes_are_succeeded_as_the_resolution_says() {
        Map<String, Set<String>> successors = CommittedFiles.events().stream()
                .filter(e -> e.of("unit").matches("BL-(TT|HM|DV|DT|LH|VN|HD)"))
                .collect(Collectors.groupingBy(
                        e -> e.of("unit"),
                        Collectors.mapping(e -> e.of("successor") + " " + e.of("share"), Collectors.toSet())));
        assertEquals(
                Map.of(
                        "BL-HM", Set.of("QN-HM ALL"),
                        "BL-DV", Set.of("QN-HM ALL"),
                        "BL-LH", Set.of("QN-LH ALL"),
                        "BL-DT", Set.of("QN-LH ALL"),
                        "BL-TT", Set.of("QN-BL ALL"),
                        "BL-HD", Set.of("QN-BL ALL"),
                        "BL-VN", Set.of("QN-BL PART", "QN-TY PART")),
                successors);
    }

    @Test
    void terms_of_one_committee_do_not_overlap_and_leave_no_day_between() {
        Map<String, List<Row>> terms =
                CommittedFiles.terms().stream().collect(Collectors.groupingBy(t -> t.of("committee")));
        terms.values().forEach(list -> {
            for (int i = 1; i < list.size(); i++) {
                assertEquals(
                        list.get(i - 1).day("ends_on").plusDays(1), list.get(i).day("starts_on"), list::toString);
            }
        });
        terms.keySet().stream()
                .filter(c -> !CommittedFiles.existsOn(c, REORGANISATION))
                .forEach(c -> assertEquals(
                        LocalDate.of(2025, 6, 30), terms.get(c).getLast().day("ends_on"), c));
    }
}
