package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseStepsTest {
    private static final String BEGIN = "{\"step\":\"BEGIN\"}";
    private static final String CONCLUDE = "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-06-30\"}";
    private static final String CLOSE = "{\"step\":\"CLOSE\"}";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_case_goes_through_its_three_stages_and_is_closed() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", BEGIN).statusCode(200).body("stage", is("CONDUCT"));
        change(standingCommittee(), id, "steps", CONCLUDE)
                .statusCode(200)
                .body("stage", is("CONCLUSION"))
                .body("concludedOn", is("2022-06-30"));
        change(inspector(), id, "steps", CLOSE)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("stage", is("CLOSED"))
                .body("allowedSteps.allowed", contains(false, false, false));
        assertEquals(
                3,
                Database.number(
                        "select count(*) from journal where action = 'case.step' and subject_id = '" + id + "'"));
    }

    @Test
    void a_case_tells_which_steps_this_caller_may_take_and_why_not_the_others() {
        String id = opened(aCase("KT-01"));
        as(inspector())
                .get(CASES + "/" + id)
                .then()
                .body("allowedSteps.step", contains("BEGIN", "CONCLUDE", "CLOSE"))
                .body("allowedSteps.to", contains("CONDUCT", "CONCLUSION", "CLOSED"))
                .body("allowedSteps.allowed", contains(true, false, false))
                .body("allowedSteps[0].whyNot", nullValue())
                .body("allowedSteps[0].ground", is("22-QĐ/TW [R]"))
                .body(
                        "allowedSteps[1].whyNot",
                        is("The step CONCLUDE cannot be taken while the record is PREPARATION."));
        as(secretary())
                .get(CASES + "/" + id)
                .then()
                .body("allowedSteps[0].allowed", is(false))
                .body("allowedSteps[0].whyNot", is("This step needs the role inspection-editor."));
    }

    @Test
    void a_step_out_of_order_changes_nothing() {
        String id = opened(aCase("KT-01"));
        change(standingCommittee(), id, "steps", CONCLUDE)
                .statusCode(409)
                .body("type", is("urn:capuy:problem:wrong-state"));
        change(inspector(), id, "steps", CLOSE).statusCode(409);
        assertEquals(0, Register.version(id));
    }

    @Test
    void a_case_is_concluded_by_the_approver_alone_and_not_by_him_who_entered_it() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        change(inspector(), id, "steps", CONCLUDE)
                .statusCode(403)
                .body("detail", is("This step needs the role inspection-approver."));
        var both = Tokens.of("inspector")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org("BL");
        as(both).get(CASES + "/" + id)
                .then()
                .body("allowedSteps[1].whyNot", is("Whoever entered the case does not conclude it."));
        change(both, id, "steps", CONCLUDE).statusCode(403);
        change(standingCommittee(), id, "steps", CONCLUDE).statusCode(200);
    }

    @Test
    void a_conclusion_names_its_day_which_is_not_before_the_decision_nor_in_the_future() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\",\"concludedOn\":\"2022-06-30\"}")
                .statusCode(400)
                .body("violations[0].field", is("concludedOn"));
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        change(standingCommittee(), id, "steps", "{\"step\":\"CONCLUDE\"}")
                .statusCode(400)
                .body("violations[0].message", is("Required."));
        change(standingCommittee(), id, "steps", CONCLUDE.replace("2022-06-30", "2022-05-15"))
                .statusCode(400)
                .body("violations[0].message", containsString("earlier than the decision"));
        change(standingCommittee(), id, "steps", CONCLUDE.replace("2022-06-30", "2999-05-15"))
                .statusCode(400);
        change(standingCommittee(), id, "steps", CONCLUDE.replace("2022-06-30", "2022-05-16"))
                .statusCode(200);
    }

    @Test
    void a_step_names_the_version_from_which_it_is_taken() {
        String id = opened(aCase("KT-01"));
        as(inspector()).body(BEGIN).post(CASES + "/" + id + "/steps").then().statusCode(428);
        change(inspector(), id, "steps", "4", BEGIN).statusCode(412);
        change(inspector(), id, "steps", "{}").statusCode(400);
        change(inspector(), id, "steps", BEGIN).statusCode(200);
    }

    @Test
    void a_voided_case_takes_no_step() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        change(inspector(), id, "steps", BEGIN).statusCode(409).body("detail", is("The case has been voided."));
    }
}
