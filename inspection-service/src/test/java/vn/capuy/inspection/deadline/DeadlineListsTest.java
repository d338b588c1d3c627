package vn.capuy.inspection.deadline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.deadline.Clockwork.DEADLINES;
import static vn.capuy.inspection.deadline.Clockwork.pause;
import static vn.capuy.inspection.deadline.Clockwork.start;
import static vn.capuy.inspection.deadline.Clockwork.started;
import static vn.capuy.inspection.deadline.Clockwork.supervision;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DeadlineListsTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static ValidatableResponse list(String query) {
        return as(inspector()).get(DEADLINES + query).then().statusCode(200);
    }

    private static ValidatableResponse reminders(String onDay) {
        return as(inspector())
                .get(DEADLINES + "/reminders?onDay=" + onDay)
                .then()
                .statusCode(200);
    }

    @Test
    void cases_under_way_are_listed_the_soonest_due_first() {
        started("GS-02", "2022-06-10");
        started("GS-01", "2022-06-01");
        String today = LocalDate.now(VietnamTime.ZONE).toString();
        String running = supervision("GS-03", "2022-05-16");
        start(running, today).statusCode(200);
        supervision("GS-04", "2022-05-16");
        list("").body("items.reference", contains("GS-01", "GS-02", "GS-03"))
                .body("items.dueOn[0]", is("2022-07-06"))
                .body("items.state", contains("OVERDUE", "OVERDUE", "RUNNING"))
                .body("items[0].leadBodyName", is("Unit BL-UBKT"));
        list("?overdue=true").body("items.reference", contains("GS-01", "GS-02"));
        list("?overdue=false").body("items.reference", contains("GS-03"));
        list("?overdue=false&within=24").body("items", empty());
        list("?overdue=false&within=25").body("items.reference", contains("GS-03"));
        list("?leadBody=BL-BTV").body("items", empty());
        as(inspector()).get(DEADLINES + "?within=-1").then().statusCode(400);
        assertEquals(6, Database.number("select count(*) from journal where action = 'deadline.list-read'"));
    }

    @Test
    void the_list_is_read_page_by_page_and_taken_away_whole() {
        for (int i = 0; i < 5; i++) {
            started("GS-0" + i, "2022-06-01");
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            var page = list("?limit=2&after=" + after);
            seen.addAll(page.extract().<List<String>>path("items.caseId"));
            after = page.extract().path("next");
        } while (after != null);
        assertEquals(5, seen.stream().distinct().count());
        assertEquals(5, seen.size());
        assertEquals(seen.stream().sorted().toList(), seen);
        as(inspector()).get(DEADLINES + "?after=nonsense").then().statusCode(400);
        as(inspector())
                .accept("text/csv")
                .get(DEADLINES)
                .then()
                .statusCode(200)
                .body(containsString("caseId,reference,kind"))
                .body(containsString("GS-04"));
        as(inspector())
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(DEADLINES)
                .then()
                .statusCode(200);
        assertEquals(2, Database.number("select count(*) from journal where action = 'deadline.exported'"));
    }

    @Test
    void what_is_concluded_or_hidden_is_not_listed() {
        String concluded = started("GS-01", "2022-06-01");
        change(inspector(), concluded, "steps", "{\"step\":\"BEGIN\"}").statusCode(200);
        change(standingCommittee(), concluded, "steps", "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-07-01\"}")
                .statusCode(200);
        String hidden = opened(
                restricted(aCase("GS-02", "SUPERVISION_THEMATIC", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU"))));
        start(hidden, "2022-06-01").statusCode(200);
        String voided = started("GS-03", "2022-06-01");
        change(inspector(), voided, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        list("").body("items.reference", contains("GS-02"));
        as(secretary()).get(DEADLINES).then().body("items", empty());
        as(Tokens.of("stranger").roles("inspection-reader").org("TY").clearance("TOP_SECRET"))
                .get(DEADLINES)
                .then()
                .body("items", empty());
    }

    @Test
    void each_rung_falls_on_its_working_day_and_names_whom_to_tell() {
        String id = started("GS-01", "2022-06-01");
        reminders("2022-06-28").body("items", empty());
        reminders("2022-06-29")
                .body("items.rung", contains("FIVE_DAYS_LEFT"))
                .body("items[0].rungName", is("Five working days left"))
                .body("items[0].audience", is("TEAM_HEAD"))
                .body("items[0].to", is("BL-UBKT"))
                .body("items[0].workingDaysLeft", is(5));
        head(id);
        reminders("2022-06-29").body("items[0].to", is("head-of-team")).body("items[0].toName", is("Lý Văn Thử"));
        reminders("2022-07-02").body("items", empty());
        reminders("2022-07-04").body("items.rung", contains("TWO_DAYS_LEFT")).body("items[0].to", is("BL-UBKT"));
        reminders("2022-07-06").body("items.rung", contains("DUE"));
        reminders("2022-07-07").body("items.rung", contains("OVERDUE")).body("items[0].workingDaysLate", is(1));
        reminders("2022-07-13")
                .body("items.rung", contains("ESCALATED"))
                .body("items[0].audience", is("HIGHER_COMMITTEE"))
                .body("items[0].to", is("QN"))
                .body("items[0].toName", is("Unit QN"));
        reminders("2022-07-14").body("items", empty());
        as(inspector())
                .accept("text/csv")
                .get(DEADLINES + "/reminders?onDay=2022-07-13")
                .then()
                .statusCode(200)
                .body(containsString("ESCALATED"));
        as(inspector()).get(DEADLINES + "/reminders?onDay=0001-01-01").then().statusCode(400);
        as(inspector()).get(DEADLINES + "/reminders").then().statusCode(200);
    }

    @Test
    void a_day_that_is_over_also_tells_of_what_was_concluded_since_and_nothing_of_what_stands_still() {
        String id = started("GS-01", "2022-06-01");
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\"}").statusCode(200);
        change(standingCommittee(), id, "steps", "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-07-08\"}")
                .statusCode(200);
        reminders("2022-07-07").body("items.reference", contains("GS-01"));
        reminders("2022-07-13").body("items", empty());
        String still = started("GS-02", "2022-06-02");
        pause(still, "2022-06-03", null).statusCode(200);
        reminders("2022-06-30").body("items.reference", not(hasItem("GS-02")));
    }

    @Test
    void the_ladder_is_an_administrators_to_change_from_a_day_on() {
        started("GS-01", "2022-06-01");
        var administrator = Tokens.of("administrator").roles("administrator").org("TW");
        String ten = """
                {"code":"FIVE_DAYS_LEFT","from":"2022-06-01","days":-10,"audience":"LEAD_BODY_APPROVER",\
                "nameVi":"Còn 10 ngày","nameEn":"Ten working days left","nameAr":"بقيت عشرة أيام عمل"}""";
        String version = as(administrator)
                .body(ten)
                .post(DEADLINES + "/rungs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(administrator).body(ten).post(DEADLINES + "/rungs").then().statusCode(409);
        as(inspector()).body(ten).post(DEADLINES + "/rungs").then().statusCode(403);
        as(administrator)
                .body(ten.replace("FIVE_DAYS_LEFT", "five"))
                .post(DEADLINES + "/rungs")
                .then()
                .statusCode(400);
        reminders("2022-06-29").body("items", empty());
        reminders("2022-06-22").body("items.rungName", contains("Ten working days left"));
        as(administrator)
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Nhập nhầm\"}")
                .post(DEADLINES + "/rungs/" + version + "/void")
                .then()
                .statusCode(200)
                .body("voidReason", is("Nhập nhầm"));
        reminders("2022-06-29").body("items.rung", contains("FIVE_DAYS_LEFT"));
        as(administrator)
                .get(DEADLINES + "/rungs")
                .then()
                .body("code", hasItem("ESCALATED"))
                .body("findAll { it.voidedAt == null }", hasSize(5))
                .body("findAll { it.code == 'DUE' }.voidedAt", everyItem(nullValue()));
        Database.run("delete from deadline_rung where id = '" + version + "'");
    }

    private static void head(String caseId) {
        Database.run("insert into inspector (id, account, member, member_name, organisation, committee, held_from,"
                + " recorded_at, recorded_by, version) values (gen_random_uuid(), 'head-of-team', 'BL-P0777',"
                + " 'Lý Văn Thử', 'BL-DV-DU', 'BL-UBKT', '2020-01-01', now(), 'test', 0)");
        Database.run("insert into case_team (id, case_id, inspector, function, joined_on, recorded_at, recorded_by,"
                + " version) select gen_random_uuid(), '" + caseId + "', id, 'HEAD', '2022-05-16', now(), 'test', 0"
                + " from inspector where account = 'head-of-team'");
    }
}
