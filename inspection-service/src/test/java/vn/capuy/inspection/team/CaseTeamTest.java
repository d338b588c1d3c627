package vn.capuy.inspection.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.version;
import static vn.capuy.inspection.team.Rosters.KIN;
import static vn.capuy.inspection.team.Rosters.appoint;
import static vn.capuy.inspection.team.Rosters.appointment;
import static vn.capuy.inspection.team.Rosters.approver;
import static vn.capuy.inspection.team.Rosters.entered;
import static vn.capuy.inspection.team.Rosters.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Surroundings;

/** A team is appointed, headed and changed. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseTeamTest extends TeamDesk {
    @Test
    void inspectors_are_appointed_and_how_they_were_judged_is_kept() {
        String head = Rosters.inspector("kiem", "T-01");
        String id = opened(aCase("KT-01"));
        appoint(id, head, "HEAD").statusCode(200).header("ETag", "\"1\"").body("members", hasSize(1));
        appoint(id, Rosters.inspector("kiem-2", "T-02"), "SECRETARY").statusCode(200);
        as(inspector())
                .get(team(id))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("caseId", is(id))
                .body("members.function", contains("HEAD", "SECRETARY"))
                .body("members.memberName", contains("Trần Văn T-01", "Trần Văn T-02"))
                .body("members[0].committeeName", is("Unit BL-UBKT"))
                .body("members[0].leftOn", nullValue());
        String row = Database.column("select id from case_team where function = 'HEAD'")
                .getFirst();
        as(approver())
                .get(team(id) + "/" + row + "/rulings")
                .then()
                .statusCode(200)
                .body("[0].rulebook", is("team"))
                .body("[0].version", is("22-QĐ/TW"))
                .body("[0].judgements.rule", contains("TEAM-08"))
                .body("[0].judgements[0].ground", is("Đã xác minh"));
        as(inspector()).get(team(id) + "/" + row + "/rulings").then().statusCode(403);
        as(inspector())
                .get(CASES + "/" + id + "/history")
                .then()
                .body("items.action", contains("case.opened", "case.team-appointed", "case.team-appointed"));
        as(Register.auditor())
                .get(CASES + "/" + id + "/history")
                .then()
                .body("items.action", hasItems("case.team-read", "case.team-rulings-read"));
    }

    @Test
    void a_check_tells_what_would_be_said_and_changes_nothing() {
        String own = entered("kiem", "T-01", "BL-HM-DU", "BL-UBKT");
        String id = opened(aCase("KT-01"));
        as(inspector())
                .body(appointment(own, "HEAD", "2022-05-16", "[]"))
                .post(team(id) + "/check")
                .then()
                .statusCode(200)
                .body("rulebook", is("team"))
                .body("ruledAt", nullValue())
                .body("findings.rule", contains("TEAM-03", "TEAM-08"))
                .body("findings.verdict", contains("NOT_MET", "PERSON_MUST_JUDGE"));
        unchanged(id);
    }

    @Test
    void a_team_has_one_head_at_a_time_and_nobody_is_in_it_twice() {
        String first = Rosters.inspector("kiem", "T-01");
        String second = Rosters.inspector("kiem-2", "T-02");
        String id = opened(aCase("KT-01"));
        appoint(id, first, "HEAD").statusCode(200);
        appoint(id, second, "HEAD").statusCode(409).body("detail", is("The team has a head on some of those days."));
        appoint(id, first, "MEMBER").statusCode(409);
        String row = Database.column("select id from case_team").getFirst();
        post(approver(), id, "/" + row + "/leave", "{\"leftOn\":\"2022-06-01\",\"reason\":\"Điều động\"}")
                .statusCode(200)
                .body("members[0].leaveKind", is("ENDED"));
        post(approver(), id, "/" + row + "/leave", "{\"leftOn\":\"2022-06-01\",\"reason\":\"Điều động\"}")
                .statusCode(409);
        appoint(id, second, "HEAD").statusCode(409);
        post(approver(), id, "", appointment(second, "HEAD", "2022-06-01", KIN)).statusCode(200);
        post(approver(), id, "", appointment(first, "MEMBER", "2022-06-01", KIN))
                .statusCode(200);
    }

    @Test
    void days_are_neither_before_the_decision_nor_in_the_future() {
        String kiem = Rosters.inspector("kiem", "T-01");
        String id = opened(aCase("KT-01"));
        for (String day : List.of("2022-05-15", "2999-01-01")) {
            post(approver(), id, "", appointment(kiem, "HEAD", day, KIN))
                    .statusCode(400)
                    .body("violations.field", contains("joinedOn"));
        }
        appoint(id, kiem, "HEAD").statusCode(200);
        String leave = "/" + Database.column("select id from case_team").getFirst() + "/leave";
        for (String day : List.of("2022-05-15", "2999-01-01")) {
            post(approver(), id, leave, "{\"leftOn\":\"" + day + "\",\"reason\":\"x\"}")
                    .statusCode(400)
                    .body("violations.field", contains("leftOn"));
        }
        assertEquals(1, version(id));
    }

    @Test
    void nobody_appoints_himself_and_the_editor_appoints_nobody() {
        String id = opened(aCase("KT-01"));
        appoint(id, Rosters.inspector("standing-committee", "T-01"), "HEAD").statusCode(403);
        String kiem = Rosters.inspector("kiem", "T-02");
        appoint(inspector(), id, kiem, "HEAD", KIN).statusCode(403);
        appoint(approver(), id, "00000000-0000-7000-8000-000000000000", "HEAD", KIN)
                .statusCode(400)
                .body("violations.field", contains("inspector"));
        appoint(approver(), id, entered("ty", "T-03", "TY", "TY"), "HEAD", KIN)
                .statusCode(400)
                .body("violations.field", contains("inspector"));
        unchanged(id);
    }

    @Test
    void a_change_of_the_team_is_one_of_the_case() {
        String kiem = Rosters.inspector("kiem", "T-01");
        String id = opened(aCase("KT-01"));
        String body = appointment(kiem, "HEAD", "2022-05-16", KIN);
        as(approver()).body(body).post(team(id)).then().statusCode(428);
        as(approver())
                .header("If-Match", "\"4\"")
                .body(body)
                .post(team(id))
                .then()
                .statusCode(412);
        for (int i = 0; i < 2; i++) {
            as(approver())
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "team-1")
                    .body(body)
                    .post(team(id))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        change(Register.standingCommittee(), id, "steps", "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-06-30\"}")
                .statusCode(200);
        change(inspector(), id, "steps", "{\"step\":\"CLOSE\"}").statusCode(200);
        appoint(id, Rosters.inspector("kiem-2", "T-02"), "MEMBER").statusCode(409);
        // Who was lent to it need not see it for ever.
        String row = Database.column("select id from case_team").getFirst();
        post(approver(), id, "/" + row + "/leave", "{\"leftOn\":\"2022-07-01\",\"reason\":\"Kết thúc\"}")
                .statusCode(200);
    }

    @Test
    void neither_who_is_on_the_team_is_named_nor_his_unit() {
        Persons.tell(feed, "T-02", "Trần Văn T-02", "BL", "BL-DV-DU 2021-01-01 null");
        String id = opened(aCase("KT-01"));
        appoint(id, Rosters.inspector("kiem", "T-01"), "HEAD").statusCode(200);
        appoint(id, entered("kiem-2", "T-02", "BL-DV-C01", "BL-UBKT"), "MEMBER").statusCode(200);
        long before = version(id);
        change(
                        inspector(),
                        id,
                        "subjects",
                        "{\"subjects\":[" + member("T-01", "BL-HM-C01").replace("Hoàng", "Trần") + ","
                                + organisation("BL-DV-DU") + "," + organisation("BL-DV-C01") + "]}")
                .statusCode(422)
                .body("findings.rule", contains("TEAM-02", "TEAM-03"))
                .body("findings[1].message", containsString("BL-DV-C01, BL-DV-DU"));
        assertEquals(before, version(id));
        assertEquals(1, Database.number("select count(*) from case_subject"));
        String row = Database.column("select t.id from case_team t join inspector i on i.id = t.inspector"
                        + " where i.account = 'kiem-2'")
                .getFirst();
        post(approver(), id, "/" + row + "/void", "{\"reason\":\"Nhập nhầm\"}").statusCode(200);
        change(inspector(), id, "subjects", "{\"subjects\":[" + organisation("BL-DV-DU") + "]}")
                .statusCode(200);
    }

    @Test
    void a_case_of_a_body_that_keeps_a_roster_begins_with_a_head() {
        String id = opened(aCase("KT-01"));
        String kiem = Rosters.inspector("kiem", "T-01");
        change(inspector(), id, "steps", BEGIN).statusCode(422).body("findings.rule", contains("TEAM-11"));
        appoint(id, kiem, "DEPUTY").statusCode(200);
        change(inspector(), id, "steps", BEGIN).statusCode(422);
        String head = Rosters.inspector("kiem-2", "T-02");
        appoint(id, head, "HEAD").statusCode(200);
        change(inspector(), id, "steps", BEGIN).statusCode(200);
        // Decided before there was a roster, or led by a body that keeps none, or no inspection: as ever.
        for (String each : List.of(
                aCase("KT-02", "INSPECTION_FINANCE", "BL-UBKT", "2020-07-31"),
                aCase("KT-03", "INSPECTION_FINANCE", "BL-BTC", "2022-05-16"),
                aCase("KT-04", "DENUNCIATION", "BL-UBKT", "2022-05-16"))) {
            change(inspector(), opened(each), "steps", BEGIN).statusCode(200);
        }
    }

    @Test
    void a_head_who_has_left_the_roster_heads_no_more() {
        String id = opened(aCase("KT-01"));
        String kiem = Rosters.inspector("kiem", "T-01");
        appoint(id, kiem, "HEAD").statusCode(200);
        as(approver())
                .header("If-Match", "*")
                .body("{\"lastDay\":\"2022-06-01\"}")
                .post(Rosters.INSPECTORS + "/" + kiem + "/end")
                .then()
                .statusCode(200);
        String begin = "{\"step\":\"BEGIN\",\"on\":\"%s\"}";
        change(inspector(), id, "steps", begin.formatted("2022-06-02"))
                .statusCode(422)
                .body("findings.rule", contains("TEAM-11"));
        change(inspector(), id, "steps", begin.formatted("2022-06-01")).statusCode(200);
    }

    @Test
    void of_two_who_appoint_at_once_one_is_told_that_the_case_has_changed() throws Exception {
        String id = opened(aCase("KT-01"));
        var bodies = List.of(
                appointment(Rosters.inspector("kiem", "T-01"), "HEAD", "2022-05-16", KIN),
                appointment(Rosters.inspector("kiem-2", "T-02"), "HEAD", "2022-05-16", KIN));
        try (var people = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = bodies.stream()
                    .map(body -> people.submit(() -> as(approver())
                            .header("If-Match", "\"0\"")
                            .body(body)
                            .post(team(id))
                            .statusCode()))
                    .toList();
            assertEquals(
                    List.of(200, 412),
                    answers.stream()
                            .map(answer -> {
                                try {
                                    return answer.get();
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                }
                            })
                            .sorted()
                            .toList());
        }
        assertEquals(1, Database.number("select count(*) from case_team"));
    }
}
