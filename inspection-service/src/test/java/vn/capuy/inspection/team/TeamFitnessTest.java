package vn.capuy.inspection.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.team.Rosters.KIN;
import static vn.capuy.inspection.team.Rosters.appoint;
import static vn.capuy.inspection.team.Rosters.appointment;
import static vn.capuy.inspection.team.Rosters.approver;
import static vn.capuy.inspection.team.Rosters.entered;
import static vn.capuy.inspection.team.Rosters.judged;
import static vn.capuy.inspection.team.Rosters.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Surroundings;

/** Who may not be on a team, and what is left to a person to judge. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TeamFitnessTest extends TeamDesk {
    @Test
    void nobody_inspects_himself_nor_his_own_unit_and_all_of_it_is_found() {
        Persons.tell(feed, "T-01", "Trần Văn T-01", "BL", "BL-DV-DU 2021-01-01 2022-05-17");
        String own = entered("kiem", "T-01", "BL-HM-C01", "BL-UBKT");
        String id = opened(aCase(
                "KT-01",
                "INSPECTION_THEMATIC",
                "BL-UBKT",
                "2022-05-16",
                "{\"kind\":\"MEMBER\",\"organisation\":\"BL-HM-C01\",\"member\":\"T-01\"}",
                organisation("BL-DV-DU"),
                organisation("BL-HM-DU")));
        appoint(id, own, "MEMBER")
                .statusCode(422)
                .body("findings.rule", contains("TEAM-02", "TEAM-03", "TEAM-05"))
                .body("findings[1].message", containsString("BL-DV-DU, BL-HM-C01"))
                .body("findings[1].citation", is("22-QĐ/TW"))
                .body("findings[1].certainty", is("GENERAL"))
                .body("findings[2].message", containsString("BL-HM-DU"));
        unchanged(id);
    }

    @Test
    void a_post_that_he_held_before_the_decision_is_his_own_unit_no_more() {
        Persons.tell(feed, "T-01", "Trần Văn T-01", "BL", "BL-HM-DU 2021-01-01 2022-05-16");
        String id = opened(aCase("KT-01"));
        appoint(id, Rosters.inspector("kiem", "T-01"), "HEAD").statusCode(200);
        Persons.tell(feed, "T-02", "Trần Văn T-02", "BL", "BL-HM-DU 2021-01-01 2022-05-17");
        appoint(id, Rosters.inspector("kiem-2", "T-02"), "MEMBER")
                .statusCode(422)
                .body("findings.rule", contains("TEAM-03"));
    }

    @Test
    void nobody_inspects_what_his_unit_came_from_or_became() {
        var province = Rosters.province();
        String after = as(province)
                .body(Rosters.row("kiem", "T-01", "QN-HM-DU", "QN-UBKT", "2025-07-01"))
                .post(Rosters.INSPECTORS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String id = as(province)
                .body(aCase("QN-01", "INSPECTION_THEMATIC", "QN-UBKT", "2025-09-01", organisation("BL-HM-DU")))
                .post(CASES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(province, id, "", appointment(after, "HEAD", "2025-09-01", KIN))
                .statusCode(422)
                .body("findings.rule", contains("TEAM-04"))
                .body("findings[0].message", containsString("BL-HM-DU"));
        String before = entered("kiem-2", "T-02", "BL-HM-DU", "QN-UBKT");
        String other = as(province)
                .body(aCase("QN-02", "INSPECTION_THEMATIC", "QN-UBKT", "2025-09-01", organisation("QN-HM-DU")))
                .post(CASES)
                .then()
                .extract()
                .path("id");
        post(province, other, "", appointment(before, "HEAD", "2025-09-01", KIN))
                .statusCode(422)
                .body("findings.rule", contains("TEAM-04"));
    }

    @Test
    void he_is_in_office_on_the_day_from_which_he_is_to_work_on_it() {
        String id = opened(aCase("KT-01"));
        String late = as(approver())
                .body(Rosters.row("kiem", "T-01", "BL-UBKT", "BL-UBKT", "2022-05-17"))
                .post(Rosters.INSPECTORS)
                .then()
                .extract()
                .path("id");
        appoint(id, late, "HEAD").statusCode(422).body("findings.rule", contains("TEAM-01"));
        post(approver(), id, "", appointment(late, "HEAD", "2022-05-17", KIN)).statusCode(200);
        // Its committee stood until 2025-06-30.
        String ever = Rosters.inspector("kiem-2", "T-02");
        post(approver(), id, "", appointment(ever, "MEMBER", "2025-07-01", KIN))
                .statusCode(422)
                .body("findings.rule", contains("TEAM-01"));
        post(approver(), id, "", appointment(ever, "MEMBER", "2025-06-30", KIN)).statusCode(200);
    }

    @Test
    void what_the_records_cannot_tell_is_asked_of_whoever_appoints() {
        String kiem = Rosters.inspector("kiem", "T-01");
        String id = opened(aCase("KT-01"));
        appoint(approver(), id, kiem, "HEAD", "[]")
                .statusCode(422)
                .body("findings.rule", contains("TEAM-08"))
                .body("findings[0].verdict", is("PERSON_MUST_JUDGE"));
        appoint(approver(), id, kiem, "HEAD", KIN.replace("true", "false")).statusCode(422);
        appoint(approver(), id, kiem, "HEAD", judged("TEAM-02"))
                .statusCode(400)
                .body("violations.field", contains("judgements[0].rule"));
        unchanged(id);
        // Where nothing is named there is nobody to be kin of.
        String empty = opened(aCase("KT-02", "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16"));
        appoint(approver(), empty, kiem, "HEAD", "[]").statusCode(200);
    }

    @Test
    void whether_somebody_under_discipline_or_looked_into_is_fit_is_judged_by_a_person() {
        String kiem = Rosters.inspector("kiem", "T-01");
        String id = opened(aCase("KT-01"));
        String other = opened(
                aCase("KT-02", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-04-01", member("T-01", "BL-HM-C01")));
        appoint(id, kiem, "HEAD").statusCode(422).body("findings.rule", contains("TEAM-09"));
        Database.run(
                "update inspection_case set stage = 'CLOSED', concluded_on = '2022-05-01' where id = '" + other + "'");
        Database.run("""
                insert into outbox (id, aggregatetype, aggregateid, type, at, payload) values (gen_random_uuid(), 'd', 'D1',
                  'vn.capuy.discipline.decided', now(), '{"decision":"D1","member":"T-01","effectFrom":"2021-05-17",
                  "effectUntil":"2022-05-16"}')""");
        appoint(id, kiem, "HEAD").statusCode(422).body("findings.rule", contains("TEAM-09"));
        post(approver(), id, "/check", appointment(kiem, "HEAD", "2022-05-17", "[]"))
                .statusCode(200)
                .body("findings.rule", contains("TEAM-08"));
        appoint(approver(), id, kiem, "HEAD", judged("TEAM-08", "TEAM-09")).statusCode(200);
        Database.run("""
                insert into outbox (id, aggregatetype, aggregateid, type, at, payload) values (gen_random_uuid(), 'd', 'D1',
                  'vn.capuy.discipline.reversed', now(), '{"decision":"D1","on":"2022-05-16"}')""");
        appoint(opened(aCase("KT-03")), kiem, "HEAD").statusCode(200);
    }

    @Test
    void after_more_is_named_the_team_is_judged_anew_before_the_case_goes_on() {
        String kiem = Rosters.inspector("kiem", "T-01");
        String id = opened(aCase("KT-01"));
        appoint(id, kiem, "HEAD").statusCode(200);
        change(inspector(), id, "subjects", "{\"subjects\":[" + organisation("BL-DV-DU") + "]}")
                .statusCode(200);
        change(inspector(), id, "steps", BEGIN)
                .statusCode(422)
                .body("findings.rule", contains("TEAM-12"))
                .body("findings[0].message", containsString("Trần Văn T-01"));
        String row = Database.column("select id from case_team").getFirst();
        post(approver(), id, "/" + row + "/confirm", "{}").statusCode(422).body("findings.rule", contains("TEAM-08"));
        post(approver(), id, "/" + row + "/confirm", "{\"judgements\":" + KIN + "}")
                .statusCode(200);
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        as(approver()).get(team(id) + "/" + row + "/rulings").then().body("", hasSize(2));
        assertEquals(1, Database.number("select count(*) from journal where action = 'case.team-confirmed'"));
    }
}
