package vn.capuy.document.mobilisation.movement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.mobilisation.Mobilisation.MODELS;
import static vn.capuy.document.mobilisation.Mobilisation.MOVEMENTS;
import static vn.capuy.document.mobilisation.Mobilisation.clerk;
import static vn.capuy.document.mobilisation.Mobilisation.clerkOfTienYen;
import static vn.capuy.document.mobilisation.Mobilisation.head;
import static vn.capuy.document.mobilisation.Mobilisation.launched;
import static vn.capuy.document.mobilisation.Mobilisation.model;
import static vn.capuy.document.mobilisation.Mobilisation.movement;
import static vn.capuy.document.mobilisation.Mobilisation.register;
import static vn.capuy.document.mobilisation.Mobilisation.unitOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovementTest {
    private static final String HEAD = "launched_by,code,title,document,launched_on,runs_from,runs_to,fields,content,"
            + "concluded_on,conclusion,unit,registered_on,result_on,rating,result,reward_on,reward_form,reward_level,"
            + "reward_body,reward_document\n";

    @BeforeEach
    void no_movements() {
        Desk.clear();
    }

    @Test
    void a_movement_is_launched_reviewed_and_summed_up() {
        String id = launched(movement("TD-01"));
        step(clerk(), id, "\"0\"", "REVIEW", "2021-12-20")
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"));
        step(head(), id, "\"1\"", "CONCLUDE", "2021-12-19").then().statusCode(400);
        step(head(), id, "\"1\"", "CONCLUDE", "2022-12-20")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONCLUDED"))
                .body("steps.step", contains("REVIEW", "CONCLUDE"));
        step(clerk(), id, "\"2\"", "REVIEW", "2022-12-21").then().statusCode(409);
        clerk().get(MOVEMENTS + "?state=CONCLUDED&q=dan van kheo").then().body("items.code", contains("TD-01"));
        clerk().get(MOVEMENTS + "?field=DEFENCE_SECURITY").then().body("items", empty());
    }

    @Test
    void a_conclusion_that_was_entered_by_mistake_is_voided_and_the_movement_runs_again() {
        String id = launched(movement("TD-01"));
        String step = step(head(), id, "\"0\"", "CONCLUDE", "2022-06-20")
                .then()
                .statusCode(200)
                .extract()
                .path("steps[0].id");
        register(clerk(), belonging(id, "DVK-01", "2022-07-01"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("movement"));
        head().header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nhầm"))
                .post(MOVEMENTS + "/" + id + "/steps/" + step + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"));
        unitOf(id, "BL-HM-DU");
        register(clerk(), belonging(id, "DVK-01", "2022-07-01")).then().statusCode(201);
    }

    @Test
    void units_below_take_part_are_judged_and_rewarded() {
        String id = launched(movement("TD-01"));
        String unit = Desk.clerkOfHoanhMo()
                .body(Map.of("unit", "BL-HM-DU", "registeredOn", "2021-02-15", "targets", "Ba mô hình"))
                .post(MOVEMENTS + "/" + id + "/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = MOVEMENTS + "/" + id + "/units/" + unit;
        clerk().header("If-Match", "\"0\"")
                .body(Map.of("on", "2021-12-20", "result", "Bốn mô hình", "rating", "EXCELLENT"))
                .post(path + "/results")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("rating", equalTo("EXCELLENT"));
        var reward = Map.of(
                "on",
                "2022-01-14",
                "form",
                "CERTIFICATE_OF_COMMENDATION",
                "level",
                "DISTRICT",
                "body",
                "Huyện uỷ Bình Liêu",
                "document",
                "112-QĐ/HU");
        clerk().header("If-Match", "\"1\"")
                .body(reward)
                .post(path + "/rewards")
                .then()
                .statusCode(422);
        clerk().header("If-Match", "\"1\"")
                .body(with(new java.util.HashMap<>(reward), "form", "CERTIFICATE_OF_MERIT"))
                .post(path + "/rewards")
                .then()
                .statusCode(200)
                .body("rewards", equalTo(1));
        clerk().header("If-Match", "\"1\"")
                .body(reward)
                .post(path + "/rewards")
                .then()
                .statusCode(412);
        clerk().get(MOVEMENTS + "/" + id + "/units").then().body("items.unit", contains("BL-HM-DU"));
        assertEquals(
                2,
                clerk().accept("text/csv")
                        .get(MOVEMENTS + "/" + id + "/units")
                        .asString()
                        .lines()
                        .count());
    }

    @Test
    void a_movement_is_known_below_and_changed_by_whoever_launched_it_alone() {
        String id = launched(movement("TD-01"));
        unitOf(id, "BL-DV-DU");
        Desk.clerkOfHoanhMo().get(MOVEMENTS + "/" + id).then().statusCode(200).body("units", equalTo(0));
        Desk.clerkOfHoanhMo().get(MOVEMENTS + "/" + id + "/units").then().body("items", empty());
        step(Desk.clerkOfHoanhMo(), id, "\"0\"", "REVIEW", "2021-12-20").then().statusCode(403);
        clerkOfTienYen().get(MOVEMENTS + "/" + id).then().statusCode(404);
        clerkOfTienYen().get(MOVEMENTS).then().body("items", empty());
    }

    @Test
    void what_is_wrong_with_a_movement_or_a_unit_is_told_and_nothing_is_kept() {
        var wrong = with(with(movement("TD-01"), "runsTo", "2020-12-31"), "fields", java.util.List.of("AGRICULTURE"));
        clerk().body(with(wrong, "launchedBy", "BL-HM"))
                .post(MOVEMENTS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("runsTo", "fields", "launchedBy"));
        clerk().body(with(movement("TD-01"), "launchedOn", "2199-01-01"))
                .post(MOVEMENTS)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from emulation_movement"));
        String id = launched(movement("TD-01"));
        clerk().body(movement("TD-01")).post(MOVEMENTS).then().statusCode(409);
        String units = MOVEMENTS + "/" + id + "/units";
        clerk().body(Map.of("unit", "BL-HM", "registeredOn", "2021-02-15"))
                .post(units)
                .then()
                .statusCode(400);
        clerk().body(Map.of("unit", "TY", "registeredOn", "2021-02-15"))
                .post(units)
                .then()
                .statusCode(400);
        clerk().body(Map.of("unit", "BL-HM-DU", "registeredOn", "2021-01-31"))
                .post(units)
                .then()
                .statusCode(400);
        clerk().body(Map.of("unit", "BL-HM-DU", "registeredOn", "2023-01-01"))
                .post(units)
                .then()
                .statusCode(400);
        Desk.provinceClerk()
                .body(Map.of("unit", "QN-UBKT", "registeredOn", "2021-02-15"))
                .post(units)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from emulation_unit"));
        unitOf(id, "BL-HM-DU");
        clerk().body(Map.of("unit", "BL-HM-DU", "registeredOn", "2021-02-16"))
                .post(units)
                .then()
                .statusCode(409);
    }

    @Test
    void a_model_belongs_to_a_movement_of_its_field_in_which_its_unit_takes_part() {
        String id = launched(movement("TD-01"));
        register(clerk(), belonging(id, "DVK-01", "2021-03-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("movement"));
        unitOf(id, "BL-HM-DU");
        register(clerk(), with(belonging(id, "DVK-01", "2021-03-01"), "field", "DEFENCE_SECURITY"))
                .then()
                .statusCode(400);
        register(clerk(), with(belonging(id, "DVK-01", "2021-03-01"), "unit", "BL-HM-C01"))
                .then()
                .statusCode(201)
                .body("movementCode", equalTo("TD-01"));
        clerk().get(MODELS + "?movement=" + id).then().body("items.code", contains("DVK-01"));
        String unit =
                clerk().get(MOVEMENTS + "/" + id + "/units").then().extract().path("items[0].id");
        clerk().header("If-Match", "\"0\"")
                .body(Map.of("reason", "x"))
                .post(MOVEMENTS + "/" + id + "/units/" + unit + "/void")
                .then()
                .statusCode(409);
        clerk().header("If-Match", "\"0\"")
                .body(Map.of("reason", "x"))
                .post(MOVEMENTS + "/" + id + "/void")
                .then()
                .statusCode(409);
    }

    @Test
    void a_file_of_movements_is_taken_over_whole_or_told_row_by_row() {
        String rows = HEAD + """
                BL,TD-01,Phong trào,15-KH/HU,2021-02-01,2021-01-01,2022-12-31,ECONOMY CULTURE_SOCIETY,Nội dung,2022-12-20,Tổng kết,BL-HM-DU,2021-02-15,2021-12-20,GOOD,Tốt,2022-01-14,PRAISE,DISTRICT,Huyện uỷ,112-QĐ/HU
                BL,TD-01,Phong trào,15-KH/HU,2021-02-01,2021-01-01,2022-12-31,ECONOMY CULTURE_SOCIETY,Nội dung,2022-12-20,Tổng kết,BL-DV-DU,2021-02-15,,,,,,,,
                BL,TD-02,Phong trào hai,16-KH/HU,2022-02-01,2022-02-01,,,Nội dung,,,,,,,,,,,,
                """;
        importCsv(importer(), "emulation-movements/imports?dryRun=true", rows)
                .then()
                .statusCode(200)
                .body("violations", empty())
                .body("written", equalTo(0));
        importCsv(importer(), "emulation-movements/imports", rows)
                .then()
                .statusCode(200)
                .body("written", equalTo(3));
        clerk().get(MOVEMENTS)
                .then()
                .body("items.code", contains("TD-01", "TD-02"))
                .body("items[0].state", equalTo("CONCLUDED"))
                .body("items[0].units", equalTo(2))
                .body("items[0].fields", contains("ECONOMY", "CULTURE_SOCIETY"));
        importCsv(importer(), "emulation-movements/imports", HEAD + """
                BL,TD-01,Trùng,15-KH/HU,2021-02-01,2021-01-01,,,Nội dung,,,,,,,,,,,,
                BL,TD-03,Sai,15-KH/HU,2021-02-01,2021-01-01,2020-01-01,,Nội dung,,,,,,,,,,,,
                BL,TD-04,Sai,15-KH/HU,2021-02-01,2021-01-01,,FOREST,Nội dung,,,TY,2021-02-15,,,,,,,,
                XX,TD-05,Sai,15-KH/HU,2199-02-01,2021-01-01,,,Nội dung,,,,,,,,,,,,
                """)
                .then()
                .statusCode(400)
                .body("violations.row", containsInAnyOrder(2, 3, 4, 4, 5));
        assertEquals(2, Database.number("select count(*) from emulation_movement"));
    }

    private static Map<String, Object> belonging(String movement, String code, String registeredOn) {
        return with(with(with(model(code), "movement", movement), "registeredOn", registeredOn), "year", 2022);
    }

    private static Response step(RequestSpecification who, String id, String version, String step, String on) {
        return who.header("If-Match", version)
                .body(Map.of("step", step, "on", on, "words", "Kết quả"))
                .post(MOVEMENTS + "/" + id + "/steps");
    }

    @Test
    void a_movement_does_not_end_before_what_was_registered_in_it() {
        String id = launched(movement("TD-01"));
        unitOf(id, "BL-HM-DU");
        register(clerk(), belonging(id, "DVK-01", "2022-07-01")).then().statusCode(201);
        step(head(), id, "\"0\"", "CONCLUDE", "2022-06-30")
                .then()
                .statusCode(400)
                .body("violations.field", contains("on"));
        step(head(), id, "\"0\"", "STOP", "2022-07-01").then().statusCode(200);
    }

    @Test
    void what_a_row_tells_of_something_that_it_does_not_name_is_not_lost_in_silence() {
        importCsv(importer(), "emulation-movements/imports", HEAD + """
                BL,TD-01,Không ngày tổng kết,15-KH/HU,2021-02-01,2021-01-01,,,Nội dung,,Tổng kết,,,,,,,,,,
                BL,TD-02,Không đơn vị,15-KH/HU,2021-02-01,2021-01-01,,,Nội dung,,,,2021-02-15,,,,,,,,
                BL,TD-03,Không ngày kết quả,15-KH/HU,2021-02-01,2021-01-01,,,Nội dung,,,BL-HM-DU,2021-02-15,,GOOD,Tốt,,,,,
                BL,TD-04,Không ngày khen,15-KH/HU,2021-02-01,2021-01-01,,,Nội dung,,,BL-HM-DU,2021-02-15,,,,,PRAISE,DISTRICT,Huyện uỷ,112-QĐ/HU
                """)
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5))
                .body("violations.column", contains("concluded_on", "unit", "result_on", "reward_on"));
    }

    @Test
    void nothing_is_registered_in_a_movement_that_is_being_voided() throws Exception {
        String id = launched(movement("TD-01"));
        unitOf(id, "BL-HM-DU");
        for (var registering : List.<Callable<Integer>>of(
                () -> register(clerk(), belonging(id, "DVK-01", "2022-07-01")).statusCode(),
                () -> clerk().body(Map.of("unit", "BL-DV-DU", "registeredOn", "2021-02-15"))
                        .post(MOVEMENTS + "/" + id + "/units")
                        .statusCode())) {
            try (var other = Database.connect();
                    var statement = other.createStatement();
                    var threads = Executors.newSingleThreadExecutor()) {
                other.setAutoCommit(false);
                statement.execute("""
                        update emulation_movement set voided_at = now(), voided_by = 'x', void_reason = 'x', version = version + 1
                        where id = '%s'""".formatted(id));
                var answered = threads.submit(registering);
                Database.awaitWaiter();
                other.commit();
                assertTrue(Set.of(400, 409).contains(answered.get()));
            }
            Database.run("update emulation_movement set voided_at = null, voided_by = null, void_reason = null");
        }
        assertEquals(0, Database.number("select count(*) from mobilisation_model"));
        assertEquals(1, Database.number("select count(*) from emulation_unit"));
    }

    @Test
    void a_unit_is_not_voided_under_a_model_that_is_being_registered() throws Exception {
        String id = launched(movement("TD-01"));
        String unit = unitOf(id, "BL-HM-DU");
        register(clerk(), model("DVK-01")).then().statusCode(201);
        try (var other = Database.connect();
                var statement = other.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from emulation_movement where id = '%s' for share".formatted(id));
            var answered = threads.submit(() -> clerk().header("If-Match", "\"0\"")
                    .body(Map.of("reason", "Nhầm"))
                    .post(MOVEMENTS + "/" + id + "/units/" + unit + "/void")
                    .statusCode());
            Database.awaitWaiter();
            statement.execute("update mobilisation_model set movement = '%s'".formatted(id));
            other.commit();
            assertEquals(409, answered.get());
        }
    }
}
