package vn.capuy.document.mobilisation;

import static vn.capuy.document.Desk.ROOT;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.Desk;
import vn.capuy.testing.Tokens;

/** Mass mobilisation as tests use it: who enters what, and what is entered. */
public final class Mobilisation {
    public static final String MODELS = ROOT + "/mobilisation-models";
    public static final String MOVEMENTS = ROOT + "/emulation-movements";
    public static final String SUMMARY = ROOT + "/mobilisation/summary";

    private static final AtomicInteger CODE = new AtomicInteger();

    private Mobilisation() {}

    /** Whoever decides for the district, and entered nothing himself. */
    public static RequestSpecification head() {
        return Desk.as(Tokens.of("head-bl")
                .roles("document-reader", "document-approver")
                .org("BL"));
    }

    public static RequestSpecification clerk() {
        return Desk.as(Tokens.of("clerk")
                .roles("document-reader", "document-editor", "kpi-reader")
                .org("BL"));
    }

    public static RequestSpecification clerkOfTienYen() {
        return Desk.as(Tokens.of("clerk-ty")
                .roles("document-reader", "document-editor", "kpi-reader")
                .org("TY"));
    }

    public static String code() {
        return "DVK-" + CODE.incrementAndGet();
    }

    /** A model of the commune Hoành Mô that may be registered as it stands. */
    public static Map<String, Object> model(String code) {
        var model = new LinkedHashMap<String, Object>();
        model.put("code", code);
        model.put("committee", "BL");
        model.put("field", "ECONOMY");
        model.put("unit", "BL-HM-DU");
        model.put("holder", "COLLECTIVE");
        model.put("place", "BL-HM-T01");
        model.put("title", "Vận động Nhân dân trồng hồi, quế gắn với bảo vệ rừng");
        model.put("content", "Chuyển đất đồi trống sang trồng hồi");
        model.put("targets", "30 hộ tham gia");
        model.put("year", 2021);
        model.put("registeredOn", "2021-02-18");
        model.put("startedOn", "2021-03-01");
        return model;
    }

    public static Map<String, Object> modelOf(String code, String unit, String place, String registeredOn) {
        var model = model(code);
        model.put("unit", unit);
        model.put("place", place);
        model.put("registeredOn", registeredOn);
        model.put("startedOn", registeredOn);
        model.put("year", Integer.parseInt(registeredOn.substring(0, 4)));
        return model;
    }

    public static Response register(RequestSpecification who, Map<String, Object> model) {
        return who.body(model).post(MODELS);
    }

    public static String registered(Map<String, Object> model) {
        return register(clerk(), model).then().statusCode(201).extract().path("id");
    }

    public static List<Map<String, Object>> marks(double effect) {
        return List.of(
                Map.of("criterion", "EFFECT", "points", effect),
                Map.of("criterion", "CONSENT", "points", 22),
                Map.of("criterion", "METHOD", "points", 16),
                Map.of("criterion", "SPREAD", "points", 13),
                Map.of("criterion", "LASTING", "points", 9));
    }

    public static Map<String, Object> survey(String on) {
        return Map.of("on", on, "body", "BL-BTC", "result", "32 hộ tham gia", "proposed", true, "marks", marks(26));
    }

    public static Map<String, Object> recognition(String on) {
        return Map.of(
                "on", on,
                "body", "BL-BTV",
                "document", "214-QĐ/HU",
                "level", "DISTRICT",
                "judgements", List.of(Map.of("rule", "MOB-06", "met", true, "ground", "Biên bản họp thôn")));
    }

    /** Takes a step from the model's version as it is now. */
    public static Response step(RequestSpecification who, String id, String path, Object body) {
        return who.header("If-Match", etag(id)).body(body).post(MODELS + "/" + id + "/" + path);
    }

    public static String etag(String id) {
        return clerk().get(MODELS + "/" + id).header("ETag");
    }

    /** A model that is surveyed on 2021-10-12. */
    public static String surveyed(Map<String, Object> model) {
        String id = registered(model);
        step(clerk(), id, "surveys", survey("2021-10-12")).then().statusCode(200);
        return id;
    }

    /** A model that is recognised on 2021-11-18. */
    public static String recognised(Map<String, Object> model) {
        String id = surveyed(model);
        step(head(), id, "recognition", recognition("2021-11-18")).then().statusCode(200);
        return id;
    }

    public static Map<String, Object> movement(String code) {
        var movement = new LinkedHashMap<String, Object>();
        movement.put("code", code);
        movement.put("launchedBy", "BL");
        movement.put("title", "Phong trào thi đua \"Dân vận khéo\"");
        movement.put("document", "15-KH/HU");
        movement.put("launchedOn", "2021-02-01");
        movement.put("runsFrom", "2021-01-01");
        movement.put("runsTo", "2022-12-31");
        movement.put("fields", List.of("ECONOMY", "CULTURE_SOCIETY"));
        movement.put("content", "Mỗi xã đăng ký ít nhất hai mô hình");
        return movement;
    }

    public static String launched(Map<String, Object> movement) {
        return clerk().body(movement)
                .post(MOVEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of the registration. */
    public static String unitOf(String movement, String unit) {
        return clerk().body(Map.of("unit", unit, "registeredOn", "2021-02-15"))
                .post(MOVEMENTS + "/" + movement + "/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
