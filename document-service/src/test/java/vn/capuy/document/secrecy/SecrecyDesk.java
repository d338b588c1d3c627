package vn.capuy.document.secrecy;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.capuy.document.Desk;
import vn.capuy.testing.Tokens;

/** How secrets are handled in tests. */
public final class SecrecyDesk {
    private SecrecyDesk() {}

    /** Who approves, and may see what is secret but not what is top secret. */
    static RequestSpecification approver() {
        return Desk.as(Tokens.of("chief-of-office")
                .roles("document-reader", "document-approver")
                .org("BL")
                .clearance("SECRET"));
    }

    static RequestSpecification editor() {
        return Desk.as(Tokens.of("keeper-of-secrets")
                .roles("document-reader", "document-editor")
                .org("BL")
                .clearance("TOP_SECRET"));
    }

    /** A confidential plan of 2022-06-15, open from 2032-06-16. */
    static String confidential() {
        return issued(with(document("BL", "PLAN", "2022-06-15"), "secrecy", "CONFIDENTIAL"));
    }

    static Map<String, Object> proposal(String kind, String level, String openFrom) {
        var proposal = new LinkedHashMap<String, Object>();
        proposal.put("kind", kind);
        proposal.put("level", level);
        proposal.put("openFrom", openFrom);
        proposal.put("decision", "12-QĐ/HU");
        proposal.put("decidedOn", "2024-11-20");
        proposal.put("ground", "Nội dung đã được công bố");
        return proposal;
    }

    static Response propose(RequestSpecification who, String document, Object proposal) {
        String tag = Desk.provinceClerk().get(ROOT + "/documents/" + document).header("ETag");
        return who.header("If-Match", tag).body(proposal).post(ROOT + "/documents/" + document + "/secrecy/decisions");
    }

    /** Proposes to open the document and answers with the id of the decision. */
    public static String proposed(String document) {
        return propose(editor(), document, proposal("DECLASSIFY", null, "2025-01-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response take(RequestSpecification who, String decision, Object step) {
        return who.header("If-Match", "\"0\"").body(step).post(ROOT + "/secrecy/decisions/" + decision + "/steps");
    }
}
