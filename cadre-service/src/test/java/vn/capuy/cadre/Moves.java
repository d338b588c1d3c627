package vn.capuy.cadre;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import vn.capuy.testing.Database;

/** Movements as tests propose and decide them, over people and posts of {@link Seed}. */
final class Moves {
    static final String PLANNING_COLUMNS = "list,committee,target_term,proposed_on,approved_by,approved_on,void_reason,"
            + "person,target,post,removed_on,removal_reason";
    /** What is left to a person when a deputy head of the district's board becomes a commune's secretary. */
    static final String GROUNDS = """
            "judgements": [{"rule": "ROT-02", "ground": "Đủ tiêu chuẩn, sức khoẻ loại II"},
              {"rule": "ROT-06", "ground": "Chức danh tương đương theo phân cấp"}]""";

    static final String APPROVE_ROTATION = "{\"step\": \"APPROVE\", " + GROUNDS + "}";

    private Moves() {}

    /** CB-1 and CB-4 are deputy heads of a board of the district; CB-1 stands on a planning list. */
    static void seed() {
        Seed.peopleAndPosts();
        Seed.holdings("CB-1,BTC-PB,2020-01-01,", "CB-4,BTC-PB,2020-01-01,");
        planned("QH-1", "2025-2030", "CB-1", "");
    }

    static void planned(String list, String term, String person, String removedOn) {
        Api.importing(
                        Api.importer(),
                        "/planning-lists",
                        "",
                        PLANNING_COLUMNS,
                        String.join(
                                ",",
                                list,
                                "BL",
                                term,
                                "2021-05-01",
                                "BL",
                                "2021-06-01",
                                "",
                                person,
                                "EXECUTIVE_COMMITTEE",
                                "",
                                removedOn,
                                removedOn.isEmpty() ? "" : "Chuyển công tác"))
                .statusCode(200);
    }

    static String rotation(String reference, String person, String returns) {
        return """
                {"reference": "%s", "kind": "ROTATION", "person": "%s", "fromPost": "BTC-PB", "toPost": "HM-BT",
                 "decidedBy": "BL", "decidedOn": "2022-09-01", "effectiveOn": "2022-10-01", "plannedReturnOn": "%s",
                 "opened": {"on": "2022-07-01", "body": "BL-BTC", "note": "Tăng cường cho xã"}}""".formatted(reference, person, returns);
    }

    static String transfer(String reference, String person, String from, String to, String effective) {
        return """
                {"reference": "%s", "kind": "TRANSFER", "person": "%s", "fromPost": "%s", "toPost": "%s",
                 "decidedBy": "BL", "decidedOn": "2022-09-01", "effectiveOn": "%s"}""".formatted(reference, person, from, to, effective);
    }

    static String secondment(String reference, boolean keepsOrigin) {
        return """
                {"reference": "%s", "kind": "SECONDMENT", "person": "CB-1", "fromPost": "BTC-PB", "toPost": "BTC-TB",
                 "decidedBy": "BL", "decidedOn": "2022-09-01", "effectiveOn": "2022-10-01",
                 "plannedReturnOn": "2023-04-01", "keepsOrigin": %s}""".formatted(reference, keepsOrigin);
    }

    static String propose(String body) {
        return Api.editor("BL")
                .body(body)
                .post("/movements")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static ValidatableResponse read(String id) {
        return Api.reader("BL").get("/movements/" + id).then().statusCode(200);
    }

    static ValidatableResponse step(RequestSpecification caller, String id, String body) {
        String version = read(id).extract().header("ETag");
        return caller.header("If-Match", version)
                .body(body)
                .post("/movements/" + id + "/steps")
                .then();
    }

    static ValidatableResponse byEditor(String id, String body) {
        return step(Api.editor("BL"), id, body);
    }

    static ValidatableResponse byApprover(String id, String body) {
        return step(Api.approver("BL"), id, body);
    }

    static String prepared(String step, String day) {
        return "{\"step\": \"%s\", \"on\": \"%s\", \"body\": \"BL\", \"note\": \"Đã thực hiện\"}".formatted(step, day);
    }

    /** A rotation up to the talk with the cadre, before the decision. */
    static String readyRotation(String reference) {
        String id = propose(rotation(reference, "CB-1", "2025-10-01"));
        byApprover(id, prepared("APPROVE_POLICY", "2022-07-10")).statusCode(200);
        byEditor(id, prepared("PROPOSE", "2022-07-15")).statusCode(200);
        byEditor(id, prepared("APPRAISE", "2022-08-01")).statusCode(200);
        byEditor(id, prepared("TALK", "2022-08-20")).statusCode(200).body("state", equalTo("TALKED"));
        return id;
    }

    static String rotated(String reference) {
        String id = readyRotation(reference);
        byApprover(id, APPROVE_ROTATION).statusCode(200).body("state", equalTo("APPROVED"));
        return id;
    }

    static String approved(String proposal) {
        String id = propose(proposal);
        byApprover(id, "{\"step\": \"APPROVE\"}").statusCode(200);
        return id;
    }

    /** Which posts a cadre holds on a day. */
    static List<String> posts(String person, String day) {
        return Api.reader("BL")
                .get("/holdings?person=" + person + "&onDay=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.post");
    }

    static void discipline(String reference, String person, String from, String until) {
        Database.run("""
                insert into discipline_effect (decision, reference, person, form, decided_by, decided_on, effect_from,
                  effect_until, recorded_at)
                select '%1$s', '%1$s', id, 'REPRIMAND', 'BL', '%3$s', '%3$s', '%4$s', now()
                from person where code = '%2$s'""".formatted(reference, person, from, until));
    }
}
