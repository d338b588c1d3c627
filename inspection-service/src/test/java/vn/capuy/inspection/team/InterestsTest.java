package vn.capuy.inspection.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.version;
import static vn.capuy.inspection.team.Rosters.KIN;
import static vn.capuy.inspection.team.Rosters.account;
import static vn.capuy.inspection.team.Rosters.appoint;
import static vn.capuy.inspection.team.Rosters.approver;
import static vn.capuy.inspection.team.Rosters.judged;
import static vn.capuy.inspection.team.Rosters.post;
import static vn.capuy.inspection.team.Rosters.province;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** What ties an inspector to a subject is declared, judged, and known to few. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class InterestsTest {
    private static final String ALLOW = "{\"step\":\"ALLOW\",\"ground\":\"Họ hàng xa\"}";
    private static final String RECUSE = "{\"step\":\"RECUSE\",\"ground\":\"Em ruột\"}";

    private String id;
    private String kiem;
    private String subject;

    @BeforeEach
    void a_case_with_a_head() {
        Register.clear();
        kiem = Rosters.inspector("kiem", "I-01");
        id = opened(aCase("KT-01"));
        subject = Database.column("select id from case_subject").getFirst();
    }

    private ValidatableResponse declare(Tokens by, String inspector, String kind) {
        String whose = inspector == null ? "" : "\"inspector\":\"" + inspector + "\",";
        return post(
                by,
                id,
                "/interests",
                "{%s\"subject\":\"%s\",\"kind\":\"%s\",\"note\":\"Bí thư là anh vợ\"}".formatted(whose, subject, kind));
    }

    private String declared(Tokens by, String inspector, String kind) {
        return declare(by, inspector, kind).statusCode(201).extract().path("id");
    }

    private ValidatableResponse judge(Tokens by, String interest, String body) {
        return post(by, id, "/interests/" + interest + "/judge", body);
    }

    @Test
    void who_works_on_a_case_declares_for_himself_and_it_waits_for_the_approver() {
        appoint(id, kiem, "HEAD").statusCode(200);
        String interest = declared(account("kiem", "BL"), null, "KINSHIP");
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\"}")
                .statusCode(422)
                .body("findings.rule", contains("TEAM-13"));
        judge(account("kiem", "BL"), interest, ALLOW).statusCode(403);
        judge(approver(), interest, ALLOW)
                .statusCode(200)
                .body("state", is("MAY_STAY"))
                .body("judgedBy", is("standing-committee"));
        judge(approver(), interest, RECUSE).statusCode(409);
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\"}").statusCode(200);
        declare(account("kiem", "BL"), null, "KINSHIP").statusCode(409);
    }

    @Test
    void who_is_recused_leaves_the_team_sees_the_case_no_more_and_is_not_appointed_again() {
        appoint(id, kiem, "HEAD").statusCode(200);
        var borrowed = account("kiem", "TY");
        as(borrowed).get(CASES + "/" + id).then().statusCode(200);
        String interest = declared(borrowed, kiem, "DISPUTE");
        judge(approver(), interest, RECUSE).statusCode(200).body("state", is("RECUSED"));
        as(borrowed).get(CASES + "/" + id).then().statusCode(404);
        as(approver()).get(CASES + "/" + id + "/team").then().body("members[0].leaveKind", is("RECUSED"));
        appoint(id, kiem, "MEMBER").statusCode(422).body("findings.rule", hasItem("TEAM-06"));
        as(inspector())
                .get(CASES + "/" + id + "/history")
                .then()
                .body("items.action", hasItem("case.interest-judged"))
                .body("items.action", hasItem("case.team-left"))
                .body(not(containsString("anh vợ")));
    }

    @Test
    void an_interest_that_was_declared_before_refuses_the_appointment_until_it_is_judged() {
        declared(approver(), kiem, "BENEFIT");
        appoint(id, kiem, "HEAD")
                .statusCode(422)
                .body("findings.rule", contains("TEAM-07"))
                .body("findings[0].verdict", is("PERSON_MUST_JUDGE"));
        appoint(approver(), id, kiem, "HEAD", judged("TEAM-07", "TEAM-08")).statusCode(200);
        as(approver())
                .get(CASES + "/" + id + "/team/interests")
                .then()
                .body("state", contains("MAY_STAY"))
                .body("ground", contains("Đã xác minh"));
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\"}").statusCode(200);
    }

    @Test
    void neither_who_declared_it_nor_whose_it_is_judges_it() {
        appoint(id, kiem, "HEAD").statusCode(200);
        String interest = declared(approver(), kiem, "KINSHIP");
        judge(approver(), interest, ALLOW).statusCode(403);
        var own = Tokens.of("kiem").roles("inspection-approver").org("BL").clearance("SECRET");
        judge(own, interest, ALLOW).statusCode(403);
        post(own, id, "/interests/" + interest + "/void", "{\"reason\":\"x\"}").statusCode(403);
        judge(province(), interest, ALLOW).statusCode(200);
    }

    @Test
    void nobody_but_the_approver_declares_for_another() {
        declare(inspector(), kiem, "KINSHIP").statusCode(403);
        declare(inspector(), null, "KINSHIP").statusCode(403);
        declare(approver(), null, "KINSHIP").statusCode(400).body("violations.field", contains("inspector"));
        declare(approver(), "00000000-0000-7000-8000-000000000000", "KINSHIP")
                .statusCode(400)
                .body("violations.field", contains("inspector"));
        String another = opened(aCase("KT-02"));
        subject = Database.column("select id from case_subject where case_id = '" + another + "'")
                .getFirst();
        declare(approver(), kiem, "KINSHIP").statusCode(400).body("violations.field", contains("subject"));
        assertEquals(0, Database.number("select count(*) from case_interest"));
        assertEquals(0, version(id));
    }

    @Test
    void what_it_is_is_told_to_the_approver_the_auditor_and_himself() {
        String other = Rosters.inspector("kiem-2", "I-02");
        appoint(id, kiem, "HEAD").statusCode(200);
        appoint(id, other, "MEMBER").statusCode(200);
        declared(account("kiem", "BL"), null, "KINSHIP");
        String path = CASES + "/" + id + "/team/interests";
        as(approver()).get(path).then().statusCode(200).body("note", contains("Bí thư là anh vợ"));
        as(Register.auditor()).get(path).then().body("", hasSize(1));
        as(account("kiem", "BL")).get(path).then().body("", hasSize(1));
        as(account("kiem-2", "BL")).get(path).then().statusCode(200).body("", hasSize(0));
        as(inspector()).get(path).then().body("", hasSize(0));
        as(inspector()).get(CASES + "/" + id + "/history").then().body(not(containsString("anh vợ")));
    }

    @Test
    void one_that_was_declared_by_mistake_is_voided_and_keeps_nobody_away() {
        String interest = declared(approver(), kiem, "KINSHIP");
        post(approver(), id, "/interests/" + interest + "/void", "{\"reason\":\"Nhầm người\"}")
                .statusCode(200)
                .body("voidReason", is("Nhầm người"));
        post(approver(), id, "/interests/" + interest + "/void", "{\"reason\":\"x\"}")
                .statusCode(409);
        judge(province(), interest, ALLOW).statusCode(409);
        appoint(approver(), id, kiem, "HEAD", KIN).statusCode(200);
        declared(approver(), kiem, "KINSHIP");
    }
}
