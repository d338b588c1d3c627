package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** As many cadres as a province has, in one call. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ManyPeopleTest {
    private static final Logger LOG = Logger.getLogger(ManyPeopleTest.class);
    private static final int MANY = 50_000;

    @BeforeEach
    void seed() {
        Seed.organisation();
    }

    private static String[] file(int rows, String sex) {
        String[] lines = new String[rows + 1];
        lines[0] = Seed.PERSON_COLUMNS;
        IntStream.rangeClosed(1, rows)
                .forEach(i ->
                        lines[i] = Seed.person("CB-%05d".formatted(i), "Hoàng Văn Số " + i, sex, "1980-01-05", "BL"));
        return lines;
    }

    @Test
    void fifty_thousand_cadres_are_entered_in_one_call_listed_searched_and_checked() {
        long began = System.nanoTime();
        Api.importing(Api.importer(), "/people", "", file(MANY, "MALE"))
                .statusCode(200)
                .body("written", equalTo(MANY));
        tell("entered", began);
        assertEquals(MANY, Database.number("select count(*) from person"));
        assertEquals(1, Database.number("select count(*) from journal where action = 'person.imported'"));
        began = System.nanoTime();
        Api.reader("BL")
                .get("/people?limit=500")
                .then()
                .statusCode(200)
                .body("items", hasSize(500))
                .body("next", notNullValue());
        tell("a page of 500 listed", began);
        began = System.nanoTime();
        Api.reader("BL").queryParam("q", "so 49999").get("/people").then().body("items.code", contains("CB-49999"));
        tell("one found", began);
        began = System.nanoTime();
        Api.editor("BL").get("/people/contradictions?limit=500").then().statusCode(200);
        tell("500 dossiers checked", began);
    }

    @Test
    void a_file_of_a_hundred_thousand_faulty_rows_is_refused_in_an_answer_that_can_be_read() {
        long began = System.nanoTime();
        Api.importing(Api.importer(), "/people", "", file(2 * MANY, "NONE"))
                .statusCode(400)
                .body("violations.size()", lessThanOrEqualTo(2 * MANY))
                .body("violations[0].row", equalTo(2))
                .body("violations[0].column", equalTo("sex"));
        tell("a hundred thousand faulty rows refused", began);
        assertEquals(0, Database.number("select count(*) from person"));
    }

    private static void tell(String what, long began) {
        LOG.infof("%s in %d ms", what, (System.nanoTime() - began) / 1_000_000);
    }
}
