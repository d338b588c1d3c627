package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Programmes, their classes, results and certificates. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TrainingProgrammesTest extends TrainingDesk {
    @Test
    void a_certificate_is_of_a_completed_attendance_and_its_number_is_its_issuers_once() {
        String held = held("L1", null);
        String one = sent(held, "CB-1");
        String two = sent(held, "CB-2");
        act(one, "certificate", "0", certificate("1/TC", "2022-06-10"))
                .statusCode(409)
                .body("detail", containsString("completed"));
        act(one, "result", "0", COMPLETED).statusCode(200);
        act(two, "result", "0", COMPLETED.replace("COMPLETED", "NOT_COMPLETED")).statusCode(200);
        act(two, "certificate", "1", certificate("1/TC", "2022-06-10")).statusCode(409);
        act(one, "certificate", "1", certificate("1/TC", "2022-05-30")).statusCode(400);
        act(one, "certificate", "1", certificate("1/TC", "2022-05-31"))
                .statusCode(201)
                .header("Location", containsString("/training-certificates/"));
        act(one, "certificate", "2", certificate("2/TC", "2022-06-10")).statusCode(409);
        act(two, "result", "1", """
                {"result": "COMPLETED", "completedOn": "2022-05-31", "correction": "Thi lại"}""").statusCode(200);
        String version = Api.reader("BL")
                .get("/training-attendances/" + two)
                .then()
                .extract()
                .jsonPath()
                .getString("version");
        act(two, "certificate", version, certificate("1/TC", "2022-06-10"))
                .statusCode(409)
                .body("detail", containsString("issued this number"));
        act(one, "result/void", "2", "{\"reason\": \"Nhầm người\"}")
                .statusCode(200)
                .body("result", nullValue())
                .body("certificate", nullValue());
        act(two, "certificate", version, certificate("1/TC", "2022-06-10")).statusCode(201);
        Api.reader("BL").get("/training-certificates").then().body("items.person", contains("CB-2"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/training-certificates?trainingClass=L1&from=2022-06-10&to=2022-06-10")
                .then()
                .statusCode(200)
                .body(containsString("1/TC"));
        Api.reader("TY").get("/training-certificates").then().body("items", hasSize(0));
    }

    @Test
    void a_class_with_attendances_is_voided_only_with_them() {
        theory("TC", "INTERMEDIATE");
        String held = held("L1", "TC");
        String attendance = sent(held, "CB-1");
        sent(held, "CB-2");
        act(attendance, "result", "0", COMPLETED).statusCode(200);
        String path = "/training-classes/" + held + "/void";
        String reason = "{\"reason\": \"Không mở lớp\", \"withAttendances\": %s}";
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason.formatted(false))
                .post(path)
                .then()
                .statusCode(409)
                .body("detail", containsString("CB-1, CB-2"));
        Api.editor("TY")
                .header("If-Match", "\"0\"")
                .body(reason.formatted(true))
                .post(path)
                .then()
                .statusCode(409);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason.formatted(true))
                .post(path)
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Không mở lớp"));
        assertEquals(null, level("CB-1"));
        Api.reader("BL").get("/training-attendances").then().body("items", hasSize(0));
        Api.reader("BL")
                .get("/indicators/values?org=BL&from=2020-08-01&to=2023-03-31")
                .then()
                .body("values.find { it.code == 'TRAIN.ATTENDANCES' }.value", equalTo(0));
    }

    @Test
    void a_programme_awards_theory_alone_and_is_voided_without_classes() {
        Api.editor("BL")
                .body(programme("QL", "MANAGEMENT", "\"ADVANCED\""))
                .post("/training-programmes")
                .then()
                .statusCode(400)
                .body("violations.field", contains("awards"));
        String id = theory("TC", "INTERMEDIATE");
        Api.editor("BL")
                .body(programme("TC", "THEORY", null))
                .post("/training-programmes")
                .then()
                .statusCode(409);
        Api.reader("BL")
                .body(programme("X", "THEORY", null))
                .post("/training-programmes")
                .then()
                .statusCode(403);
        held("L1", "TC");
        String path = "/training-programmes/" + id;
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Cũ\"}")
                .post(path + "/void")
                .then()
                .statusCode(409);
        Api.reader("BL")
                .get("/training-programmes?awards=INTERMEDIATE")
                .then()
                .body("items.title", contains("Theory"))
                .body("items.classes", contains(1));
    }

    @Test
    void of_those_who_enter_a_result_at_once_one_does() throws Exception {
        theory("TC", "INTERMEDIATE");
        String attendance = sent(held("L1", "TC"), "CB-1");
        var attempts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            attempts.add(
                    () -> act(attendance, "result", "0", COMPLETED).extract().statusCode());
        }
        int entered = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(attempts)) {
                entered += each.get() == 200 ? 1 : 0;
            }
        }
        assertEquals(1, entered);
        assertEquals(1, Database.number("select count(*) from theory_attainment"));
    }
}
