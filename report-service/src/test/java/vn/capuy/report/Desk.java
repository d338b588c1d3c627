package vn.capuy.report;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import vn.capuy.report.paper.ReviewFigures;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** Who comes to the service in tests, and what is sealed. */
public final class Desk {
    public static final String ROOT = "/api/report/v1";
    public static final String SEALS = ROOT + "/seals";
    public static final String TEMPLATES = ROOT + "/templates";
    public static final String PAPERS = ROOT + "/papers";

    private Desk() {}

    /** Empties what was entered; the organisation stays, and the suite's own templates. */
    public static void clear() {
        Database.empty(
                "org_unit",
                "org_placement",
                "org_ancestry",
                "org_term",
                "org_succession",
                "feed_cursor",
                "report_template");
        Database.run("delete from report_template where org is not null");
        Told.figures(1118, 227);
        Told.caseChanges();
    }

    /** Who seals for the province, within whose scope there are units that still exist. */
    public static Tokens office() {
        return Tokens.of("office")
                .roles("report-editor", "kpi-reader")
                .org("QN")
                .clearance("CONFIDENTIAL");
    }

    public static Tokens reader(String org, String clearance) {
        return Tokens.of("reader-" + org).roles("kpi-reader").org(org).clearance(clearance);
    }

    public static RequestSpecification as(Tokens who) {
        return given().header("Authorization", who.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .accept(ContentType.ANY);
    }

    /** Lets the suite tell all figures of the mid-term review. */
    public static void tellReview() {
        Told.answers(Told.FIGURES, 200, ReviewFigures.figuresJson());
        Told.answers(Told.CATALOGUE, 200, ReviewFigures.catalogueJson());
    }

    public static Response seal(Map<String, Object> request) {
        return as(office()).body(request).post(SEALS);
    }

    public static String sealed(Map<String, Object> request) {
        return seal(request).then().statusCode(201).extract().path("seal.id");
    }
}
