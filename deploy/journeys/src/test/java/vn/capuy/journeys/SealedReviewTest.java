package vn.capuy.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Tokens;

/**
 * The figures of a review, through the gateway: sealed as they were known, printed in three languages, checked by anybody, and
 * set against what came in late.
 */
class SealedReviewTest {
    private static final Office OFFICE =
            Office.of("office-of-reports", "report", "report-editor", "kpi-reader", "document-reader");
    private static final Office CLERK =
            Office.of("clerk-of-the-late", "document", "document-reader", "document-editor");
    private static final Office READER = Office.of("reader-of-reports", "report", "kpi-reader");
    private static final Office NEIGHBOUR = new Office(
            Tokens.of("reader-beside")
                    .roles("kpi-reader", "report-editor")
                    .org("BL")
                    .clearance("TOP_SECRET"),
            "/api/report/v1");
    private static final String SEAL = """
            {"title": "Báo cáo năm 2023", "org": "%s", "from": "2023-01-01", "to": "2023-12-31"}""";

    @BeforeAll
    static void suite() {
        Demo.suite();
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    @Test
    void a_report_says_what_was_sealed_and_the_register_what_became_of_it() throws Exception {
        String seal = "/seals/" + OFFICE.enters("/seals", SEAL.formatted("TY"), "seal.id");
        refused(seal);
        hashed(seal);
        printed(seal);
        OFFICE.reads(seal + "/drift").statusCode(200).body("figures", empty());
        int issued = OFFICE.reads(seal).extract().path("figures.find { it.code == 'DOC.ISSUED' }.value");

        CLERK.enters("/documents", """
                {"issuer": "TY", "type": "NOTICE", "issuedOn": "2023-12-29", "abstract": "Vào sổ muộn", "signer": "Hoàng Văn Thử",
                 "signingBody": "STANDING_COMMITTEE"}""", "id");

        OFFICE.reads(seal).body("figures.find { it.code == 'DOC.ISSUED' }.value", equalTo(issued));
        String late = "figures.find { it.figure.code == 'DOC.ISSUED' }";
        OFFICE.reads(seal + "/drift")
                .statusCode(200)
                .body(late + ".figure.then", equalTo(issued))
                .body(late + ".figure.now", equalTo(issued + 1))
                .body(late + ".records.explained", is(true))
                .body(late + ".records.came.abstract", contains("Vào sổ muộn"));
        READER.reads(seal + "/drift").body(late + ".records", equalTo(null));
    }

    /** Who may not seal, whose district it is not, and what makes no sense. */
    private static void refused(String seal) {
        READER.asks()
                .body(SEAL.formatted("TY"))
                .post(READER.service() + "/seals")
                .then()
                .statusCode(403);
        NEIGHBOUR
                .asks()
                .body(SEAL.formatted("TY"))
                .post(READER.service() + "/seals")
                .then()
                .statusCode(404);
        NEIGHBOUR.reads(seal).statusCode(404);
        OFFICE.asks()
                .body(SEAL.formatted("TY").replace("2023-12-31", "2022-12-31"))
                .post(OFFICE.service() + "/seals")
                .then()
                .statusCode(400)
                .body("violations.field", contains("to"));
        OFFICE.asks()
                .body("{\"code\": \"X\", \"from\": \"2023-01-01\", \"form\": {}}")
                .post(OFFICE.service() + "/templates")
                .then()
                .statusCode(400);
    }

    private static void hashed(String seal) throws Exception {
        byte[] text = READER.asks().get(READER.service() + seal + "/content").asByteArray();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        READER.reads(seal).body("seal.sha256", equalTo(hash));
    }

    private static void printed(String seal) {
        for (String language : List.of("vi", "en", "ar")) {
            Response paper = OFFICE.asks()
                    .accept("application/pdf")
                    .get(OFFICE.service() + seal + "/paper?template=MID_TERM_REVIEW&language=" + language);
            assertEquals(200, paper.statusCode(), paper::asString);
            assertTrue(new String(paper.asByteArray(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        }
    }

    /** Figures of the demo's term beside others, and the targets that came in with it. */
    @Test
    void figures_stand_beside_other_periods_units_and_targets() {
        Office secretary =
                new Office(Tokens.of("secretary").roles("kpi-reader").org("BL").clearance("TOP_SECRET"), "/api");
        secretary
                .reads("/kpi/v1/comparisons/periods?org=BL&from=2021-01-01&to=2022-12-31&codes=NRD.UNITS_ATTAINED")
                .statusCode(200)
                .body("partial", is(false))
                .body("figures[0].value", equalTo(8))
                .body("figures[0].target.value", equalTo(8));
        secretary
                .reads("/report/v1/targets/attainment?org=BL&on=2022-12-31")
                .statusCode(200)
                .body("targets.find { it.target.code == 'NRD.UNITS_ATTAINED' }.state", equalTo("MET"))
                .body("targets.find { it.target.code == 'TRAIN.ATTENDANCES' }.value", greaterThan(500));
        secretary
                .reads("/kpi/v1/comparisons/units?units=BL-HM,BL-DV&from=2022-01-01&to=2022-12-31")
                .statusCode(200)
                .body("figures.code", hasItem("DOC.ISSUED"));
        secretary
                .reads("/kpi/v1/series?org=BL&from=2021-01-01&to=2022-12-31&by=quarter&codes=TASK.DONE,DOC.ISSUED")
                .statusCode(200)
                .body("series.code", contains("TASK.DONE", "DOC.ISSUED"))
                .body("series[0].points.size()", equalTo(8));
    }
}
