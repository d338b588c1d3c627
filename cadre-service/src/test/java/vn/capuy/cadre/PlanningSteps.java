package vn.capuy.cadre;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;

/** Takes planning lists through their steps, as those do whose work it is. */
final class PlanningSteps {
    static final List<String> STEPS = List.of(
            "SOURCE_REVIEW",
            "KEY_CADRE_CONFERENCE",
            "EXPANDED_STANDING_COMMITTEE",
            "EXECUTIVE_COMMITTEE",
            "STANDING_COMMITTEE");

    private PlanningSteps() {}

    static String entry(String person, String target, String post) {
        return "{\"person\": \"%s\", \"target\": \"%s\", \"post\": %s}"
                .formatted(person, target, post == null ? "null" : '"' + post + '"');
    }

    static String executive(String person) {
        return entry(person, "EXECUTIVE_COMMITTEE", null);
    }

    static ValidatableResponse propose(String code, String... entries) {
        return proposing(code, "null", entries);
    }

    /** @param supplements a code in quotes, or null */
    static ValidatableResponse proposing(String code, String supplements, String... entries) {
        return Api.editor("BL")
                .body("""
                        {"code": "%s", "committee": "BL", "targetTerm": "2025-2030", "proposedOn": "2022-07-18",
                         "supplements": %s, "entries": [%s]}""".formatted(code, supplements, String.join(",", entries)))
                .post("/planning-lists")
                .then();
    }

    static String draft(String code, String... entries) {
        return propose(code, entries).statusCode(201).extract().jsonPath().getString("id");
    }

    static String version(String id) {
        return Api.reader("QN").get("/planning-lists/" + id).getHeader("ETag");
    }

    static ValidatableResponse post(RequestSpecification as, String id, String path, String body) {
        return as.header("If-Match", version(id))
                .body(body)
                .post("/planning-lists/" + id + path)
                .then();
    }

    static ValidatableResponse step(String id, String body) {
        RequestSpecification who = body.contains("SUBMIT") ? Api.editor("BL") : Api.approver("QN");
        return post(who, id, "/steps", body);
    }

    static ValidatableResponse submit(String id) {
        return step(
                id, "{\"step\": \"SUBMIT\", \"submittedOn\": \"2022-08-12\", \"ground\": \"Nguồn cán bộ hạn chế\"}");
    }

    static ValidatableResponse approve(String id) {
        return step(id, "{\"step\": \"APPROVE\", \"approvingBody\": \"QN\", \"approvedOn\": \"2022-09-22\"}");
    }

    /** The entries that stand, in the order of their cadres' codes. */
    static List<String> standing(String id) {
        return Api.reader("QN")
                .get("/planning-lists/" + id + "/entries?state=PLANNED&limit=500")
                .jsonPath()
                .getList("items.id");
    }

    static String votes(List<String> entries, int votes) {
        return entries.stream()
                .map(entry -> "{\"entry\": \"%s\", \"votes\": %d}".formatted(entry, votes))
                .collect(Collectors.joining(","));
    }

    static String meeting(int place, String body, int summoned, int present, String votes) {
        return """
                {"step": "%s", "heldOn": "2022-07-%d", "body": "%s", "minutes": "%d-BB/HU", "summoned": %d, "present": %d,
                 "issued": %d, "returned": %d, "valid": %d, "votes": [%s]}""".formatted(
                STEPS.get(place - 1), 19 + place, body, place, summoned, present, present, present, present, votes);
    }

    static ValidatableResponse hold(String id, String meeting) {
        return post(Api.editor("BL"), id, "/meetings", meeting);
    }

    /** All five, with every vote for everybody. */
    static void holdAll(String id) {
        for (int place = 1; place <= STEPS.size(); place++) {
            hold(id, meeting(place, "BL", 30, 27, votes(standing(id), 27))).statusCode(200);
        }
    }

    static String approved(String code, String... entries) {
        String id = draft(code, entries);
        holdAll(id);
        submit(id).statusCode(200);
        approve(id).statusCode(200);
        return id;
    }
}
