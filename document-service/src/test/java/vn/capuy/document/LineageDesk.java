package vn.capuy.document;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.provinceClerk;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** What tests of lineage and coverage do at the desk: whoever they are, documents of all levels, relations, recipients. */
public final class LineageDesk {
    private LineageDesk() {}

    public static RequestSpecification clerkOf(String org) {
        return Desk.as(Tokens.of("clerk-" + org.toLowerCase(Locale.ROOT))
                .roles("document-reader", "document-editor", "kpi-reader")
                .org(org)
                .clearance("TOP_SECRET"));
    }

    /** Issued by whoever that is, on that day. */
    public static String issued(String issuer, String type, String day) {
        return issue(clerkOf("TW"), document(issuer, type, day))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Enters what the one does to the other, as the clerk of the centre. */
    public static Response relate(String from, String kind, String to) {
        return relate(clerkOf("TW"), from, relation(kind, to));
    }

    public static Response relate(RequestSpecification who, String from, Map<String, ?> relation) {
        return at(who, from).body(relation).post(ROOT + "/documents/" + from + "/relations");
    }

    public static Map<String, Object> relation(String kind, String to) {
        var relation = new LinkedHashMap<String, Object>();
        relation.put("kind", kind);
        relation.put("document", to);
        return relation;
    }

    public static RequestSpecification at(RequestSpecification who, String document) {
        return who.header(
                "If-Match", clerkOf("TW").get(ROOT + "/documents/" + document).header("ETag"));
    }

    /** The document is sent to an organisation; there is no operation for that in these features. */
    public static void sent(String document, String organisation, String reach, String purpose) {
        Database.run("insert into document_recipient (id, document, organisation, reach, purpose, copies, recorded_at,"
                + " recorded_by) values (gen_random_uuid(), '%s', '%s', '%s', '%s', 1, now(), 'clerk')"
                        .formatted(document, organisation, reach, purpose));
    }

    public static String status(String document, String day) {
        return provinceClerk()
                .get(ROOT + "/documents/" + document + "/status?onDay=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }
}
