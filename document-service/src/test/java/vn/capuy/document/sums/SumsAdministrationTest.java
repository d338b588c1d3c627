package vn.capuy.document.sums;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.administrator;
import static vn.capuy.document.Desk.auditor;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.sums.Register.enter;
import static vn.capuy.document.sums.Register.shows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.platform.indicator.sums.SumsKeeper;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What auditors and administrators do about sums. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SumsAdministrationTest {
    private static final String SUMS = Desk.ROOT + "/indicators/sums";
    private static final String YEAR = "org=BL&from=2022-01-01&to=2022-12-31";

    @Inject
    SumsKeeper keeper;

    @BeforeEach
    void a_register() {
        Register.clear();
        enter("BL", "NOTICE", "2022-01-01", 3);
        enter("TY", "NOTICE", "2022-01-01", 2);
        keeper.keep();
    }

    @Test
    void it_is_told_how_it_stands_with_them() {
        enter("BL", "PLAN", "2022-01-01", 3);
        auditor()
                .get(SUMS)
                .then()
                .statusCode(200)
                .body("indicator", contains("DOC.ISSUED", "DOC.RECEIVED"))
                .body("told", contains(true, true))
                .body("waiting", contains(1, 0))
                .body("[0].builtAt", notNullValue())
                .body("[0].foldedUntil", equalTo("2025-01-01T00:00:00Z"));
        clerk().get(SUMS).then().statusCode(403);
    }

    @Test
    void records_are_counted_again_and_what_differs_is_named() {
        enter("BL", "PLAN", "2022-01-01", 3);
        auditor()
                .get(SUMS + "/verification")
                .then()
                .statusCode(200)
                .body("indicator", contains("DOC.ISSUED", "DOC.RECEIVED"))
                .body("agrees", contains(true, true))
                .body("differences.flatten()", empty());
        Database.run(
                "update figure_sum set facts = facts + 1 where org in ('BL', 'TY') and period = 'MONTH' and reach = 'OWN'");
        auditor()
                .get(SUMS + "/verification")
                .then()
                .body("agrees", contains(false, true))
                // The neighbour's difference is not this auditor's.
                .body("[0].differences.org", contains("BL"))
                .body("[0].differences[0].startsOn", equalTo("2022-01-01"))
                .body("[0].differences[0].split", equalTo("NOTICE"))
                .body("[0].differences[0].counted", equalTo(3))
                .body("[0].differences[0].summed", equalTo(4));
    }

    @Test
    void a_year_is_set_against_its_records_whatever_its_months_say() {
        enter("BL", "PLAN", "2022-08-01", 5);
        keeper.keep();
        String bl = " where org = 'BL' and reach = 'OWN' and ";
        Database.run("update figure_sum set facts = facts + 7" + bl + "period = 'YEAR' and split = 'NOTICE'");
        // A part that is missing altogether, and one that is wrong in month and year alike.
        Database.run("delete from figure_sum" + bl + "split = 'PLAN'");
        verified("MONTH 2022-08-01 PLAN 5 0", "YEAR 2022-01-01 NOTICE 3 10", "YEAR 2022-01-01 PLAN 5 0");
        Database.run("update figure_sum set facts = 4" + bl + "split = 'NOTICE'");
        verified(
                "MONTH 2022-01-01 NOTICE 3 4",
                "MONTH 2022-08-01 PLAN 5 0",
                "YEAR 2022-01-01 NOTICE 3 4",
                "YEAR 2022-01-01 PLAN 5 0");
    }

    private static void verified(String... differences) {
        List<Map<String, Object>> found = auditor()
                .get(SUMS + "/verification")
                .then()
                .statusCode(200)
                .body("agrees", contains(false, true))
                .extract()
                .path("[0].differences");
        assertEquals(
                List.of(differences),
                found.stream()
                        .map(each -> "%s %s %s %s %s"
                                .formatted(
                                        each.get("period"),
                                        each.get("startsOn"),
                                        each.get("split"),
                                        each.get("counted"),
                                        each.get("summed")))
                        .toList());
    }

    @Test
    void sums_are_made_anew_from_the_records() {
        Database.run("update figure_sum set facts = 100");
        shows(clerk(), YEAR, 100);
        administrator()
                .post(SUMS + "/rebuild")
                .then()
                .statusCode(202)
                .body("told", not(hasItem(true)))
                .body("", hasSize(2));
        shows(clerk(), YEAR, 3);
        keeper.keep();
        auditor().get(SUMS).then().body("told", contains(true, true));
        auditor().get(SUMS + "/verification").then().body("agrees", contains(true, true));
        shows(clerk(), YEAR, 3);
        clerk().post(SUMS + "/rebuild").then().statusCode(403);
    }
}
