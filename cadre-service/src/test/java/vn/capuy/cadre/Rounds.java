package vn.capuy.cadre;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rounds of examinations in BL, taken as far as a test needs them. */
final class Rounds {
    static final String ANNOUNCEMENT = """
            {"code": "%s", "heldBy": "BL", "announcedOn": "2022-06-01", "closesOn": "2022-06-20",
             "writtenOn": "2022-07-10", "defenceOn": "2022-07-15",
             "posts": [{"post": "BTC-TB", "partyMember": true}, {"post": "BTC-PB", "partyMember": false}]}""";

    private Rounds() {}

    /** A standing committee of five, and candidates of whom nothing is planned. */
    static void seed() {
        Seed.peopleAndPosts();
        var people = new ArrayList<String>(List.of(Seed.PERSON_COLUMNS));
        for (int i = 1; i <= 5; i++) {
            people.add(Seed.person("TV-" + i, "Uỷ viên " + i, "MALE", "1975-03-0" + i, "BL"));
        }
        Api.importing(Api.importer(), "/people", "", people.toArray(String[]::new))
                .statusCode(200);
        Api.importing(
                        Api.importer(),
                        "/posts",
                        "",
                        Seed.POST_COLUMNS,
                        Seed.post("BL-BT", "BL", "SECRETARY", 1),
                        Seed.post("BL-UV", "BL", "STANDING_MEMBER", 9))
                .statusCode(200);
        Seed.holdings(
                "TV-1,BL-BT,2020-08-01,",
                "TV-2,BL-UV,2020-08-01,",
                "TV-3,BL-UV,2020-08-01,",
                "TV-4,BL-UV,2020-08-01,",
                "TV-5,BL-UV,2020-08-01,");
    }

    static RequestSpecification keeper() {
        return Api.as("keeper", "BL", "cadre-editor", "cadre-reader");
    }

    static RequestSpecification marker(int number) {
        return Api.as("marker-" + number, "BL", "cadre-editor", "cadre-reader");
    }

    static String announced(String code) {
        return Api.editor("BL")
                .body(ANNOUNCEMENT.formatted(code))
                .post("/examinations")
                .then()
                .statusCode(201)
                .body("state", equalTo("ANNOUNCED"))
                .extract()
                .jsonPath()
                .getString("id");
    }

    /** @return the candidate's id */
    static String applied(String id, String person, String post) {
        return Api.editor("BL")
                .body("{\"person\": \"%s\", \"post\": \"%s\", \"appliedOn\": \"2022-06-20\"}".formatted(person, post))
                .post("/examinations/" + id + "/candidates")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("candidate.id");
    }

    static ValidatableResponse decide(String id, String candidate, String body) {
        return Api.approver("BL")
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/examinations/" + id + "/candidates/" + candidate + "/decision")
                .then();
    }

    static void admitted(String id, String person, String post) {
        decide(id, applied(id, person, post), "{\"step\": \"ADMIT\", \"ground\": \"Đề án được duyệt\"}")
                .statusCode(200);
    }

    static String council(String... people) {
        var members = new ArrayList<String>();
        for (String person : people) {
            members.add(
                    "{\"person\": \"%s\", \"role\": \"%s\"}".formatted(person, members.isEmpty() ? "CHAIR" : "MEMBER"));
        }
        return "{\"members\": [" + String.join(", ", members) + "], \"ground\": \"Đã xem xét quan hệ gia đình\"}";
    }

    static ValidatableResponse constitute(String id, String body) {
        return Api.approver("BL")
                .header("If-Match", tag(id))
                .body(body)
                .post("/examinations/" + id + "/council")
                .then();
    }

    static ValidatableResponse step(RequestSpecification caller, String id, String body) {
        return caller.header("If-Match", tag(id))
                .body(body)
                .post("/examinations/" + id + "/steps")
                .then();
    }

    static String tag(String id) {
        return Api.reader("BL")
                .get("/examinations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Candidates for BTC-TB whose papers bear codes; the code of each. */
    static Map<String, String> coded(String id, String... people) {
        for (String person : people) {
            admitted(id, person, "BTC-TB");
        }
        constitute(id, council("TV-1", "TV-2", "TV-3", "TV-4", "TV-5")).statusCode(200);
        step(keeper(), id, "{\"step\": \"ASSIGN_CODES\", \"markers\": [\"marker-1\", \"marker-2\", \"marker-3\"]}")
                .statusCode(200)
                .body("state", equalTo("MARKING"));
        return slips(id);
    }

    static Map<String, String> slips(String id) {
        var slips = keeper().get("/examinations/" + id + "/papers/slips")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> people = slips.getList("person");
        List<String> codes = slips.getList("code");
        var byPerson = new java.util.TreeMap<String, String>();
        for (int i = 0; i < people.size(); i++) {
            byPerson.put(people.get(i), codes.get(i));
        }
        return byPerson;
    }

    static ValidatableResponse mark(int marker, String id, String code, String score) {
        return marker(marker)
                .body("{\"score\": " + score + "}")
                .post("/examinations/" + id + "/papers/" + code + "/marks")
                .then();
    }

    static void marked(String id, String code, String score) {
        mark(1, id, code, score).statusCode(200);
        mark(2, id, code, score).statusCode(200);
    }

    static ValidatableResponse defended(String id, String person, String... scores) {
        List<String> members = Api.reader("BL")
                .get("/examinations/" + id + "/council")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("members.id");
        var given = new ArrayList<String>();
        for (int i = 0; i < scores.length; i++) {
            given.add("{\"member\": \"%s\", \"score\": %s}".formatted(members.get(i), scores[i]));
        }
        return Api.editor("BL")
                .body("{\"person\": \"%s\", \"scores\": [%s]}".formatted(person, String.join(", ", given)))
                .post("/examinations/" + id + "/defences")
                .then();
    }

    /** A round for BTC-TB whose both parts are over: written and defence score of each candidate. */
    static String held(String code, Map<String, String[]> scores) {
        String id = announced(code);
        Map<String, String> codes = coded(id, scores.keySet().stream().sorted().toArray(String[]::new));
        scores.forEach((person, points) -> marked(id, codes.get(person), points[0]));
        step(Api.approver("BL"), id, "{\"step\": \"OPEN_PAPERS\"}").statusCode(200);
        scores.forEach((person, points) -> {
            if (points[1] != null) {
                defended(id, person, points[1], points[1], points[1]).statusCode(200);
            }
        });
        step(Api.editor("BL"), id, "{\"step\": \"HOLD\", \"heldOn\": \"2022-07-16\"}")
                .statusCode(200)
                .body("state", equalTo("HELD"));
        return id;
    }

    static String outcome(String person, String day) {
        return """
                {"step": "APPROVE", "outcomes": [{"post": "BTC-TB", "person": "%s", "appointedOn": "%s"},
                 {"post": "BTC-PB", "reason": "Không có thí sinh"}]}""".formatted(person, day);
    }
}
