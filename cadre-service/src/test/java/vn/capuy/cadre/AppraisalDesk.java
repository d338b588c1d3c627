package vn.capuy.cadre;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import vn.capuy.testing.TestFeed;

/** Eleven officers who are appraised, and the requests by which that is done. */
abstract class AppraisalDesk {
    static final int CADRES = 11;

    @BeforeEach
    void seed() {
        TestFeed.forget(TestFeed.DOCUMENT);
        Seed.peopleAndPosts();
        Api.importing(Api.importer(), "/posts", "", Seed.POST_COLUMNS, Seed.post("BTC-CV", "BL-BTC", "OFFICER", 20))
                .statusCode(200);
        String[] people = IntStream.rangeClosed(1, CADRES)
                .mapToObj(i -> Seed.person("CV-" + i, "Chìu Văn " + i, "MALE", "1985-01-01", "BL-BTC"))
                .toArray(String[]::new);
        Api.importing(Api.importer(), "/people", "", lines(Seed.PERSON_COLUMNS, people))
                .statusCode(200);
        Seed.holdings(IntStream.rangeClosed(1, CADRES)
                .mapToObj(i -> "CV-" + i + ",BTC-CV,2020-01-01,")
                .toArray(String[]::new));
    }

    static String[] lines(String header, String... rows) {
        var all = new ArrayList<String>();
        all.add(header);
        all.addAll(List.of(rows));
        return all.toArray(String[]::new);
    }

    static ValidatableResponse group(String code, String key, String parts) {
        return Api.editor("BL")
                .body("""
                        {"code": "%s", "committee": "BL", "periodKind": "QUARTER", "periodKey": "%s",
                         "nameVi": "Chuyên viên ban tổ chức", "nameEn": "Officers", "nameAr": "موظفو لجنة التنظيم",
                         "parts": [%s]}""".formatted(code, key, parts))
                .post("/appraisals/groups")
                .then();
    }

    static String officers() {
        return group("XL-Q1", "2025-Q1", "{\"org\": \"BL-BTC\", \"postKind\": \"OFFICER\"}")
                .statusCode(201)
                .extract()
                .path("group.id");
    }

    static ValidatableResponse opening(String person) {
        return Api.editor("BL")
                .body("{\"person\": \"%s\", \"periodKind\": \"QUARTER\", \"periodKey\": \"2025-Q1\"}".formatted(person))
                .post("/appraisals")
                .then();
    }

    static String open(String person) {
        return opening(person).statusCode(201).extract().path("appraisal.id");
    }

    static ValidatableResponse results(String person, int assigned, int onTime, int late, int beyond) {
        return Api.editor("BL")
                .body("""
                        {"person": "%s", "periodKind": "QUARTER", "periodKey": "2025-Q1", "assigned": %d, "done": %d,
                         "onTime": %d, "late": %d, "beyond": %d, "asOf": "2025-04-01"}""".formatted(person, assigned, onTime + late, onTime, late, beyond))
                .post("/task-results")
                .then();
    }

    static ValidatableResponse edit(String id, String body) {
        return Api.editor("BL")
                .header("If-Match", "*")
                .body(body)
                .post("/appraisals/" + id + "/steps")
                .then();
    }

    static String points(String step, String general, String task) {
        return """
                {"step": "%s", "reason": "Chấm lại", "points": {"generalPoints": %s, "taskPoints": %s, "text": "Tốt",
                 "on": "2025-04-02", "body": "BL-BTC"}}""".formatted(step, general, task);
    }

    static ValidatableResponse propose(String id, String rating, String ground) {
        return edit(id, """
                {"step": "PROPOSE", "proposal": {"rating": "%s", "ground": %s, "on": "2025-04-03"}}""".formatted(rating, ground == null ? "null" : '"' + ground + '"'));
    }

    static ValidatableResponse decide(String id, String more) {
        return Api.approver("BL")
                .header("If-Match", "*")
                .body("{\"step\": \"DECIDE\", \"decision\": {\"body\": \"BL\", \"on\": \"2025-04-04\"%s}}"
                        .formatted(more))
                .post("/appraisals/" + id + "/steps")
                .then();
    }

    /** An appraisal with points, and with all tasks done in time and many beyond what was required. */
    static String appraised(String person, String general, String task) {
        results(person, 10, 10, 0, 5).statusCode(201);
        String id = open(person);
        edit(id, points("SELF_ASSESS", general, task)).statusCode(200);
        edit(id, points("APPRAISE", general, task)).statusCode(200);
        return id;
    }

    static String proposed(String person, String rating) {
        String id = rating.equals("EXCELLENT") ? appraised(person, "28", "65") : appraised(person, "25", "55");
        propose(id, rating, null).statusCode(200);
        return id;
    }

    static String decided(String person, String rating) {
        String id = proposed(person, rating);
        decide(id, "").statusCode(200);
        return id;
    }
}
