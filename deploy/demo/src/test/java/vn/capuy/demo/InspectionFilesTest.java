package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** What hangs on the cases fits them: programmes, findings, petitions. */
class InspectionFilesTest {
    private static final Map<String, List<Row>> CASES =
            CommittedFiles.cases().stream().collect(Collectors.groupingBy(c -> c.of("reference")));

    private static Set<String> subjects(List<Row> rows) {
        return rows.stream().map(r -> r.of("organisation") + r.of("member")).collect(Collectors.toSet());
    }

    private static void assertInOrder(Row row, String... columns) {
        List<LocalDate> days = Arrays.stream(columns)
                .map(row::day)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertEquals(days.stream().sorted().toList(), days, row::toString);
    }

    @Test
    void an_item_and_the_case_that_came_of_it_agree_and_no_case_came_of_two() {
        Map<String, List<Row>> items = CommittedFiles.programmes().stream()
                .filter(i -> !i.of("case_reference").isEmpty())
                .collect(Collectors.groupingBy(i -> i.of("body") + i.of("year") + "-" + i.of("item")));
        Set<String> led = new HashSet<>();
        items.values().forEach(rows -> {
            Row item = rows.getFirst();
            List<Row> of = CASES.get(item.of("case_reference"));
            assertNotNull(of, item::toString);
            Row file = of.getFirst();
            assertTrue(led.add(item.of("case_reference")), item::toString);
            assertFalse(file.isVoided(), item::toString);
            for (String column : List.of("kind", "lead_body", "matters", "restricted")) {
                assertEquals(file.of(column), item.of(column), item::toString);
            }
            assertEquals(subjects(of), subjects(rows), item::toString);
            assertEquals(item.of("year"), file.of("decided_on").substring(0, 4), item::toString);
            assertFalse(file.day("decided_on").isBefore(item.day("approved_on")), item::toString);
        });
        assertTrue(led.size() > 100, "cases that were planned: " + led.size());
    }

    @Test
    void what_is_planned_lies_in_its_year_and_neither_petitions_nor_signs_of_violation_are() {
        CommittedFiles.programmes().forEach(item -> {
            assertFalse(
                    Set.of("INSPECTION_SIGNS_OF_VIOLATION", "DENUNCIATION", "COMPLAINT")
                            .contains(item.of("kind")),
                    item::toString);
            assertInOrder(item, "period_from", "period_to");
            assertInOrder(item, "approved_on", "dropped_on");
            for (String column : List.of("period_from", "period_to")) {
                assertEquals(item.of("year"), item.of(column).substring(0, 4), item::toString);
            }
        });
    }

    @Test
    void a_committees_programme_is_the_one_in_its_register_of_documents() {
        CommittedFiles.programmes().stream()
                .filter(p -> !p.of("body").endsWith("UBKT"))
                .forEach(p -> assertTrue(
                        CommittedFiles.documents().stream()
                                .anyMatch(d -> d.of("issuer").equals(p.of("issuer"))
                                        && d.of("type").equals("PROGRAMME")
                                        && d.of("issued_on").equals(p.of("approved_on"))
                                        && Integer.parseInt(d.of("number"))
                                                == Integer.parseInt(
                                                        p.of("document").split("-")[0])),
                        p::toString));
    }

    @Test
    void the_province_plans_what_the_district_plans_for_the_same_organisation_at_the_same_time() {
        List<Row> district = CommittedFiles.programmes().stream()
                .filter(i -> i.of("body").equals("BL-UBKT"))
                .toList();
        Map<String, Integer> clashes = new HashMap<>();
        CommittedFiles.programmes().stream()
                .filter(i ->
                        i.of("body").equals("QN-UBKT") && i.of("case_reference").isEmpty())
                .filter(i -> district.stream()
                        .anyMatch(d -> d.of("organisation").equals(i.of("organisation"))
                                && !d.day("period_to").isBefore(i.day("period_from"))
                                && !d.day("period_from").isAfter(i.day("period_to"))))
                .forEach(i -> clashes.merge(i.of("year"), 1, Integer::sum));
        assertEquals(Map.of("2022", 2, "2023", 2), clashes);
    }

    @Test
    void findings_are_of_subjects_of_concluded_cases_and_of_acts_before_the_decision() {
        CommittedFiles.findings().forEach(finding -> {
            List<Row> of = CASES.get(finding.of("reference"));
            Row file = of.getFirst();
            assertEquals(file.of("lead_body"), finding.of("lead_body"), finding::toString);
            assertFalse(file.isVoided() || file.of("concluded_on").isEmpty(), finding::toString);
            assertTrue(subjects(of).contains(finding.of("organisation") + finding.of("member")), finding::toString);
            assertTrue(List.of(file.of("matters").split(" ")).contains(finding.of("matter")), finding::toString);
            boolean violation = finding.of("outcome").equals("VIOLATION");
            for (String column : List.of("degree", "act_from", "act_to")) {
                assertEquals(violation, !finding.of(column).isEmpty(), finding::toString);
            }
            assertInOrder(finding, "act_from", "act_to", "state_on");
            assertTrue(!violation || finding.day("act_to").isBefore(file.day("decided_on")), finding::toString);
        });
    }

    @Test
    void about_one_inspection_in_three_found_something_and_most_on_signs_of_violation_a_violation() {
        Map<String, Set<String>> outcomes = CommittedFiles.findings().stream()
                .collect(Collectors.groupingBy(
                        f -> f.of("reference"), Collectors.mapping(f -> f.of("outcome"), Collectors.toSet())));
        long inspections = outcomes.keySet().stream().filter(r -> isOther(r)).count();
        long found = outcomes.entrySet().stream()
                .filter(e -> isOther(e.getKey())
                        && (e.getValue().contains("VIOLATION") || e.getValue().contains("SHORTCOMING")))
                .count();
        assertTrue(found * 100 / inspections >= 25 && found * 100 / inspections <= 50, found + " of " + inspections);
        List<String> signs = outcomes.keySet().stream()
                .filter(r -> CASES.get(r).getFirst().of("kind").equals("INSPECTION_SIGNS_OF_VIOLATION"))
                .toList();
        assertTrue(signs.stream()
                                .filter(r -> outcomes.get(r).contains("VIOLATION"))
                                .count()
                        * 2
                > signs.size());
    }

    private static boolean isOther(String reference) {
        String kind = CASES.get(reference).getFirst().of("kind");
        return kind.startsWith("INSPECTION") && !kind.equals("INSPECTION_SIGNS_OF_VIOLATION");
    }

    @Test
    void petitions_are_in_order_and_each_case_of_a_denunciation_has_one() {
        CommittedFiles.petitions()
                .forEach(p -> assertInOrder(
                        p, "decided_on", "decision_received_on", "received_on", "admitted_on", "resolved_on"));
        Set<String> resolved = CommittedFiles.petitions().stream()
                .filter(p -> p.of("state").equals("RESOLVED"))
                .map(p -> p.of("kind") + p.of("resolved_on") + p.of("member"))
                .collect(Collectors.toSet());
        CASES.values().stream()
                .flatMap(List::stream)
                .filter(c -> Set.of("DENUNCIATION", "COMPLAINT").contains(c.of("kind")))
                .filter(c -> !c.of("member").isEmpty())
                .forEach(c -> assertTrue(
                        resolved.contains(c.of("kind") + c.of("concluded_on") + c.of("member")), c::toString));
    }
}
