package vn.capuy.inspection.discipline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.discipline.Disciplinary.DISCIPLINES;
import static vn.capuy.inspection.discipline.Disciplinary.appeal;
import static vn.capuy.inspection.discipline.Disciplinary.appealed;
import static vn.capuy.inspection.discipline.Disciplinary.ballot;
import static vn.capuy.inspection.discipline.Disciplinary.change;
import static vn.capuy.inspection.discipline.Disciplinary.changed;
import static vn.capuy.inspection.discipline.Disciplinary.decided;
import static vn.capuy.inspection.discipline.Disciplinary.decision;
import static vn.capuy.inspection.discipline.Disciplinary.everything;
import static vn.capuy.inspection.discipline.Disciplinary.inForce;
import static vn.capuy.inspection.discipline.Disciplinary.ofOrganisation;
import static vn.capuy.inspection.discipline.Disciplinary.outcome;
import static vn.capuy.inspection.discipline.Disciplinary.proposal;
import static vn.capuy.inspection.discipline.Disciplinary.proposed;
import static vn.capuy.inspection.discipline.Disciplinary.proposing;
import static vn.capuy.inspection.discipline.Disciplinary.state;
import static vn.capuy.inspection.discipline.Disciplinary.version;
import static vn.capuy.inspection.discipline.Disciplinary.voted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Who may not decide, and what is done once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DisciplineStepRefusalsTest {
    @BeforeEach
    void clear() {
        Register.clear();
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
