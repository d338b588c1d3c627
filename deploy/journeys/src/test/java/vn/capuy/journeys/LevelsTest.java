package vn.capuy.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Tokens;

/** Two levels: the district seals its figures, the province fetches them over HTTP, checks them and tells them merged. */
class LevelsTest {
    private static final String REPORT = "/api/report/v1";
    private static final String MERGED = "/below/merged?org=QN&from=2022-01-01&to=2022-12-31";
    private static final Office DISTRICT = office("office-of-the-district", "BL", "report-editor", "kpi-reader");
    private static final Office PROVINCE = office("office-of-the-province", "QN", "report-editor", "kpi-reader");
    private static final Office READER = office("reader-of-the-province", "QN", "kpi-reader");

    private static Office office(String account, String org, String... roles) {
        return new Office(Tokens.of(account).roles(roles).org(org).clearance("TOP_SECRET"), REPORT);
    }

    @BeforeAll
    static void suite() {
        Demo.suite();
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    @Test
    void a_province_tells_what_its_districts_sealed_and_which_did_not() {
        String seal = DISTRICT.enters("/seals", """
                {"title": "Báo cáo năm 2022", "org": "BL", "from": "2022-01-01", "to": "2022-12-31"}""", "seal.id");
        refused();
        PROVINCE.asks()
                .body("{\"from\": \"2022-12-31\", \"to\": \"2022-12-31\"}")
                .post(REPORT + "/below/fetches")
                .then()
                .statusCode(200)
                .body("items.installation", contains("binhlieu"))
                .body("items[0].answered", is(true))
                .body("items[0].received.size()", greaterThan(0));
        READER.reads("/below/installations")
                .statusCode(200)
                .body("unit", contains("BL"))
                .body("[0].answeredAt", notNullValue())
                .body("[0].seals", greaterThan(0));
        same(seal);
        merged(seal);
        office("reader-of-the-district", "BL", "kpi-reader").reads(MERGED).statusCode(404);
        office("reader-of-the-neighbour", "TY", "kpi-reader")
                .reads("/below/seals")
                .body("items.size()", equalTo(0));
    }

    /** Who may not fetch, and what is not configured. */
    private static void refused() {
        READER.asks().body("{}").post(REPORT + "/below/fetches").then().statusCode(403);
        PROVINCE.asks()
                .body("{\"installations\": [\"nowhere\"]}")
                .post(REPORT + "/below/fetches")
                .then()
                .statusCode(400)
                .body("violations.field", contains("installations"));
    }

    /** What is kept above is what was sealed below, byte for byte. */
    private static void same(String seal) {
        String received = READER.reads("/below/seals?org=BL&installation=binhlieu")
                .statusCode(200)
                .extract()
                .path("items.find { it.seal == '" + seal + "' }.id");
        assertArrayEquals(
                DISTRICT.asks().get(REPORT + "/seals/" + seal + "/content").asByteArray(),
                READER.asks()
                        .get(REPORT + "/below/seals/" + received + "/content")
                        .asByteArray());
    }

    private static void merged(String seal) {
        int issued = DISTRICT.reads("/seals/" + seal).extract().path("figures.find { it.code == 'DOC.ISSUED' }.value");
        var merged = READER.reads(MERGED).statusCode(200);
        String documents = "figures.find { it.code == 'DOC.ISSUED' }";
        merged.body("whole", is(false))
                .body("units.find { it.unit == 'BL' }.missing", nullValue())
                .body("units.findAll { it.missing == 'NO_SEAL' }.unit", hasItem("TY"))
                .body(documents + ".value", equalTo(issued))
                .body(documents + ".meaning", equalTo("AT_LEAST"))
                .body(documents + ".own", notNullValue())
                .body("ownMissing", nullValue());
        String href = merged.extract().path(documents + ".parts.find { it.unit == 'BL' }.recordsHref");
        assertEquals(0, href.indexOf("https://binhlieu.example/api/document/v1/indicators/DOC.ISSUED/records?"), href);
    }
}
