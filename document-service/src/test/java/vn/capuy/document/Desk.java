package vn.capuy.document;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** The registry's desk as tests use it: who comes to it, and what is handed in. */
public final class Desk {
    public static final String ROOT = "/api/document/v1";
    public static final String REGISTER =
            "issuer,type,number,issued_on,abstract,signing_body,signer,urgency,secrecy,void_reason\n";
    public static final String GROUPS =
            "reference,name_vi,name_en,name_ar,founded_by,directs,founded_on,ended_on,decision,void_reason\n";

    private Desk() {}

    /** Empties the register; types, matrix and the organisation stay. */
    public static void clear() {
        Database.empty(
                "document_type",
                "mobilisation_field",
                "mobilisation_criteria",
                "mobilisation_criterion",
                "document_type_version",
                "document_authority",
                "criteria_set",
                "criteria_set_version",
                "criterion",
                "criteria_indicator",
                "criteria_target",
                "document_field",
                "document_form",
                "issuer_symbol",
                "secrecy_period",
                "retention_period",
                "task_rung",
                "org_unit",
                "org_placement",
                "org_ancestry",
                "org_term",
                "org_succession",
                "feed_cursor");
        forgetEntered();
        // The feed is read in the background; the first unknown code pulls it.
        clerk().get(ROOT + "/series?issuer=BL").then().statusCode(200);
    }

    /** What administrators entered of types, authority, symbols and fields. */
    public static void forgetEntered() {
        for (String entered : List.of(
                "document_type_version",
                "document_authority",
                "issuer_symbol",
                "document_type",
                "document_field",
                "task_rung")) {
            Database.run("set session_replication_role = replica; delete from " + entered
                    + " where recorded_by is not null");
        }
    }

    public static RequestSpecification clerk() {
        return as(Tokens.of("clerk")
                .roles("document-reader", "document-editor", "kpi-reader")
                .org("BL")
                .clearance("CONFIDENTIAL"));
    }

    /** A clerk of the province, within whose scope there are units that still exist. */
    public static RequestSpecification provinceClerk() {
        return as(Tokens.of("clerk-qn")
                .roles("document-reader", "document-editor", "kpi-reader")
                .org("QN")
                .clearance("TOP_SECRET"));
    }

    public static RequestSpecification clerkOfHoanhMo() {
        return as(Tokens.of("clerk-hoanh-mo")
                .roles("document-reader", "document-editor", "kpi-reader")
                .org("BL-HM")
                .clearance("NONE"));
    }

    public static RequestSpecification auditor() {
        return as(Tokens.of("auditor").roles("auditor").org("BL").clearance("TOP_SECRET"));
    }

    /** Who enters what regulations say. */
    public static RequestSpecification administrator() {
        return as(Tokens.of("admin").roles("administrator").org("QN").clearance("NONE"));
    }

    public static RequestSpecification importer() {
        return as(Tokens.of("capuy-import")
                .roles("cadre-editor", "document-editor", "kpi-reader")
                .org("TW"));
    }

    public static RequestSpecification as(Tokens who) {
        return given().header("Authorization", who.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .accept(ContentType.ANY);
    }

    /** A document that may be issued as it stands. */
    public static Map<String, Object> document(String issuer, String type, String issuedOn) {
        var document = new LinkedHashMap<String, Object>();
        document.put("issuer", issuer);
        document.put("type", type);
        document.put("issuedOn", issuedOn);
        document.put("abstract", "Về xây dựng nông thôn mới");
        document.put("signingBody", "STANDING_COMMITTEE");
        document.put("signer", "Hoàng Văn Nam");
        return document;
    }

    public static Map<String, Object> with(Map<String, Object> document, String member, Object value) {
        var changed = new LinkedHashMap<>(document);
        changed.put(member, value);
        return changed;
    }

    public static Response issue(RequestSpecification who, Map<String, Object> document) {
        return who.body(document).post(ROOT + "/documents");
    }

    /** Issues and answers with the id. */
    public static String issued(Map<String, Object> document) {
        return issue(provinceClerk(), document).then().statusCode(201).extract().path("id");
    }

    /** A draft for which a place may be reserved as it stands. */
    public static Map<String, Object> draft(String issuer, String type, String plannedOn) {
        return Map.of(
                "issuer",
                issuer,
                "type",
                type,
                "content",
                Map.of(
                        "abstract",
                        "Về xây dựng nông thôn mới",
                        "signingBody",
                        "STANDING_COMMITTEE",
                        "signer",
                        "Hoàng Văn Nam",
                        "plannedOn",
                        plannedOn));
    }

    /** Reserves and answers with the id. */
    public static String reserved(Map<String, Object> draft) {
        return clerk().body(draft)
                .post(ROOT + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response importCsv(RequestSpecification who, String resource, String csv) {
        return who.contentType("text/csv")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(ROOT + "/" + resource);
    }

    public static Response voided(RequestSpecification who, String resource, String id, String reason) {
        return who.header("If-Match", "\"0\"")
                .body(Map.of("reason", reason))
                .post(ROOT + "/" + resource + "/" + id + "/void");
    }
}
