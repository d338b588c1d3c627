package vn.capuy.inspection.discipline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.auditor;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.discipline.Disciplinary.DISCIPLINES;
import static vn.capuy.inspection.discipline.Disciplinary.FEED;
import static vn.capuy.inspection.discipline.Disciplinary.ballot;
import static vn.capuy.inspection.discipline.Disciplinary.change;
import static vn.capuy.inspection.discipline.Disciplinary.decision;
import static vn.capuy.inspection.discipline.Disciplinary.inForce;
import static vn.capuy.inspection.discipline.Disciplinary.judged;
import static vn.capuy.inspection.discipline.Disciplinary.onCase;
import static vn.capuy.inspection.discipline.Disciplinary.proposal;
import static vn.capuy.inspection.discipline.Disciplinary.proposed;
import static vn.capuy.inspection.discipline.Disciplinary.proposing;
import static vn.capuy.inspection.discipline.Disciplinary.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
class DisciplineVisibilityTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static Tokens stranger(String org) {
        return Tokens.of("stranger")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org(org)
                .clearance("TOP_SECRET");
    }

    private static String restrictedCase() {
        return opened(restricted(aCase(
                "KT-01", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-05-16", member("BL-P0417", "BL-HM-C01"))));
    }

    private static void insp(String account, String member) {
        Database.run("insert into inspector (id, account, member, member_name, organisation, committee, held_from,"
                + " recorded_at, recorded_by, version) values (gen_random_uuid(), '" + account + "', '" + member
                + "', 'Lý Văn Thử', 'BL', 'BL-UBKT', '2020-01-01', now(), 'test', 0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TY", "BL-HM", "BL-H", "QN-HM", ""})
    void a_file_of_a_body_outside_the_scope_does_not_exist(String org) {
        String id = proposed(proposal("BL-P0417"));
        read(stranger(org), id).statusCode(404);
        as(stranger(org)).get(DISCIPLINES).then().statusCode(200).body("items", hasSize(0));
        as(stranger(org)).get(DISCIPLINES + "/" + id + "/history").then().statusCode(404);
        change(stranger(org), id, "ballots", ballot()).statusCode(404);
        change(stranger(org), id, "decision", decision("1")).statusCode(404);
        change(stranger(org), id, "void", "{\"reason\":\"x\"}").statusCode(404);
        assertEquals(
                0,
                Database.number("select count(*) from journal where actor = 'stranger' and subject_id = '" + id + "'"));
    }

    @Test
    void a_file_that_rests_on_a_restricted_case_is_restricted_itself() {
        String id = proposed(onCase(proposal("BL-P0417"), restrictedCase()));
        proposed(proposal("BL-P0418"));
        read(inspector(), id).body("file.restricted", is(true)).body("file.caseReference", is("KT-01"));
        read(secretary(), id).statusCode(404);
        as(secretary()).get(DISCIPLINES).then().body("items.member", contains("BL-P0418"));
        String csv = as(secretary())
                .accept("text/csv")
                .get(DISCIPLINES)
                .then()
                .extract()
                .asString();
        assertEquals(false, csv.contains("BL-P0417"));
        var uncleared = Tokens.of("clerk").roles("inspection-editor").org("BL").clearance("CONFIDENTIAL");
        proposing(uncleared, proposal("BL-P0419").replace("\"decidingBody\"", "\"restricted\":true,\"decidingBody\""))
                .statusCode(400)
                .body("violations.field", contains("restricted"));
    }

    @Test
    void the_disciplined_one_does_not_see_his_file_whatever_his_office() {
        insp("inspector-himself", "BL-P0417");
        var himself = Tokens.of("inspector-himself")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org("BL")
                .clearance("TOP_SECRET");
        String id = inForce(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        read(himself, id).statusCode(404);
        as(himself).get(DISCIPLINES).then().body("items", hasSize(0));
        as(himself)
                .get(
                        "/api/inspection/v1/indicators/INSP.DISCIPLINED_MEMBERS/records?org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        change(himself, id, "void", "{\"reason\":\"x\"}").statusCode(404);
        proposing(himself, proposal("BL-P0417")).statusCode(404);
        assertEquals(1, Database.number("select count(*) from discipline"));
    }

    @Test
    void who_is_named_in_the_case_sees_no_file_that_rests_on_it_and_its_team_sees_it_from_elsewhere() {
        String caseId = opened(restricted(aCase(
                "KT-01",
                "INSPECTION_SIGNS_OF_VIOLATION",
                "BL-UBKT",
                "2022-05-16",
                member("BL-P0417", "BL-HM-C01"),
                member("BL-P0900", "BL-HM-C01"))));
        String id = proposed(onCase(proposal("BL-P0417"), caseId));
        insp("other-subject", "BL-P0900");
        read(Tokens.of("other-subject").roles("inspection-reader").org("BL").clearance("TOP_SECRET"), id)
                .statusCode(404);
        insp("seconded", "TY-P0007");
        Database.run(
                "insert into case_team (id, case_id, inspector, function, joined_on, recorded_at, recorded_by, version)"
                        + " select gen_random_uuid(), '" + caseId + "', id, 'MEMBER', '2022-05-16', now(), 'test', 0"
                        + " from inspector where account = 'seconded'");
        var seconded =
                Tokens.of("seconded").roles("inspection-reader").org("TY").clearance("NONE");
        read(seconded, id).statusCode(200).body("file.caseId", is(caseId));
        as(seconded).get(DISCIPLINES).then().body("items", hasSize(1));
        Database.run("update case_team set left_on = '2022-06-01'");
        read(seconded, id).statusCode(404);
    }

    @Test
    void a_case_that_the_reader_may_not_know_of_is_not_named_to_him() {
        String caseId = opened(aCase(
                "KT-01", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-05-16", member("BL-P0417", "BL-HM-C01")));
        String id = proposed(onCase(proposal("BL-P0417").replace("BL-UBKT", "BL-HM-DU"), caseId));
        var commune =
                Tokens.of("commune").roles("inspection-reader").org("BL-HM").clearance("SECRET");
        read(commune, id).statusCode(200).body("file.caseId", nullValue()).body("file.caseReference", nullValue());
        as(commune).get(DISCIPLINES + "?caseId=" + caseId).then().body("items", hasSize(0));
        as(inspector()).get(DISCIPLINES + "?caseId=" + caseId).then().body("items", hasSize(1));
    }

    @Test
    void who_is_not_named_in_the_case_is_disciplined_on_it_only_as_a_person_judges() {
        String caseId = opened(aCase(
                "KT-01", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-05-16", member("BL-P0417", "BL-HM-C01")));
        String id = proposed(onCase(proposal("BL-P0418"), caseId));
        change(inspector(), id, "ballots", ballot()).statusCode(200);
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-22", "[]"))
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("DISC-05", "DISC-06", "DISC-10", "DISC-14", "DISC-17"));
        change(
                        standingCommittee(),
                        id,
                        "decision",
                        decision(
                                "WARNING",
                                "12",
                                "2022-09-22",
                                judged(List.of("DISC-05", "DISC-06", "DISC-10", "DISC-14", "DISC-17"))))
                .statusCode(200);
        String again = proposed(onCase(proposal("BL-P0418"), caseId));
        as(inspector())
                .body(decision("WARNING", "13", "2022-09-22", "[]"))
                .post(DISCIPLINES + "/" + again + "/decision/check")
                .then()
                .body("findings.rule", org.hamcrest.Matchers.hasItem("DISC-07"));
    }

    @Test
    void a_restricted_decision_is_told_to_readers_of_the_whole_alone() {
        String id = proposed(onCase(proposal("BL-P0417"), restrictedCase()));
        change(inspector(), id, "ballots", ballot()).statusCode(200);
        change(standingCommittee(), id, "decision", decision("12-QĐ/UBKTHU")).statusCode(200);
        change(inspector(), id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-25\"}")
                .statusCode(200);
        change(inspector(), id, "void", "{\"reason\":\"Nhập nhầm\"}").statusCode(200);
        for (String org : List.of("BL", "BL-UBKT", "QN", "BL-HM", "TY")) {
            as(Tokens.of("reader").roles("feed-reader").org(org).clearance("TOP_SECRET"))
                    .get(FEED)
                    .then()
                    .statusCode(200)
                    .body("$", hasSize(0));
        }
        as(Tokens.of("cadre-service").roles("feed-reader").org("TW"))
                .get(FEED)
                .then()
                .body("type", contains("vn.capuy.discipline.decided", "vn.capuy.discipline.reversed"))
                .body("subject", contains(id, id));
    }

    @Test
    void every_read_is_in_the_journal_and_who_read_is_for_the_auditor_alone() {
        String id = proposed(proposal("BL-P0417"));
        read(secretary(), id).statusCode(200);
        as(secretary()).get(DISCIPLINES + "?state=PROPOSED").then().statusCode(200);
        assertEquals(
                1,
                Database.number(
                        "select count(*) from journal where action = 'discipline.read' and actor = 'secretary'"));
        assertEquals(
                1,
                Database.number(
                        "select count(*) from journal where action = 'discipline.listed' and actor = 'secretary'"
                                + " and detail ->> 'state' = 'PROPOSED'"));
        as(inspector())
                .get(DISCIPLINES + "/" + id + "/history")
                .then()
                .body("items.action", contains("discipline.proposed"));
        as(auditor())
                .get(DISCIPLINES + "/" + id + "/history")
                .then()
                .body("items.action", contains("discipline.proposed", "discipline.read", "discipline.history-read"));
        as(Tokens.of("kpi")
                        .roles("kpi-reader", "feed-reader", "cadre-reader")
                        .org("BL")
                        .clearance("TOP_SECRET"))
                .get(DISCIPLINES + "/" + id)
                .then()
                .statusCode(403);
    }
}
