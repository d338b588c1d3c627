package vn.capuy.inspection.discipline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.discipline.Disciplinary.DISCIPLINES;
import static vn.capuy.inspection.discipline.Disciplinary.LEFT_TO_PERSONS;
import static vn.capuy.inspection.discipline.Disciplinary.appeal;
import static vn.capuy.inspection.discipline.Disciplinary.appealed;
import static vn.capuy.inspection.discipline.Disciplinary.ballot;
import static vn.capuy.inspection.discipline.Disciplinary.change;
import static vn.capuy.inspection.discipline.Disciplinary.changed;
import static vn.capuy.inspection.discipline.Disciplinary.decided;
import static vn.capuy.inspection.discipline.Disciplinary.decision;
import static vn.capuy.inspection.discipline.Disciplinary.everything;
import static vn.capuy.inspection.discipline.Disciplinary.inForce;
import static vn.capuy.inspection.discipline.Disciplinary.judged;
import static vn.capuy.inspection.discipline.Disciplinary.ofOrganisation;
import static vn.capuy.inspection.discipline.Disciplinary.outcome;
import static vn.capuy.inspection.discipline.Disciplinary.proposal;
import static vn.capuy.inspection.discipline.Disciplinary.proposed;
import static vn.capuy.inspection.discipline.Disciplinary.proposing;
import static vn.capuy.inspection.discipline.Disciplinary.read;
import static vn.capuy.inspection.discipline.Disciplinary.state;
import static vn.capuy.inspection.discipline.Disciplinary.version;
import static vn.capuy.inspection.discipline.Disciplinary.voted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DisciplineRefusalsTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, PROBATIONARY, EXPULSION, DISC-03",
        "OFFICIAL, PROBATIONARY, REMOVAL, DISC-03",
        "OFFICIAL, OFFICIAL, DISSOLUTION, DISC-02"
    })
    void a_form_that_does_not_fit_the_member_is_refused_and_nothing_is_written(
            String was, String status, String form, String rule) {
        String before = everything();
        proposing(inspector(), proposal("BL-P0417").replace(was, status).replace("\"WARNING\"", "\"" + form + "\""))
                .statusCode(422)
                .body("findings.rule", hasItem(rule));
        assertEquals(before, everything());
    }

    @Test
    void an_organisation_is_not_expelled_nor_does_a_committee_discipline_itself() {
        proposing(inspector(), ofOrganisation("BL-HM-DU", "BL-BTV", "EXPULSION"))
                .statusCode(422)
                .body("findings.rule", hasItem("DISC-01"));
        proposing(inspector(), ofOrganisation("BL", "BL-BTV", "WARNING"))
                .statusCode(422)
                .body("findings.rule", contains("DISC-12"));
    }

    @Test
    void every_finding_comes_at_once_with_its_citation_in_the_callers_language() {
        String json = proposal("BL-P0417")
                .replace("OFFICIAL", "PROBATIONARY")
                .replace("\"holdsOffice\":true", "\"holdsOffice\":false")
                .replace("BL-UBKT", "BL-DV-C01")
                .replace("\"WARNING\"", "\"REMOVAL\"")
                .replace("2021-", "2005-");
        given().header("Authorization", inspector().bearer())
                .header("Accept-Language", "vi")
                .contentType(ContentType.JSON)
                .body(json)
                .post(DISCIPLINES)
                .then()
                .statusCode(422)
                .body("findings.rule", contains("DISC-03", "DISC-04", "DISC-09", "DISC-11", "DISC-12"))
                .body("findings[0].message", is("Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo."))
                .body("findings[0].citation", is("69-QĐ/TW"))
                .body("findings[0].certainty", is("READ"))
                .body("findings[3].certainty", is("SECONDARY"));
    }

    @Test
    void a_violation_of_the_last_day_of_the_limitation_is_dealt_with_and_one_of_the_day_before_is_not() {
        String reprimand = proposal("BL-P0417").replace("\"WARNING\"", "\"REPRIMAND\"");
        proposing(inspector(), reprimand.replace("2021-03-01", "2017-08-01").replace("2021-12-31", "2017-08-29"))
                .statusCode(422)
                .body("findings.rule", contains("DISC-08"))
                .body(
                        "findings[0].message",
                        is(
                                "The limitation of 60 months had run out for at least one violation when the conclusion came on 2022-08-30."));
        proposing(inspector(), reprimand.replace("2021-03-01", "2017-08-01").replace("2021-12-31", "2017-08-30"))
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"proposedOn\":\"2022-09-05\"', '\"proposedOn\":\"2099-09-05\"', proposedOn",
        "'\"proposedOn\":\"2022-09-05\"', '\"proposedOn\":\"2017-11-14\"', proposedOn",
        "'BL-UBKT', 'TY', decidingBody",
        "'BL-UBKT', 'BL-HM', decidingBody",
        "'BL-UBKT', 'XX', decidingBody",
        "'BL-HM-C01', 'TY', organisation",
        "'\"member\":\"BL-P0417\",', '', member",
        "'\"memberName\":\"Hoàng Văn Thắng\",', '', memberName",
        "'\"memberStatus\":\"OFFICIAL\",', '', memberStatus",
        "'\"OFFICIAL\"', '\"UNKNOWN\"', memberStatus",
        "'\"until\":\"2021-12-31\"', '\"until\":\"2021-01-31\"', acts[0].until",
        "'\"until\":\"2021-12-31\"', '\"until\":\"2022-08-31\"', acts[0].until",
        "'2022-08-30', '2022-09-06', concludedOn",
        "'\"concludedOn\":\"2022-08-30\",', '', concludedOn",
        "'\"SERIOUS\"', '\"SERIOUS\",\"matterCode\":\"NO_SUCH\"', acts[0].matterCode",
        "'\"decidingBody\"', '\"caseId\":\"018f0000-0000-7000-8000-000000000000\",\"decidingBody\"', caseId"
    })
    void what_the_register_does_not_know_or_contradicts_is_a_fault_of_its_field(
            String told, String instead, String field) {
        String before = everything();
        proposing(inspector(), proposal("BL-P0417").replace(told, instead))
                .statusCode(400)
                .body("violations.field", hasItem(field));
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"acts\":[]}", "{\"subjectKind\":\"CELL\"}", "not json"})
    void what_is_no_proposal_is_refused(String body) {
        as(inspector()).body(body).post(DISCIPLINES).then().statusCode(400);
        assertEquals(0, Database.number("select count(*) from discipline"));
    }

    @Test
    void text_of_any_script_is_kept_as_it_is_and_a_nul_is_not_text() {
        String id = proposed(proposal("BL-P0417").replace("Buông lỏng quản lý đất đai", "مخالفة \\u202b أرض – Đất"));
        read(inspector(), id).body("acts[0].matter", is("مخالفة \u202b أرض – Đất"));
        proposing(inspector(), proposal("BL-P0417").replace("Buông", "Bu\\u0000ng"))
                .statusCode(400);
        proposing(inspector(), proposal("BL-P0417").replace("Buông", "B".repeat(2001)))
                .statusCode(400)
                .body("violations.field", hasItem("acts[0].matter"));
    }

    @Test
    void a_dossier_within_the_scope_says_who_the_member_is() {
        Database.run("insert into member (code, full_name, managed_by, probationary_on, official_on, voided) values"
                + " ('BL-P0417', 'Hoàng Văn Thắng', 'BL', '2020-01-01', '2022-09-06', false),"
                + " ('BL-P0500', 'Lý Thị Nhầm', 'BL', null, null, true),"
                + " ('TY-P0001', 'Người Nơi Khác', 'TY', '2020-01-01', null, false)");
        proposing(inspector(), proposal("BL-P0417")).statusCode(400).body("violations.field", contains("memberStatus"));
        String named =
                proposal("BL-P0417").replace("\"memberName\":\"Hoàng Văn Thắng\",\"memberStatus\":\"OFFICIAL\",", "");
        proposing(inspector(), named)
                .statusCode(201)
                .body("file.memberName", is("Hoàng Văn Thắng"))
                .body("file.memberStatus", is("PROBATIONARY"))
                .body("file.statusFromDossier", is(true));
        proposing(inspector(), named.replace("2022-09-05", "2022-09-06"))
                .statusCode(201)
                .body("file.memberStatus", is("OFFICIAL"));
        proposing(inspector(), proposal("BL-P0500"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("member", "memberName"));
        proposing(inspector(), named.replace("BL-P0417", "TY-P0001"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("memberName", "memberStatus"));
    }

    @Test
    void votes_that_do_not_add_up_are_told_one_by_one_and_nothing_is_written() {
        String id = proposed(proposal("BL-P0417"));
        String before = everything();
        change(inspector(), id, "ballots", """
                        {"body":"BL-UBKT","heldOn":"2022-09-20","summoned":9,"exemptAbsent":3,"present":8,"issued":9,\
                        "returned":10,"valid":11,"votes":{"warning":8,"reprimand":4,"dissolution":1}}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "issued", "returned", "valid", "votes", "votes.dissolution", "exemptAbsent"));
        change(inspector(), id, "ballots", ballot().replace("\"summoned\":9", "\"summoned\":-1"))
                .statusCode(400);
        change(inspector(), id, "ballots", ballot().replace("\"summoned\":9", "\"summoned\":2147483648"))
                .statusCode(400);
        change(inspector(), id, "ballots", ballot().replace("\"warning\":6", "\"warning\":2147483647"))
                .statusCode(400);
        change(inspector(), id, "ballots", ballot().replace("2022-09-20", "2022-09-04"))
                .statusCode(400)
                .body("violations.field", contains("heldOn"));
        change(inspector(), id, "ballots", ballot().replace("BL-UBKT", "TY"))
                .statusCode(400)
                .body("violations.field", contains("body"));
        assertEquals(before, everything());
    }

    @Test
    void the_database_refuses_a_ballot_that_does_not_add_up_even_where_the_service_would_not() {
        String id = proposed(proposal("BL-P0417"));
        for (String votes : List.of("9, 0, 0, 0, 1", "-1, 0, 0, 0, 0")) {
            try {
                Database.run(
                        "insert into discipline_ballot (id, discipline, body, decides, held_on, summoned, exempt_absent,"
                                + " present, issued, returned, valid, expulsion, dissolution, removal, warning, reprimand,"
                                + " recorded_at, recorded_by, version) values (gen_random_uuid(), '" + id
                                + "', 'BL-UBKT', true,"
                                + " '2022-09-20', 9, 0, 9, 9, 9, 9, " + votes + ", now(), 'x', 0)");
                throw new AssertionError("taken: " + votes);
            } catch (IllegalStateException e) {
                assertEquals(true, e.getCause().getMessage().contains("discipline_ballot_votes"));
            }
        }
    }

    @Test
    void a_decision_is_refused_until_everything_that_is_left_to_persons_is_judged_and_met() {
        String id = voted(proposal("BL-P0417"));
        String before = everything();
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-22", "[]"))
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder(LEFT_TO_PERSONS.toArray()));
        String unmet = judged(LEFT_TO_PERSONS).replaceFirst("true", "false");
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-22", unmet))
                .statusCode(422)
                .body("findings.rule", contains("DISC-05"));
        String unasked = judged(List.of("DISC-01"));
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-22", unasked))
                .statusCode(400)
                .body("violations.field", contains("judgements[0].rule"));
        change(standingCommittee(), id, "decision", decision("REMOVAL", "12", "2022-09-22", "[]"))
                .statusCode(422)
                .body("findings.rule", hasItems("DISC-13", "DISC-16"));
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-19", "[]"))
                .statusCode(422)
                .body("findings.rule", hasItem("DISC-15"));
        for (String day : List.of("2099-01-01", "2022-09-04", "2025-07-01")) {
            change(standingCommittee(), id, "decision", decision("WARNING", "12", day, "[]"))
                    .statusCode(400)
                    .body("violations.field", contains("decidedOn"));
        }
        assertEquals(before, everything());
    }

    @Test
    void whoever_proposed_does_not_decide_and_whoever_appealed_for_somebody_does_not_resolve() {
        var both = Tokens.of("both")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org("BL")
                .clearance("SECRET");
        String id =
                proposing(both, proposal("BL-P0417")).statusCode(201).extract().path("file.id");
        change(both, id, "ballots", ballot()).statusCode(200);
        change(both, id, "decision", decision("12")).statusCode(403);
        change(both, id, "steps", "{\"step\":\"REJECT\",\"reason\":\"x\"}").statusCode(403);
        change(standingCommittee(), id, "decision", decision("12")).statusCode(200);
        change(both, id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-25\"}")
                .statusCode(200);
        String review = change(both, id, "reviews", appeal("APPEAL"))
                .statusCode(200)
                .extract()
                .path("reviews[0].id");
        change(both, id, "reviews/" + review + "/outcome", outcome("UPHELD", "BL-BTV", "1"))
                .statusCode(403);
        assertEquals("APPEALED", state(id));
    }

    @Test
    void an_appeal_is_not_decided_by_the_body_that_decided_nor_changed_to_the_same_form() {
        String id = inForce(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        String review = appealed(id);
        String before = everything();
        change(standingCommittee(), id, "reviews/" + review + "/outcome", outcome("REVERSED", "BL-UBKT", "15"))
                .statusCode(422)
                .body("findings.rule", contains("DISC-18"));
        change(standingCommittee(), id, "reviews/" + review + "/outcome", outcome("REVERSED", "BL-HM-DU", "15"))
                .statusCode(422)
                .body("findings.rule", contains("DISC-18"));
        String same =
                changed("412").replace("\"REPRIMAND\"", "\"WARNING\"").replace("\"reprimand\":8", "\"warning\":8");
        change(standingCommittee(), id, "reviews/" + review + "/outcome", same)
                .statusCode(422)
                .body("findings.rule", contains("DISC-19"));
        String otherBallot = changed("412").replace("\"reprimand\":8", "\"warning\":8");
        change(standingCommittee(), id, "reviews/" + review + "/outcome", otherBallot)
                .statusCode(422)
                .body("findings.rule", contains("DISC-16"));
        change(standingCommittee(), id, "reviews/" + review + "/outcome", outcome("CHANGED", "BL-BTV", "15"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("form", "announcedOn", "ballot"));
        change(standingCommittee(), id, "reviews/" + review + "/outcome", outcome("WITHDRAWN", "BL-BTV", "15"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("body", "reference"));
        change(standingCommittee(), id, "reviews/" + review + "/outcome", outcome("UPHELD", "QN-UBKT", "15"))
                .statusCode(400)
                .body("violations.field", contains("body"));
        assertEquals(before, everything());
    }

    @Test
    void steps_out_of_order_change_nothing() {
        String id = proposed(proposal("BL-P0417"));
        String before = everything();
        change(inspector(), id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-25\"}")
                .statusCode(409);
        change(inspector(), id, "steps", "{\"step\":\"RESUME\",\"on\":\"2022-09-25\"}")
                .statusCode(409);
        change(inspector(), id, "steps", "{\"step\":\"WITHDRAW\"}").statusCode(400);
        change(inspector(), id, "steps", "{\"step\":\"VOTE\"}").statusCode(400);
        change(inspector(), id, "reviews", appeal("APPEAL")).statusCode(409);
        change(standingCommittee(), id, "decision", decision("12")).statusCode(409);
        change(
                        inspector(),
                        id,
                        "deferrals",
                        "{\"ground\":\"PREGNANCY\",\"from\":\"2022-09-10\",\"until\":\"2022-09-01\",\"evidence\":\"x\"}")
                .statusCode(400)
                .body("violations.field", contains("until"));
        assertEquals(before, everything());
        String ofOrganisation = proposed(ofOrganisation("BL-HM-DU", "BL-BTV", "WARNING"));
        change(
                        inspector(),
                        ofOrganisation,
                        "deferrals",
                        "{\"ground\":\"PREGNANCY\",\"from\":\"2022-09-10\",\"evidence\":\"x\"}")
                .statusCode(400)
                .body("violations.field", contains("ground"));
        change(inspector(), id, "steps", "{\"step\":\"WITHDRAW\",\"reason\":\"Chưa đủ căn cứ\"}")
                .statusCode(200);
        change(inspector(), id, "ballots", ballot()).statusCode(409);
    }

    @Test
    void a_change_names_the_version_from_which_it_is_made() {
        String id = proposed(proposal("BL-P0417"));
        as(inspector())
                .body(ballot())
                .post(DISCIPLINES + "/" + id + "/ballots")
                .then()
                .statusCode(428);
        change(inspector(), id, "ballots", "77", ballot()).statusCode(412);
        assertEquals(0, Database.number("select count(*) from discipline_ballot"));
    }

    @Test
    void two_who_decide_at_once_do_not_both_decide() throws Exception {
        String id = voted(proposal("BL-P0417"));
        String from = String.valueOf(version(id));
        List<Callable<Integer>> attempts = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Integer>)
                        () -> change(standingCommittee(), id, "decision", from, decision(i + "-QĐ/UBKTHU"))
                                .extract()
                                .statusCode())
                .toList();
        try (var pool = Executors.newFixedThreadPool(6)) {
            var answers = pool.invokeAll(attempts).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412, 412, 412, 412, 412), answers);
        }
        assertEquals(1, Database.number("select count(*) from ruling where subject_type = 'discipline'"));
    }

    @Test
    void a_number_is_given_once_by_a_body_on_a_day() {
        decided(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        String id = voted(proposal("BL-P0418"));
        change(standingCommittee(), id, "decision", decision("12-QĐ/UBKTHU"))
                .statusCode(409)
                .body("detail", is("The body already has a decision of this number on this day."));
        assertEquals("VOTED", state(id));
        change(standingCommittee(), id, "decision", decision("13-QĐ/UBKTHU")).statusCode(200);
    }

    @Test
    void a_repeated_announcement_is_answered_as_the_first_time_and_told_once() {
        String id = decided(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        String from = String.valueOf(version(id));
        for (int i = 0; i < 3; i++) {
            as(inspector())
                    .header("If-Match", "\"" + from + "\"")
                    .header("Idempotency-Key", "announce-" + id)
                    .body("{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-25\"}")
                    .post(DISCIPLINES + "/" + id + "/steps")
                    .then()
                    .statusCode(200)
                    .body("file.state", is("IN_FORCE"));
        }
        assertEquals(1, Database.number("select count(*) from outbox"));
    }

    @Test
    void the_announcement_is_not_before_the_decision_nor_in_the_future() {
        String id = decided(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        for (String day : List.of("2022-09-21", "2099-01-01")) {
            change(inspector(), id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"" + day + "\"}")
                    .statusCode(400);
        }
        assertEquals("DECIDED", state(id));
        assertEquals(0, Database.number("select count(*) from outbox"));
    }

    @Test
    void only_an_administrator_says_who_may_decide_and_once_for_a_day() {
        String json = """
                {"body":"CELL","subjectKind":"MEMBER","form":"REMOVAL","from":"2030-01-01","mayDecide":true,\
                "document":"212-QĐ/TW","certainty":"OPEN"}""";
        as(standingCommittee()).body(json).post(Disciplinary.AUTHORITIES).then().statusCode(403);
        var administrator = Tokens.of("administrator").roles("administrator").org("BL");
        String id = as(administrator)
                .body(json)
                .post(Disciplinary.AUTHORITIES)
                .then()
                .statusCode(200)
                .extract()
                .path("versions[-1].id");
        as(administrator).body(json).post(Disciplinary.AUTHORITIES).then().statusCode(409);
        as(administrator)
                .body(json.replace("REMOVAL", "DISSOLUTION"))
                .post(Disciplinary.AUTHORITIES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("form"));
        as(administrator)
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Nhập nhầm\"}")
                .post(Disciplinary.AUTHORITIES + "/" + id + "/void")
                .then()
                .statusCode(204);
        as(administrator).body(json).post(Disciplinary.AUTHORITIES).then().statusCode(200);
    }
}
