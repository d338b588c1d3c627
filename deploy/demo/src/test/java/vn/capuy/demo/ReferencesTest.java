package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** Every unit, person and post that a record names exists, and exists on the day of the record. */
class ReferencesTest {
    private static final Map<String, Row> PEOPLE = CommittedFiles.by("code", CommittedFiles.people());
    private static final Map<String, Row> POSTS = CommittedFiles.by("code", CommittedFiles.posts());

    private static void assertUnits(List<Row> rows, String unit, String date) {
        Set<String> checked = new HashSet<>();
        for (Row row : rows) {
            boolean named = !row.of(unit).isEmpty() && row.day(date) != null;
            if (named && checked.add(row.of(unit) + row.of(date))) {
                assertTrue(CommittedFiles.existsOn(row.of(unit), row.day(date)), row::toString);
            }
        }
    }

    private static void assertPeople(List<Row> rows, String column) {
        rows.stream()
                .filter(r -> !r.of(column).isEmpty())
                .forEach(r -> assertTrue(PEOPLE.containsKey(r.of(column)), r::toString));
    }

    private static void assertPosts(List<Row> rows, String column, String date) {
        rows.stream()
                .filter(r -> !r.of(column).isEmpty() && r.day(date) != null)
                .forEach(r -> {
                    Row post = POSTS.get(r.of(column));
                    assertTrue(post != null && !post.day("valid_from").isAfter(r.day(date)), r::toString);
                    assertTrue(
                            post.day("valid_to") == null
                                    || !post.day("valid_to").isBefore(r.day(date)),
                            r::toString);
                });
    }

    @Test
    void units_exist_on_the_day_of_the_record() {
        assertUnits(CommittedFiles.terms(), "committee", "starts_on");
        assertUnits(CommittedFiles.terms(), "committee", "ends_on");
        assertUnits(CommittedFiles.posts(), "org", "valid_from");
        assertUnits(CommittedFiles.posts(), "org", "valid_to");
        assertUnits(CommittedFiles.movements(), "decided_by", "decided_on");
        assertUnits(CommittedFiles.criteriaValues(), "unit", "on_day");
        assertUnits(CommittedFiles.criteriaRegistrations(), "unit", "from");
        assertUnits(CommittedFiles.criteriaRegistrations(), "unit", "ended_on");
        assertUnits(CommittedFiles.recognitions(), "unit", "decided_on");
        assertUnits(CommittedFiles.planning(), "committee", "proposed_on");
        assertUnits(CommittedFiles.planning(), "approved_by", "approved_on");
        assertUnits(CommittedFiles.examinations(), "held_by", "held_on");
        assertUnits(CommittedFiles.training(), "sent_by", "sent_on");
        assertUnits(CommittedFiles.cases(), "lead_body", "decided_on");
        assertUnits(CommittedFiles.cases(), "organisation", "decided_on");
        assertUnits(CommittedFiles.documents(), "issuer", "issued_on");
        assertUnits(CommittedFiles.workingGroups(), "directs", "founded_on");
        assertUnits(CommittedFiles.workingGroups(), "directs", "ended_on");
        assertUnits(CommittedFiles.inspectors(), "organisation", "held_from");
        assertUnits(CommittedFiles.inspectors(), "committee", "held_from");
        assertUnits(CommittedFiles.inspectors(), "committee", "held_to");
        assertUnits(CommittedFiles.programmes(), "issuer", "approved_on");
        assertUnits(CommittedFiles.programmes(), "lead_body", "period_from");
        assertUnits(CommittedFiles.programmes(), "lead_body", "period_to");
        assertUnits(CommittedFiles.programmes(), "organisation", "period_to");
        assertUnits(CommittedFiles.petitions(), "receiving_body", "received_on");
        assertUnits(CommittedFiles.petitions(), "decision_body", "decided_on");
        assertUnits(CommittedFiles.petitions(), "organisation", "received_on");
        assertUnits(CommittedFiles.disciplines(), "deciding_body", "announced_on");
        assertUnits(CommittedFiles.disciplines(), "organisation", "decided_on");
        assertUnits(CommittedFiles.events(), "successor", "on");
        assertUnits(CommittedFiles.events(), "parent", "on");
    }

    @Test
    void posts_are_valid_on_the_day_of_the_record() {
        assertPosts(CommittedFiles.holdings(), "post", "held_from");
        assertPosts(CommittedFiles.movements(), "from_post", "decided_on");
        assertPosts(CommittedFiles.movements(), "to_post", "effective_on");
        assertPosts(CommittedFiles.planning(), "post", "proposed_on");
        assertPosts(CommittedFiles.examinations(), "post", "held_on");
    }

    @Test
    void people_exist_and_members_in_cases_bear_their_names() {
        List.of(
                        CommittedFiles.holdings(),
                        CommittedFiles.movements(),
                        CommittedFiles.planning(),
                        CommittedFiles.examinations(),
                        CommittedFiles.training())
                .forEach(rows -> assertPeople(rows, "person"));
        Stream.of(
                        CommittedFiles.cases(),
                        CommittedFiles.inspectors(),
                        CommittedFiles.programmes(),
                        CommittedFiles.petitions(),
                        CommittedFiles.disciplines())
                .flatMap(List::stream)
                .filter(r -> !r.of("member").isEmpty() && !hasNoDossier(r.of("member")))
                .forEach(r ->
                        assertEquals(PEOPLE.get(r.of("member")).of("full_name"), r.of("member_name"), r::toString));
    }

    /** Ordinary members are no cadres: nobody keeps a dossier of them. */
    private static boolean hasNoDossier(String member) {
        return member.startsWith("DV-");
    }

    @Test
    void what_is_repeated_in_the_rows_of_one_record_agrees() {
        assertAgrees(
                CommittedFiles.planning(),
                "list",
                "committee target_term proposed_on approved_by approved_on void_reason");
        assertAgrees(CommittedFiles.examinations(), "examination", "held_by post announced_on held_on void_reason");
        assertAgrees(CommittedFiles.training(), "class", "title_vi title_en title_ar kind provider starts_on ends_on");
        assertAgrees(
                CommittedFiles.cases(),
                "reference",
                "kind lead_body matter decided_on concluded_on restricted void_reason matters");
        assertAgrees(CommittedFiles.programmes(), "body year", "ground document issuer approved_on");
        assertAgrees(
                CommittedFiles.programmes(),
                "body year item",
                "kind period_from period_to lead_body item_ground restricted matters dropped_on drop_ground case_reference");
        assertAgrees(
                CommittedFiles.petitions(),
                "receiving_body reference",
                "kind received_on channel addressed_to sender summary matters state admitted_on resolved_on outcome");
    }

    private static void assertAgrees(List<Row> rows, String key, String columns) {
        Map<List<String>, List<Row>> records = rows.stream()
                .collect(Collectors.groupingBy(
                        r -> Stream.of(key.split(" ")).map(r::of).toList()));
        records.forEach((code, record) -> {
            for (String column : columns.split(" ")) {
                assertEquals(1, MidTerm.distinct(record, column), code + " " + column);
            }
        });
    }

    @Test
    void nobody_stands_twice_in_one_record() {
        assertOnce(CommittedFiles.planning(), "list", "person", "target", "post");
        assertOnce(CommittedFiles.examinations(), "examination", "person");
        assertOnce(CommittedFiles.training(), "class", "person");
        assertOnce(CommittedFiles.cases(), "reference", "subject_kind", "organisation", "member");
        assertOnce(CommittedFiles.programmes(), "body", "year", "item", "organisation", "member");
        assertOnce(CommittedFiles.findings(), "lead_body", "reference", "organisation", "member");
        assertOnce(CommittedFiles.petitions(), "receiving_body", "reference", "organisation", "member");
        assertOnce(CommittedFiles.disciplines(), "deciding_body", "reference", "decided_on");
        assertOnce(CommittedFiles.movements(), "reference");
        assertOnce(CommittedFiles.workingGroups(), "reference");
    }

    private static void assertOnce(List<Row> rows, String... columns) {
        Set<List<String>> seen = new HashSet<>();
        for (Row row : rows) {
            List<String> key = java.util.Arrays.stream(columns).map(row::of).toList();
            assertTrue(seen.add(key), key::toString);
        }
    }

    @Test
    void people_are_managed_by_a_unit_that_existed_in_the_term() {
        PEOPLE.values()
                .forEach(p -> assertTrue(CommittedFiles.existsOn(p.of("managed_by"), CommittedFiles.TO), p::toString));
        assertFalse(PEOPLE.isEmpty());
    }
}
