package vn.capuy.cadre;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** Programmes, classes and who is sent to them, by the requests that do it. */
abstract class TrainingDesk {
    static final String COMPLETED = "{\"result\": \"COMPLETED\", \"completedOn\": \"2022-05-31\"}";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    static String programme(String code, String kind, String awards) {
        return """
                {"code": "%s", "titleVi": "Lý luận", "titleEn": "Theory", "kind": "%s", "awards": %s, "hours": 1056}""".formatted(code, kind, awards);
    }

    static String theory(String code, String level) {
        return Api.editor("BL")
                .body(programme(code, "THEORY", "\"" + level + "\""))
                .post("/training-programmes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static String held(String code, String programme) {
        return Api.editor("BL")
                .body("""
                        {"code": "%s", "titleVi": "Lớp", "kind": "THEORY", "provider": "Trường", "startsOn": "2022-03-01",
                         "endsOn": "2022-06-01", "programme": %s}""".formatted(code, programme == null ? null : "\"" + programme + "\""))
                .post("/training-classes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static String sent(String held, String person) {
        return Api.editor("BL")
                .body("{\"person\": \"%s\", \"sentBy\": \"BL\", \"sentOn\": \"2022-02-20\"}".formatted(person))
                .post("/training-classes/" + held + "/attendances")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static ValidatableResponse act(String attendance, String what, String version, String body) {
        return Api.editor("BL")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/training-attendances/" + attendance + "/" + what)
                .then();
    }

    static String certificate(String number, String day) {
        return "{\"number\": \"%s\", \"issuer\": \"Trường\", \"issuedOn\": \"%s\"}".formatted(number, day);
    }

    static String level(String person) {
        return Api.reader("BL")
                .get("/people?q=" + person)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items[0].theoryLevel");
    }
}
