package vn.capuy.inspection.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RequirementsTest {
    private static final String REQUIREMENTS = "/api/inspection/v1/paper-requirements";
    private static final String NO_OUTLINE = """
            {"caseKind":"INSPECTION_FINANCE","stage":"PREPARATION","paper":"OUTLINE","needed":false,\
            "holdsFrom":"2026-04-11","document":"21-QĐ/TW","article":"Điều 9","certainty":"READ"}""";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @AfterEach
    void forgetWhatWasEntered() {
        Database.run("delete from paper_requirement where recorded_by <> 'capuy'");
    }

    @Test
    void what_is_required_is_told_with_its_citation_and_certainty() {
        read("?caseKind=INSPECTION_FINANCE&on=2022-05-16")
                .body("$", hasSize(10))
                .body("document", everyItem(is("02-HD/UBKTTW")))
                .body("find { it.paper == 'DECISION' }.certainty", is("SECONDARY"))
                .body("find { it.paper == 'MEETING_MINUTES' }.certainty", is("GENERAL"));
        read("?caseKind=SUPERVISION_REGULAR").body("paper", contains("PLAN", "RESULT_REPORT"));
        read("?caseKind=INSPECTION_FINANCE&on=2021-12-08").body("$", hasSize(0));
    }

    @Test
    void a_new_regulation_holds_from_its_day_on_and_the_old_one_before_it() {
        String id = entered(NO_OUTLINE).statusCode(201).extract().path("id");
        read("?caseKind=INSPECTION_FINANCE&on=2026-04-10").body("paper", hasItem("OUTLINE"));
        read("?caseKind=INSPECTION_FINANCE&on=2026-04-11").body("paper", not(hasItem("OUTLINE")));
        read("?caseKind=SUPERVISION_THEMATIC&on=2026-04-11").body("paper", hasItem("OUTLINE"));
        as(administrator())
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Nhập nhầm\"}")
                .post(REQUIREMENTS + "/" + id + "/void")
                .then()
                .statusCode(200)
                .body("voidReason", is("Nhập nhầm"));
        read("?caseKind=INSPECTION_FINANCE&on=2026-04-11").body("paper", hasItem("OUTLINE"));
        entered(NO_OUTLINE).statusCode(201);
    }

    @Test
    void a_day_has_one_version() {
        entered(NO_OUTLINE).statusCode(201);
        entered(NO_OUTLINE).statusCode(409);
        assertEquals(1, Database.number("select count(*) from paper_requirement where recorded_by <> 'capuy'"));
    }

    @Test
    void the_end_of_a_case_needs_no_paper_and_another_paper_is_none_that_is_needed() {
        entered(NO_OUTLINE.replace("PREPARATION", "CLOSED").replace("OUTLINE", "OTHER"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("stage", "paper"));
    }

    private static Tokens administrator() {
        return Tokens.of("administrator").roles("administrator");
    }

    private static ValidatableResponse entered(String json) {
        return as(administrator()).body(json).post(REQUIREMENTS).then();
    }

    private static ValidatableResponse read(String query) {
        return as(inspector()).get(REQUIREMENTS + query).then().statusCode(200);
    }
}
