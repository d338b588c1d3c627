package vn.capuy.inspection.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.INDICATORS;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.version;
import static vn.capuy.inspection.team.Rosters.KIN;
import static vn.capuy.inspection.team.Rosters.account;
import static vn.capuy.inspection.team.Rosters.appoint;
import static vn.capuy.inspection.team.Rosters.approver;
import static vn.capuy.inspection.team.Rosters.entered;
import static vn.capuy.inspection.team.Rosters.post;
import static vn.capuy.inspection.team.Rosters.province;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Who works on a case sees it wherever he belongs, as long as he does; who is looked into by it does not. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TeamSightTest {
    private static final String PERIOD = "?org=BL&from=2020-08-01&to=2023-03-31";

    private String id;

    @BeforeEach
    void two_cases() {
        Register.clear();
        id = opened(aCase("KT-01", "INSPECTION_THEMATIC", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU")));
        opened(aCase("KT-02"));
    }

    private static List<String> reads(String id) {
        String path = CASES + "/" + id;
        return List.of(path, path + "/history", path + "/team", path + "/team/interests");
    }

    private static void sees(Tokens who, String id) {
        reads(id).forEach(path -> as(who).get(path).then().statusCode(200));
        as(who).get(CASES).then().body("items.id", contains(id));
        as(who).accept("text/csv").get(CASES).then().body(containsString(id));
    }

    private static void doesNotSee(Tokens who, String id) {
        reads(id).forEach(path -> as(who).get(path).then().statusCode(404));
        as(who).get(CASES).then().statusCode(200).body("items.id", not(hasItem(id)));
        as(who).accept("text/csv").get(CASES).then().body(not(containsString(id)));
    }

    @Test
    void somebody_of_another_district_sees_the_case_on_which_he_works_and_no_other() {
        String lent = entered("lent", "S-01", "TY", "TY");
        var reader = account("lent", "TY");
        doesNotSee(reader, id);
        appoint(province(), id, lent, "MEMBER", KIN).statusCode(200);
        sees(reader, id);
        String row = Database.column("select id from case_team").getFirst();
        post(approver(), id, "/" + row + "/leave", "{\"leftOn\":\"2022-06-01\",\"reason\":\"Xong việc\"}")
                .statusCode(200);
        doesNotSee(reader, id);
    }

    @Test
    void an_editor_who_lets_himself_go_is_answered_although_he_sees_it_no_more() {
        String lent = entered("lent", "S-01", "TY", "TY");
        appoint(province(), id, lent, "MEMBER", KIN).statusCode(200);
        var editor = Tokens.of("lent").roles("inspection-editor").org("TY");
        String row = Database.column("select id from case_team").getFirst();
        post(editor, id, "/" + row + "/leave", "{\"leftOn\":\"2022-06-01\",\"reason\":\"Xong việc\"}")
                .statusCode(200)
                .header("ETag", "\"2\"");
        assertEquals(2, version(id));
        doesNotSee(account("lent", "TY"), id);
    }

    @Test
    void whose_days_in_the_roster_are_over_or_whose_appointment_is_voided_sees_it_no_more() {
        String lent = entered("lent", "S-01", "TY", "TY");
        appoint(province(), id, lent, "MEMBER", KIN).statusCode(200);
        String row = Database.column("select id from case_team").getFirst();
        post(approver(), id, "/" + row + "/void", "{\"reason\":\"Nhầm\"}").statusCode(200);
        doesNotSee(account("lent", "TY"), id);
        appoint(province(), id, lent, "MEMBER", KIN).statusCode(200);
        sees(account("lent", "TY"), id);
        as(province())
                .header("If-Match", "*")
                .body("{\"lastDay\":\"2022-12-31\"}")
                .post(Rosters.INSPECTORS + "/" + lent + "/end")
                .then()
                .statusCode(200);
        doesNotSee(account("lent", "TY"), id);
    }

    @Test
    void who_is_looked_into_does_not_see_the_case_whatever_his_office() {
        String looked = opened(aCase(
                "KT-03",
                "INSPECTION_SIGNS_OF_VIOLATION",
                "BL-UBKT",
                "2022-05-16",
                member("S-09", "BL-HM-C01"),
                organisation("BL-HM-DU")));
        Rosters.inspector("subject", "S-09");
        for (String role : List.of("kpi-reader", "inspection-editor", "inspection-approver")) {
            var himself = Tokens.of("subject")
                    .roles(role, "inspection-reader")
                    .org("BL")
                    .clearance("TOP_SECRET");
            doesNotSee(himself, looked);
            as(himself)
                    .get(INDICATORS + "/INSP.CASES/records" + PERIOD)
                    .then()
                    .statusCode(200)
                    .body("items.reference", not(hasItem("KT-03")))
                    .body("items", hasSize(2));
            as(himself)
                    .get(INDICATORS + "/INSP.MEMBERS/records" + PERIOD)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            as(himself)
                    .get(INDICATORS + "/INSP.ORGANISATIONS/records" + PERIOD)
                    .then()
                    .body("items.caseId", not(hasItem(looked)));
        }
        as(approver()).get(CASES + "/" + looked).then().statusCode(200).body("reference", is("KT-03"));
        // Counted it is, as for everybody.
        as(Register.inspector())
                .get(INDICATORS + "/INSP.CASES/records" + PERIOD)
                .then()
                .body("items.reference", hasItem("KT-03"));
    }
}
