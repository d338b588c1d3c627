package vn.capuy.document.mobilisation.model;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.mobilisation.Mobilisation.MODELS;
import static vn.capuy.document.mobilisation.Mobilisation.clerk;
import static vn.capuy.document.mobilisation.Mobilisation.head;
import static vn.capuy.document.mobilisation.Mobilisation.model;
import static vn.capuy.document.mobilisation.Mobilisation.modelOf;
import static vn.capuy.document.mobilisation.Mobilisation.recognised;
import static vn.capuy.document.mobilisation.Mobilisation.recognition;
import static vn.capuy.document.mobilisation.Mobilisation.register;
import static vn.capuy.document.mobilisation.Mobilisation.registered;
import static vn.capuy.document.mobilisation.Mobilisation.step;
import static vn.capuy.document.mobilisation.Mobilisation.survey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;

/** From the registration to the reward, by day and as known. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ModelCourseTest {
    @BeforeEach
    void no_models() {
        Desk.clear();
    }

    @Test
    void a_model_goes_from_its_registration_to_a_reward() {
        String id = register(clerk(), model("DVK-01"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/mobilisation-models/"))
                .body("state", equalTo("REGISTERED"))
                .body("stateSince", equalTo("2021-02-18"))
                .body("fieldName", equalTo("Economic development"))
                .body("allowedSteps.findAll { it.allowed }.step", containsInAnyOrder("SURVEY", "WITHDRAW"))
                .extract()
                .path("id");
        step(clerk(), id, "surveys", survey("2021-10-12"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SURVEYED"))
                .body("steps[0].points", equalTo(86.0f))
                .body("steps[0].marks.criterion", contains("EFFECT", "CONSENT", "METHOD", "SPREAD", "LASTING"));
        step(head(), id, "recognition", recognition("2021-11-18"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECOGNISED"))
                .body("level", equalTo("DISTRICT"))
                .body("rulings[0].judgements[0].rule", equalTo("MOB-06"));
        step(
                        head(),
                        id,
                        "rewards",
                        Map.of(
                                "on",
                                "2022-01-14",
                                "form",
                                "CERTIFICATE_OF_MERIT",
                                "level",
                                "DISTRICT",
                                "bodyName",
                                "Uỷ ban nhân dân huyện Bình Liêu",
                                "document",
                                "112/QĐ-UBND"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECOGNISED"))
                .body("rewards", equalTo(1));
        step(clerk(), id, "end", Map.of("on", "2022-12-31", "ground", "Đã hoàn thành"))
                .then()
                .body("state", equalTo("ENDED"));
        clerk().get(MODELS + "/" + id + "/history")
                .then()
                .body(
                        "action",
                        contains(
                                "mobilisation-model.registered",
                                "mobilisation-model.surveyed",
                                "mobilisation-model.recognised",
                                "mobilisation-model.rewarded",
                                "mobilisation-model.ended"));
    }

    @Test
    void a_state_is_told_as_of_a_day_and_as_it_was_known() {
        String id = registered(model("DVK-01"));
        String before = Instant.now().toString();
        step(clerk(), id, "surveys", survey("2021-10-12")).then().statusCode(200);
        clerk().get(MODELS + "/" + id + "?on=2021-10-11").then().body("state", equalTo("REGISTERED"));
        clerk().get(MODELS + "/" + id + "?on=2021-10-12").then().body("state", equalTo("SURVEYED"));
        clerk().get(MODELS + "/" + id + "?on=2021-10-12&knownAt=" + before)
                .then()
                .body("state", equalTo("REGISTERED"))
                .body("steps", empty());
        clerk().get(MODELS + "/" + id + "?on=2021-02-17").then().statusCode(404);
        clerk().get(MODELS + "?state=REGISTERED&on=2021-10-11").then().body("items.id", contains(id));
        clerk().get(MODELS + "?state=REGISTERED").then().body("items", empty());
        clerk().get(MODELS + "?state=SURVEYED").then().body("items.id", contains(id));
    }

    @Test
    void a_wrong_step_is_voided_as_long_as_none_rests_on_it() {
        String id = recognised(model("DVK-01"));
        List<String> steps = clerk().get(MODELS + "/" + id).then().extract().path("steps.id");
        step(clerk(), id, "steps/" + steps.get(0) + "/void", Map.of("reason", "Nhầm ngày"))
                .then()
                .statusCode(409);
        step(clerk(), id, "steps/" + steps.get(1) + "/void", Map.of("reason", "Nhầm ngày"))
                .then()
                .statusCode(403);
        step(head(), id, "steps/" + steps.get(1) + "/void", Map.of("reason", "Nhầm quyết định"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SURVEYED"))
                .body("level", nullValue())
                .body("steps[1].voidReason", equalTo("Nhầm quyết định"));
        step(head(), id, "steps/" + steps.get(1) + "/void", Map.of("reason", "x"))
                .then()
                .statusCode(409);
        step(head(), id, "recognition", recognition("2021-11-19"))
                .then()
                .statusCode(200)
                .body("recognisedOn", equalTo("2021-11-19"));
    }

    @Test
    void a_void_model_stays_readable_and_leaves_the_lists() {
        String id = registered(model("DVK-01"));
        step(clerk(), id, "void", Map.of("reason", "Đăng ký trùng"))
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Đăng ký trùng"))
                .body("allowedSteps", empty());
        clerk().get(MODELS).then().body("items", empty());
        clerk().get(MODELS + "?includeVoided=true").then().body("items.id", contains(id));
        step(clerk(), id, "surveys", survey("2021-10-12")).then().statusCode(409);
        step(clerk(), id, "void", Map.of("reason", "x")).then().statusCode(409);
    }

    @Test
    void a_reward_has_a_form_that_is_given_at_its_level() {
        String id = recognised(model("DVK-01"));
        var reward = Map.of(
                "on",
                "2022-01-14",
                "form",
                "CERTIFICATE_OF_COMMENDATION",
                "level",
                "DISTRICT",
                "body",
                "BL",
                "document",
                "112-QĐ/HU");
        step(head(), id, "rewards", reward).then().statusCode(422).body("findings.rule", contains("MOB-11"));
        step(head(), id, "rewards", with(new HashMap<>(reward), "level", "PROVINCE"))
                .then()
                .statusCode(200);
        step(head(), registered(model("DVK-02")), "rewards", with(new HashMap<>(reward), "level", "PROVINCE"))
                .then()
                .statusCode(409);
    }

    @Test
    void models_are_filtered_paged_and_exported() {
        registered(model("DVK-01"));
        registered(with(with(model("DVK-02"), "field", "CULTURE_SOCIETY"), "title", "Tiếng trống khuyến học"));
        registered(modelOf("DVK-03", "BL-DV-DU", "BL-DV-T01", "2022-02-18"));
        String next = clerk().get(MODELS + "?limit=2")
                .then()
                .body("items.code", contains("DVK-03", "DVK-02"))
                .extract()
                .path("next");
        clerk().get(MODELS + "?limit=2&after=" + next).then().body("items.code", contains("DVK-01"));
        clerk().get(MODELS + "?field=CULTURE_SOCIETY").then().body("items.code", contains("DVK-02"));
        clerk().get(MODELS + "?unit=BL-HM").then().body("items.code", contains("DVK-02", "DVK-01"));
        clerk().get(MODELS + "?year=2022").then().body("items.code", contains("DVK-03"));
        clerk().get(MODELS + "?place=BL-DV-T01").then().body("items.code", contains("DVK-03"));
        clerk().get(MODELS + "?q=TIENG trong").then().body("items.code", contains("DVK-02"));
        clerk().get(MODELS + "?q=%25").then().body("items", empty());
        clerk().get(MODELS + "?q=مجموعة").then().body("items", empty());
        assertEquals(
                4, clerk().accept("text/csv").get(MODELS).asString().lines().count());
        clerk().accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(MODELS)
                .then()
                .statusCode(200);
    }
}
