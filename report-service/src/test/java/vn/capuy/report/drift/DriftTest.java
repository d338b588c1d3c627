package vn.capuy.report.drift;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.report.Desk.SEALS;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;
import static vn.capuy.report.Desk.sealed;
import static vn.capuy.report.Told.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.report.Desk;
import vn.capuy.report.StubGateway;
import vn.capuy.report.Told;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class DriftTest {
    private String seal;

    @BeforeEach
    void a_seal() {
        Desk.clear();
        seal = sealed(request());
    }

    @Test
    void nothing_that_was_sealed_has_changed() {
        as(office())
                .get(SEALS + "/" + seal + "/drift")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(3))
                .body("figures", empty());
    }

    @Test
    void two_late_cases_are_named_beside_what_was_reported_and_what_it_is_today() {
        Told.figures(1118, 229);
        as(office())
                .get(SEALS + "/" + seal + "/drift")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("figures.figure.code", contains("INSP.CASES"))
                .body("figures[0].figure.then", equalTo(227))
                .body("figures[0].figure.now", equalTo(229))
                .body("figures[0].figure.difference", equalTo(2))
                .body("figures[0].records.cameInAll", equalTo(2))
                .body("figures[0].records.explained", equalTo(true))
                .body("figures[0].records.came.reference", contains("12-KT", "13-KT"));
        String asked = Told.asked(Told.CASE_CHANGES);
        String knownAt = as(office()).get(SEALS + "/" + seal).then().extract().path("seal.knownAt");
        assertTrue(asked.contains("since=" + knownAt) && asked.contains("org=BL&from=2020-08-01"), asked);
    }

    @Test
    void a_difference_that_the_records_do_not_explain_says_so() {
        Told.figures(1118, 230);
        as(office()).get(SEALS + "/" + seal + "/drift").then().body("figures[0].records.explained", equalTo(false));
    }

    @Test
    void who_may_count_and_not_read_is_told_the_figures_without_records() {
        Told.figures(1118, 229);
        Told.answers(Told.CASE_CHANGES, 403, "{}");
        as(office())
                .get(SEALS + "/" + seal + "/drift")
                .then()
                .statusCode(200)
                .body("figures[0].figure.difference", equalTo(2))
                .body("figures[0].records", nullValue());
    }

    @Test
    void the_records_of_a_figure_that_counts_the_same_are_told_when_asked_for() {
        as(office())
                .get(SEALS + "/" + seal + "/drift?codes=INSP.CASES")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(3))
                .body("figures[0].figure.changed", equalTo(false))
                .body("figures[0].records.came.reference", contains("12-KT", "13-KT"));
        as(office())
                .get(SEALS + "/" + seal + "/drift?codes=DOC.NONE")
                .then()
                .statusCode(400)
                .body("violations.field", contains("codes"));
    }

    @Test
    void a_moment_before_the_seal_or_in_the_future_is_refused() {
        for (String moment : new String[] {"2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"}) {
            as(office())
                    .get(SEALS + "/" + seal + "/drift?knownAt=" + moment)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("knownAt"));
        }
    }

    @Test
    void two_seals_are_compared_figure_by_figure() {
        Told.figures(1100, 227);
        String other = sealed(request("title", "Lần hai", "supersedes", seal, "ground", "Rà soát văn bản"));
        as(office())
                .get(SEALS + "/" + seal + "/comparison?with=" + other)
                .then()
                .statusCode(200)
                .body("then.id", equalTo(seal))
                .body("now.id", equalTo(other))
                .body("figures.changed", contains(true, false, false))
                .body("figures[0].difference", equalTo(-18))
                .body("figures[0].parts[0].difference", equalTo(-18));
        as(office()).get(SEALS + "/" + seal + "/comparison").then().statusCode(400);
    }
}
