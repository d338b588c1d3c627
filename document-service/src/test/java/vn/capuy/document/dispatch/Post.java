package vn.capuy.document.dispatch;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.provinceClerk;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The post as tests use it: recipients that are named, documents that are sent. */
public final class Post {
    public static final String RECIPIENTS = "issuer,notation,issued_on,organisation,outside,reach,purpose,copies\n";

    private Post() {}

    public static Map<String, Object> to(String organisation) {
        var recipient = new LinkedHashMap<String, Object>();
        recipient.put("organisation", organisation);
        recipient.put("purpose", "TO_IMPLEMENT");
        return recipient;
    }

    public static Map<String, Object> below(String organisation) {
        Map<String, Object> recipient = to(organisation);
        recipient.put("reach", "BELOW");
        return recipient;
    }

    public static Map<String, Object> outside(String name) {
        return Map.of("outside", name, "purpose", "TO_KNOW", "copies", 2);
    }

    @SafeVarargs
    public static Map<String, Object> recipients(Map<String, Object>... recipients) {
        return Map.of("recipients", List.of(recipients));
    }

    /** A request from the document's present version. */
    public static RequestSpecification at(RequestSpecification who, String document) {
        return who.header("If-Match", provinceClerk().get(path(document, "")).header("ETag"));
    }

    public static String path(String document, String below) {
        return ROOT + "/documents/" + document + below;
    }

    /** Names it by the province's clerk and answers with its id. */
    public static String named(String document, Map<String, Object> recipient) {
        return at(provinceClerk(), document)
                .body(recipients(recipient))
                .post(path(document, "/recipients"))
                .then()
                .statusCode(200)
                .extract()
                .path("items[-1].id");
    }

    public static Map<String, Object> sending(String channel) {
        return Map.of("channel", channel, "sentBy", "Lý Thị Hoa", "sentAt", "2022-06-16T09:30:00+07:00");
    }

    public static Response send(RequestSpecification who, String document, Object sending) {
        return at(who, document).body(sending).post(path(document, "/dispatches"));
    }

    /** Names the recipient, sends it the document, and answers with the sending's id. */
    public static String sent(String document, String channel, Map<String, Object> recipient) {
        named(document, recipient);
        return send(provinceClerk(), document, sending(channel))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    public static Response step(RequestSpecification who, String dispatch, long version, Map<String, ?> step) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(step)
                .post(ROOT + "/dispatches/" + dispatch + "/steps");
    }
}
