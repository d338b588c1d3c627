package vn.capuy.inspection.remedy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Conducted.evidence;
import static vn.capuy.inspection.casefile.Conducted.post;
import static vn.capuy.inspection.casefile.Conducted.remedy;
import static vn.capuy.inspection.casefile.Conducted.required;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.standingCommittee;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Conducted;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RemediesTest {
    private static final String REMEDIES = "/api/inspection/v1/remedies";
    private static final String REPORT =
            "{\"step\":\"REPORT\",\"on\":\"2022-09-15\",\"evidence\":\"Giấy nộp tiền 12/9/2022\"}";
    private static final String VERIFY = "{\"step\":\"VERIFY\",\"on\":\"2022-09-20\"}";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static String aCaseInConduct(String reference) {
        return Conducted.of(aCase(
                reference,
                "INSPECTION_FINANCE",
                "BL-UBKT",
                "2022-05-16",
                organisation("BL-HM-DU"),
                member("P1", "BL-HM-C01")));
    }

    @Test
    void a_remedy_is_reported_returned_reported_again_and_verified_after_the_case_is_closed() {
        String id = aCaseInConduct("KT-01");
        String paper = evidence(id);
        var required = post(inspector(), id, "remedies", remedy("BL-HM-DU"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("remedy.state", is("OPEN"))
                .body("remedy.reference", is("KT-01"))
                .body("takenSteps.step", contains("REQUIRE"));
        String remedy = required.extract().path("remedy.id");
        assertEquals(REMEDIES + "/" + remedy, required.extract().header("Location"));
        Register.change(standingCommittee(), id, "steps", "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-06-30\"}")
                .statusCode(200);
        Register.change(inspector(), id, "steps", "{\"step\":\"CLOSE\"}").statusCode(200);
        step(inspector(), remedy, "0", "{\"step\":\"REPORT\",\"on\":\"2022-08-01\",\"paper\":\"" + paper + "\"}")
                .statusCode(200)
                .body("remedy.state", is("REPORTED"));
        step(standingCommittee(), remedy, "1", "{\"step\":\"RETURN\",\"on\":\"2022-08-10\",\"ground\":\"Còn thiếu\"}")
                .statusCode(200)
                .body("remedy.state", is("RETURNED"));
        step(inspector(), remedy, "2", REPORT).statusCode(200);
        step(standingCommittee(), remedy, "3", VERIFY)
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("remedy.state", is("VERIFIED"))
                .body("takenSteps.step", contains("REQUIRE", "REPORT", "RETURN", "REPORT", "VERIFY"))
                .body("takenSteps[1].paper", is(paper))
                .body("allowedSteps", hasSize(0));
        post(inspector(), id, "remedies", remedy("BL-HM-DU").replace("Nộp", "Thu"))
                .statusCode(409);
    }

    @Test
    void whoever_reported_it_does_not_verify_it_and_whoever_required_it_does_not_extend_it() {
        String remedy = required(aCaseInConduct("KT-01"), remedy("BL-HM-DU"));
        Tokens both = Tokens.of("inspector")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org("BL");
        step(both, remedy, "0", "{\"step\":\"EXTEND\",\"dueOn\":\"2022-12-31\",\"ground\":\"Chờ\"}")
                .statusCode(403);
        step(inspector(), remedy, "0", "{\"step\":\"CANCEL\",\"ground\":\"Thôi\"}")
                .statusCode(403);
        step(inspector(), remedy, "0", REPORT).statusCode(200);
        step(both, remedy, "1", VERIFY)
                .statusCode(403)
                .body("detail", is("Whoever made the record may not approve it."));
        as(both).get(REMEDIES + "/" + remedy).then().body("allowedSteps.allowed", contains(false, false));
        step(standingCommittee(), remedy, "1", VERIFY).statusCode(200);
    }

    @Test
    void an_extension_keeps_the_first_day_and_its_history() {
        String remedy = required(aCaseInConduct("KT-01"), remedy("BL-HM-DU"));
        String extend = "{\"step\":\"EXTEND\",\"on\":\"2022-09-01\",\"dueOn\":\"%s\",\"ground\":\"Chờ kiểm toán\"}";
        step(standingCommittee(), remedy, "0", extend.formatted("2022-09-30"))
                .statusCode(400)
                .body("violations[0].message", containsString("later than the present one (2022-09-30)"));
        step(standingCommittee(), remedy, "0", extend.formatted("2022-12-31"))
                .statusCode(200)
                .body("remedy.firstDueOn", is("2022-09-30"))
                .body("remedy.dueOn", is("2022-12-31"))
                .body("remedy.state", is("OPEN"))
                .body("takenSteps.dueOn", contains("2022-09-30", "2022-12-31"))
                .body("takenSteps[1].ground", is("Chờ kiểm toán"));
    }

    @Test
    void a_step_out_of_order_stale_or_without_a_version_changes_nothing() {
        String id = aCaseInConduct("KT-01");
        String remedy = required(id, remedy("BL-HM-DU"));
        step(standingCommittee(), remedy, "0", VERIFY).statusCode(409);
        step(inspector(), remedy, "1", REPORT).statusCode(412);
        as(inspector())
                .body(REPORT)
                .post(REMEDIES + "/" + remedy + "/steps")
                .then()
                .statusCode(428);
        step(inspector(), remedy, "0", "{\"step\":\"REPORT\",\"paper\":\"" + evidence(aCaseInConduct("KT-02")) + "\"}")
                .statusCode(400)
                .body("violations.field", contains("paper"));
        step(inspector(), remedy, "0", REPORT.replace("2022-09-15", "2022-06-29"))
                .statusCode(400)
                .body("violations.field", contains("on"));
        assertEquals(1, Database.number("select count(*) from remedy_step where remedy = '" + remedy + "'"));
        as(inspector()).get(REMEDIES + "/" + remedy).then().header("ETag", "\"0\"");
        assertEquals(
                3,
                Database.number("select count(*) from journal where action = 'remedy.refused' and org = 'BL-UBKT'"
                        + " and subject_id = '" + remedy + "'"));
    }

    @Test
    void a_remedy_is_owed_by_who_is_in_the_case_or_competent_for_it() {
        String id = aCaseInConduct("KT-01");
        // The one above a subject, the lead body, the one of the member.
        for (String competent : new String[] {"BL", "BL-UBKT", "BL-HM-C01"}) {
            post(inspector(), id, "remedies", remedy(competent)).statusCode(201);
        }
        post(inspector(), id, "remedies", remedy("BL-DV-DU"))
                .statusCode(400)
                .body("violations.field", contains("organisation"));
        post(inspector(), id, "remedies", remedy("XX"))
                .statusCode(400)
                .body("violations[0].message", containsString("no such organisation"));
        String ofMember = remedy("BL-HM-C01").replace("ORGANISATION", "MEMBER");
        post(inspector(), id, "remedies", ofMember).statusCode(400).body("violations.field", contains("member"));
        post(inspector(), id, "remedies", ofMember.replace("}", ",\"member\":\"P1\"}"))
                .statusCode(201)
                .body("remedy.memberName", is("Hoàng Văn P1"));
        post(inspector(), id, "remedies", ofMember.replace("}", ",\"member\":\"P2\"}"))
                .statusCode(400)
                .body("violations.field", contains("member"));
    }

    @Test
    void who_holds_a_post_in_an_organisation_of_the_case_can_owe_a_remedy() {
        String id = aCaseInConduct("KT-01");
        Database.run(
                "insert into member (code, full_name, managed_by, voided) values ('P7', 'Trần Thị Bảy', 'BL', false);"
                        + " insert into member_place (member, organisation, valid) values ('P7', 'BL-HM-DU', '[2020-01-01,)')");
        post(
                        inspector(),
                        id,
                        "remedies",
                        remedy("BL-HM-DU").replace("ORGANISATION", "MEMBER").replace("}", ",\"member\":\"P7\"}"))
                .statusCode(201)
                .body("remedy.memberName", is("Trần Thị Bảy"));
    }

    @Test
    void who_took_a_subject_over_owes_what_it_has_to_put_right() {
        String id = aCaseInConduct("KT-01");
        String after = remedy("QN-HM-DU").replace("2022-06-30", "2025-07-01").replace("2022-09-30", "2025-12-31");
        post(inspector(), id, "remedies", after).statusCode(201);
        post(inspector(), id, "remedies", after.replace("QN-HM-DU", "BL-HM-DU"))
                .statusCode(400)
                .body("violations.field", contains("organisation"));
    }

    @Test
    void what_is_required_on_no_possible_day_or_from_no_finding_is_told_at_once() {
        String id = aCaseInConduct("KT-01");
        post(inspector(), id, "remedies", """
                {"owner":"ORGANISATION","organisation":"BL-HM-DU","what":"x","requiredOn":"2022-05-15","dueOn":"2022-05-14",\
                "finding":"01900000-0000-7000-8000-000000000000"}""")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("requiredOn", "dueOn", "finding"));
        String prepared = opened(aCase("KT-02"));
        post(inspector(), prepared, "remedies", remedy("BL-HM-DU")).statusCode(409);
        assertEquals(0, Database.number("select count(*) from remedy"));
    }

    @Test
    void what_is_overdue_is_told_by_the_day_and_the_list_by_what_is_asked_for() {
        String id = aCaseInConduct("KT-01");
        String late = required(id, remedy("BL-HM-DU"));
        String later = required(id, remedy("BL").replace("2022-09-30", "2999-12-31"));
        String done = required(id, remedy("BL-HM-C01").replace("2022-09-30", "2022-08-31"));
        step(inspector(), done, "0", REPORT).statusCode(200).body("remedy.overdue", is(false));
        list("").body("items.id", contains(done, late, later)).body("items.overdue", contains(false, true, false));
        list("?overdue=true").body("items.id", contains(late));
        list("?overdue=false").body("items.id", contains(done, later));
        list("?state=REPORTED").body("items.id", contains(done));
        list("?owner=BL-HM-DU").body("items.id", contains(late));
        list("?dueTo=2022-09-29").body("items.id", contains(done));
        list("?dueFrom=2022-10-01").body("items.id", contains(later));
        String next = list("?limit=2").extract().path("next");
        list("?limit=2&after=" + next).body("items.id", contains(later)).body("next", nullValue());
        as(inspector())
                .get(REMEDIES + "?dueFrom=2022-10-01&dueTo=2022-09-01")
                .then()
                .statusCode(400);
        as(inspector()).get(CASES + "/" + id + "/remedies").then().body("items", hasSize(3));
        as(inspector()).accept("text/csv").get(REMEDIES).then().body(containsString("Nộp lại số đảng phí thu sai"));
    }

    @Test
    void a_voided_remedy_leaves_the_list_and_takes_no_step() {
        String remedy = required(aCaseInConduct("KT-01"), remedy("BL-HM-DU"));
        as(inspector())
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Nhập trùng\"}")
                .post(REMEDIES + "/" + remedy + "/void")
                .then()
                .statusCode(200)
                .body("remedy.voidReason", is("Nhập trùng"))
                .body("allowedSteps", hasSize(0));
        list("").body("items", hasSize(0));
        step(inspector(), remedy, "1", REPORT).statusCode(409);
    }

    @Test
    void remedies_of_a_restricted_case_are_behind_its_wall() {
        String id = Conducted.of(Register.restricted(aCase("KT-01")));
        String remedy = required(id, remedy("BL-HM-DU"));
        Tokens uncleared = Tokens.of("other")
                .roles("inspection-reader", "inspection-editor")
                .org("BL")
                .clearance("CONFIDENTIAL");
        as(uncleared).get(REMEDIES).then().body("items", hasSize(0));
        as(uncleared).get(REMEDIES + "/" + remedy).then().statusCode(404);
        step(uncleared, remedy, "0", REPORT).statusCode(404);
    }

    private static ValidatableResponse step(Tokens account, String remedy, String version, String json) {
        return as(account)
                .header("If-Match", "\"" + version + "\"")
                .body(json)
                .post(REMEDIES + "/" + remedy + "/steps")
                .then();
    }

    private static ValidatableResponse list(String query) {
        return as(inspector()).get(REMEDIES + query).then().statusCode(200);
    }
}
