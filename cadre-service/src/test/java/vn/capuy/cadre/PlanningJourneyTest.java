package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.cadre.PlanningSteps.approve;
import static vn.capuy.cadre.PlanningSteps.draft;
import static vn.capuy.cadre.PlanningSteps.executive;
import static vn.capuy.cadre.PlanningSteps.hold;
import static vn.capuy.cadre.PlanningSteps.meeting;
import static vn.capuy.cadre.PlanningSteps.post;
import static vn.capuy.cadre.PlanningSteps.standing;
import static vn.capuy.cadre.PlanningSteps.step;
import static vn.capuy.cadre.PlanningSteps.submit;
import static vn.capuy.cadre.PlanningSteps.version;
import static vn.capuy.cadre.PlanningSteps.votes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** From a proposal to an approved list of thirty-five, as the committee's organisers and its superiors take it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PlanningJourneyTest {
    @BeforeEach
    void aDistrictWithItsCadres() {
        Seed.peopleAndPosts();
        Api.importing(
                        Api.importer(),
                        "/organisation/units",
                        "",
                        Seed.UNIT_COLUMNS,
                        Seed.unit("BL-BTV", "STANDING_COMMITTEE", "BL", "", "1963-12-16"),
                        Seed.unit("QN-BTV", "STANDING_COMMITTEE", "QN", "", "1963-10-30"))
                .statusCode(200);
        Api.importing(Api.importer(), "/posts", "", Seed.POST_COLUMNS, Seed.post("BL-UV", "BL", "COMMITTEE_MEMBER", 37))
                .statusCode(200);
        Api.importing(
                        Api.importer(),
                        "/terms",
                        "",
                        "committee,code,starts_on,ends_on",
                        "BL,2020-2025,2020-08-01,2025-07-31",
                        "BL,2025-2030,2025-08-01,")
                .statusCode(200);
        var people = new ArrayList<>(List.of(Seed.PERSON_COLUMNS));
        IntStream.rangeClosed(1, 40).forEach(i -> people.add(cadre(i)));
        Api.importing(Api.importer(), "/people", "", people.toArray(String[]::new))
                .statusCode(200);
        AreaPopulationTest.enter(
                        "BL",
                        "2019-04-01",
                        "PERCENT",
                        AreaPopulationTest.part("TAY", "96.3") + "," + AreaPopulationTest.part("KINH", "3.7"))
                .statusCode(201);
    }

    /** Nine women, six of them young, among the first thirty-five; then five young men. */
    private static String cadre(int i) {
        String sex = i <= 9 ? "FEMALE" : "MALE";
        String born = i <= 6 || i > 35 ? "1985-05-19" : i <= 20 ? "1980-05-19" : "1975-05-19";
        return Seed.person("QH-%02d".formatted(i), "Lý Thị Uỷ " + i, sex, born, "BL");
    }

    private static String[] cadres(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> executive("QH-%02d".formatted(i)))
                .toArray(String[]::new);
    }

    private static ValidatableResponse check(String id, String query) {
        return Api.reader("BL")
                .get("/planning-lists/" + id + "/check" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse whatIf(String id, String body) {
        return Api.reader("BL")
                .body(body)
                .post("/planning-lists/" + id + "/what-if")
                .then();
    }

    private static long counted() {
        return Api.reader("QN")
                .get("/indicators/values?org=BL&from=2020-08-01&to=2023-03-31")
                .jsonPath()
                .getLong("values.find { it.code == 'PLAN.APPROVED' }.value");
    }

    private static void holdAllSteps(String id) {
        for (int place = 1; place <= 5; place++) {
            String body = place % 2 == 1 ? "BL-BTV" : "BL";
            hold(id, meeting(place, body, 120, 110, votes(standing(id), 100))).statusCode(200);
        }
    }

    @Test
    void from_a_proposal_to_an_approved_list_of_thirty_five() {
        String id = draft("QH-BL-2025-2030", cadres(1, 34));
        post(Api.editor("BL"), id, "/entries", "{\"entries\": [%s]}".formatted(executive("QH-35")))
                .statusCode(200)
                .body("entries", equalTo(35))
                .body("nextStep", equalTo("SOURCE_REVIEW"));
        check(id, "")
                .body("people", equalTo(35))
                .body("on", equalTo("2022-07-18"))
                .body("termStart", equalTo("2025-08-01"))
                .body("termRecorded", equalTo(true))
                .body("lines.verdict", everyItem(equalTo("MET")))
                .body("lines.find { it.code == 'WOMEN' }.number", equalTo(9))
                .body("lines.find { it.code == 'YOUNG' }.number", equalTo(6))
                .body("lines.find { it.code == 'COEFFICIENT_EXECUTIVE_COMMITTEE' }.value", equalTo(0.95f))
                .body("lines.find { it.code == 'MINORITIES' }.target", equalTo(96.3f));
        holdAllSteps(id);
        step(id, "{\"step\": \"SUBMIT\"}").statusCode(400).body("violations.field", contains("submittedOn"));
        step(id, "{\"step\": \"SUBMIT\", \"submittedOn\": \"2022-07-23\"}")
                .statusCode(400)
                .body("violations.field", contains("submittedOn"));
        // It meets its targets, so nobody needs to say why it goes on.
        step(id, "{\"step\": \"SUBMIT\", \"submittedOn\": \"2022-07-24\"}")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("ground", nullValue())
                .body("structure.verdict", everyItem(equalTo("MET")));
        assertEquals(0, counted());
        step(id, "{\"step\": \"APPROVE\", \"approvingBody\": \"BL\", \"approvedOn\": \"2022-09-22\"}")
                .statusCode(422)
                .body("findings.rule", contains("PLAN-08"))
                .body("findings[0].message", containsString("QN, QN-BTV"));
        step(id, "{\"step\": \"APPROVE\", \"approvingBody\": \"QN-BTV\", \"approvedOn\": \"2022-09-22\"}")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("approvedOn", equalTo("2022-09-22"));
        assertEquals(35, counted());
        assertTrue(Database.column("select findings::text from planning_list")
                .getFirst()
                .contains("PLAN-08"));
        Api.auditor("BL")
                .get("/planning-lists/" + id + "/history")
                .then()
                .body(
                        "action",
                        contains(
                                "planning.proposed",
                                "planning.cadres-added",
                                "planning.checked",
                                "planning.meeting-held",
                                "planning.meeting-held",
                                "planning.meeting-held",
                                "planning.meeting-held",
                                "planning.meeting-held",
                                "planning.submitted",
                                "planning.approved"));
    }

    @Test
    void a_list_that_misses_its_targets_goes_on_only_with_a_ground() {
        String id = draft("QH-BL-2025-2030", cadres(10, 35));
        check(id, "")
                .body("lines.find { it.code == 'WOMEN' }.verdict", equalTo("NOT_MET"))
                .body("lines.find { it.code == 'WOMEN' }.missing", equalTo(7))
                .body("lines.find { it.code == 'WOMEN' }.citation", equalTo("50-QĐ/TW"))
                .body("lines.find { it.code == 'WOMEN' }.certainty", equalTo("READ"))
                .body("lines.find { it.code == 'AGE_BANDS' }.missing", equalTo(1));
        check(id, "?set=ELECTION")
                .body("on", equalTo("2025-08-01"))
                .body("lines.code", contains("WOMEN", "YOUNG", "MIDDLE_LEAST", "MIDDLE_MOST"));
        holdAllSteps(id);
        step(id, "{\"step\": \"SUBMIT\", \"submittedOn\": \"2022-08-12\"}")
                .statusCode(400)
                .body("violations.field", contains("ground"))
                .body("violations[0].message", containsString("WOMEN, YOUNG, AGE_BANDS"));
        submit(id).statusCode(200).body("ground", equalTo("Nguồn cán bộ hạn chế"));
        step(id, "{\"step\": \"REJECT\", \"reason\": \"Bổ sung cán bộ nữ\"}")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("rejectedReason", equalTo("Bổ sung cán bộ nữ"));
    }

    @Test
    void who_has_too_little_service_left_or_is_disciplined_is_not_submitted() {
        // Born in 1964, he retires before the planned term begins.
        String id = draft("QH-BL-2025-2030", executive("CB-4"), executive("QH-01"), executive("QH-20"));
        Database.run("""
                insert into discipline_effect (decision, reference, person, form, decided_by, decided_on, effect_from,
                  effect_until, recorded_at)
                select 'd-1', '12-QĐ/UBKTHU', id, 'REPRIMAND', 'BL', '2022-06-01', '2022-06-01', '2023-05-31', now()
                from person where code = 'QH-20'""");
        holdAllSteps(id);
        submit(id)
                .statusCode(422)
                .body("findings.rule", contains("PLAN-03", "PLAN-04"))
                .body("findings[0].message", containsString("CB-4 (0)"))
                .body("findings[1].message", containsString("QH-20"));
        check(id, "")
                .body("lines.find { it.code == 'DISCIPLINE' }.subjects[0].told", equalTo("12-QĐ/UBKTHU"))
                .body("lines.find { it.code == 'SERVICE_LEAST' }.subjects.code", contains("CB-4"));
        // Both must go, whatever the make-up; whom they are replaced by is named from the committee's cadres.
        whatIf(id, "{}")
                .statusCode(200)
                .body("suggestions[0].changes", equalTo(2))
                .body("suggestions[0].removals.candidates.flatten().findAll { it.mustGo }.person", hasItem("CB-4"))
                .body("suggestions[0].removals.candidates.flatten().findAll { it.mustGo }.person", hasItem("QH-20"))
                .body("suggestions[0].additions.candidates.flatten().person", not(hasItem("QH-01")));
    }

    @Test
    void asking_what_if_writes_nothing_and_names_the_smallest_changes() {
        String id = draft("QH-BL-2025-2030", cadres(7, 35));
        String before = version(id);
        long journal = Database.number(
                "select count(*) from journal where action not in ('planning.checked', 'planning.what-if-asked')");
        whatIf(id, "{}")
                .statusCode(200)
                .body("check.people", equalTo(29))
                .body("check.lines.find { it.code == 'WOMEN' }.number", equalTo(3))
                // Five women, two of whom come in a man's place: eight of thirty-two are a quarter.
                .body("suggestions[0].changes", equalTo(5))
                .body("suggestions[0].additions.count.sum()", equalTo(5))
                .body("suggestions[0].removals.count.sum()", equalTo(2))
                .body("suggestions[0].removals.woman", everyItem(equalTo(false)))
                .body("suggestions[0].additions[0].woman", equalTo(true))
                .body("suggestions[0].additions.candidates.flatten().person", hasItem("QH-01"));
        whatIf(id, "{\"add\": [%s]}".formatted(String.join(",", cadres(1, 6))))
                .statusCode(200)
                .body("check.people", equalTo(35))
                .body("check.lines.verdict", everyItem(equalTo("MET")))
                .body("suggestions.changes", contains(0));
        String entry = standing(id).getFirst();
        whatIf(id, "{\"remove\": [{\"entry\": \"%s\"}, {\"person\": \"QH-35\"}]}".formatted(entry))
                .statusCode(200)
                .body("check.people", equalTo(27))
                .body("check.lines.find { it.code == 'WOMEN' }.number", equalTo(2));
        whatIf(id, "{\"add\": [%s], \"remove\": [{\"person\": \"QH-01\"}]}".formatted(executive("QH-07")))
                .statusCode(400)
                .body("violations.field", contains("remove[0]"));
        whatIf(id, "{\"add\": [%s]}".formatted(executive("QH-07")))
                .statusCode(400)
                .body("violations.field", contains("add[0].person"));
        Api.editor("TY")
                .body("{}")
                .post("/planning-lists/" + id + "/what-if")
                .then()
                .statusCode(404);
        assertEquals(before, version(id));
        assertEquals(
                journal,
                Database.number(
                        "select count(*) from journal where action not in ('planning.checked', 'planning.what-if-asked')"));
        assertEquals(29, Database.number("select count(*) from planning_entry"));
    }

    @Test
    void whoever_drafted_or_submitted_a_list_does_not_approve_it_and_of_two_approvers_one_does() throws Exception {
        String id = draft("QH-BL-2025-2030", cadres(1, 35));
        holdAllSteps(id);
        post(
                        Api.as("clerk", "BL", "cadre-editor"),
                        id,
                        "/steps",
                        "{\"step\": \"SUBMIT\", \"submittedOn\": \"2022-08-12\"}")
                .statusCode(200);
        String approval = "{\"step\": \"APPROVE\", \"approvingBody\": \"QN\", \"approvedOn\": \"2022-09-22\"}";
        for (String maker : List.of("editor", "clerk")) {
            post(Api.as(maker, "QN", "cadre-editor", "cadre-approver"), id, "/steps", approval)
                    .statusCode(403);
        }
        post(Api.approver("TY"), id, "/steps", approval).statusCode(404);
        post(Api.reader("QN"), id, "/steps", approval).statusCode(403);
        String read = version(id);
        Callable<Integer> approving = () -> Api.approver("QN")
                .header("If-Match", read)
                .body(approval)
                .post("/planning-lists/" + id + "/steps")
                .statusCode();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Integer>();
            for (var each : pool.invokeAll(List.of(approving, approving))) {
                answers.add(each.get());
            }
            assertEquals(1, answers.stream().filter(code -> code == 200).count(), answers::toString);
            assertTrue(answers.contains(412) || answers.contains(409), answers::toString);
        }
        assertEquals(35, counted());
        approve(id).statusCode(409);
    }

    @Test
    void who_comes_later_goes_through_the_steps_on_a_list_that_supplements_the_approved_one() {
        PlanningSteps.proposing("QH-BS", "\"QH-BL-2025-2030\"", cadres(36, 37))
                .statusCode(400)
                .body("violations.field", contains("supplements"));
        String id = draft("QH-BL-2025-2030", cadres(1, 35));
        holdAllSteps(id);
        submit(id).statusCode(200);
        approve(id).statusCode(200);
        String more = PlanningSteps.proposing("QH-BS", "\"QH-BL-2025-2030\"", cadres(36, 37))
                .statusCode(201)
                .body("supplements", equalTo("QH-BL-2025-2030"))
                .body("planned", hasSize(2))
                .extract()
                .jsonPath()
                .getString("id");
        // It is measured with the list that it supplements.
        check(more, "").body("people", equalTo(37));
        check(id, "").body("people", equalTo(35));
        Api.reader("BL")
                .get("/planning-lists?state=DRAFT&targetTerm=2025-2030&committee=BL")
                .then()
                .body("items.code", contains("QH-BS"));
    }
}
