package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TrainingTest {
    private static final String COLUMNS =
            "class,title_vi,title_en,title_ar,kind,provider,starts_on,ends_on,person,sent_by,"
                    + "sent_on,result,void_reason";
    private static final String CLASS = "L1,Trung cấp,Intermediate,المتوسطة,THEORY,Trường,2022-03-01,2022-06-01,";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    private static ValidatableResponse attendances(String caller, String org) {
        return Api.reader(caller)
                .get("/indicators/values?org=" + org + "&from=2020-08-01&to=2023-03-31")
                .then()
                .statusCode(200)
                .root("values.find { it.code == 'TRAIN.ATTENDANCES' }");
    }

    @Test
    void attendances_and_distinct_cadres_are_told_apart() {
        Api.importing(
                        Api.importer(),
                        "/training-classes",
                        "",
                        COLUMNS,
                        CLASS + "CB-1,BL,2022-02-20,COMPLETED,",
                        CLASS + "CB-2,BL,2022-02-20,NOT_COMPLETED,",
                        CLASS + "CB-3,BL-HM-DU,2022-02-20,,",
                        CLASS + "CB-4,BL,2022-02-20,,Nhập trùng",
                        CLASS + "CB-9,TY,2022-02-20,,",
                        "L2,Bồi dưỡng,,,MANAGEMENT,Trường,2020-08-01,2020-08-02,CB-1,BL,2020-08-01,,",
                        "L3,Bồi dưỡng,,,MANAGEMENT,Trường,2020-08-10,2020-08-12,CB-1,BL,2020-07-31,,")
                .statusCode(200)
                .body("written", equalTo(7));
        attendances("BL", "BL")
                .body("value", equalTo(4))
                .body("occurrences", equalTo(4))
                .body("distinctSubjects", equalTo(3));
        attendances("QN", "QN").body("value", equalTo(5));
        attendances("BL", "BL-HM").body("value", equalTo(1));
        Api.reader("BL")
                .get("/training-attendances?trainingClass=L1")
                .then()
                .body("items.person", contains("CB-1", "CB-2", "CB-3"));
        Api.reader("BL")
                .get("/training-classes?kind=THEORY")
                .then()
                .body("items[0].attendances", equalTo(3))
                .body("items[0].title", equalTo("Intermediate"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/training-attendances?person=CB-1")
                .then()
                .statusCode(200)
                .body(containsString("L2"));
    }

    @Test
    void a_cadre_is_sent_once_to_a_class_and_a_voided_sending_makes_room() {
        String held = Api.editor("BL")
                .body("""
                        {"code": "L7", "titleVi": "Tập huấn", "kind": "PROFESSIONAL", "provider": "Trung tâm",
                         "startsOn": "2022-05-01", "endsOn": "2022-05-03"}""")
                .post("/training-classes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        String sent = "{\"person\": \"CB-1\", \"sentBy\": \"BL\", \"sentOn\": \"2022-04-20\"}";
        String path = "/training-classes/" + held + "/attendances";
        Api.editor("BL")
                .body(sent.replace("2022-04-20", "2022-05-04"))
                .post(path)
                .then()
                .statusCode(400);
        Api.editor("TY").body(sent).post(path).then().statusCode(400);
        String id = Api.editor("BL")
                .body(sent)
                .post(path)
                .then()
                .statusCode(201)
                .header("Location", containsString("/training-attendances/"))
                .extract()
                .jsonPath()
                .getString("id");
        Api.editor("BL").body(sent).post(path).then().statusCode(409).body("detail", containsString("has been sent"));
        attendances("BL", "BL").body("value", equalTo(1));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Không đi\"}")
                .post("/training-attendances/" + id + "/void")
                .then()
                .statusCode(200);
        attendances("BL", "BL").body("value", equalTo(0));
        Api.editor("BL").body(sent).post(path).then().statusCode(201);
        Api.reader("TY").get("/training-attendances/" + id).then().statusCode(404);
        Api.reader("TY").get("/training-attendances").then().body("items", hasSize(0));
    }

    @Test
    void every_faulty_row_of_a_file_is_told_and_the_class_is_written_once() {
        Api.importing(
                        Api.importer(),
                        "/training-classes",
                        "?mode=valid-rows",
                        COLUMNS,
                        CLASS + "CB-1,BL,2022-02-20,COMPLETED,",
                        CLASS + "CB-1,BL,2022-02-20,COMPLETED,",
                        CLASS + "CB-77,BL,2022-02-20,COMPLETED,",
                        CLASS + "CB-2,QN-HM,2022-02-20,COMPLETED,",
                        CLASS + "CB-2,BL,2022-06-02,COMPLETED,",
                        CLASS.replace("THEORY", "MANAGEMENT") + "CB-2,BL,2022-02-20,COMPLETED,",
                        CLASS + "CB-3,BL,2022-02-20,PASSED,")
                .statusCode(200)
                .body("written", equalTo(1))
                .body("violations.row", contains(3, 4, 5, 6, 7, 8));
        Api.importing(Api.importer(), "/training-classes", "", COLUMNS, CLASS + "CB-2,BL,2022-02-20,,")
                .statusCode(200);
        org.junit.jupiter.api.Assertions.assertEquals(1, Database.number("select count(*) from training_class"));
    }
}
