package vn.capuy.inspection.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.petition.Petitionary.PETITIONS;
import static vn.capuy.inspection.petition.Petitionary.begun;
import static vn.capuy.inspection.petition.Petitionary.caseConcluded;
import static vn.capuy.inspection.petition.Petitionary.classified;
import static vn.capuy.inspection.petition.Petitionary.complaint;
import static vn.capuy.inspection.petition.Petitionary.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Complaints about discipline, from level to level. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ComplaintTest {
    private static final Tokens PROVINCE_EDITOR =
            Tokens.of("province-editor").roles("inspection-editor").org("QN").clearance("SECRET");
    private static final Tokens PROVINCE =
            Tokens.of("province").roles("inspection-approver").org("QN").clearance("SECRET");

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void in_time_and_before_the_body_directly_above_it_is_admitted_and_the_decision_stays_in_force() {
        String id = Petitionary.received(complaint());
        classified(id);
        step(standingCommittee(), id, "ADMIT", "2022-05-20", "")
                .statusCode(200)
                .body("decision.inForce", is(true))
                .body("decision.level", is("FIRST"))
                .body("levels.id", contains(id));
        as(inspector())
                .get(PETITIONS + "/" + id + "/due")
                .then()
                .body("days", is(90))
                .body("certainty", is("GENERAL"));
    }

    @ParameterizedTest
    @CsvSource({"2022-06-08,200", "2022-06-09,422"})
    void the_thirtieth_working_day_is_the_last(String receivedOn, int status) {
        // Six weeks after Monday 2022-04-25, and two days for those that made up for 30 April and 1 May.
        String id = Petitionary.received(complaint().replace("2022-05-16", receivedOn));
        step(inspector(), id, "CLASSIFY", "2022-06-10", "\"classification\":\"OWN_COMPETENCE\"")
                .statusCode(200);
        step(standingCommittee(), id, "ADMIT", "2022-06-10", "").statusCode(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BL-HM-C01;COM-04",
                "BL-UBKT;COM-04",
                "QN;COM-04",
            })
    void a_body_that_does_not_stand_directly_above_is_not_the_one(String decider, String rule) {
        String id = Petitionary.received(complaint().replace("\"body\":\"BL-HM-DU\"", "\"body\":\"" + decider + "\""));
        admission(id).body("findings.rule", hasItem(rule));
    }

    @Test
    void what_a_body_of_the_committee_decided_comes_before_the_committee_itself() {
        String id = Petitionary.received(complaint()
                .replace("\"body\":\"BL-HM-DU\"", "\"body\":\"BL-UBKT\"")
                .replace("\"receivingBody\":\"BL-UBKT\"", "\"receivingBody\":\"BL\""));
        classified(id);
        step(standingCommittee(), id, "ADMIT", "2022-05-20", "").statusCode(200);
    }

    @Test
    void for_others_and_without_a_name_it_is_not_resolved() {
        String id = Petitionary.received(complaint()
                .replace("\"level\"", "\"filedForOther\":true,\"level\"")
                .replace("NAMED", "ANONYMOUS"));
        admission(id).body("findings.rule", contains("COM-02", "COM-03"));
    }

    @Test
    void it_rises_level_by_level_and_each_level_names_the_resolution_below() {
        String first = resolved(complaint(), "KN-1", "\"outcome\":\"UPHELD\"");
        String secondJson = above(first, "SECOND", "2022-08-10", "2022-08-15")
                .replace("BL-UBKT\",\"receivedOn", "QN-UBKT\",\"receivedOn");
        String second = as(PROVINCE_EDITOR)
                .body(secondJson)
                .post(PETITIONS)
                .then()
                .statusCode(201)
                .body("levels.level", contains("FIRST", "SECOND"))
                .extract()
                .path("id");
        step(PROVINCE_EDITOR, second, "CLASSIFY", "2022-08-16", "\"classification\":\"OWN_COMPETENCE\"")
                .statusCode(200);
        step(PROVINCE, second, "ADMIT", "2022-08-17", "").statusCode(200);
        // The district knows of its own level alone, for the other body stands above its scope.
        as(inspector()).get(PETITIONS + "/" + first).then().body("levels.id", contains(first));
    }

    @Test
    void a_level_that_is_still_open_below_or_that_is_skipped_stands_against_it() {
        String first = Petitionary.received(complaint());
        String second = as(PROVINCE_EDITOR)
                .body(above(first, "SECOND", "2022-08-10", "2022-08-15")
                        .replace("BL-UBKT\",\"receivedOn", "QN-UBKT\",\"receivedOn"))
                .post(PETITIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(PROVINCE).get(PETITIONS + "/" + second + "/admission").then().body("findings.rule", contains("COM-05"));
        String skipping = as(PROVINCE_EDITOR)
                .body(above(first, "FINAL", "2022-08-10", "2022-08-15")
                        .replace("BL-UBKT\",\"receivedOn", "QN-UBKT\",\"receivedOn"))
                .post(PETITIONS)
                .path("id");
        as(PROVINCE).get(PETITIONS + "/" + skipping + "/admission").then().body("findings.rule", contains("COM-05"));
    }

    @Test
    void what_was_finally_decided_is_not_resolved_again() {
        String first = resolved(complaint(), "KN-1", "\"outcome\":\"UPHELD\"");
        String last = as(PROVINCE_EDITOR)
                .body(above(first, "FINAL", "2022-08-10", "2022-08-15")
                        .replace("BL-UBKT\",\"receivedOn", "QN-UBKT\",\"receivedOn"))
                .post(PETITIONS)
                .path("id");
        vn.capuy.testing.Database.run(
                "update petition set state = 'RESOLVED', outcome = 'UPHELD', admitted_on = '2022-08-15',"
                        + " resolved_on = '2022-09-01', resolved_at = now() where id = '" + last + "'");
        String again = Petitionary.received(complaint().replace("2022-05-16", "2022-09-05"));
        admission(again).body("findings.rule", contains("COM-01", "COM-06"));
    }

    @Test
    void a_reversal_names_its_decision_and_ends_the_force_of_the_other() {
        String id = Petitionary.received(complaint());
        begun(id, "KN-1");
        caseConcluded(id);
        step(standingCommittee(), id, "RESOLVE", "2022-08-02", "\"outcome\":\"REVERSED\",\"paper\":\"40-BC\"")
                .statusCode(400)
                .body("violations.field", contains("discipline"));
        step(standingCommittee(), id, "RESOLVE", "2022-08-02", "\"outcome\":\"FOUNDED\",\"paper\":\"40-BC\"")
                .statusCode(400)
                .body("violations.field", contains("outcome"));
        step(
                        standingCommittee(),
                        id,
                        "RESOLVE",
                        "2022-08-02",
                        "\"outcome\":\"REVERSED\",\"paper\":\"40-BC\",\"discipline\":\"21-QĐ/HU\"")
                .statusCode(200)
                .body("decision.inForce", is(false))
                .body("discipline", is("21-QĐ/HU"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"receivedOn\":\"2022-04-25\";\"receivedOn\":\"2022-04-19\";decision.receivedOn",
                "\"receivedOn\":\"2022-04-25\";\"receivedOn\":\"2022-05-17\";decision.receivedOn",
                "\"level\":\"FIRST\";\"level\":\"SECOND\";decision.previous",
                "\"body\":\"BL-HM-DU\";\"body\":\"BL-HM\";decision.body",
                "\"kind\":\"COMPLAINT\";\"kind\":\"DENUNCIATION\";decision"
            })
    void what_contradicts_itself_is_refused(String good, String bad, String field) {
        as(inspector())
                .body(complaint().replace(good, bad))
                .post(PETITIONS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    private static ValidatableResponse admission(String id) {
        return as(inspector()).get(PETITIONS + "/" + id + "/admission").then().statusCode(200);
    }

    private static String resolved(String json, String reference, String outcome) {
        String id = Petitionary.received(json);
        begun(id, reference);
        caseConcluded(id);
        step(standingCommittee(), id, "RESOLVE", "2022-08-02", outcome + ",\"paper\":\"40-BC/UBKTHU\"")
                .statusCode(200);
        return id;
    }

    /** A complaint about the resolution of the level below, received by the province's inspection committee. */
    private static String above(String previous, String level, String decisionReceivedOn, String receivedOn) {
        return complaint()
                .replace("2022-05-16", receivedOn)
                .replace("12-QĐ/ĐU", "40-BC/UBKTHU")
                .replace("\"body\":\"BL-HM-DU\"", "\"body\":\"BL\"")
                .replace("2022-04-20", "2022-08-02")
                .replace("2022-04-25", decisionReceivedOn)
                .replace("\"level\":\"FIRST\"", "\"level\":\"" + level + "\",\"previous\":\"" + previous + "\"");
    }
}
