package vn.capuy.inspection.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.team.Rosters.INSPECTORS;
import static vn.capuy.inspection.team.Rosters.approver;
import static vn.capuy.inspection.team.Rosters.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.testing.Database;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RosterTest {
    private static final String HEADER = "account,member,member_name,organisation,committee,held_from,held_to\n";

    @Inject
    FeedReader feed;

    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static String entered(String json) {
        return as(approver())
                .body(json)
                .post(INSPECTORS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse change(Tokens by, String id, String what, String json) {
        return as(by).header("If-Match", "*")
                .body(json)
                .post(INSPECTORS + "/" + id + "/" + what)
                .then();
    }

    private static ValidatableResponse load(String query, String rows) {
        return as(approver())
                .contentType("text/csv; charset=UTF-8")
                .body((HEADER + rows).getBytes(StandardCharsets.UTF_8))
                .post(INSPECTORS + "/imports" + query)
                .then();
    }

    @Test
    void an_inspector_is_entered_listed_and_read_with_his_history() {
        String id = entered(row("kiem", "R-01", "BL-HM-C01", "BL-UBKT", "2020-08-01"));
        as(inspector())
                .get(INSPECTORS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("memberName", is("Trần Văn R-01"))
                .body("organisationName", is("Unit BL-HM-C01"))
                .body("committeeName", is("Unit BL-UBKT"));
        as(inspector())
                .get(INSPECTORS + "?committee=BL-UBKT&onDay=2020-08-01")
                .then()
                .body("items.id", contains(id));
        as(inspector()).get(INSPECTORS + "?onDay=2020-07-31").then().body("items", hasSize(0));
        as(inspector()).get(INSPECTORS + "?member=R-02").then().body("items", hasSize(0));
        change(approver(), id, "end", "{\"lastDay\":\"2022-12-31\"}")
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(inspector()).get(INSPECTORS + "?onDay=2022-12-31").then().body("items", hasSize(1));
        as(inspector()).get(INSPECTORS + "?onDay=2023-01-01").then().body("items", hasSize(0));
        as(inspector())
                .get(INSPECTORS + "/" + id + "/history")
                .then()
                .body("action", contains("inspector.entered", "inspector.ended"));
        as(inspector())
                .accept("text/csv")
                .get(INSPECTORS)
                .then()
                .statusCode(200)
                .body(containsString("kiem,R-01,Trần Văn R-01,BL-HM-C01"));
    }

    @Test
    void every_fault_is_told_at_once_and_nothing_is_written() {
        Persons.tell(feed, "R-01", "Lý Thị Uỷ", "BL");
        as(approver())
                .body(row("kiem", "R-01", "BL-XX", "BL-HM", "2999-08-01"))
                .post(INSPECTORS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("heldFrom", "committee", "organisation", "memberName"))
                .body(not(containsString("Lý Thị")));
        as(approver()).body("{}").post(INSPECTORS).then().statusCode(400).body("violations", hasSize(5));
        as(approver())
                .body(row("ki\\u0000em", "R-02", "BL-UBKT", "BL-UBKT", "2020-08-01"))
                .post(INSPECTORS)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from inspector"));
        assertEquals(
                0,
                Database.number("select count(*) from journal where action like 'inspector.%'"
                        + " and action <> 'inspector.refused'"));
    }

    @Test
    void his_name_is_taken_from_his_dossier() {
        Persons.tell(feed, "R-01", "Lý Thị Uỷ", "BL");
        String id = entered(row("kiem", "R-01", "BL-UBKT", "BL-UBKT", "2020-08-01")
                .replace("\"memberName\":\"Trần Văn R-01\",", ""));
        as(inspector()).get(INSPECTORS + "/" + id).then().body("memberName", is("Lý Thị Uỷ"));
    }

    @Test
    void an_account_and_a_member_stand_in_the_roster_once_at_a_time() {
        String id = entered(row("kiem", "R-01", "BL-UBKT", "BL-UBKT", "2020-08-01"));
        as(approver())
                .body(row("kiem", "R-02", "BL-UBKT", "BL-UBKT", "2021-08-01"))
                .post(INSPECTORS)
                .then()
                .statusCode(409)
                .body("detail", is("This account is in the roster for some of those days."));
        as(approver())
                .body(row("khac", "R-01", "BL-UBKT", "BL-UBKT", "2021-08-01"))
                .post(INSPECTORS)
                .then()
                .statusCode(409)
                .body("detail", is("This member is in the roster for some of those days."));
        change(approver(), id, "end", "{\"lastDay\":\"2021-07-31\"}").statusCode(200);
        entered(row("kiem", "R-01", "BL-UBKT", "BL-UBKT", "2021-08-01"));
        change(approver(), id, "end", "{\"lastDay\":\"2021-08-01\"}").statusCode(400);
        change(approver(), id, "end", "{\"lastDay\":\"2020-07-31\"}").statusCode(400);
        change(approver(), id, "void", "{\"reason\":\"Nhập nhầm\"}")
                .statusCode(200)
                .body("voidedAt", notNullValue());
        change(approver(), id, "void", "{\"reason\":\"Nhập nhầm\"}").statusCode(409);
        change(approver(), id, "end", "{\"lastDay\":\"2021-01-01\"}").statusCode(409);
    }

    @Test
    void nobody_enters_ends_or_voids_himself() {
        as(approver())
                .body(row("standing-committee", "R-01", "BL-UBKT", "BL-UBKT", "2020-08-01"))
                .post(INSPECTORS)
                .then()
                .statusCode(403);
        String id = Rosters.inspector("standing-committee", "R-01");
        change(approver(), id, "void", "{\"reason\":\"x\"}").statusCode(403);
        change(approver(), id, "end", "{\"lastDay\":\"2021-01-01\"}").statusCode(403);
        load("", "standing-committee,R-02,A,BL-UBKT,BL-UBKT,2019-08-01,2019-09-01\n")
                .statusCode(400)
                .body("violations.column", contains("account"));
    }

    @Test
    void a_change_names_the_version_from_which_it_is_made() {
        String id = entered(row("kiem", "R-01", "BL-UBKT", "BL-UBKT", "2020-08-01"));
        as(approver())
                .body("{\"lastDay\":\"2021-01-01\"}")
                .post(INSPECTORS + "/" + id + "/end")
                .then()
                .statusCode(428);
        as(approver())
                .header("If-Match", "\"7\"")
                .body("{\"lastDay\":\"2021-01-01\"}")
                .post(INSPECTORS + "/" + id + "/end")
                .then()
                .statusCode(412);
    }

    @Test
    void a_repetition_with_its_key_enters_nobody_twice() {
        for (int i = 0; i < 2; i++) {
            as(approver())
                    .header("Idempotency-Key", "roster-1")
                    .body(row("kiem", "R-01", "BL-UBKT", "BL-UBKT", "2020-08-01"))
                    .post(INSPECTORS)
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, Database.number("select count(*) from inspector"));
    }

    @Test
    void the_roster_of_another_district_does_not_exist() {
        String id = Rosters.entered("ty", "R-01", "TY", "TY");
        as(approver()).get(INSPECTORS).then().body("items", hasSize(0));
        as(approver()).get(INSPECTORS + "/" + id).then().statusCode(404);
        change(approver(), id, "void", "{\"reason\":\"x\"}").statusCode(404);
        as(approver())
                .body(row("kiem", "R-02", "BL-UBKT", "TY", "2020-08-01"))
                .post(INSPECTORS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("committee"));
    }

    @Test
    void a_file_enters_the_roster_of_the_past_or_tells_every_faulty_row() {
        Persons.tell(feed, "R-01", "Lý Thị Uỷ", "BL");
        String good = "k1,R-01,,BL-UBKT,BL-UBKT,2015-08-01,2020-07-31\nk1,R-01,,BL-UBKT,BL-UBKT,2020-08-01,\n";
        load("", good + """
                        k2,R-02,,BL-UBKT,BL-UBKT,2020-08-01,
                        k1,R-03,B,BL-UBKT,BL-UBKT,2019-01-01,2019-12-31
                        k4,R-04,C,TY,BL-HM,2020-08-01,2019-01-01
                        k5,R-05,D,BL-UBKT,BL-UBKT,01/08/2020,
                        """).statusCode(400).body("violations.row", contains(4, 5, 6, 6, 6, 7));
        load("?dryRun=true", good).statusCode(200).body("written", is(0));
        assertEquals(0, Database.number("select count(*) from inspector"));
        load("", good).statusCode(200).body("written", is(2));
        assertEquals(List.of("Lý Thị Uỷ", "Lý Thị Uỷ"), Database.column("select member_name from inspector"));
        load("", good).statusCode(400).body("violations.row", contains(2, 3));
        assertEquals(1, Database.number("select count(*) from journal where action = 'inspector.imported'"));
        as(approver()).get(INSPECTORS + "/imports/template.xlsx").then().statusCode(200);
    }

    @Test
    void who_was_appointed_to_a_case_is_ended_and_not_voided() {
        String id = Rosters.inspector("kiem", "R-01");
        Rosters.appoint(opened(Register.aCase("KT-01")), id, "HEAD").statusCode(200);
        change(approver(), id, "void", "{\"reason\":\"x\"}").statusCode(409);
        change(approver(), id, "end", "{\"lastDay\":\"2022-12-31\"}").statusCode(200);
    }
}
