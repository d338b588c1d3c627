package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DualPostsTest {
    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        Seed.holdings(
                "CB-1,T01-TR,2020-01-01,",
                "CB-1,C01-BT,2020-01-01,2022-12-31",
                "CB-2,C01-BT,2023-01-01,",
                "CB-3,T02-TR,2020-01-01,",
                "CB-2,C02-BT,2020-01-01,2020-12-31",
                "CB-3,C02-BT,2021-01-01,");
    }

    private static io.restassured.response.ValidatableResponse coverage(String to, String more) {
        return Api.reader("BL")
                .get("/indicators/values?org=BL&from=2020-01-01&to=" + to + more)
                .then()
                .statusCode(200)
                .root("values.find { it.code == 'DUAL.COVERAGE' }");
    }

    @Test
    void coverage_is_that_of_the_last_day_alone() {
        coverage("2020-12-31", "")
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2))
                .body("value", equalTo(0.5f));
        coverage("2021-01-01", "").body("numerator", equalTo(2)).body("value", equalTo(1));
        coverage("2022-12-31", "").body("numerator", equalTo(2));
        coverage("2023-01-01", "").body("numerator", equalTo(1)).body("occurrences", nullValue());
    }

    @Test
    void before_anything_was_entered_nothing_was_known() {
        String before = Instant.now()
                .minus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        coverage("2022-12-31", "&knownAt=" + before)
                .body("denominator", equalTo(0))
                .body("value", nullValue());
    }

    @Test
    void a_holding_that_is_voided_later_still_counts_as_it_was_known_before() throws InterruptedException {
        String before = Instant.now().toString();
        String id = Database.column("select h.id from holding h join post p on p.id = h.post where p.code = 'T02-TR'")
                .getFirst();
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/holdings/" + id + "/void")
                .then()
                .statusCode(200);
        coverage("2022-12-31", "").body("numerator", equalTo(1));
        coverage("2022-12-31", "&knownAt=" + before).body("numerator", equalTo(2));
    }

    @Test
    void the_villages_are_listed_with_head_and_secretary() {
        Api.reader("BL")
                .get("/dual-posts?onDay=2023-01-01")
                .then()
                .statusCode(200)
                .body("items.village", contains("BL-HM-T01", "BL-HM-T02"))
                .body("items[0].head", equalTo("CB-1"))
                .body("items[0].secretary", equalTo("CB-2"))
                .body("items[0].covered", equalTo(false))
                .body("items[1].covered", equalTo(true));
        Api.reader("BL")
                .get("/dual-posts?onDay=2023-01-01&covered=false")
                .then()
                .body("items.village", contains("BL-HM-T01"));
        Api.reader("BL").get("/dual-posts?onDay=2023-01-01&org=BL-DV").then().body("items", hasSize(0));
        Api.reader("TY").get("/dual-posts?onDay=2023-01-01").then().body("items", hasSize(0));
        Api.reader("BL")
                .get("/indicators/DUAL.COVERAGE/records?org=BL&from=2020-01-01&to=2023-01-01")
                .then()
                .statusCode(200)
                .body("items.covered", contains(false, true));
    }
}
