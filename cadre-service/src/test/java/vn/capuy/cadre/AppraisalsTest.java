package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.appraisal.TaskResultHandler;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.TestFeed;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AppraisalsTest {
    private static final String COLUMNS = "person,period_kind,period_key,points,rating,decided_by,decided_on";
    private static final int CADRES = 11;

    @Inject
    FeedReader feed;

    @Inject
    TaskResultHandler handler;

    @BeforeEach
    void seed() {
        TestFeed.forget(TestFeed.DOCUMENT);
        Seed.peopleAndPosts();
        Api.importing(Api.importer(), "/posts", "", Seed.POST_COLUMNS, Seed.post("BTC-CV", "BL-BTC", "OFFICER", 20))
                .statusCode(200);
        String[] people = IntStream.rangeClosed(1, CADRES)
                .mapToObj(i -> Seed.person("CV-" + i, "Chìu Văn " + i, "MALE", "1985-01-01", "BL-BTC"))
                .toArray(String[]::new);
        Api.importing(Api.importer(), "/people", "", lines(Seed.PERSON_COLUMNS, people))
                .statusCode(200);
        Seed.holdings(IntStream.rangeClosed(1, CADRES)
                .mapToObj(i -> "CV-" + i + ",BTC-CV,2020-01-01,")
                .toArray(String[]::new));
    }

    @AfterEach
    void forget() {
        TestFeed.forget(TestFeed.DOCUMENT);
    }

    private static String[] lines(String header, String... rows) {
        var all = new ArrayList<String>();
        all.add(header);
        all.addAll(List.of(rows));
        return all.toArray(String[]::new);
    }

    private static ValidatableResponse group(String code, String key, String parts) {
        return Api.editor("BL")
                .body("""
                        {"code": "%s", "committee": "BL", "periodKind": "QUARTER", "periodKey": "%s",
                         "nameVi": "Chuyên viên ban tổ chức", "nameEn": "Officers", "nameAr": "موظفو لجنة التنظيم",
                         "parts": [%s]}""".formatted(code, key, parts))
                .post("/appraisals/groups")
                .then();
    }

    private static String officers() {
        return group("XL-Q1", "2025-Q1", "{\"org\": \"BL-BTC\", \"postKind\": \"OFFICER\"}")
                .statusCode(201)
                .extract()
                .path("group.id");
    }

    private static ValidatableResponse opening(String person) {
        return Api.editor("BL")
                .body("{\"person\": \"%s\", \"periodKind\": \"QUARTER\", \"periodKey\": \"2025-Q1\"}".formatted(person))
                .post("/appraisals")
                .then();
    }

    private static String open(String person) {
        return opening(person).statusCode(201).extract().path("appraisal.id");
    }

    private static ValidatableResponse results(String person, int assigned, int onTime, int late, int beyond) {
        return Api.editor("BL")
                .body("""
                        {"person": "%s", "periodKind": "QUARTER", "periodKey": "2025-Q1", "assigned": %d, "done": %d,
                         "onTime": %d, "late": %d, "beyond": %d, "asOf": "2025-04-01"}""".formatted(person, assigned, onTime + late, onTime, late, beyond))
                .post("/task-results")
                .then();
    }

    private static ValidatableResponse edit(String id, String body) {
        return Api.editor("BL")
                .header("If-Match", "*")
                .body(body)
                .post("/appraisals/" + id + "/steps")
                .then();
    }

    private static String points(String step, String general, String task) {
        return """
                {"step": "%s", "reason": "Chấm lại", "points": {"generalPoints": %s, "taskPoints": %s, "text": "Tốt",
                 "on": "2025-04-02", "body": "BL-BTC"}}""".formatted(step, general, task);
    }

    private static ValidatableResponse propose(String id, String rating, String ground) {
        return edit(id, """
                {"step": "PROPOSE", "proposal": {"rating": "%s", "ground": %s, "on": "2025-04-03"}}""".formatted(rating, ground == null ? "null" : '"' + ground + '"'));
    }

    private static ValidatableResponse decide(String id, String more) {
        return Api.approver("BL")
                .header("If-Match", "*")
                .body("{\"step\": \"DECIDE\", \"decision\": {\"body\": \"BL\", \"on\": \"2025-04-04\"%s}}"
                        .formatted(more))
                .post("/appraisals/" + id + "/steps")
                .then();
    }

    /** An appraisal with points, and with all tasks done in time and many beyond what was required. */
    private static String appraised(String person, String general, String task) {
        results(person, 10, 10, 0, 5).statusCode(201);
        String id = open(person);
        edit(id, points("SELF_ASSESS", general, task)).statusCode(200);
        edit(id, points("APPRAISE", general, task)).statusCode(200);
        return id;
    }

    private static String proposed(String person, String rating) {
        String id = rating.equals("EXCELLENT") ? appraised(person, "28", "65") : appraised(person, "25", "55");
        propose(id, rating, null).statusCode(200);
        return id;
    }

    private static String decided(String person, String rating) {
        String id = proposed(person, rating);
        decide(id, "").statusCode(200);
        return id;
    }

    @Test
    void an_appraisal_goes_from_the_self_assessment_to_the_decision_and_keeps_by_what_it_was_measured() {
        officers();
        String id = open("CV-1");
        results("CV-1", 10, 10, 0, 5).statusCode(201);
        edit(id, points("APPRAISE", "25", "55")).statusCode(409);
        edit(id, points("SELF_ASSESS", "30", "70"))
                .statusCode(200)
                .body("appraisal.state", equalTo("SELF_ASSESSED"))
                .body("said.selfText", equalTo("Tốt"))
                .body("appraisal.points", nullValue());
        edit(id, points("APPRAISE", "25.25", "55.5"))
                .statusCode(200)
                .body("appraisal.points", equalTo(80.75f))
                .body("measured.rating", equalTo("GOOD"))
                .body("measured.above.rule", contains("APP-03"))
                .body("taskResult.source", equalTo("ENTERED"));
        propose(id, "GOOD", null)
                .statusCode(200)
                .body("appraisal.proposedRating", equalTo("GOOD"))
                .body("allowedSteps.step", contains("DECIDE", "CORRECT"))
                .body("allowedSteps.allowed", contains(false, true));
        decide(id, "")
                .statusCode(200)
                .body("appraisal.state", equalTo("DECIDED"))
                .body("appraisal.rating", equalTo("GOOD"))
                .body("appraisal.decidedBy", equalTo("BL"))
                .body("decisions[0].computedRating", equalTo("GOOD"))
                .body("decisions[0].rulebook", equalTo("124-QĐ/TW"))
                .body("decisions[0].taskResult", notNullValue())
                .body("decisions[0].droppedAt", nullValue());
        assertTrue(Database.column("select findings::text from appraisal_decision")
                .getFirst()
                .contains("APP-03"));
        assertEquals(List.of("GOOD"), Database.column("select rating from appraisal_rating"));
        Api.auditor("BL")
                .get("/appraisals/" + id + "/history")
                .then()
                .body(
                        "action",
                        contains(
                                "appraisal.opened",
                                "appraisal.self-assess",
                                "appraisal.appraise",
                                "appraisal.propose",
                                "appraisal.decide"));
    }

    @Test
    void a_rating_above_what_the_rules_give_is_refused_and_one_below_needs_a_ground() {
        officers();
        String id = appraised("CV-1", "25", "55");
        propose(id, "EXCELLENT", "Người tốt")
                .statusCode(422)
                .body("findings.rule", contains("APP-03"))
                .body("findings[0].message", equalTo("80.00 points, below 90."))
                .body("findings[0].certainty", equalTo("OPEN"));
        propose(id, "COMPLETED", null).statusCode(400).body("violations.field", contains("proposal.ground"));
        propose(id, "COMPLETED", "Nội bộ mất đoàn kết").statusCode(200);
        decide(id, "")
                .statusCode(200)
                .body("appraisal.rating", equalTo("COMPLETED"))
                .body("decisions[0].ground", equalTo("Nội bộ mất đoàn kết"))
                .body("decisions[0].computedRating", equalTo("GOOD"));
    }

    @Test
    void whoever_decides_otherwise_than_proposed_says_why() {
        officers();
        String id = proposed("CV-1", "GOOD");
        decide(id, ", \"rating\": \"COMPLETED\"").statusCode(400).body("violations.field", contains("decision.ground"));
        decide(id, ", \"rating\": \"EXCELLENT\", \"ground\": \"Xứng đáng\"")
                .statusCode(422)
                .body("findings.rule", contains("APP-03", "APP-08"));
        assertEquals(0, Database.number("select count(*) from appraisal_decision"));
        decide(id, ", \"rating\": \"COMPLETED\", \"ground\": \"Để xảy ra mất đoàn kết\"")
                .statusCode(200)
                .body("appraisal.rating", equalTo("COMPLETED"))
                .body("appraisal.proposedRating", equalTo("GOOD"))
                .body("decisions[0].ground", equalTo("Để xảy ra mất đoàn kết"));
    }

    @Test
    void where_no_task_results_are_known_a_person_judges_on_a_ground() {
        officers();
        String id = open("CV-1");
        edit(id, points("SELF_ASSESS", "25", "55")).statusCode(200);
        edit(id, points("APPRAISE", "25", "55"))
                .body("measured.toJudge.rule", contains("APP-01"))
                .body("measured.toJudge.verdict", contains("PERSON_MUST_JUDGE"));
        propose(id, "GOOD", null).statusCode(400).body("violations.field", contains("proposal.ground"));
        propose(id, "GOOD", "Theo báo cáo của ban").statusCode(200);
        decide(id, "").statusCode(200).body("decisions[0].findings.rule", contains("APP-01"));
    }

    @Test
    void discipline_in_the_period_is_shown_and_left_to_a_person() {
        officers();
        Database.run("""
                insert into discipline_effect (decision, reference, person, form, decided_by, decided_on, effect_from, effect_until,
                  recorded_at)
                select 'D1', '12-QĐ/UBKTHU', id, 'REPRIMAND', 'BL', '2024-03-31', '2024-03-31', '2025-01-01', now()
                from person where code = 'CV-1'""");
        String id = appraised("CV-1", "25", "55");
        propose(id, "GOOD", null).statusCode(400).body("violations.field", contains("proposal.ground"));
        Api.reader("BL")
                .get("/appraisals/" + id)
                .then()
                .body("measured.toJudge.rule", contains("APP-02"))
                .body("measured.toJudge[0].message", containsString("12-QĐ/UBKTHU"));
    }

    @Test
    void nobody_who_had_a_hand_in_it_decides() {
        officers();
        String id = proposed("CV-1", "GOOD");
        Api.as("editor", "BL", "cadre-editor", "cadre-approver")
                .header("If-Match", "*")
                .body("{\"step\": \"DECIDE\", \"decision\": {\"body\": \"BL\", \"on\": \"2025-04-04\"}}")
                .post("/appraisals/" + id + "/steps")
                .then()
                .statusCode(403);
        // Another one proposed it anew: the account that opened and appraised it still may not.
        edit(id, points("CORRECT", "25", "55")).statusCode(200);
        Api.as("second", "BL", "cadre-editor", "cadre-approver")
                .header("If-Match", "*")
                .body("{\"step\": \"PROPOSE\", \"proposal\": {\"rating\": \"GOOD\", \"on\": \"2025-04-03\"}}")
                .post("/appraisals/" + id + "/steps")
                .then()
                .statusCode(200);
        for (String hand : List.of("editor", "second")) {
            Api.as(hand, "BL", "cadre-editor", "cadre-approver")
                    .header("If-Match", "*")
                    .body("{\"step\": \"DECIDE\", \"decision\": {\"body\": \"BL\", \"on\": \"2025-04-04\"}}")
                    .post("/appraisals/" + id + "/steps")
                    .then()
                    .statusCode(403);
        }
        decide(id, "").statusCode(200);
    }

    @Test
    void an_edit_after_the_approval_drops_it_and_keeps_it_in_the_history_with_the_reason() {
        officers();
        String id = decided("CV-1", "GOOD");
        edit(id, points("APPRAISE", "20", "40")).statusCode(409);
        edit(id, points("CORRECT", "20", "40").replace("\"Chấm lại\"", "null"))
                .statusCode(400)
                .body("violations.field", contains("reason"));
        edit(id, points("CORRECT", "20", "40"))
                .statusCode(200)
                .body("appraisal.state", equalTo("APPRAISED"))
                .body("appraisal.rating", nullValue())
                .body("appraisal.proposedRating", nullValue())
                .body("decisions", hasSize(1))
                .body("decisions[0].rating", equalTo("GOOD"))
                .body("decisions[0].dropReason", equalTo("Chấm lại"))
                .body("decisions[0].droppedBy", equalTo("editor"));
        assertEquals(0, Database.number("select count(*) from appraisal_rating"));
        propose(id, "COMPLETED", null).statusCode(200);
        decide(id, "").statusCode(200).body("decisions", hasSize(2)).body("decisions[1].rating", equalTo("COMPLETED"));
    }

    @Test
    void the_database_knows_no_decided_appraisal_without_an_approval() {
        officers();
        decided("CV-1", "GOOD");
        assertThrows(
                IllegalStateException.class,
                () -> Database.run(
                        "update appraisal_decision set dropped_at = now(), dropped_by = 'x', drop_reason = 'x'"));
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("set role capuy_test; update appraisal_decision set rating = 'EXCELLENT'"));
        assertThrows(
                IllegalStateException.class, () -> Database.run("set role capuy_test; delete from appraisal_decision"));
    }

    @Test
    void of_five_rated_good_or_better_one_may_be_excellent_and_of_four_none() {
        String group = officers();
        for (int i = 1; i <= 3; i++) {
            decided("CV-" + i, "GOOD");
        }
        String first = proposed("CV-4", "EXCELLENT");
        decide(first, "")
                .statusCode(422)
                .body("findings.rule", contains("APP-08"))
                .body("findings[0].message", containsString("“Officers”"))
                .body("findings[0].message", containsString("1 would be excellent of 4"));
        assertEquals(0, Database.number("select count(*) from appraisal_decision where rating = 'EXCELLENT'"));
        decided("CV-5", "GOOD");
        decide(first, "").statusCode(200);
        Api.reader("BL")
                .get("/appraisals/groups/" + group + "/check?on=2025-04-04")
                .then()
                .statusCode(200)
                .body("percent", equalTo(20))
                .body("decided.goodOrBetter", equalTo(5))
                .body("decided.excellent", equalTo(1))
                .body("decided.allowed", equalTo(1))
                .body("decided.over", equalTo(0));
        String second = proposed("CV-6", "EXCELLENT");
        decide(second, "").statusCode(422);
        Api.reader("BL")
                .get("/appraisals/groups/" + group + "/check?on=2025-04-04")
                .then()
                .body("withProposed.excellent", equalTo(2))
                .body("withProposed.allowed", equalTo(1))
                .body("withProposed.over", equalTo(1))
                .body("excellent.person", contains("CV-4", "CV-6"))
                .body("excellent.place", contains(1, 1));
    }

    @Test
    void of_ten_and_of_eleven_two_may_be_excellent() {
        officers();
        for (int i = 1; i <= 8; i++) {
            decided("CV-" + i, "GOOD");
        }
        decided("CV-9", "EXCELLENT");
        decided("CV-10", "EXCELLENT");
        decide(proposed("CV-11", "EXCELLENT"), "")
                .statusCode(422)
                .body("findings[0].message", containsString("3 would be excellent of 11"));
    }

    @Test
    void of_two_who_take_the_last_place_under_the_ceiling_at_once_one_is_refused() {
        officers();
        for (int i = 1; i <= 4; i++) {
            decided("CV-" + i, "GOOD");
        }
        String one = proposed("CV-5", "EXCELLENT");
        String other = proposed("CV-6", "EXCELLENT");
        var answers = List.of(one, other).stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> decide(id, "").extract().statusCode()))
                .toList();
        var statuses = answers.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 422), statuses);
        assertEquals(1, Database.number("select count(*) from appraisal_rating where rating = 'EXCELLENT'"));
    }

    @Test
    void task_results_of_the_document_service_stand_above_those_entered_and_refuse_further_ones() {
        officers();
        results("CV-1", 10, 10, 0, 5).statusCode(201);
        results("CV-1", 10, 10, 0, 5).statusCode(409);
        String id = open("CV-1");
        closed("CV-1", 10, 8, 2, "2025-04-01");
        Api.reader("BL")
                .get("/appraisals/" + id)
                .then()
                .body("taskResult.source", equalTo("DOCUMENT_SERVICE"))
                .body("taskResult.late", equalTo(2));
        String entered = Api.reader("BL")
                .get("/task-results?source=ENTERED")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        voidResult(entered).statusCode(200);
        results("CV-1", 10, 10, 0, 5).statusCode(409).body("detail", containsString("document service"));
        String told = Api.reader("BL")
                .get("/task-results?source=DOCUMENT_SERVICE")
                .then()
                .extract()
                .path("items[0].id");
        voidResult(told).statusCode(409);
    }

    @Test
    void a_later_count_replaces_an_earlier_one_and_a_repetition_changes_nothing() {
        closed("CV-1", 10, 8, 2, "2025-04-01");
        closed("CV-1", 10, 8, 2, "2025-04-01");
        assertEquals(1, Database.number("select count(*) from task_result"));
        closed("CV-1", 10, 10, 0, "2025-04-05");
        closed("CV-1", 10, 8, 2, "2025-04-01");
        assertEquals(List.of("10"), Database.column("select on_time::text from task_result where voided_at is null"));
        assertEquals(2, Database.number("select count(*) from task_result"));
    }

    @Test
    void of_one_day_the_last_count_that_is_told_holds() {
        closed("CV-1", 10, 8, 2, "2025-04-01");
        closed("CV-1", 14, 11, 3, "2025-04-01");
        closed("CV-1", 14, 11, 3, "2025-04-01");
        assertEquals(List.of("14"), Database.column("select assigned::text from task_result where voided_at is null"));
        assertEquals(2, Database.number("select count(*) from task_result"));
    }

    @Test
    void results_of_a_member_who_is_not_entered_wait_for_him() {
        closed("CV-77", 10, 8, 2, "2025-04-01");
        Api.reader("BL").get("/task-results").then().body("items", hasSize(0));
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        Seed.person("CV-77", "Nông Văn Páo", "MALE", "1984-04-04", "BL"))
                .statusCode(200);
        handler.settle();
        Api.reader("BL").get("/task-results").then().body("items.person", contains("CV-77"));
    }

    private void closed(String person, int assigned, int onTime, int late, String on) {
        TestFeed.tell(TestFeed.DOCUMENT, "vn.capuy.task.period-closed", person, """
                {"person": "%s", "period": "2025-Q1", "assigned": %d, "done": %d, "onTime": %d, "late": %d, "beyond": 3,
                 "closedOn": "%s"}""".formatted(
                        person, assigned, onTime + late, onTime, late, on));
        feed.pull(FeedSource.DOCUMENT);
    }

    private static ValidatableResponse voidResult(String id) {
        return Api.editor("BL")
                .header("If-Match", "*")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/task-results/" + id + "/void")
                .then();
    }

    @Test
    void what_cannot_be_is_refused_with_every_fault_and_nothing_is_written() {
        officers();
        Api.editor("BL")
                .body("{\"person\": \"CB-9\", \"periodKind\": \"QUARTER\", \"periodKey\": \"2025-Q5\"}")
                .post("/appraisals")
                .then()
                .statusCode(400)
                .body("violations.field", contains("person", "periodKey"));
        opening("CB-1").statusCode(400).body("violations.field", contains("group"));
        open("CV-1");
        opening("CV-1").statusCode(400).body("violations.field", contains("person"));
        Api.editor("BL")
                .body("""
                        {"person": "CV-1", "periodKind": "QUARTER", "periodKey": "2025-Q1", "assigned": 5, "done": 6, "onTime": 7,
                         "late": 1, "beyond": 8, "asOf": "2999-01-01"}""")
                .post("/task-results")
                .then()
                .statusCode(400)
                .body("violations.field", contains("asOf", "done", "onTime", "late", "beyond"));
        group("XL-2", "2025", "{\"org\": \"NIX\"}, {\"org\": \"BL-BTC\"}, {\"org\": \"BL-BTC\"}")
                .statusCode(400)
                .body("violations.field", contains("periodKey", "parts[0].org", "parts[2]"));
        group("XL-Q1", "2025-Q1", "{\"org\": \"BL-BTC\"}").statusCode(400).body("violations.field", contains("code"));
        assertEquals(1, Database.number("select count(*) from appraisal"));
        assertEquals(1, Database.number("select count(*) from appraisal_group"));
        assertEquals(0, Database.number("select count(*) from task_result"));
    }

    @Test
    void points_beyond_what_may_be_given_days_to_come_and_days_out_of_order_are_refused() {
        officers();
        String id = open("CV-1");
        edit(id, points("SELF_ASSESS", "30.01", "70.01"))
                .statusCode(400)
                .body("violations.field", contains("points.generalPoints", "points.taskPoints"));
        edit(id, points("SELF_ASSESS", "30.001", "-1")).statusCode(400).body("violations", hasSize(2));
        edit(id, points("SELF_ASSESS", "30", "70").replace("2025-04-02", "2999-01-01"))
                .statusCode(400)
                .body("violations.field", contains("points.on"));
        edit(id, points("SELF_ASSESS", "30", "70").replace("2025-04-02", "2024-12-31"))
                .statusCode(400)
                .body("violations.field", contains("points.on"));
        edit(id, "{\"step\": \"SELF_ASSESS\"}").statusCode(400).body("violations.field", contains("points"));
        edit(id, points("SELF_ASSESS", "30", "70")).statusCode(200);
        edit(id, points("APPRAISE", "30", "70").replace("2025-04-02", "2025-04-01"))
                .statusCode(400);
        edit(id, points("APPRAISE", "30", "70").replace("\"BL-BTC\"", "\"TY\"")).statusCode(400);
    }

    @Test
    void a_cadre_who_belongs_to_more_than_one_group_is_appraised_in_the_one_that_is_named() {
        officers();
        group("XL-ALL", "2025-Q1", "{\"org\": \"BL-BTC\"}").statusCode(201);
        opening("CV-1")
                .statusCode(400)
                .body("violations.field", contains("group"))
                .body("violations[0].message", containsString("XL-ALL, XL-Q1"));
        Api.editor("BL")
                .body("""
                        {"person": "CV-1", "periodKind": "QUARTER", "periodKey": "2025-Q1", "group": "XL-ALL"}""")
                .post("/appraisals")
                .then()
                .statusCode(201)
                .body("appraisal.group", equalTo("XL-ALL"))
                .body("appraisal.groupName", equalTo("Officers"));
    }

    @Test
    void a_group_is_voided_only_while_no_appraisal_stands_in_it() {
        String group = officers();
        String id = open("CV-1");
        String reason = "{\"reason\": \"Chia lại nhóm\"}";
        String path = "/appraisals/groups/" + group + "/void";
        Api.editor("BL").body(reason).post(path).then().statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"7\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(412);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(409);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason)
                .post("/appraisals/" + id + "/void")
                .then()
                .statusCode(200)
                .body("appraisal.voidReason", equalTo("Chia lại nhóm"));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(200);
        Api.reader("BL").get("/appraisals/groups").then().body("items", hasSize(0));
    }

    @Test
    void appraisals_are_for_those_in_scope_and_their_reading_is_journalled() {
        officers();
        String id = open("CV-1");
        String body = points("SELF_ASSESS", "25", "55");
        Api.reader("TY").get("/appraisals/" + id).then().statusCode(404);
        Api.reader("TY").get("/appraisals").then().body("items", hasSize(0));
        Api.editor("TY")
                .header("If-Match", "*")
                .body(body)
                .post("/appraisals/" + id + "/steps")
                .then()
                .statusCode(404);
        Api.reader("BL").body(body).post("/appraisals/" + id + "/steps").then().statusCode(403);
        Api.as("clerk", "BL", "kpi-reader").get("/appraisals").then().statusCode(403);
        Api.editor("BL").body(body).post("/appraisals/" + id + "/steps").then().statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"9\"")
                .body(body)
                .post("/appraisals/" + id + "/steps")
                .then()
                .statusCode(412);
        Api.reader("BL").get("/appraisals/" + id).then().statusCode(200).header("ETag", "\"0\"");
        Api.auditor("BL").get("/appraisals/" + id + "/history").then().body("action", hasItem("appraisal.read"));
        assertTrue(Database.number("select count(*) from journal where action = 'appraisal.listed'") >= 1);
    }

    @Test
    void the_same_request_twice_opens_one_appraisal() {
        officers();
        for (int i = 0; i < 2; i++) {
            Api.editor("BL")
                    .header("Idempotency-Key", "một-lần".replaceAll("[^a-z-]", "x"))
                    .body("{\"person\": \"CV-1\", \"periodKind\": \"QUARTER\", \"periodKey\": \"2025-Q1\"}")
                    .post("/appraisals")
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, Database.number("select count(*) from appraisal"));
    }

    @Test
    void ratings_of_the_past_are_recorded_and_not_judged() {
        Api.importing(
                        Api.importer(),
                        "/appraisals",
                        "",
                        COLUMNS,
                        "CB-1,YEAR,2021,55.5,EXCELLENT,BL,2021-12-20",
                        "CB-1,YEAR,2022,91,GOOD,BL,2022-12-20",
                        "CB-1,TERM,2015-2020,88.25,GOOD,BL,2020-07-20",
                        "CB-2,QUARTER,2024-Q4,70,COMPLETED,BL,2025-01-10")
                .statusCode(200)
                .body("written", equalTo(4));
        Api.reader("BL")
                .get("/appraisals?person=CB-1")
                .then()
                .body("items.periodKey", contains("2015-2020", "2021", "2022"))
                .body("items.rating", contains("GOOD", "EXCELLENT", "GOOD"))
                .body("items.state", hasItems("DECIDED"));
        Api.reader("BL").get("/appraisals?rating=COMPLETED").then().body("items.person", contains("CB-2"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/appraisals?periodKind=YEAR")
                .then()
                .statusCode(200)
                .body(containsString("Hoàng Thị Hoà"))
                .body(containsString("EXCELLENT"));
        String next =
                Api.reader("BL").get("/appraisals?limit=3").then().extract().path("next");
        Api.reader("BL").get("/appraisals?limit=3&after=" + next).then().body("items", hasSize(1));
    }

    @Test
    void every_faulty_row_of_a_file_is_told_and_nothing_is_written() {
        Api.importing(
                        Api.importer(),
                        "/appraisals",
                        "",
                        COLUMNS,
                        "CB-1,YEAR,2021,55.5,EXCELLENT,BL,2021-12-20",
                        "CB-1,YEAR,2021,60,GOOD,BL,2021-12-20",
                        "NIX,YEAR,2021,60,GOOD,BL,2021-12-20",
                        "CB-1,YEAR,2021-Q1,60,GOOD,BL,2021-12-20",
                        "CB-1,YEAR,2023,100.01,GOOD,BL,2023-12-20",
                        "CB-1,YEAR,2024,60.123,GOOD,BL,2024-12-20",
                        "CB-1,YEAR,2025,60,GOOD,QN-HM,2024-12-20",
                        "CB-1,YEAR,2026,60,GOOD,BL,2999-12-20",
                        "CB-1,YEAR,2019,,GOOD,BL,2019-12-20")
                .statusCode(400)
                .body("violations.row", contains(3, 4, 5, 6, 7, 8, 9, 10));
        assertEquals(0, Database.number("select count(*) from appraisal"));
    }

    @Test
    void a_figure_that_is_entered_anew_measures_from_its_day_on() {
        officers();
        Api.as("administrator", "TW", "administrator")
                .body("""
                        {"from": "2025-04-01", "figure": 85, "document": "1-QĐ/TW", "certainty": "READ"}""")
                .post("/limits/appraisal.good-from/versions")
                .then()
                .statusCode(200);
        String id = appraised("CV-1", "25", "55");
        propose(id, "GOOD", null)
                .statusCode(422)
                .body("findings[0].citation", equalTo("1-QĐ/TW"))
                .body("findings[0].message", containsString("below 85"));
    }
}
