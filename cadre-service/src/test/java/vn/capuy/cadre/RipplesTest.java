package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.discipline.DisciplineEffects;
import vn.capuy.cadre.ripple.Ripples;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.TestFeed;
import vn.capuy.testing.TestFeed.Mood;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RipplesTest {
    @Inject
    FeedReader feed;

    @Inject
    DisciplineEffects effects;

    @Inject
    Ripples ripples;

    @BeforeEach
    void seed() {
        TestFeed.forget(TestFeed.INSPECTION);
        Seed.peopleAndPosts();
        Seed.holdings("CB-1,BTC-PB,2020-01-01,", "CB-2,BTC-PB,2019-01-01,2021-12-31");
    }

    @AfterEach
    void forget() {
        TestFeed.forget(TestFeed.INSPECTION);
    }

    static String decision(String id, String member, String from, String until) {
        return """
                {"decision": "%s", "reference": "%s-QĐ/UBKTHU", "member": "%s", "organisation": "BL", "form": "REPRIMAND",
                 "decidedBy": "BL", "decidedOn": "%s", "effectFrom": "%s", "effectUntil": %s}""".formatted(id, id, member, from, from, until == null ? "null" : '"' + until + '"');
    }

    private void decided(String id, String member, String from, String until) {
        TestFeed.tell(TestFeed.INSPECTION, "vn.capuy.discipline.decided", id, decision(id, member, from, until));
        feed.pull(FeedSource.INSPECTION);
    }

    private void reversed(String id, String by, String on) {
        TestFeed.tell(TestFeed.INSPECTION, "vn.capuy.discipline.reversed", id, """
                {"decision": "%s", "reference": "%s-QĐ/UBKTHU", "on": "%s"}""".formatted(id, by, on));
        feed.pull(FeedSource.INSPECTION);
    }

    private static UUID id(String person) {
        return UUID.fromString(Database.column("select id from person where code = '" + person + "'")
                .getFirst());
    }

    private int weighing(String person, String day) {
        return effects.on(List.of(id(person)), LocalDate.parse(day))
                .getOrDefault(id(person), List.of())
                .size();
    }

    private static ValidatableResponse disciplineOf(String person) {
        return Api.reader("BL")
                .get("/people/" + id(person) + "/discipline")
                .then()
                .statusCode(200);
    }

    private static void movementsAndExaminations() {
        Api.importing(
                        Api.importer(),
                        "/movements",
                        "",
                        "reference,kind,person,from_post,to_post,decided_by,decided_on,effective_on,planned_return_on,void_reason",
                        "M-CU,TRANSFER,CB-1,BTC-PB,HM-BT,BL,2021-07-20,2021-08-01,,",
                        "M-LC,ROTATION,CB-1,BTC-PB,HM-BT,BL,2022-01-20,2022-02-01,2025-02-01,",
                        "M-HUY,TRANSFER,CB-1,BTC-PB,HM-BT,BL,2023-02-20,2023-03-01,,Nhập trùng",
                        "M-KHAC,ROTATION,CB-2,BTC-PB,HM-BT,BL,2022-01-20,2022-02-01,2025-02-01,")
                .statusCode(200);
        Database.run("""
                insert into examination (id, code, held_by, announced_on, state, recorded_at, recorded_by, version)
                values (gen_random_uuid(), 'TT-1', 'BL', '2023-01-10', 'ANNOUNCED', now(), 'importer', 0);
                insert into examination_post (id, examination, post, party_member, state, recorded_at, recorded_by, version)
                select gen_random_uuid(), e.id, p.id, false, 'OPEN', now(), 'importer', 0
                from examination e, post p where p.code = 'BTC-PB';
                insert into examination_candidate (id, examination, post, person, state, recorded_at, recorded_by)
                select gen_random_uuid(), o.examination, o.id, c.id, 'ADMITTED', now(), 'importer'
                from examination_post o, person c where c.code in ('CB-1', 'CB-2')""");
    }

    @Test
    void a_decision_flags_what_its_effect_touches_and_names_itself_in_each() {
        movementsAndExaminations();
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        disciplineOf("CB-1")
                .body("decision", contains("D1"))
                .body("[0].reference", equalTo("D1-QĐ/UBKTHU"))
                .body("[0].state", equalTo("OVER"))
                .body("[0].touched.subjectKind", contains("EXAMINATION_CANDIDATE", "HOLDING", "MOVEMENT"))
                .body("[0].touched.label", contains("TT-1", "BTC-PB", "M-LC"))
                .body("[0].touched.reference", everyItem(equalTo("D1-QĐ/UBKTHU")));
        disciplineOf("CB-2").body("", hasSize(0));
        Api.reader("BL")
                .get("/ripples?decision=D1&kind=MOVEMENT")
                .then()
                .statusCode(200)
                .body("items.label", contains("M-LC"))
                .body("items[0].effectUntil", equalTo("2024-01-31"));
        assertTrue(Database.column(
                        "select action from journal where actor = 'inspection-service' and subject_type = 'person'")
                .contains("discipline.decided"));
    }

    @Test
    void an_effect_weighs_on_its_first_and_its_last_day_and_on_none_beyond() {
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        assertEquals(0, weighing("CB-1", "2023-01-31"));
        assertEquals(1, weighing("CB-1", "2023-02-01"));
        assertEquals(1, weighing("CB-1", "2024-01-31"));
        assertEquals(0, weighing("CB-1", "2024-02-01"));
    }

    @Test
    void an_effect_without_end_weighs_until_it_is_reversed() {
        decided("D1", "CB-1", "2023-02-01", null);
        assertEquals(1, weighing("CB-1", "2099-12-31"));
        disciplineOf("CB-1").body("[0].state", equalTo("IN_FORCE")).body("[0].effectUntil", nullValue());
        reversed("D1", "R1", "2023-06-01");
        assertEquals(0, weighing("CB-1", "2099-12-31"));
    }

    @Test
    void records_entered_later_are_flagged_too_and_a_voided_one_no_more() {
        decided("D1", "CB-1", "2022-06-01", null);
        movementsAndExaminations();
        Api.reader("BL")
                .get("/ripples?person=CB-1")
                .then()
                .body("items.label", containsInAnyOrder("M-LC", "TT-1", "BTC-PB"));
        Database.run("update movement set voided_at = now() where reference = 'M-LC'");
        Api.reader("BL").get("/ripples?person=CB-1").then().body("items.label", containsInAnyOrder("TT-1", "BTC-PB"));
    }

    @Test
    void what_is_told_again_changes_nothing() {
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        reversed("D1", "R1", "2023-05-01");
        List<String> before = Database.column("select row(d.*)::text from discipline_effect d");
        long lines = Database.number("select count(*) from journal where actor = 'inspection-service'");
        Database.run("update feed_cursor set last_position = 0 where source = 'inspection'");
        feed.pull(FeedSource.INSPECTION);
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        assertEquals(before, Database.column("select row(d.*)::text from discipline_effect d"));
        assertEquals(lines, Database.number("select count(*) from journal where actor = 'inspection-service'"));
        assertEquals(1, Database.number("select count(*) from discipline_reversal"));
    }

    @Test
    void a_reversal_lifts_every_flag_and_the_history_stays() {
        movementsAndExaminations();
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        reversed("D1", "R1", "2023-05-01");
        disciplineOf("CB-1")
                .body("[0].state", equalTo("LIFTED"))
                .body("[0].touched", hasSize(3))
                .body("[0].touched.state", everyItem(equalTo("LIFTED")))
                .body("[0].touched.liftedBy", everyItem(equalTo("R1-QĐ/UBKTHU")))
                .body("[0].touched.liftedOn", everyItem(equalTo("2023-05-01")));
    }

    @Test
    void a_form_that_is_changed_reverses_one_decision_and_takes_another() {
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        reversed("D1", "D2", "2023-05-01");
        decided("D2", "CB-1", "2023-05-01", null);
        disciplineOf("CB-1").body("decision", contains("D1", "D2")).body("state", contains("LIFTED", "IN_FORCE"));
        assertEquals(1, weighing("CB-1", "2023-06-01"));
    }

    @Test
    void a_reversal_that_is_told_before_its_decision_is_kept_until_it_comes() {
        reversed("D1", "R1", "2023-05-01");
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        assertEquals(0, weighing("CB-1", "2023-03-01"));
        disciplineOf("CB-1").body("[0].state", equalTo("LIFTED")).body("[0].liftedBy", equalTo("R1-QĐ/UBKTHU"));
    }

    @Test
    void of_two_decisions_the_other_goes_on_weighing_when_one_is_reversed() {
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        decided("D2", "CB-1", "2023-06-01", "2024-05-31");
        assertEquals(2, weighing("CB-1", "2023-07-01"));
        reversed("D1", "R1", "2023-08-01");
        assertEquals(1, weighing("CB-1", "2023-07-01"));
        reversed("D2", "R2", "2023-09-01");
        assertEquals(0, weighing("CB-1", "2023-07-01"));
    }

    private static void planned() {
        Api.importing(
                        Api.importer(),
                        "/planning-lists",
                        "",
                        "list,committee,target_term,proposed_on,approved_by,approved_on,void_reason,person,target,post,"
                                + "removed_on,removal_reason",
                        "L1,BL,2025-2030,2022-01-10,QN,2022-03-01,,CB-1,EXECUTIVE_COMMITTEE,,,",
                        "L1,BL,2025-2030,2022-01-10,QN,2022-03-01,,CB-1,POST,BTC-TB,,",
                        "L1,BL,2025-2030,2022-01-10,QN,2022-03-01,,CB-2,POST,BTC-TB,,")
                .statusCode(200);
    }

    private static long outOfPlanning(String person) {
        return Database.number("""
                select count(distinct s.entry) from planning_entry_suspension s join planning_entry e on e.id = s.entry
                join person p on p.id = e.person where s.restored_on is null and p.code = '%s'""".formatted(person));
    }

    private static List<String> told(String type) {
        return Database.column("select payload ->> 'reference' from outbox where type = 'vn.capuy.cadre." + type
                + "' order by written");
    }

    @Test
    void a_decision_takes_the_cadre_out_of_planning_until_it_is_reversed_and_others_are_told() {
        planned();
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        assertEquals(2, outOfPlanning("CB-1"));
        assertEquals(0, outOfPlanning("CB-2"));
        assertEquals(List.of("D1-QĐ/UBKTHU"), told("planning-suspended"));
        // The effect is over; only a reversal puts him back.
        Api.reader("BL")
                .get("/ripples?kind=PLANNING_ENTRY")
                .then()
                .body("items.label", contains("L1", "L1"))
                .body("items.reference", everyItem(equalTo("D1-QĐ/UBKTHU")))
                .body("items.state", everyItem(equalTo("IN_FORCE")));
        Database.run("update feed_cursor set last_position = 0 where source = 'inspection'");
        feed.pull(FeedSource.INSPECTION);
        assertEquals(List.of("D1-QĐ/UBKTHU"), told("planning-suspended"));
        reversed("D1", "R1", "2024-03-01");
        assertEquals(0, outOfPlanning("CB-1"));
        assertEquals(List.of("R1-QĐ/UBKTHU"), told("planning-restored"));
        Api.reader("BL")
                .get("/ripples?kind=PLANNING_ENTRY")
                .then()
                .body("items.state", everyItem(equalTo("LIFTED")))
                .body("items.liftedBy", everyItem(equalTo("R1-QĐ/UBKTHU")))
                .body("items.liftedOn", everyItem(equalTo("2024-03-01")));
        assertEquals(
                List.of("planning.cadre-suspended", "planning.cadre-restored"),
                Database.column(
                        "select action from journal where subject_type = 'planning-list' and actor = 'inspection-service'"
                                + " group by action order by min(position)"));
    }

    @Test
    void of_two_decisions_the_other_keeps_the_cadre_out_of_planning_when_one_is_reversed() {
        planned();
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        decided("D2", "CB-1", "2023-06-01", null);
        reversed("D1", "R1", "2023-08-01");
        assertEquals(2, outOfPlanning("CB-1"));
        reversed("D2", "R2", "2023-09-01");
        assertEquals(0, outOfPlanning("CB-1"));
    }

    @Test
    void a_decision_that_was_reversed_before_it_is_known_takes_nobody_out_of_planning() {
        planned();
        reversed("D1", "R1", "2023-05-01");
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        assertEquals(0, Database.number("select count(*) from planning_entry_suspension"));
        assertEquals(List.of(), told("planning-suspended"));
    }

    @Test
    void a_decision_on_a_member_who_is_not_entered_is_listed_and_weighs_once_he_is() {
        decided("D1", "CB-77", "2023-02-01", null);
        Api.reader("BL")
                .get("/ripples/awaiting")
                .then()
                .statusCode(200)
                .body("items.decision", contains("D1"))
                .body("items.member", contains("CB-77"));
        Api.reader("TY").get("/ripples/awaiting").then().body("items", hasSize(0));
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        Seed.person("CB-77", "Nông Văn Páo", "MALE", "1984-04-04", "BL"))
                .statusCode(200);
        ripples.settle();
        assertEquals(1, weighing("CB-77", "2023-02-01"));
        Api.reader("BL").get("/ripples/awaiting").then().body("items", hasSize(0));
        Api.auditor("BL")
                .get("/people/" + id("CB-77") + "/history")
                .then()
                .body("action", hasItem("discipline.decided"));
    }

    @Test
    void an_event_that_cannot_be_applied_leaves_the_state_and_the_cursor_as_they_were() {
        planned();
        decided("D1", "CB-1", "2023-02-01", "2024-01-31");
        String cursor = "select last_position::text from feed_cursor where source = 'inspection'";
        List<String> before = Database.column(cursor);
        // Told together: the second one ends before it begins, which no effect can.
        TestFeed.mood(TestFeed.INSPECTION, Mood.BROKEN);
        String type = "vn.capuy.discipline.decided";
        TestFeed.tell(TestFeed.INSPECTION, type, "D2", decision("D2", "CB-2", "2023-02-01", "2024-01-31"));
        TestFeed.tell(TestFeed.INSPECTION, type, "D3", decision("D3", "CB-2", "2023-02-01", "2022-01-31"));
        long lines = Database.number("select count(*) from journal");
        TestFeed.mood(TestFeed.INSPECTION, Mood.WELL);
        feed.pull(FeedSource.INSPECTION);
        assertEquals(List.of("D1"), Database.column("select decision from discipline_effect"));
        assertEquals(lines, Database.number("select count(*) from journal"));
        assertEquals(before, Database.column(cursor));
        assertEquals(0, outOfPlanning("CB-2"));
        TestFeed.forget(TestFeed.INSPECTION);
        decided("D4", "CB-2", "2023-02-01", null);
        assertEquals(1, weighing("CB-2", "2023-02-01"));
    }

    @Test
    void discipline_is_for_readers_in_scope_and_its_reading_is_journalled() {
        decided("D1", "CB-1", "2023-02-01", null);
        Api.reader("TY").get("/people/" + id("CB-1") + "/discipline").then().statusCode(404);
        Api.reader("TY").get("/ripples").then().statusCode(200).body("items", hasSize(0));
        Api.as("clerk", "BL", "kpi-reader").get("/ripples").then().statusCode(403);
        Api.as("clerk", "BL", "kpi-reader")
                .get("/people/" + id("CB-1") + "/discipline")
                .then()
                .statusCode(403);
        Api.reader("BL").get("/ripples?org=BL").then().body("items.person", contains("CB-1"));
        Api.reader("BL").get("/ripples?org=TY").then().body("items", hasSize(0));
        Api.reader("BL")
                .accept("text/csv")
                .get("/ripples")
                .then()
                .statusCode(200)
                .body(containsString("D1-QĐ/UBKTHU"));
        disciplineOf("CB-1");
        Api.auditor("BL").get("/people/" + id("CB-1") + "/history").then().body("action", hasItem("discipline.read"));
        assertTrue(Database.number("select count(*) from journal where action = 'discipline.listed'") >= 3);
    }

    @Test
    void the_list_goes_on_page_by_page_without_loss() {
        movementsAndExaminations();
        decided("D1", "CB-1", "2023-02-01", null);
        decided("D2", "CB-2", "2023-02-01", null);
        var first = Api.reader("BL").get("/ripples?limit=2").then().body("items", hasSize(2));
        String next = first.extract().path("next");
        var labels = new ArrayList<String>(first.extract().path("items.label"));
        while (next != null) {
            var page = Api.reader("BL")
                    .get("/ripples?limit=2&after=" + next)
                    .then()
                    .statusCode(200);
            labels.addAll(page.extract().<List<String>>path("items.label"));
            next = page.extract().path("next");
        }
        assertEquals(List.of("TT-1", "BTC-PB", "M-LC", "TT-1", "M-KHAC"), labels);
    }
}
