package vn.capuy.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Tokens;

/**
 * A directive of the centre, through the gateway: from its issue and its way to all below, over the district's plan that is
 * drafted, numbered, sent, received and answered, to who has implemented it and who has issued nothing.
 */
class DirectiveToCoverageTest {
    private static final Office CENTRE = office("centre-office", "TW");
    private static final Office DISTRICT = office("office-tien-yen", "TY");
    private static final Office ROUTING = Office.of("chief-of-office-tien-yen", "document", "document-approver");
    private static final Office COMMUNE = office("clerk-phong-du", "TY-PD");
    private static final Office NEIGHBOUR = office("clerk-of-a-neighbour", "BL-HM");
    private static final Office READER = Office.of("reader-tien-yen", "document", "document-reader");

    private static Office office(String account, String org) {
        return new Office(
                Tokens.of(account)
                        .roles("document-reader", "document-editor", "kpi-reader")
                        .org(org)
                        .clearance("SECRET"),
                "/api/document/v1");
    }

    @BeforeAll
    static void suite() {
        Demo.suite();
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    @Test
    void a_directive_reaches_all_below_and_it_is_told_who_implements_it() {
        String directive = "/documents/" + CENTRE.enters("/documents", """
                {"issuer": "TW", "type": "DIRECTIVE", "issuedOn": "2024-03-15", "field": "LAND_AND_ENVIRONMENT",
                 "abstract": "Về phục hồi rừng ngập mặn ven biển", "signingBody": "STANDING_COMMITTEE",
                 "signer": "Nguyễn Văn Thử", "recipients": [{"organisation": "TW", "reach": "BELOW", "purpose": "TO_IMPLEMENT"}]}""", "id");
        String notation = DISTRICT.reads(directive)
                .statusCode(200)
                .body("abstract", equalTo("Về phục hồi rừng ngập mặn ven biển"))
                .extract()
                .path("notation");
        DISTRICT.changes(directive, "/void", "{\"reason\": \"Không phải của mình\"}")
                .then()
                .statusCode(403);

        String plan = plan(directive);
        file(plan);
        arrives(plan, notation);
        found(plan, directive);
        coverage(directive, plan);
        secret();
    }

    /** Drafted, issued with its number, sent to the communes; it says what it implements. */
    private static String plan(String directive) {
        String draft = "/drafts/" + DISTRICT.enters("/drafts", """
                {"issuer": "TY", "type": "PLAN", "content": {"field": "LAND_AND_ENVIRONMENT", "plannedOn": "2024-04-10",
                 "abstract": "Kế hoạch thực hiện chỉ thị về phục hồi rừng ngập mặn", "signingBody": "STANDING_COMMITTEE"}}""", "id");
        int expected = DISTRICT.reads(draft)
                .body("expectedNumber", not(nullValue()))
                .extract()
                .path("expectedNumber");
        READER.changes(draft, "/steps", "{\"step\": \"ISSUE\"}").then().statusCode(403);
        String issue = """
                {"step": "ISSUE", "issuedOn": "2024-04-10", "signer": "Hoàng Văn Thử"}""";
        String id = DISTRICT.changes(draft, "/steps", issue)
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .extract()
                .path("document");
        DISTRICT.changes(draft, "/steps", issue).then().statusCode(409);
        String plan = "/documents/" + id;
        DISTRICT.reads(plan).body("number", equalTo(expected));
        String relation = "{\"kind\": \"IMPLEMENTS\", \"document\": \"%s\"}".formatted(idOf(directive));
        COMMUNE.reads(plan).statusCode(404);
        DISTRICT.changes(plan, "/relations", relation).then().statusCode(201);
        DISTRICT.changes(plan, "/relations", relation).then().statusCode(409);
        DISTRICT.changes(plan, "/recipients", """
                        {"recipients": [{"organisation": "TY-PD-DU", "purpose": "TO_IMPLEMENT", "copies": 2}]}""").then().statusCode(200);
        COMMUNE.reads(plan).statusCode(200).body("abstract", containsString("rừng ngập mặn"));
        NEIGHBOUR.reads(plan).statusCode(404);
        return plan;
    }

    /** What was signed lies with it, and is handed out in parts. */
    private static void file(String plan) {
        String version = DISTRICT.asks().get(DISTRICT.service() + plan).getHeader("ETag");
        byte[] text = "Trồng mới hai trăm héc-ta cây trang và cây đước".getBytes(StandardCharsets.UTF_8);
        String file = DISTRICT.asks()
                .header("If-Match", version)
                .contentType("text/plain")
                .body(text)
                .post(DISTRICT.service() + plan + "/files?name=phu-luc.txt&kind=APPENDIX")
                .then()
                .statusCode(201)
                .body("versions[0].format", equalTo("TEXT"))
                .extract()
                .path("id");
        COMMUNE.asks()
                .header("Range", "bytes=0-5")
                .get(COMMUNE.service() + plan + "/files/" + file + "/content")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 0-5/" + text.length);
        NEIGHBOUR.reads(plan + "/files/" + file + "/content").statusCode(404);
        DISTRICT.asks()
                .header(
                        "If-Match",
                        DISTRICT.asks().get(DISTRICT.service() + plan).getHeader("ETag"))
                .contentType("application/pdf")
                .body(text)
                .post(DISTRICT.service() + plan + "/files?name=bang-ke.pdf&kind=APPENDIX")
                .then()
                .statusCode(415);
    }

    /** It arrives at the commune under a number of its own, is routed, and answered in time. */
    private static void arrives(String plan, String notation) {
        String arrival = "/incoming/" + COMMUNE.enters("/incoming", """
                {"organisation": "TY-PD-DU", "arrivedOn": "2024-04-12", "document": "%s"}""".formatted(idOf(plan)), "incoming.id");
        COMMUNE.reads(arrival).body("incoming.number", equalTo(1)).body("incoming.state", equalTo("RECEIVED"));
        String route = """
                {"step": "ROUTE", "on": "2024-04-12", "note": "Giao Văn phòng Đảng uỷ", "handlerOrganisation": "TY-PD-DU",
                 "dueOn": "2024-05-10"}""";
        COMMUNE.changes(arrival, "/steps", route).then().statusCode(403);
        ROUTING.changes(arrival, "/steps", route).then().statusCode(200).body("incoming.state", equalTo("ROUTED"));
        NEIGHBOUR.reads(arrival).statusCode(404);
        COMMUNE.reads("/incoming?organisation=TY-PD-DU").body("items.number", hasItem(1));
    }

    /** By its words without diacritics, by its number as people type it, and by what is said in its file. */
    private static void found(String plan, String directive) {
        COMMUNE.reads("/search?q=phuc%20hoi%20rung%20ngap%20man")
                .body("items.id", hasItem(idOf(plan)))
                .body("items.id", hasItem(idOf(directive)));
        NEIGHBOUR
                .reads("/search?q=phuc%20hoi%20rung%20ngap%20man")
                .body("items.id", contains(idOf(directive)))
                .body("total.count", equalTo(1))
                .body("facets.issuer.key", contains("TW"));
        String number = DISTRICT.reads(plan).extract().path("number").toString();
        DISTRICT.reads("/search?q=kh%20" + number + "%20hu").body("byNumber.id", hasItem(idOf(plan)));
    }

    private static void coverage(String directive, String plan) {
        DISTRICT.reads(directive + "/tree?down=2").body("nodes.document.id", hasItem(idOf(plan)));
        DISTRICT.reads(directive + "/coverage?onDay=2024-12-31&limit=500")
                .body("items.find { it.organisation == 'TY' }.state", equalTo("ISSUED"))
                .body("items.find { it.organisation == 'TY' }.documentIds", contains(idOf(plan)))
                .body("items.find { it.organisation == 'TY-PD-DU' }.state", equalTo("NOTHING"));
        DISTRICT.reads(directive + "/coverage?onDay=2024-04-09&limit=500")
                .body("items.find { it.organisation == 'TY' }.state", equalTo("NOTHING"));
        COMMUNE.reads(directive + "/coverage?onDay=2024-12-31&limit=500")
                .body("items.organisation", hasItem("TY-PD-DU"))
                .body("items.organisation", not(hasItem("TY")));
        DISTRICT.reads(directive + "/status?onDay=2024-12-31").body("status", equalTo("IN_FORCE"));
    }

    /** Of a secret document the register keeps the entry, never a content, and nothing of it is found. */
    private static void secret() {
        String secret = "/documents/" + DISTRICT.enters("/documents", """
                {"issuer": "TY", "type": "PLAN", "issuedOn": "2024-05-06", "secrecy": "SECRET",
                 "abstract": "Phương án diễn tập kín xyzzy", "signingBody": "STANDING_COMMITTEE", "signer": "Hoàng Văn Thử"}""", "id");
        DISTRICT.asks()
                .header(
                        "If-Match",
                        DISTRICT.asks().get(DISTRICT.service() + secret).getHeader("ETag"))
                .contentType("text/plain")
                .body("Nội dung".getBytes(StandardCharsets.UTF_8))
                .post(DISTRICT.service() + secret + "/files?name=a.txt&kind=APPENDIX")
                .then()
                .statusCode(422);
        DISTRICT.reads("/search?q=xyzzy").body("items.id", contains(idOf(secret)));
        Office uncleared = new Office(
                Tokens.of("uncleared-tien-yen").roles("document-reader").org("TY"), "/api/document/v1");
        uncleared.reads("/search?q=xyzzy").body("items", empty()).body("total.count", equalTo(0));
        uncleared.reads(secret).body("abstract", nullValue()).body("abstractWithheld", equalTo(true));
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
