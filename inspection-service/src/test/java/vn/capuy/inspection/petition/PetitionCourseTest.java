package vn.capuy.inspection.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.petition.Petitionary.PETITIONS;
import static vn.capuy.inspection.petition.Petitionary.about;
import static vn.capuy.inspection.petition.Petitionary.admitted;
import static vn.capuy.inspection.petition.Petitionary.begun;
import static vn.capuy.inspection.petition.Petitionary.caseConcluded;
import static vn.capuy.inspection.petition.Petitionary.classified;
import static vn.capuy.inspection.petition.Petitionary.denunciation;
import static vn.capuy.inspection.petition.Petitionary.memberOf;
import static vn.capuy.inspection.petition.Petitionary.post;
import static vn.capuy.inspection.petition.Petitionary.received;
import static vn.capuy.inspection.petition.Petitionary.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** The way of a denunciation, from its reception to the closed file. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PetitionCourseTest {
    private static final String REFUSE =
            "\"ground\":\"Đơn không có tên\",\"notice\":{\"reference\":\"08-TB/UBKTHU\",\"on\":\"2022-05-21\"}";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_denunciation_is_admitted_resolved_in_a_restricted_case_and_closed() {
        String id = received(denunciation());
        begun(id, "TC-01");
        String file = as(inspector()).get(PETITIONS + "/" + id).path("caseId");
        as(inspector())
                .get(CASES + "/" + file)
                .then()
                .statusCode(200)
                .body("restricted", is(true))
                .body("kind", is("DENUNCIATION"))
                .body("subjects.organisation", contains("BL-HM-DU"));
        as(inspector().clearance("CONFIDENTIAL")).get(CASES + "/" + file).then().statusCode(404);
        String resolved = "\"outcome\":\"PARTLY_FOUNDED\",\"paper\":\"40-BC/UBKTHU\"";
        step(standingCommittee(), id, "RESOLVE", "2022-08-02", resolved)
                .statusCode(422)
                .body("findings.rule", contains("RES-01"));
        caseConcluded(id);
        step(standingCommittee(), id, "RESOLVE", "2022-08-02", resolved)
                .statusCode(200)
                .body("state", is("RESOLVED"))
                .body("outcome", is("PARTLY_FOUNDED"))
                .body("rulings.rulebook", contains("petition-resolution", "denunciation-admission"));
        step(inspector(), id, "CLOSE", "2022-08-10", "")
                .statusCode(200)
                .body("state", is("CLOSED"))
                .body("steps.step", contains("CLASSIFY", "ADMIT", "BEGIN", "RESOLVE", "CLOSE"));
        post(
                        inspector(),
                        id,
                        "links",
                        "{\"related\":\"" + received(denunciation()) + "\",\"kind\":\"RELATED\",\"ground\":\"x\"}")
                .statusCode(409);
    }

    @Test
    void it_is_due_ninety_working_days_after_its_admission_and_every_day_of_it_is_told() {
        String id = received(denunciation());
        as(inspector())
                .get(PETITIONS + "/" + id + "/due")
                .then()
                .statusCode(200)
                .body("dueOn", nullValue());
        begun(id, "TC-01");
        String due = as(inspector())
                .get(PETITIONS + "/" + id + "/due")
                .then()
                .statusCode(200)
                .body("from", is("2022-05-20"))
                .body("days", is(90))
                .body("citation", is("22-QĐ/TW"))
                .body("certainty", is("SECONDARY"))
                .body("passedOver[0].from", is("2022-05-21"))
                .body("passedOver[0].to", is("2022-05-22"))
                .body("why", hasItem(containsString("90 working days")))
                .extract()
                .path("dueOn");
        as(inspector()).get(PETITIONS + "/" + id).then().body("dueOn", is(due));
        step(standingCommittee(), id, "EXTEND", "2022-08-01", "\"days\":31,\"ground\":\"Phức tạp\"")
                .statusCode(422)
                .body("findings.rule", contains("EXT-01"))
                .body("findings[0].message", containsString("30"));
        step(standingCommittee(), id, "EXTEND", "2022-08-01", "\"days\":30,\"ground\":\"Phức tạp\"")
                .statusCode(200);
        String later = as(inspector())
                .get(PETITIONS + "/" + id + "/due")
                .then()
                .body("extension", is(30))
                .extract()
                .path("dueOn");
        assertEquals(true, later.compareTo(due) > 0);
        step(standingCommittee(), id, "EXTEND", "2022-08-02", "\"days\":1,\"ground\":\"Nữa\"")
                .statusCode(422)
                .body("findings.rule", contains("EXT-02"));
    }

    @Test
    void a_new_regulations_term_counts_from_its_day() {
        as(Tokens.of("administrator").roles("administrator").org("TW"))
                .body("{\"from\":\"2022-05-01\",\"figure\":60,\"document\":\"99-QĐ/TW\",\"certainty\":\"READ\"}")
                .post("/api/inspection/v1/limits/petition.denunciation-term/versions")
                .then()
                .statusCode(200);
        String id = received(denunciation());
        admitted(id);
        as(inspector())
                .get(PETITIONS + "/" + id + "/due")
                .then()
                .body("days", is(60))
                .body("citation", is("99-QĐ/TW"));
    }

    @Test
    void whoever_entered_it_does_not_decide_on_it() {
        var both = Tokens.of("both")
                .roles("inspection-editor", "inspection-approver")
                .org("BL")
                .clearance("SECRET");
        String id = as(both).body(denunciation()).post(PETITIONS).path("id");
        classified(id);
        step(both, id, "ADMIT", "2022-05-20", "").statusCode(403);
        step(inspector(), id, "ADMIT", "2022-05-20", "").statusCode(403);
        step(standingCommittee(), id, "ADMIT", "2022-05-20", "").statusCode(200);
    }

    @Test
    void an_anonymous_one_is_not_admitted_but_may_lead_to_an_inspection() {
        String id = received(denunciation().replace("NAMED", "ANONYMOUS"));
        classified(id);
        step(standingCommittee(), id, "ADMIT", "2022-05-20", "")
                .statusCode(422)
                .body("findings.rule", contains("DEN-02"))
                .body("findings.certainty", contains("SECONDARY"));
        String open = opened(
                aCase("KT-1", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-05-20", organisation("BL-HM-DU")));
        String finance = opened(
                restricted(aCase("KT-2", "INSPECTION_FINANCE", "BL-UBKT", "2022-05-20", organisation("BL-HM-DU"))));
        String early = opened(restricted(
                aCase("KT-3", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-05-15", organisation("BL-HM-DU"))));
        for (String wrong : new String[] {open, finance, early}) {
            step(standingCommittee(), id, "REFUSE", "2022-05-20", REFUSE + ",\"inspectionCase\":\"" + wrong + "\"")
                    .statusCode(400)
                    .body("violations.field", contains("inspectionCase"));
        }
        String file = opened(restricted(
                aCase("KT-4", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-05-20", organisation("BL-HM-DU"))));
        step(
                        standingCommittee(),
                        id,
                        "REFUSE",
                        "2022-05-20",
                        "\"ground\":\"Không có tên\",\"inspectionCase\":\"" + file + "\"")
                .statusCode(200)
                .body("state", is("NOT_ADMITTED"))
                .body("outcome", is("LEADS_TO_INSPECTION"))
                .body("inspectionCase", is(file))
                .body("steps[1].rules", is("DEN-02"));
    }

    @Test
    void whoever_signed_is_told_why_it_is_not_admitted_and_it_is_refused_for_a_reason_only() {
        String copy = received(denunciation().replace("\"sender\"", "\"copyOnly\":true,\"sender\""));
        classified(copy);
        step(standingCommittee(), copy, "REFUSE", "2022-05-20", "\"ground\":\"Bản sao\"")
                .statusCode(400)
                .body("violations.field", contains("notice"));
        step(standingCommittee(), copy, "REFUSE", "2022-05-20", REFUSE)
                .statusCode(200)
                .body("steps[1].noticePaper", is("08-TB/UBKTHU"))
                .body("steps[1].rules", is("DEN-04"));
        String good = received(denunciation());
        classified(good);
        step(standingCommittee(), good, "REFUSE", "2022-05-20", REFUSE)
                .statusCode(422)
                .body("findings.rule", contains("PET-01"));
        as(inspector()).get(PETITIONS + "/" + good).then().body("state", is("CLASSIFIED"));
    }

    @Test
    void what_is_left_to_a_person_is_asked_of_him_and_kept_with_his_ground() {
        String id = received(denunciation().replace("NAMED", "DOUBTFUL_NAME"));
        classified(id);
        step(standingCommittee(), id, "ADMIT", "2022-05-20", "")
                .statusCode(422)
                .body("findings.rule", contains("DEN-02"))
                .body("findings.verdict", contains("PERSON_MUST_JUDGE"));
        String judged = "\"judgements\":[{\"rule\":\"DEN-02\",\"met\":%s,\"ground\":\"Đã xác minh nhân thân\"}]";
        step(standingCommittee(), id, "ADMIT", "2022-05-20", judged.formatted(false))
                .statusCode(422)
                .body("findings.verdict", contains("NOT_MET"));
        step(standingCommittee(), id, "ADMIT", "2022-05-20", judged.formatted(true))
                .statusCode(200)
                .body("rulings[0].judgements.ground", contains("Đã xác minh nhân thân"));
    }

    @Test
    void what_another_committee_manages_is_forwarded_to_it_and_ones_own_is_not() {
        memberOf("BL-P0417", "QN");
        String id = received(about("BL-P0417"));
        classified(id);
        as(inspector())
                .get(PETITIONS + "/" + id + "/admission")
                .then()
                .statusCode(200)
                .body("findings.rule", contains("DEN-01"))
                .body("findings[0].message", containsString("QN"));
        step(
                        standingCommittee(),
                        id,
                        "FORWARD",
                        "2022-05-20",
                        "\"forwardTo\":\"QN-UBKT\",\"ground\":\"Tỉnh uỷ quản lý\"")
                .statusCode(400)
                .body("violations.field", contains("paper"));
        String forward = "\"forwardTo\":\"QN-UBKT\",\"ground\":\"Tỉnh uỷ quản lý\",\"paper\":\"15-PC/UBKTHU\"";
        step(standingCommittee(), id, "FORWARD", "2022-05-20", forward)
                .statusCode(200)
                .body("state", is("FORWARDED"))
                .body("forwardedTo", is("QN-UBKT"));
        String own = received(denunciation());
        classified(own);
        step(standingCommittee(), own, "FORWARD", "2022-05-20", forward)
                .statusCode(422)
                .body("findings.rule", contains("PET-01"));
    }

    @Test
    void a_member_whom_the_district_manages_is_the_districts_to_look_into() {
        memberOf("BL-P0417", "BL-BTC");
        String id = received(about("BL-P0417"));
        classified(id);
        step(standingCommittee(), id, "ADMIT", "2022-05-20", "").statusCode(200);
    }

    @Test
    void the_same_again_without_new_evidence_is_not_resolved_again() {
        String first = received(denunciation());
        begun(first, "TC-01");
        caseConcluded(first);
        step(standingCommittee(), first, "RESOLVE", "2022-08-02", "\"outcome\":\"UNFOUNDED\",\"paper\":\"40-BC\"")
                .statusCode(200);
        String again = received(denunciation().replace("2022-05-16", "2022-09-01"));
        post(
                        inspector(),
                        again,
                        "links",
                        "{\"related\":\"%s\",\"kind\":\"SAME_CONTENT\",\"ground\":\"Trùng\"}".formatted(first))
                .statusCode(200);
        step(inspector(), again, "CLASSIFY", "2022-09-02", "\"classification\":\"DUPLICATE\"")
                .statusCode(200);
        step(standingCommittee(), again, "ADMIT", "2022-09-05", "")
                .statusCode(422)
                .body("findings.rule", contains("DEN-03"))
                .body("findings[0].message", containsString("BL-UBKT 1/2022"));
        step(
                        standingCommittee(),
                        again,
                        "ADMIT",
                        "2022-09-05",
                        "\"newEvidence\":true,"
                                + "\"judgements\":[{\"rule\":\"DEN-03\",\"met\":true,\"ground\":\"Có sổ quỹ mới\"}]")
                .statusCode(200);
    }

    @Test
    void a_withdrawn_one_may_go_on_where_a_person_finds_signs_of_violation() {
        String id = received(denunciation());
        begun(id, "TC-01");
        step(inspector(), id, "WITHDRAW", "2022-06-01", "\"ground\":\"Đơn xin rút\",\"paper\":\"Đơn ngày 30/5\"")
                .statusCode(200)
                .body("state", is("WITHDRAWN"));
        step(standingCommittee(), id, "CONTINUE", "2022-06-03", "\"ground\":\"Có dấu hiệu vi phạm\"")
                .statusCode(422)
                .body("findings.rule", contains("WDR-01"));
        step(
                        standingCommittee(),
                        id,
                        "CONTINUE",
                        "2022-06-03",
                        "\"ground\":\"Có dấu hiệu vi phạm\",\"judgements\":"
                                + "[{\"rule\":\"WDR-01\",\"met\":true,\"ground\":\"Sổ quỹ tẩy xoá\"}]")
                .statusCode(200)
                .body("state", is("ADMITTED"))
                .body("admittedOn", is("2022-05-20"));
        step(inspector(), id, "BEGIN", "2022-06-06", "").statusCode(200).body("caseId", notNullValue());
    }

    @Test
    void withdrawn_before_its_admission_it_is_judged_as_for_admission_when_it_goes_on() {
        String id = received(denunciation().replace("NAMED", "ANONYMOUS"));
        step(inspector(), id, "WITHDRAW", "2022-05-17", "\"ground\":\"Rút\"").statusCode(200);
        step(
                        standingCommittee(),
                        id,
                        "CONTINUE",
                        "2022-05-18",
                        "\"ground\":\"Tiếp tục\",\"judgements\":"
                                + "[{\"rule\":\"WDR-01\",\"met\":true,\"ground\":\"Có dấu hiệu\"}]")
                .statusCode(422)
                .body("findings.rule", contains("DEN-02"));
    }

    @Test
    void a_step_is_taken_in_its_order_on_a_day_that_can_be_with_what_it_asks_for_and_no_more() {
        String id = received(denunciation());
        step(standingCommittee(), id, "ADMIT", "2022-05-17", "").statusCode(409);
        step(inspector(), id, "CLASSIFY", "2022-05-15", "\"classification\":\"NOT_ELIGIBLE\"")
                .statusCode(400)
                .body("violations.field", contains("on"));
        step(inspector(), id, "CLASSIFY", "2099-01-01", "\"classification\":\"NOT_ELIGIBLE\"")
                .statusCode(400);
        step(inspector(), id, "CLASSIFY", "2022-05-17", "\"outcome\":\"FOUNDED\",\"days\":3")
                .statusCode(400)
                .body("violations.field", hasItems("classification", "outcome", "days"));
        admitted(id);
        step(inspector(), id, "BEGIN", "2022-05-23", "").statusCode(400).body("violations.field", contains("caseId"));
        step(inspector(), id, "BEGIN", "2022-05-19", "\"caseId\":\"018f0000-0000-7000-8000-000000000000\"")
                .statusCode(400);
        assertEquals(2, Database.number("select count(*) from petition_step"));
        assertEquals(0, Database.number("select count(*) from inspection_case"));
    }

    @Test
    void a_case_of_another_kind_or_that_all_may_see_is_not_its_own() {
        String id = received(denunciation());
        admitted(id);
        String open = opened(aCase("TC-1", "DENUNCIATION", "BL-UBKT", "2022-05-23", organisation("BL-HM-DU")));
        String complaint =
                opened(restricted(aCase("TC-2", "COMPLAINT", "BL-UBKT", "2022-05-23", organisation("BL-HM-DU"))));
        for (String wrong : new String[] {open, complaint}) {
            step(inspector(), id, "BEGIN", "2022-05-23", "\"caseId\":\"" + wrong + "\"")
                    .statusCode(400);
        }
        String right =
                opened(restricted(aCase("TC-3", "DENUNCIATION", "BL-UBKT", "2022-05-23", organisation("BL-HM-DU"))));
        step(inspector(), id, "BEGIN", "2022-05-23", "\"caseId\":\"" + right + "\"")
                .statusCode(200)
                .body("caseId", is(right));
    }
}
