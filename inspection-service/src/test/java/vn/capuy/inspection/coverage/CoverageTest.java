package vn.capuy.inspection.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.secretary;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CoverageTest {
    private static final String ORGANISATIONS = "/api/inspection/v1/coverage/organisations";
    private static final String MEMBERS = "/api/inspection/v1/coverage/members";
    private static final String DAY = "?org=BL&onDay=2025-06-30";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void the_never_visited_come_first_and_then_those_not_visited_for_longest() {
        opened(aCase("A", "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU")));
        opened(aCase("B", "SUPERVISION_THEMATIC", "BL-UBKT", "2019-05-16", organisation("BL-DV-DU")));
        opened(aCase("C", "SUPERVISION_THEMATIC", "BL-UBKT", "2024-05-16", organisation("BL-DV-DU")));
        told(inspector(), DAY)
                .body("items.organisation", hasItems("BL", "BL-UBKT", "BL-HM-C01", "BL-DV-C01"))
                .body("items.organisation", not(hasItems("BL-HM", "BL-HM-T01")))
                .body("items[-2].organisation", is("BL-HM-DU"))
                .body("items[-2].looks.lastOn", is("2022-05-16"))
                .body("items[-2].looks.daysSince", is(1141))
                .body("items[-2].looks.lastReference", is("A"))
                .body("items[-1].looks.count", is(2))
                .body("items[-1].looks.inTerm", is(1))
                .body("items[-1].looks.lastReference", is("C"))
                .body("items[-1].looks.byKind.key", contains("SUPERVISION_THEMATIC"))
                .body("items[0].looks.lastOn", nullValue())
                .body("termFrom", is("2020-08-01"))
                .body("note", containsString("Only cases"));
        told(inspector(), DAY + "&never=true")
                .body("items.organisation", hasItem("BL"))
                .body("items.looks.count", everyItem(is(0)));
        told(inspector(), DAY + "&never=false").body("items", hasSize(2));
        told(inspector(), DAY + "&minDays=1141").body("items.organisation", hasItems("BL", "BL-HM-DU"));
        told(inspector(), DAY + "&minDays=1142")
                .body("items.organisation", hasItem("BL"))
                .body("items.organisation", not(hasItem("BL-HM-DU")));
        told(inspector(), DAY + "&kind=SUPERVISION_THEMATIC&never=false").body("items", hasSize(1));
        told(inspector(), DAY + "&group=INSPECTION&never=false").body("items.organisation", contains("BL-HM-DU"));
    }

    @Test
    void looks_are_told_by_matter_as_well() {
        opened(aCase("A").replace("\"restricted\"", "\"matters\":[\"FINANCE\",\"CADRE_WORK\"],\"restricted\""));
        told(inspector(), DAY + "&matter=FINANCE&never=false")
                .body("items.organisation", contains("BL-HM-DU"))
                .body("items[0].looks.byMatter.key", contains("CADRE_WORK", "FINANCE"));
        told(inspector(), DAY + "&matter=LAND_RESOURCES&never=false").body("items", hasSize(0));
    }

    @Test
    void a_predecessors_looks_count_for_its_successor_and_are_told_as_such() {
        opened(aCase("A"));
        var province =
                Tokens.of("inspector-QN").roles("inspection-reader").org("QN").clearance("SECRET");
        told(province, "?org=QN-HM&onDay=2025-07-01")
                .body("items.organisation", contains("QN-HM-DU"))
                .body("items[0].looks.count", is(1))
                .body("items[0].looks.ofPredecessors", is(1))
                .body("items[0].looks.lastOrganisation", is("BL-HM-DU"));
        told(province, "?org=BL-HM&onDay=2025-06-30").body("items[1].looks.ofPredecessors", is(0));
    }

    @Test
    void a_case_that_is_yet_to_be_decided_on_the_day_or_was_voided_is_no_look() {
        String voided = opened(aCase("A"));
        opened(aCase("B", "INSPECTION_FINANCE", "BL-UBKT", "2024-05-16", organisation("BL-HM-DU")));
        opened(aCase("C", "DENUNCIATION", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU")));
        Register.change(inspector(), voided, "void", "{\"reason\":\"x\"}").statusCode(200);
        told(inspector(), "?org=BL&onDay=2024-05-15&never=false").body("items", hasSize(0));
        told(inspector(), "?org=BL&onDay=2024-05-16&never=false").body("items", hasSize(1));
    }

    @Test
    void a_restricted_look_does_not_show_to_who_is_not_cleared() {
        opened(restricted(aCase("A", "INSPECTION_FINANCE", "BL-UBKT", "2024-05-16", organisation("BL-HM-DU"))));
        opened(aCase("B"));
        told(secretary(), DAY + "&never=false")
                .body("items[0].looks.count", is(1))
                .body("items[0].looks.lastOn", is("2022-05-16"))
                .body("items[0].looks.lastReference", is("B"));
        told(inspector(), DAY + "&never=false").body("items[0].looks.lastReference", is("A"));
        as(secretary())
                .accept("text/csv")
                .get(ORGANISATIONS + DAY)
                .then()
                .statusCode(200)
                .body(not(containsString("2024-05-16")))
                .body(containsString("2022-05-16"));
    }

    @Test
    void the_list_goes_on_page_by_page_without_a_gap() {
        opened(aCase("A"));
        String next = told(inspector(), DAY + "&limit=6")
                .body("items.looks.count", everyItem(is(0)))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(inspector())
                .get(ORGANISATIONS + DAY + "&limit=6&after=" + next)
                .then()
                .body("items[-1].organisation", is("BL-HM-DU"))
                .body("items.organisation", not(hasItem("BL")))
                .body("next", nullValue());
        as(inspector()).get(ORGANISATIONS + DAY + "&limit=6").then().header("Link", containsString("rel=\"next\""));
    }

    @Test
    void members_are_told_by_what_they_were_on_the_day_and_wherever_they_were_looked_at() {
        aMember("BL-P0001", "BL-HM-DU", "2010-01-01", "2011-01-01");
        aMember("BL-P0002", "BL-HM-DU", "2025-01-01", null);
        aMember("BL-P0003", "BL-HM-DU", "2025-07-01", null);
        aMember("BL-P0004", "TY", "2010-01-01", "2011-01-01");
        aMember("BL-P0005", "TY", "2010-01-01", "2011-01-01");
        Database.run("insert into member_place values ('BL-P0004', 'BL-DV-C01', '[2024-01-01,)')");
        opened(aCase("A", "INSPECTION_REGULAR", "BL-UBKT", "2022-05-16", member("BL-P0001", "BL-DV-DU")));
        as(inspector())
                .get(MEMBERS + DAY)
                .then()
                .statusCode(200)
                .body("items.member", contains("BL-P0002", "BL-P0004", "BL-P0001"))
                .body("items.status", contains("PROBATIONARY", "OFFICIAL", "OFFICIAL"))
                .body("items[2].looks.lastReference", is("A"));
        told(inspector(), DAY + "&never=false").body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TY", "BL-HM-T02", "KHONG-CO"})
    void an_organisation_outside_the_scope_does_not_exist(String org) {
        as(inspector()).get(ORGANISATIONS + "?org=" + org).then().statusCode(404);
        as(inspector()).get(MEMBERS + "?org=" + org).then().statusCode(404);
    }

    @Test
    void a_question_that_makes_no_sense_is_refused() {
        as(inspector()).get(ORGANISATIONS).then().statusCode(400);
        as(inspector()).get(ORGANISATIONS + "?org=BL&onDay=2999-01-01").then().statusCode(400);
        as(inspector())
                .get(ORGANISATIONS + "?org=BL&onDay=2025-07-01")
                .then()
                .statusCode(400)
                .body("violations.field", contains("onDay"));
        as(inspector()).get(ORGANISATIONS + DAY + "&minDays=-1").then().statusCode(400);
        as(inspector()).get(ORGANISATIONS + DAY + "&kind=X").then().statusCode(400);
        as(inspector()).get(ORGANISATIONS + DAY + "&after=!!").then().statusCode(400);
    }

    @Test
    void that_somebody_read_of_the_cases_is_one_line_of_the_journal() {
        opened(aCase("A"));
        told(secretary(), DAY);
        assertEquals(
                1,
                Database.number(
                        "select count(*) from journal where action = 'case.coverage-read' and actor = 'secretary'"));
    }

    static void aMember(String code, String managedBy, String probationary, String official) {
        Database.run("insert into member (code, full_name, managed_by, probationary_on, official_on, voided) values ('"
                + code + "', 'Hoàng Văn " + code + "', '" + managedBy + "', '" + probationary + "', "
                + (official == null ? "null" : "'" + official + "'") + ", false)");
    }

    private static ValidatableResponse told(Tokens account, String query) {
        return as(account).get(ORGANISATIONS + query).then().statusCode(200);
    }
}
