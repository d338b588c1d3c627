package vn.capuy.inspection.discipline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.discipline.Disciplinary.DISCIPLINES;
import static vn.capuy.inspection.discipline.Disciplinary.FEED;
import static vn.capuy.inspection.discipline.Disciplinary.appeal;
import static vn.capuy.inspection.discipline.Disciplinary.appealed;
import static vn.capuy.inspection.discipline.Disciplinary.ballot;
import static vn.capuy.inspection.discipline.Disciplinary.change;
import static vn.capuy.inspection.discipline.Disciplinary.changed;
import static vn.capuy.inspection.discipline.Disciplinary.decided;
import static vn.capuy.inspection.discipline.Disciplinary.decision;
import static vn.capuy.inspection.discipline.Disciplinary.inForce;
import static vn.capuy.inspection.discipline.Disciplinary.judged;
import static vn.capuy.inspection.discipline.Disciplinary.ofOrganisation;
import static vn.capuy.inspection.discipline.Disciplinary.outcome;
import static vn.capuy.inspection.discipline.Disciplinary.proposal;
import static vn.capuy.inspection.discipline.Disciplinary.proposed;
import static vn.capuy.inspection.discipline.Disciplinary.read;
import static vn.capuy.inspection.discipline.Disciplinary.state;
import static vn.capuy.inspection.discipline.Disciplinary.voted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DisciplineJourneyTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static JsonPath told(String org) {
        return as(Tokens.of("reader").roles("feed-reader").org(org))
                .get(FEED)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_proposal_is_voted_on_decided_by_another_and_told_once_it_is_announced() {
        String id = proposed(proposal("BL-P0417"));
        read(inspector(), id)
                .statusCode(200)
                .body("file.state", is("PROPOSED"))
                .body("file.statusFromDossier", is(false))
                .body("acts[0].untilOn", is("2021-12-31"))
                .body("allowedSteps.step", hasItems("VOTE", "DEFER", "WITHDRAW"));
        change(inspector(), id, "ballots", ballot("BL-HM-C01", "2022-09-10", "\"warning\":7"))
                .statusCode(200);
        change(
                        inspector(),
                        id,
                        "ballots",
                        ballot("BL-UBKT", "2022-09-20", "\"removal\":2,\"warning\":3,\"reprimand\":4"))
                .statusCode(200)
                .body("file.state", is("VOTED"))
                .body("ballots[1].gives", is("WARNING"))
                .body("ballots[1].accumulated", is(true))
                .body("ballots[1].base", is(9))
                .body("ballots[1].tallies.form", contains("EXPULSION", "REMOVAL", "WARNING", "REPRIMAND"))
                .body("ballots[1].tallies.withSeverer", contains(0, 2, 5, 9))
                .body("ballots[1].tallies.needed", contains(6, 5, 5, 5));
        String judgements = judged(List.of("DISC-05", "DISC-06", "DISC-14"));
        change(standingCommittee(), id, "decision", decision("WARNING", "12-QĐ/UBKTHU", "2022-09-22", judgements))
                .statusCode(200)
                .body("file.state", is("DECIDED"))
                .body("rulings[0].version", is("69-QĐ/TW"))
                .body("rulings[0].judgements.rule", contains("DISC-05", "DISC-06", "DISC-14"))
                .body("file.effectUntil", nullValue());
        assertEquals(List.of(), told("TW").getList("$"));
        change(inspector(), id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-25\"}")
                .statusCode(200)
                .body("file.state", is("IN_FORCE"))
                .body("file.announcedOn", is("2022-09-25"))
                .body("file.effectUntil", is("2023-09-24"))
                .body("file.expired", is(true));
        var event = told("BL");
        assertEquals(List.of("vn.capuy.discipline.decided"), event.getList("type"));
        assertEquals(id, event.getString("[0].subject"));
        assertEquals(id, event.getString("[0].data.decision"));
        assertEquals("12-QĐ/UBKTHU", event.getString("[0].data.reference"));
        assertEquals("BL-P0417", event.getString("[0].data.member"));
        assertEquals("BL-HM-C01", event.getString("[0].data.organisation"));
        assertEquals("WARNING", event.getString("[0].data.form"));
        assertEquals("BL-UBKT", event.getString("[0].data.decidedBy"));
        assertEquals("2022-09-22", event.getString("[0].data.decidedOn"));
        assertEquals("2022-09-25", event.getString("[0].data.effectFrom"));
        assertEquals("2023-09-24", event.getString("[0].data.effectUntil"));
        assertEquals(9, event.getMap("[0].data").size());
        as(inspector())
                .get(DISCIPLINES + "/" + id + "/history")
                .then()
                .body(
                        "items.action",
                        contains(
                                "discipline.proposed",
                                "discipline.voted",
                                "discipline.voted",
                                "discipline.decided",
                                "discipline.step"));
    }

    @Test
    void an_organisation_is_disciplined_and_no_feed_tells_of_it() {
        String id = proposed(ofOrganisation("BL-HM-DU", "BL-BTV", "DISSOLUTION"));
        change(inspector(), id, "ballots", ballot("BL-BTV", "2022-09-20", "\"dissolution\":6,\"warning\":3"))
                .statusCode(200)
                .body("ballots[0].gives", is("DISSOLUTION"));
        String judgements = judged(List.of("DISC-06", "DISC-17"));
        change(standingCommittee(), id, "decision", decision("DISSOLUTION", "9-QĐ/HU", "2022-09-22", judgements))
                .statusCode(200);
        change(inspector(), id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-25\"}")
                .statusCode(200)
                .body("file.effectUntil", nullValue())
                .body("file.expired", is(false));
        assertEquals(0, Database.number("select count(*) from outbox"));
    }

    @Test
    void a_cells_warning_is_in_force_on_the_day_of_its_vote_and_on_no_other() {
        String id = proposed(proposal("BL-P0417").replace("BL-UBKT", "BL-HM-C01"));
        change(inspector(), id, "ballots", ballot("BL-HM-C01", "2022-09-20", "\"warning\":6"))
                .statusCode(200);
        String judgements = judged(List.of("DISC-05", "DISC-06", "DISC-14"));
        change(standingCommittee(), id, "decision", decision("WARNING", "02-QĐ/CB", "2022-09-22", judgements))
                .statusCode(422)
                .body("findings.rule", contains("DISC-15"));
        change(standingCommittee(), id, "decision", decision("WARNING", "02-QĐ/CB", "2022-09-20", judgements))
                .statusCode(200);
        change(inspector(), id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-21\"}")
                .statusCode(400)
                .body("violations[0].field", is("on"));
        change(inspector(), id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-20\"}")
                .statusCode(200)
                .body("file.effectUntil", is("2023-09-19"));
    }

    @Test
    void a_ballot_that_gives_no_form_ends_without_discipline() {
        String id = proposed(proposal("BL-P0417"));
        change(inspector(), id, "ballots", ballot("BL-UBKT", "2022-09-20", "\"warning\":2,\"reprimand\":2"))
                .statusCode(200)
                .body("file.state", is("NOT_DISCIPLINED"))
                .body("ballots[0].gives", nullValue());
        change(standingCommittee(), id, "decision", decision("12")).statusCode(409);
    }

    @Test
    void who_is_exempt_and_absent_is_not_in_the_base() {
        String id = proposed(proposal("BL-P0417"));
        String minutes = ballot("BL-UBKT", "2022-09-20", "\"warning\":4")
                .replace(
                        "\"exemptAbsent\":0,\"present\":9,\"issued\":9,\"returned\":9,\"valid\":9",
                        "\"exemptAbsent\":2,\"present\":6,\"issued\":6,\"returned\":6,\"valid\":6");
        change(inspector(), id, "ballots", minutes)
                .statusCode(200)
                .body("ballots[0].base", is(7))
                .body("ballots[0].gives", is("WARNING"));
    }

    @Test
    void a_ballot_that_was_entered_wrongly_is_voided_until_the_decision_and_entered_anew() {
        String id = voted(proposal("BL-P0417"));
        String wrong = read(inspector(), id).extract().path("ballots[0].id");
        change(inspector(), id, "ballots/" + wrong + "/void", "{\"reason\":\"Nhập nhầm số phiếu\"}")
                .statusCode(200)
                .body("file.state", is("PROPOSED"));
        change(inspector(), id, "ballots", ballot("BL-UBKT", "2022-09-20", "\"reprimand\":9"))
                .statusCode(200)
                .body("ballots", hasSize(2))
                .body("ballots.find { it.voidedAt == null }.gives", is("REPRIMAND"));
        String right = read(inspector(), id).extract().path("ballots.find { it.voidedAt == null }.id");
        String judgements = judged(Disciplinary.LEFT_TO_PERSONS);
        change(standingCommittee(), id, "decision", decision("REPRIMAND", "12", "2022-09-22", judgements))
                .statusCode(200);
        change(inspector(), id, "ballots/" + right + "/void", "{\"reason\":\"x\"}")
                .statusCode(409);
    }

    @Test
    void a_deferred_file_waits_and_is_voted_on_anew_when_nothing_defers_it_any_more() {
        String id = voted(proposal("BL-P0417"));
        change(inspector(), id, "deferrals", """
                        {"ground":"CHILD_UNDER_12_MONTHS","from":"2022-09-21","until":"2022-12-31","evidence":"Giấy khai sinh"}""").statusCode(200).body("file.state", is("DEFERRED"));
        change(standingCommittee(), id, "decision", decision("12")).statusCode(409);
        change(inspector(), id, "steps", "{\"step\":\"RESUME\",\"on\":\"2022-09-21\"}")
                .statusCode(400)
                .body("violations[0].field", is("on"));
        change(inspector(), id, "steps", "{\"step\":\"RESUME\",\"on\":\"2023-01-01\"}")
                .statusCode(200)
                .body("file.state", is("PROPOSED"))
                .body("deferrals[0].untilOn", is("2022-12-31"));
        change(inspector(), id, "ballots", ballot("BL-UBKT", "2022-12-20", "\"warning\":9"))
                .statusCode(200);
        String judgements = judged(Disciplinary.LEFT_TO_PERSONS);
        change(
                        standingCommittee(),
                        id,
                        "decision",
                        decision("WARNING", "12", "2022-12-31", judged(List.of("DISC-05", "DISC-06", "DISC-17"))))
                .statusCode(422)
                .body("findings.rule", contains("DISC-14"));
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2023-01-01", judgements))
                .statusCode(200);
    }

    @Test
    void a_deferral_whose_end_was_not_known_is_over_on_the_day_before_it_is_taken_up_again() {
        String id = proposed(proposal("BL-P0417"));
        change(
                        inspector(),
                        id,
                        "deferrals",
                        "{\"ground\":\"SERIOUS_ILLNESS\",\"from\":\"2022-09-10\",\"evidence\":\"Bệnh án\"}")
                .statusCode(200)
                .body("deferrals[0].untilOn", nullValue());
        change(inspector(), id, "steps", "{\"step\":\"RESUME\",\"on\":\"2022-11-01\"}")
                .statusCode(200)
                .body("deferrals[0].untilOn", is("2022-10-31"));
    }

    @Test
    void an_appeal_leaves_the_decision_in_force_until_the_body_above_changes_its_form() {
        String id = inForce(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        String review = appealed(id);
        assertEquals("APPEALED", state(id));
        as(inspector()).get(DISCIPLINES + "?inForceOn=2022-11-24").then().body("items", hasSize(1));
        assertEquals(1, told("TW").getList("$").size());
        String another = change(standingCommittee(), id, "reviews/" + review + "/outcome", changed("412-QĐ/HU"))
                .statusCode(200)
                .body("file.state", is("CHANGED"))
                .body("file.liftedOn", is("2022-11-25"))
                .body("file.liftedReference", is("412-QĐ/HU"))
                .body("reviews[0].petition", is("KN-03"))
                .extract()
                .path("reviews[0].newDecision");
        assertNotEquals(id, another);
        read(inspector(), another)
                .statusCode(200)
                .body("file.state", is("IN_FORCE"))
                .body("file.form", is("REPRIMAND"))
                .body("file.replaces", is(id))
                .body("file.decidingBody", is("BL-BTV"))
                .body("file.effectUntil", is("2023-11-24"))
                .body("acts", hasSize(1))
                .body("rulings[0].judgements.rule", contains("DISC-05", "DISC-06", "DISC-14"))
                .body("ballots[0].gives", is("REPRIMAND"));
        as(inspector())
                .get(DISCIPLINES + "/" + another + "/history")
                .then()
                .body("items.action", contains("discipline.decided"));
        var events = told("TW");
        assertEquals(
                List.of("vn.capuy.discipline.decided", "vn.capuy.discipline.reversed", "vn.capuy.discipline.decided"),
                events.getList("type"));
        assertEquals(List.of(id, id, another), events.getList("subject"));
        assertEquals("412-QĐ/HU", events.getString("[1].data.reference"));
        assertEquals("2022-11-25", events.getString("[1].data.on"));
        assertEquals(
                Set.of("decision", "reference", "on"), events.getMap("[1].data").keySet());
        as(inspector()).get(DISCIPLINES + "?inForceOn=2022-11-25").then().body("items.id", contains(another));
    }

    @Test
    void an_appeal_is_upheld_or_withdrawn_and_may_rise_again() {
        String id = inForce(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        String first = appealed(id);
        change(standingCommittee(), id, "reviews/" + first + "/outcome", outcome("UPHELD", "BL-BTV", "412-QĐ/HU"))
                .statusCode(200)
                .body("file.state", is("IN_FORCE"));
        change(standingCommittee(), id, "reviews/" + first + "/outcome", outcome("UPHELD", "BL-BTV", "412-QĐ/HU"))
                .statusCode(409);
        String second = appealed(id);
        change(standingCommittee(), id, "reviews/" + second + "/outcome", """
                        {"outcome":"WITHDRAWN","decidedOn":"2022-12-01","ground":"Đơn rút khiếu nại"}""")
                .statusCode(200)
                .body("file.state", is("IN_FORCE"));
        assertEquals(1, told("TW").getList("$").size());
    }

    @Test
    void a_body_corrects_itself_without_an_appeal_and_the_reversal_is_told() {
        String id = inForce(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        String review = change(inspector(), id, "reviews", appeal("CORRECTION"))
                .statusCode(200)
                .body("file.state", is("IN_FORCE"))
                .extract()
                .path("reviews[0].id");
        change(inspector(), id, "reviews", appeal("APPEAL")).statusCode(409);
        change(
                        standingCommittee(),
                        id,
                        "reviews/" + review + "/outcome",
                        outcome("REVERSED", "BL-UBKT", "15-QĐ/UBKTHU"))
                .statusCode(200)
                .body("file.state", is("REVERSED"))
                .body("rulings[0].rulebook", is("discipline-review"));
        var events = told("TW");
        assertEquals("vn.capuy.discipline.reversed", events.getString("[1].type"));
        assertEquals("15-QĐ/UBKTHU", events.getString("[1].data.reference"));
        assertEquals("2022-11-20", events.getString("[1].data.on"));
        change(inspector(), id, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        assertEquals(2, told("TW").getList("$").size());
    }

    @Test
    void a_decision_that_was_entered_wrongly_is_voided_told_as_reversed_and_can_be_entered_anew() {
        String id = inForce(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        change(inspector(), id, "void", "{\"reason\":\"Nhầm người\"}")
                .statusCode(200)
                .body("file.voidReason", is("Nhầm người"))
                .body("allowedSteps", hasSize(0));
        var events = told("TW");
        assertEquals("vn.capuy.discipline.reversed", events.getString("[1].type"));
        assertEquals("12-QĐ/UBKTHU", events.getString("[1].data.reference"));
        as(inspector()).get(DISCIPLINES).then().body("items", hasSize(0));
        change(inspector(), id, "void", "{\"reason\":\"x\"}").statusCode(409);
        change(inspector(), id, "reviews", appeal("APPEAL")).statusCode(409);
        inForce(proposal("BL-P0418"), "12-QĐ/UBKTHU");
    }

    @Test
    void what_is_only_decided_is_told_to_nobody_and_voided_without_a_word() {
        String id = decided(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        change(inspector(), id, "void", "{\"reason\":\"Nhầm người\"}").statusCode(200);
        assertEquals(0, Database.number("select count(*) from outbox"));
    }

    @Test
    void a_check_tells_every_finding_and_writes_nothing() {
        String before = Disciplinary.everything();
        as(inspector())
                .body(proposal("BL-P0417").replace("OFFICIAL", "PROBATIONARY").replace("WARNING", "EXPULSION"))
                .post(DISCIPLINES + "/check")
                .then()
                .statusCode(200)
                .body("findings.rule", hasItem("DISC-03"))
                .body("findings.find { it.rule == 'DISC-03' }.verdict", is("NOT_MET"));
        assertEquals(before, Disciplinary.everything());
        String id = voted(proposal("BL-P0417"));
        String after = Disciplinary.everything();
        as(standingCommittee())
                .body(decision("REMOVAL", "12", "2022-09-22", "[]"))
                .post(DISCIPLINES + "/" + id + "/decision/check")
                .then()
                .statusCode(200)
                .body("findings.rule", hasItems("DISC-05", "DISC-06", "DISC-13", "DISC-14", "DISC-16", "DISC-17"))
                .body("findings.find { it.rule == 'DISC-16' }.verdict", is("NOT_MET"))
                .body("ruledAt", nullValue());
        assertEquals(after, Disciplinary.everything());
    }

    @Test
    void a_new_regulations_figures_and_authorities_count_from_their_day_on() {
        var administrator = Tokens.of("administrator").roles("administrator").org("BL");
        as(administrator)
                .body("{\"from\":\"2022-09-22\",\"figure\":24,\"document\":\"212-QĐ/TW\",\"certainty\":\"OPEN\"}")
                .post("/api/inspection/v1/limits/discipline.effect.warning/versions")
                .then()
                .statusCode(200)
                .body("title", is("How long a warning weighs"));
        as(administrator)
                .body("""
                        {"body":"CELL","subjectKind":"MEMBER","form":"EXPULSION","from":"2022-09-01","mayDecide":true,\
                        "document":"212-QĐ/TW","certainty":"OPEN"}""")
                .post(Disciplinary.AUTHORITIES)
                .then()
                .statusCode(200)
                .body("versions.mayDecide", contains(false, false, true));
        String id = inForce(proposal("BL-P0417"), "12-QĐ/UBKTHU");
        read(inspector(), id).body("file.effectUntil", is("2024-09-24"));
        String expelled =
                proposed(proposal("BL-P0417").replace("BL-UBKT", "BL-HM-C01").replace("WARNING", "EXPULSION"));
        read(inspector(), expelled).body("file.proposedForm", is("EXPULSION")).body("file.id", notNullValue());
        as(inspector())
                .get(Disciplinary.AUTHORITIES)
                .then()
                .statusCode(200)
                .body("find { it.body == 'CELL' && it.form == 'EXPULSION' }.versions[-1].document", is("212-QĐ/TW"))
                .body("findAll { it.body == 'CELL' && it.subjectKind == 'MEMBER' }.form", not(hasItem("DISSOLUTION")));
    }
}
