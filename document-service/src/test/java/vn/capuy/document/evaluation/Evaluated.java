package vn.capuy.document.evaluation;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.task.Assigned.ofHoanhMo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import vn.capuy.document.task.Assigned;

/** Evaluations as tests enter them. */
public final class Evaluated {
    public static final String EVALUATIONS = ROOT + "/task-evaluations";

    private Evaluated() {}

    public static Map<String, Object> marks(int quantity, int quality, int timeliness) {
        return Map.of("quantity", mark(quantity), "quality", mark(quality), "timeliness", mark(timeliness));
    }

    private static Map<String, Object> mark(int points) {
        return Map.of("points", points, "ground", "Theo bảng chốt kỳ");
    }

    /** Of the secretary of Hoành Mô. */
    public static Response assess(RequestSpecification who, String period, Map<String, Object> marks) {
        return who.body(Map.of(
                        "period",
                        period,
                        "lead",
                        Map.of("organisation", "BL-HM-DU", "member", Assigned.SECRETARY),
                        "marks",
                        marks))
                .post(EVALUATIONS);
    }

    /** Answers with the id. */
    public static String assessed(String period) {
        return assess(ofHoanhMo(), period, marks(100, 100, 100))
                .then()
                .statusCode(201)
                .extract()
                .path("evaluation.id");
    }

    public static Response at(RequestSpecification who, String id, String version, String path, Object body) {
        return who.header("If-Match", "\"" + version + "\"").body(body).post(EVALUATIONS + "/" + id + path);
    }

    public static Map<String, Object> judgement(Map<String, Object> marks, String... judgedRules) {
        return Map.of(
                "marks",
                marks,
                "judgements",
                List.of(judgedRules).stream()
                        .map(rule -> Map.of("rule", rule, "met", true, "ground", "Đã kiểm tra thực tế"))
                        .toList());
    }
}
