package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** Discipline decisions fit their subjects, and touch no record that the mid-term review counts; inspectors stand apart. */
class DisciplineFilesTest {
    private static final Map<String, Row> PEOPLE = CommittedFiles.by("code", CommittedFiles.people());

    private static Set<String> members(List<Row> rows, String column) {
        return rows.stream().map(r -> r.of(column)).filter(m -> !m.isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void the_act_the_conclusion_the_decision_and_its_announcement_follow_one_another() {
        CommittedFiles.disciplines().forEach(d -> {
            List<LocalDate> days = Stream.of(
                            "act_from", "act_until", "concluded_on", "decided_on", "announced_on", "lifted_on")
                    .map(d::day)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            assertEquals(days.stream().sorted().toList(), days, d::toString);
        });
    }

    @Test
    void the_form_fits_the_subject_and_the_status_the_dossier() {
        CommittedFiles.disciplines().forEach(d -> {
            boolean organisation = d.of("subject_kind").equals("ORGANISATION");
            boolean official = d.of("member_status").equals("OFFICIAL");
            assertEquals(organisation, d.of("member_status").isEmpty(), d::toString);
            assertTrue(official || Set.of("REPRIMAND", "WARNING", "DISSOLUTION").contains(d.of("form")), d::toString);
            Row dossier = PEOPLE.get(d.of("member"));
            assertTrue(
                    dossier == null || official && dossier.day("official_on").isBefore(d.day("decided_on")),
                    d::toString);
        });
        assertEquals(
                1,
                CommittedFiles.disciplines().stream()
                        .filter(d -> d.of("member_status").equals("PROBATIONARY"))
                        .count());
    }

    @Test
    void a_decision_on_a_finding_comes_after_the_conclusion_of_its_case() {
        long rest = CommittedFiles.disciplines().stream()
                .filter(d -> CommittedFiles.findings().stream()
                        .anyMatch(f -> f.of("outcome").equals("VIOLATION")
                                && f.of("member").equals(d.of("member"))
                                && f.of("organisation").equals(d.of("organisation"))
                                && f.of("act_to").equals(d.of("act_until"))
                                && f.of("degree").equals(d.of("degree"))))
                .count();
        assertTrue(rest >= 20, "decisions that rest on a finding: " + rest);
    }

    @Test
    void two_stood_on_a_communes_list_one_had_left_the_districts_and_no_other_is_planned_moved_or_examined() {
        Set<String> disciplined = members(CommittedFiles.disciplines(), "member");
        List<Row> planned = CommittedFiles.planning().stream()
                .filter(e -> disciplined.contains(e.of("person")))
                .toList();
        assertEquals(3, planned.size());
        for (Row entry : planned) {
            if (entry.of("committee").equals("BL")) {
                assertEquals("Bị kỷ luật khiển trách", entry.of("removal_reason"));
                assertFalse(decision(entry).day("announced_on").isAfter(entry.day("removed_on")), entry::toString);
            }
            assertTrue(decision(entry).day("decided_on").isAfter(CommittedFiles.TO), entry::toString);
        }
        Stream.concat(CommittedFiles.movements().stream(), CommittedFiles.examinations().stream())
                .forEach(r -> assertFalse(disciplined.contains(r.of("person")), r::toString));
    }

    private static Row decision(Row entry) {
        return CommittedFiles.disciplines().stream()
                .filter(d -> d.of("member").equals(entry.of("person")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_who_still_holds_a_post_is_removed_from_office_or_expelled() {
        CommittedFiles.disciplines().stream()
                .filter(d -> Set.of("REMOVAL", "EXPULSION").contains(d.of("form")))
                .forEach(d -> CommittedFiles.holdings().stream()
                        .filter(h -> h.of("person").equals(d.of("member")))
                        .forEach(h -> assertFalse(h.holdsOn(d.day("announced_on")), d::toString)));
    }

    @Test
    void an_inspector_is_no_subject_and_inspects_for_one_committee_at_a_time() {
        List<Row> roster = CommittedFiles.inspectors();
        assertTrue(roster.stream()
                .anyMatch(i ->
                        i.of("account").equals("inspector") && i.of("committee").equals("BL-UBKT")));
        Set<String> concerned = Stream.of(
                        CommittedFiles.cases(), CommittedFiles.petitions(), CommittedFiles.disciplines())
                .flatMap(rows -> members(rows, "member").stream())
                .collect(Collectors.toSet());
        roster.forEach(one -> {
            assertFalse(concerned.contains(one.of("member")), one::toString);
            roster.stream()
                    .filter(other -> other != one)
                    .filter(other -> other.of("member").equals(one.of("member"))
                            || other.of("account").equals(one.of("account")))
                    .forEach(other -> assertFalse(one.holdsOn(other.day("held_from")), one::toString));
        });
    }
}
