package vn.capuy.cadre;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** The demo term through the public import, and the mid-term figures out of its records. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DemoTermTest {
    private static final Path DATA = Path.of("../deploy/demo/data");
    private static final String MID_TERM = "org=BL&from=2020-08-01&to=2023-03-31";

    private static boolean imported;

    /** Once for the class; before each test only because the service's port is not known before. */
    @BeforeEach
    void the_files_are_imported_in_their_order() throws IOException {
        if (imported) {
            return;
        }
        imported = true;
        Database.empty();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("01-units.csv", "/organisation/units");
        files.put("02-organisation-events.csv", "/organisation/events");
        files.put("03-terms.csv", "/terms");
        files.put("04-people.csv", "/people");
        files.put("05-posts.csv", "/posts");
        files.put("06-holdings.csv", "/holdings");
        files.put("07-movements.csv", "/movements");
        files.put("08-planning.csv", "/planning-lists");
        files.put("09-examinations.csv", "/examinations");
        files.put("10-training.csv", "/training-classes");
        for (var file : files.entrySet()) {
            String body = Files.readString(DATA.resolve(file.getKey()));
            var answer =
                    Api.importing(Api.importer(), file.getValue(), "", body).extract();
            assertEquals(
                    200,
                    answer.statusCode(),
                    file.getKey() + " " + answer.body().asString());
            int written = answer.body().jsonPath().getInt("written");
            assertEquals(answer.body().jsonPath().getInt("rows"), written, file.getKey());
        }
    }

    @Test
    void the_mid_term_figures_come_out_of_the_records() {
        var figures = Api.reader("BL")
                .get("/indicators/values?" + MID_TERM)
                .then()
                .statusCode(200)
                .body("values.code", hasItem("CADRE.MOVED"))
                .extract()
                .jsonPath();
        assertEquals(52, value(figures, "CADRE.MOVED"));
        assertEquals(35, value(figures, "PLAN.APPROVED"));
        assertEquals(9, value(figures, "EXAM.POSTS_FILLED"));
        assertEquals(1061, value(figures, "TRAIN.ATTENDANCES"));
        assertEquals(477, figures.getInt("values.find { it.code == 'TRAIN.ATTENDANCES' }.distinctSubjects"));
        assertEquals(86, figures.getInt("values.find { it.code == 'DUAL.COVERAGE' }.numerator"));
        assertEquals(86, figures.getInt("values.find { it.code == 'DUAL.COVERAGE' }.denominator"));
        List<Integer> parts = figures.getList("values.find { it.code == 'CADRE.MOVED' }.split.value");
        assertEquals(52, parts.stream().mapToInt(Integer::intValue).sum());
    }

    private static int value(io.restassured.path.json.JsonPath figures, String code) {
        return figures.getInt("values.find { it.code == '" + code + "' }.value");
    }

    @Test
    void the_records_behind_each_figure_are_as_many_as_the_figure_says() {
        assertEquals(52, records("CADRE.MOVED"));
        assertEquals(35, records("PLAN.APPROVED"));
        assertEquals(9, records("EXAM.POSTS_FILLED"));
        assertEquals(86, records("DUAL.COVERAGE"));
    }

    private static int records(String code) {
        return Api.reader("BL")
                .get("/indicators/" + code + "/records?limit=500&" + MID_TERM)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    void the_reorganisation_of_2025_stands_in_the_tree() {
        Api.reader("QN")
                .get("/organisation/units/BL-VN")
                .then()
                .statusCode(200)
                .body("endedOn", equalTo("2025-07-01"))
                .body("onDay", equalTo("2025-06-30"))
                .body("successors.unit", hasSize(2));
        Api.reader("QN")
                .get("/organisation/tree?root=QN-HM")
                .then()
                .statusCode(200)
                .body("root.children.find { it.code == 'BL-HM-T01' }.name", notNullValue());
        Api.reader("QN")
                .get("/organisation/tree?root=BL&onDay=2025-07-01")
                .then()
                .statusCode(404);
        Api.reader("BL").get("/organisation/tree?onDay=2025-06-30").then().statusCode(200);
    }

    @Test
    void a_day_after_the_parting_of_some_offices_not_every_village_is_covered() {
        int covered = Api.reader("BL")
                .get("/indicators/values?org=BL&from=2020-08-01&to=2025-06-30")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("values.find { it.code == 'DUAL.COVERAGE' }.numerator");
        assertEquals(75, covered);
    }
}
