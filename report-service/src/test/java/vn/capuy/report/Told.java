package vn.capuy.report;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What tests let the suite answer. */
public final class Told {
    public static final String FIGURES = "/api/kpi/v1/figures";
    public static final String CATALOGUE = "/api/kpi/v1/indicators";
    public static final String CASE_CHANGES = "/api/inspection/v1/indicators/INSP.CASES/changes";

    private Told() {}

    /** Documents and cases, with the catalogue that names them. */
    public static void figures(int documents, int cases) {
        answers(FIGURES, 200, whole(documents, cases));
        answers(CATALOGUE, 200, """
                {"partial":false,"missing":[],"items":[
                 {"code":"DOC.ISSUED","name":"Văn bản đã ban hành","definition":"…","unit":"văn bản","kind":"FLOW",
                  "splits":[{"key":"PLAN","name":"Kế hoạch"}],"service":"document"},
                 {"code":"INSP.CASES","name":"Cuộc kiểm tra","definition":"…","unit":"cuộc","kind":"FLOW","splits":[]},
                 {"code":"NRD.RATE","name":"Tỷ lệ","definition":"…","unit":"%","kind":"RATIO","splits":[]}]}""");
    }

    public static String whole(int documents, int cases) {
        return """
                {"org":"BL","partial":false,"missing":[],"figures":[
                 {"code":"DOC.ISSUED","kind":"FLOW","reach":"OWN","value":%1$d,"numerator":null,"denominator":null,
                  "occurrences":%1$d,"distinctSubjects":null,"withheld":false,"distinctWithheld":false,"unrestricted":null,
                  "split":[{"key":"PLAN","name":"Kế hoạch","value":%1$d,"withheld":false,"unrestricted":null}],
                  "recordsHref":"/api/document/v1/indicators/DOC.ISSUED/records?org=BL"},
                 {"code":"INSP.CASES","kind":"FLOW","reach":"BELOW","value":%2$d,"numerator":null,"denominator":null,
                  "occurrences":%2$d,"distinctSubjects":7,"withheld":false,"distinctWithheld":false,"unrestricted":null,
                  "split":[],"recordsHref":"/api/inspection/v1/indicators/INSP.CASES/records?org=BL"},
                 {"code":"NRD.RATE","kind":"RATIO","reach":"OWN","value":0.50,"numerator":43,"denominator":86,
                  "occurrences":null,"distinctSubjects":null,"withheld":false,"distinctWithheld":false,"unrestricted":null,
                  "split":[],"recordsHref":"/api/document/v1/indicators/NRD.RATE/records?org=BL"}]}""".formatted(documents, cases);
    }

    /** Two cases came, one went. */
    public static void caseChanges() {
        answers(CASE_CHANGES, 200, """
                {"code":"INSP.CASES","totals":{"came":2,"moved":0,"went":0},
                 "came":[{"id":"1","reference":"12-KT"},{"id":"2","reference":"13-KT"}],"moved":[],"went":[],"next":null}""");
    }

    public static void answers(String path, int status, String body) {
        given().body(body.getBytes(StandardCharsets.UTF_8))
                .put(gateway() + "/told" + path + "?" + status)
                .then()
                .statusCode(200);
    }

    /** The query and the token with which a path was asked last. */
    public static String asked(String path) {
        return given().get(gateway() + "/told" + path).asString();
    }

    private static String gateway() {
        return System.getProperty(StubGateway.ADDRESS);
    }

    /** A request to seal, as it stands or with other members. */
    public static Map<String, Object> request(Object... others) {
        var request = new LinkedHashMap<String, Object>();
        request.put("title", "Sơ kết giữa nhiệm kỳ");
        request.put("org", "BL");
        request.put("from", "2020-08-01");
        request.put("to", "2023-03-31");
        for (int i = 0; i < others.length; i += 2) {
            request.put((String) others[i], others[i + 1]);
        }
        return request;
    }
}
