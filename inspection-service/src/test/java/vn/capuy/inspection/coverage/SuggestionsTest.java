package vn.capuy.inspection.coverage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import vn.capuy.inspection.casefile.Register;
import vn.capuy.inspection.programme.Plan;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SuggestionsTest {
    private static final String SUGGESTIONS = "/api/inspection/v1/coverage/suggestions";
    private static final String YEAR = "?committee=BL&year=2025";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void each_point_names_its_reason_record_and_weight_and_the_answer_says_that_it_judges_nobody() {
        opened(aCase("A", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2021-05-16", organisation("BL-HM-DU")));
        opened(aCase("T", "DENUNCIATION", "BL-UBKT", "2024-05-16", organisation("BL-HM-DU")));
        asked(inspector(), YEAR)
                .body("onDay", is("2025-01-01"))
                .body("note", containsString("judges nobody"))
                // three whole years (2 each), signs of violation (4), finance (3), one open denunciation (3)
                .body(of("BL-HM-DU") + ".points", is(16))
                .body(reason("BL-HM-DU", "YEARS_SINCE_LOOK") + ".quantity", is(3))
                .body(reason("BL-HM-DU", "YEARS_SINCE_LOOK") + ".records[0].reference", is("A"))
                .body(reason("BL-HM-DU", "YEARS_SINCE_LOOK") + ".certainty", is("GENERAL"))
                .body(reason("BL-HM-DU", "YEARS_SINCE_LOOK") + ".limit", is("coverage.points-year-since"))
                .body(reason("BL-HM-DU", "SIGNS_OF_VIOLATION") + ".points", is(4))
                .body(reason("BL-HM-DU", "OPEN_DENUNCIATIONS") + ".quantity", is(1))
                .body(reason("BL-HM-DU", "OPEN_DENUNCIATIONS") + ".records", empty())
                .body(reason("BL-DV-DU", "NEVER_LOOKED_AT") + ".points", is(10))
                .body("items.code", not(hasItems("BL-HM", "BL-HM-T01")));
    }

    @Test
    void a_finding_and_an_overdue_remedy_count() {
        String file = opened(aCase("A", "INSPECTION_FINANCE", "BL-UBKT", "2024-03-01", organisation("BL-HM-DU")));
        Database.run("update inspection_case set stage = 'CLOSED', concluded_on = '2024-06-01'");
        Database.run("insert into finding (id, case_id, subject, outcome, degree, act_from, act_to, body, recorded_at,"
                + " recorded_by, version) select gen_random_uuid(), case_id, id, 'VIOLATION', 'SERIOUS', '2023-01-01',"
                + " '2023-02-01', 'Thu sai', now(), 'test', 0 from case_subject");
        Database.run(
                "insert into remedy (id, case_id, owner_kind, organisation, what, required_on, first_due_on, due_on,"
                        + " state, recorded_at, recorded_by, version) values (gen_random_uuid(), '" + file
                        + "', 'ORGANISATION', 'BL-HM-DU', 'Nộp lại', '2024-06-01', '2024-12-31', '2024-12-31', 'OPEN', now(),"
                        + " 'test', 0)");
        Database.run("insert into remedy_step (remedy, nr, step, state, on_day, due_on, recorded_at, recorded_by)"
                + " select id, 0, 'REQUIRE', 'OPEN', '2024-06-01', '2024-12-31', now(), 'test' from remedy");
        asked(inspector(), YEAR)
                .body(reason("BL-HM-DU", "VIOLATIONS_FOUND") + ".points", is(5))
                .body(reason("BL-HM-DU", "OVERDUE_REMEDIES") + ".records[0].on", is("2024-12-31"));
    }

    @Test
    void a_weight_that_an_administrator_enters_counts_from_its_day() {
        var administrator = Tokens.of("administrator").roles("administrator").org("QN");
        as(administrator)
                .body("{\"from\":\"2025-01-01\",\"figure\":0,\"document\":\"12-HD/UBKTTU\",\"certainty\":\"READ\"}")
                .post("/api/inspection/v1/limits/coverage.points-never/versions")
                .then()
                .statusCode(200);
        as(administrator)
                .body("{\"from\":\"2025-01-01\",\"figure\":7,\"document\":\"12-HD/UBKTTU\",\"certainty\":\"READ\"}")
                .post("/api/inspection/v1/limits/coverage.points-finance/versions")
                .then()
                .statusCode(200);
        asked(inspector(), YEAR)
                .body("items.reasons.flatten().code", not(hasItem("NEVER_LOOKED_AT")))
                .body(reason("BL-DV-DU", "FINANCE_NOT_INSPECTED") + ".points", is(7))
                .body(reason("BL-DV-DU", "FINANCE_NOT_INSPECTED") + ".certainty", is("READ"));
        asked(inspector(), "?committee=BL&year=2024").body(reason("BL-DV-DU", "NEVER_LOOKED_AT") + ".points", is(10));
    }

    @Test
    void members_who_hold_a_post_are_among_them_and_it_says_who_is_planned_already() {
        CoverageTest.aMember("BL-P0001", "BL-HM-DU", "2010-01-01", "2011-01-01");
        CoverageTest.aMember("BL-P0002", "BL-HM-DU", "2010-01-01", "2011-01-01");
        Database.run("insert into member_place values ('BL-P0001', 'BL-HM-DU', '[2020-01-01,)')");
        opened(aCase("A", "DENUNCIATION", "BL-UBKT", "2024-05-16", member("BL-P0001", "BL-HM-DU")));
        String programme = Plan.drafted();
        Plan.planned(programme, Plan.anItemOn(member("BL-P0001", "BL-HM-DU")));
        asked(inspector(), YEAR + "&subject=MEMBER")
                .body("items", hasSize(1))
                .body("items[0].code", is("BL-P0001"))
                .body("items[0].points", is(13))
                .body("items[0].plannedIn[0].programme", is(programme));
    }

    @Test
    void what_is_restricted_gives_no_reason_to_who_is_not_cleared() {
        opened(restricted(aCase("A", "DENUNCIATION", "BL-UBKT", "2024-05-16", organisation("BL-HM-DU"))));
        asked(inspector(), YEAR).body("items.reasons.flatten().code", hasItem("OPEN_DENUNCIATIONS"));
        asked(secretary(), YEAR).body("items.reasons.flatten().code", not(hasItem("OPEN_DENUNCIATIONS")));
    }

    @Test
    void who_read_of_cases_is_in_the_journal_and_a_question_without_sense_is_refused() {
        opened(aCase("A"));
        asked(secretary(), YEAR);
        assertEquals(1, Database.number("select count(*) from journal where action = 'case.suggestions-read'"));
        as(inspector()).get(SUGGESTIONS + "?committee=TY&year=2025").then().statusCode(404);
        as(inspector()).get(SUGGESTIONS + "?committee=BL&year=2026").then().statusCode(400);
        as(inspector()).get(SUGGESTIONS + "?committee=BL&year=9000").then().statusCode(400);
        as(inspector()).get(SUGGESTIONS + "?committee=BL").then().statusCode(400);
        as(inspector()).get(SUGGESTIONS + YEAR + "&limit=0").then().statusCode(400);
    }

    private static ValidatableResponse asked(Tokens account, String query) {
        return as(account).get(SUGGESTIONS + query).then().statusCode(200);
    }

    private static String of(String code) {
        return "items.find { it.code == '" + code + "' }";
    }

    private static String reason(String code, String point) {
        return of(code) + ".reasons.find { it.code == '" + point + "' }";
    }
}
