package vn.capuy.document.mobilisation.model;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.mobilisation.Mobilisation.MODELS;
import static vn.capuy.document.mobilisation.Mobilisation.clerk;
import static vn.capuy.document.mobilisation.Mobilisation.clerkOfTienYen;
import static vn.capuy.document.mobilisation.Mobilisation.head;
import static vn.capuy.document.mobilisation.Mobilisation.marks;
import static vn.capuy.document.mobilisation.Mobilisation.model;
import static vn.capuy.document.mobilisation.Mobilisation.modelOf;
import static vn.capuy.document.mobilisation.Mobilisation.recognition;
import static vn.capuy.document.mobilisation.Mobilisation.register;
import static vn.capuy.document.mobilisation.Mobilisation.registered;
import static vn.capuy.document.mobilisation.Mobilisation.step;
import static vn.capuy.document.mobilisation.Mobilisation.survey;
import static vn.capuy.document.mobilisation.Mobilisation.surveyed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.testing.Database;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** What is not registered or recognised, and by whom. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ModelRefusalsTest {
    @Inject
    FeedReader feed;

    @BeforeEach
    void no_models() {
        Desk.clear();
    }

    @Test
    void all_that_is_wrong_with_a_registration_is_told_at_once_and_nothing_is_kept() {
        var wrong = model("DVK-01");
        wrong.put("field", "AGRICULTURE");
        wrong.put("unit", "BL-HM");
        wrong.put("place", "BL-BTC");
        wrong.put("committee", "TY");
        wrong.put("year", 2020);
        wrong.put("holder", "INDIVIDUAL");
        register(clerk(), wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("field", "unit", "place", "committee", "year", "holderName"));
        register(clerk(), with(model("DVK-01"), "registeredOn", "2199-01-01"))
                .then()
                .statusCode(400);
        register(clerk(), with(model("DVK-01"), "unit", "TY")).then().body("violations.field", hasItem("unit"));
        register(clerk(), with(model("DVK-01"), "title", "a\u0000b")).then().statusCode(400);
        register(clerk(), Map.of()).then().statusCode(400);
        assertEquals(0, Database.number("select count(*) from mobilisation_model"));
    }

    @Test
    void a_unit_that_has_ended_registers_nothing_and_is_not_recognised_any_more() {
        var late = modelOf("DVK-01", "BL-HM-DU", "BL-HM-T01", "2025-07-01");
        register(Desk.provinceClerk(), late).then().statusCode(400).body("violations.field", hasItem("unit"));
        String id = surveyed(model("DVK-02"));
        var after = new HashMap<>(recognition("2025-07-01"));
        after.put("body", "QN");
        step(head(), id, "recognition", after).then().statusCode(400).body("violations.field", hasItem("on"));
        step(clerk(), id, "withdrawal", Map.of("on", "2025-07-01", "ground", "Đơn vị đã giải thể"))
                .then()
                .statusCode(200);
    }

    @Test
    void nothing_is_recognised_before_its_survey_or_before_the_day_of_that() {
        String id = registered(model("DVK-01"));
        step(head(), id, "recognition", recognition("2021-11-18")).then().statusCode(409);
        step(clerk(), id, "surveys", survey("2021-10-12")).then().statusCode(200);
        step(head(), id, "recognition", recognition("2021-10-11"))
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("2021-10-12"));
        step(head(), id, "recognition", recognition("2199-10-11")).then().statusCode(400);
        step(clerk(), id, "surveys", survey("2021-02-17")).then().statusCode(400);
        assertEquals(1, Database.number("select count(*) from mobilisation_step"));
    }

    @Test
    void a_recognition_is_ruled_with_all_findings_and_what_is_left_to_persons_is_judged() {
        String id = registered(with(model("DVK-01"), "startedOn", "2021-09-01"));
        var survey = new HashMap<>(survey("2021-10-12"));
        survey.put("marks", marks(3));
        survey.put("proposed", false);
        step(clerk(), id, "surveys", survey).then().statusCode(200);
        var asked = new HashMap<>(recognition("2021-11-18"));
        asked.put("level", "PROVINCE");
        asked.put("judgements", List.of());
        head().body(asked)
                .post(MODELS + "/" + id + "/recognition/check")
                .then()
                .statusCode(200)
                .body("findings.rule", contains("MOB-01", "MOB-02", "MOB-03", "MOB-04", "MOB-05", "MOB-06"));
        step(head(), id, "recognition", asked)
                .then()
                .statusCode(422)
                .body("findings.rule", hasItems("MOB-01", "MOB-02", "MOB-03", "MOB-04", "MOB-05", "MOB-06"));
        clerk().get(MODELS + "/" + id).then().body("state", equalTo("SURVEYED")).body("rulings", empty());
        assertEquals(1, Database.number("select count(*) from journal where action = 'mobilisation-model.refused'"));
        step(head(), id, "non-recognition", Map.of("on", "2021-11-18", "body", "BL", "ground", "Mới triển khai"))
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_RECOGNISED"));
        step(clerk(), id, "surveys", survey("2022-10-12")).then().body("state", equalTo("SURVEYED"));
    }

    @Test
    void who_entered_a_model_or_its_survey_does_not_decide_on_it() {
        String id = surveyed(model("DVK-01"));
        var both =
                Tokens.of("clerk").roles("document-editor", "document-approver").org("BL");
        step(Desk.as(both), id, "recognition", recognition("2021-11-18")).then().statusCode(403);
        String other = registered(model("DVK-02"));
        var surveyor = Tokens.of("surveyor")
                .roles("document-editor", "document-approver")
                .org("BL");
        step(Desk.as(surveyor), other, "surveys", survey("2021-10-12")).then().statusCode(200);
        step(Desk.as(surveyor), other, "recognition", recognition("2021-11-18"))
                .then()
                .statusCode(403);
        step(head(), other, "recognition", recognition("2021-11-18")).then().statusCode(200);
    }

    @Test
    void a_commune_registers_with_the_district_and_does_not_decide_for_it() {
        String id = register(Desk.clerkOfHoanhMo(), model("DVK-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(Desk.clerkOfHoanhMo(), id, "surveys", survey("2021-10-12")).then().statusCode(403);
        clerkOfTienYen().get(MODELS + "/" + id).then().statusCode(404);
        clerkOfTienYen().get(MODELS).then().body("items", empty());
        step(clerkOfTienYen(), id, "withdrawal", Map.of("on", "2021-10-12", "ground", "x"))
                .then()
                .statusCode(404);
        step(Desk.clerkOfHoanhMo(), id, "withdrawal", Map.of("on", "2021-10-12", "ground", "Chưa đủ điều kiện"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void a_member_is_named_by_his_code_within_the_scope_and_under_his_own_name() {
        Persons.tell(feed, "CB-7001", "Hoàng Thị Lan", "BL-HM-DU", "BL-HM-DU 2018-01-01 null");
        Persons.tell(feed, "CB-7002", "Lê Văn Bên", "TY", "TY 2018-01-01 null");
        var individual = with(model("DVK-01"), "holder", "INDIVIDUAL");
        register(clerk(), with(individual, "member", "CB-7001"))
                .then()
                .statusCode(201)
                .body("holderName", equalTo("Hoàng Thị Lan"));
        register(clerk(), with(with(individual, "code", "X"), "member", "CB-7002"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("member"));
        register(clerk(), with(with(with(individual, "code", "X"), "member", "CB-7001"), "holderName", "Ai Khác"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("holderName"));
        register(clerk(), with(with(model("X"), "member", "CB-7001"), "holder", "COLLECTIVE"))
                .then()
                .statusCode(400);
        clerk().get(MODELS + "?member=CB-7001").then().body("items.code", contains("DVK-01"));
        clerk().get(MODELS + "?q=hoang lan").then().body("items.code", contains("DVK-01"));
    }

    @Test
    void a_code_stands_once_for_each_committee_and_a_repeated_request_enters_once() {
        String first = register(clerk().header("Idempotency-Key", "dvk"), model("DVK-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        register(clerk().header("Idempotency-Key", "dvk"), model("DVK-01"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        register(clerk(), model("DVK-01"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("This committee has a model of this code already."));
        register(clerk(), with(model("DVK-01"), "committee", "BL-HM-DU")).then().statusCode(201);
    }

    @Test
    void a_step_names_the_version_from_which_it_is_taken() {
        String id = registered(model("DVK-01"));
        clerk().body(survey("2021-10-12"))
                .post(MODELS + "/" + id + "/surveys")
                .then()
                .statusCode(428);
        step(clerk(), id, "surveys", survey("2021-10-12")).then().statusCode(200);
        clerk().header("If-Match", "\"0\"")
                .body(Map.of("on", "2021-12-01", "ground", "x"))
                .post(MODELS + "/" + id + "/withdrawal")
                .then()
                .statusCode(412);
        assertEquals(1, Database.number("select count(*) from mobilisation_step"));
    }

    @Test
    void marks_are_told_of_each_criterion_once_and_within_its_points() {
        String id = registered(model("DVK-01"));
        var wrong = new HashMap<>(survey("2021-10-12"));
        wrong.put(
                "marks",
                List.of(
                        Map.of("criterion", "EFFECT", "points", 30.5),
                        Map.of("criterion", "CONSENT", "points", 20),
                        Map.of("criterion", "CONSENT", "points", 20),
                        Map.of("criterion", "COLOUR", "points", 1)));
        step(clerk(), id, "surveys", wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("marks[0].points", "marks[2].criterion", "marks[3].criterion", "marks"));
        var twoBodies = new HashMap<>(survey("2021-10-12"));
        twoBodies.put("bodyName", "Đoàn liên ngành");
        step(clerk(), id, "surveys", twoBodies).then().statusCode(400);
        assertEquals(0, Database.number("select count(*) from mobilisation_step"));
    }
}
