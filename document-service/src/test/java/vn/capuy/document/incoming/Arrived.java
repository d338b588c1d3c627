package vn.capuy.document.incoming;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.Desk;
import vn.capuy.testing.Tokens;

/** The register of incoming documents as tests use it. */
public final class Arrived {
    public static final String INCOMING = ROOT + "/incoming";
    public static final String COLUMNS =
            "organisation,number,arrived_on,sender,sender_name,notation,dated,type,abstract,urgency,secrecy,routed_on,"
                    + "routing_note,handler_organisation,handler_name,due_on,state,finished_on,result,answer_notation,"
                    + "answered_on\n";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Arrived() {}

    /** A letter of the province that may be entered as it stands, each with a notation of its own. */
    public static Map<String, Object> letter(String arrivedOn) {
        var letter = new LinkedHashMap<String, Object>();
        letter.put("organisation", "BL");
        letter.put("arrivedOn", arrivedOn);
        letter.put("sender", "QN");
        letter.put("notation", NUMBER.incrementAndGet() + "-CV/TU");
        letter.put("dated", "2022-06-01");
        letter.put("type", "OFFICIAL_LETTER");
        letter.put("abstract", "Về báo cáo kết quả xây dựng nông thôn mới");
        return letter;
    }

    public static Response enter(RequestSpecification who, Map<String, Object> arrival) {
        return who.body(arrival).post(INCOMING);
    }

    /** Enters by the district's clerk and answers with the id. */
    public static String entered(Map<String, Object> arrival) {
        return enter(clerk(), arrival).then().statusCode(201).extract().path("incoming.id");
    }

    /** Who distributes in the district. */
    public static RequestSpecification chief() {
        return Desk.as(Tokens.of("chief")
                .roles("document-reader", "document-approver", "kpi-reader")
                .org("BL")
                .clearance("TOP_SECRET"));
    }

    public static Map<String, Object> routing(String on) {
        var routing = new LinkedHashMap<String, Object>();
        routing.put("step", "ROUTE");
        routing.put("on", on);
        routing.put("handlerOrganisation", "BL-BTC");
        routing.put("note", "Giao Ban Tổ chức tham mưu");
        return routing;
    }

    public static Response step(RequestSpecification who, String id, long version, Map<String, ?> step) {
        return who.header("If-Match", "\"" + version + "\"").body(step).post(INCOMING + "/" + id + "/steps");
    }

    /** Routed to the organisation board and taken in hand. */
    public static String inHand(String arrivedOn, String dueOn) {
        String id = entered(letter(arrivedOn));
        var routing = routing(arrivedOn);
        routing.put("dueOn", dueOn);
        step(chief(), id, 0, routing).then().statusCode(200);
        step(clerk(), id, 1, Map.of("step", "TAKE_IN_HAND", "on", arrivedOn))
                .then()
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> judged(Map<String, Object> arrival, String rule) {
        return Desk.with(
                arrival, "judgements", List.of(Map.of("rule", rule, "met", true, "ground", "Bản gửi lần hai")));
    }
}
