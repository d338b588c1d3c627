package vn.capuy.document.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.LineageDesk.at;
import static vn.capuy.document.LineageDesk.clerkOf;
import static vn.capuy.document.LineageDesk.issued;
import static vn.capuy.document.LineageDesk.relate;
import static vn.capuy.document.LineageDesk.relation;
import static vn.capuy.document.LineageDesk.sent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CoverageTest {
    private String directive;

    @BeforeEach
    void a_directive_that_all_below_the_province_must_implement() {
        Desk.clear();
        directive = issued("TW", "DIRECTIVE", "2022-01-15");
        sent(directive, "QN", "BELOW", "TO_IMPLEMENT");
    }

    @Test
    void which_bodies_issued_what_and_which_issued_nothing() {
        String ofDistrict = implementing("BL", "2022-02-15", directive);
        implementing("BL", "2022-05-15", directive);
        implementing("BL-HM-DU", "2022-04-15", ofDistrict);
        coverage(clerk(), "?onDay=2022-12-31")
                .then()
                .statusCode(200)
                .body("notation", equalTo("01-CT/TW"))
                .body("items.organisation", contains("BL", "BL-DV-DU", "BL-HM-DU"))
                .body("items.state", contains("ISSUED", "NOTHING", "ISSUED"))
                .body("items.documents", contains(2, 0, 1))
                .body("items.daysAfter", contains(31, null, 90))
                .body("items.direct", contains(true, false, false))
                .body("items[0].notations", contains("01-KH/HU", "02-KH/HU"))
                .body("items[0].documentIds[0]", equalTo(ofDistrict))
                .body("summary.expected", equalTo(3))
                .body("summary.issued", equalTo(2))
                .body("summary.nothing", equalTo(1))
                .body("summary.direct", equalTo(1))
                .body("summary.ended", equalTo(0))
                .body("summary.medianDays", equalTo(31));
        coverage(clerk(), "?onDay=2022-03-31").then().body("items.state", contains("ISSUED", "NOTHING", "NOTHING"));
        coverage(clerk(), "?onDay=2022-12-31&state=NOTHING").then().body("items.organisation", contains("BL-DV-DU"));
        coverage(clerk(), "?onDay=2022-12-31&kind=DISTRICT_COMMITTEE")
                .then()
                .body("items.organisation", contains("BL"));
        coverage(clerk(), "?onDay=2022-12-31&limit=2").then().body("items.organisation", contains("BL", "BL-DV-DU"));
        String next = coverage(clerk(), "?onDay=2022-12-31&limit=2").path("next");
        coverage(clerk(), "?onDay=2022-12-31&limit=2&after=" + next)
                .then()
                .body("items.organisation", contains("BL-HM-DU"))
                .body("next", nullValue())
                .body("summary.expected", equalTo(3));
        coverage(clerk().accept("text/csv"), "?onDay=2022-12-31").then().statusCode(200);
        coverage(clerk(), "?onDay=2022-01-14").then().statusCode(400).body("violations.field", contains("onDay"));
    }

    @Test
    void who_sees_less_is_told_of_less() {
        String ofDistrict = implementing("BL", "2022-02-15", directive);
        implementing("BL-HM-DU", "2022-04-15", ofDistrict);
        coverage(clerkOfHoanhMo(), "?onDay=2022-12-31")
                .then()
                .body("items.organisation", contains("BL-HM-DU"))
                // The district's plan was not sent to it, and so the way through it is none.
                .body("items.state", contains("NOTHING"))
                .body("summary.expected", equalTo(1));
        sent(ofDistrict, "BL-HM-DU", "OWN", "TO_IMPLEMENT");
        coverage(clerkOfHoanhMo(), "?onDay=2022-12-31").then().body("items.state", contains("ISSUED"));
        coverage(clerkOf("TY"), "?onDay=2022-12-31").then().body("items.organisation", contains("TY"));
        String hidden = issued("BL", "PLAN", "2022-06-15");
        clerkOf("TY").get(ROOT + "/documents/" + hidden + "/coverage").then().statusCode(404);
    }

    @Test
    void a_body_that_ended_is_told_with_what_took_it_over() {
        implementing("BL-HM-DU", "2022-04-15", directive);
        coverage(clerkOf("QN"), "?onDay=2025-08-01&kind=GRASSROOTS_COMMITTEE")
                .then()
                .body("items.organisation", contains("BL-DV-DU", "BL-HM-DU", "QN-HM-DU"))
                .body("items.endedOn", contains("2025-07-01", "2025-07-01", null))
                .body("items[1].successors", contains("QN-HM-DU"))
                .body("items[2].state", equalTo("NOTHING"))
                .body("items[2].byPredecessors", contains("BL-HM-DU"))
                .body("summary.ended", equalTo(2))
                .body("summary.nothingAndEnded", equalTo(1))
                .body("summary.nothingButPredecessors", equalTo(1));
        // Before the reorganisation there was no such commune, and nothing had ended.
        coverage(clerkOf("QN"), "?onDay=2025-06-30&kind=GRASSROOTS_COMMITTEE")
                .then()
                .body("items.organisation", contains("BL-DV-DU", "BL-HM-DU"))
                .body("items.endedOn", contains(null, null));
        // What was issued after they had ended asks nothing of them.
        String later = issued("TW", "DIRECTIVE", "2025-07-15");
        sent(later, "QN", "BELOW", "TO_IMPLEMENT");
        clerkOf("QN")
                .get(ROOT + "/documents/" + later + "/coverage?onDay=2025-08-01")
                .then()
                .body("items.organisation", contains("QN", "QN-HM-DU"));
    }

    @Test
    void who_is_named_must_implement_and_who_is_only_to_know_need_not() {
        String plan = issued("BL", "PLAN", "2022-06-15");
        sent(plan, "BL-UBKT", "OWN", "TO_IMPLEMENT");
        sent(plan, "BL-HM", "OWN", "TO_IMPLEMENT");
        sent(plan, "BL-DV-DU", "OWN", "TO_KNOW");
        clerk().get(ROOT + "/documents/" + plan + "/coverage?onDay=2022-12-31")
                .then()
                .body("items.organisation", contains("BL-HM-DU", "BL-UBKT"));
        clerk().get(ROOT + "/documents/" + issued("BL", "PLAN", "2022-06-16") + "/coverage")
                .then()
                .body("items", empty())
                .body("summary.expected", equalTo(0));
    }

    @Test
    void void_documents_and_void_relations_implement_nothing() {
        String plan = implementing("BL", "2022-02-15", directive);
        coverage(clerk(), "?onDay=2022-12-31&kind=DISTRICT_COMMITTEE").then().body("items.state", contains("ISSUED"));
        at(clerk(), plan)
                .body(Map.of("reason", "Ban hành nhầm"))
                .post(ROOT + "/documents/" + plan + "/void")
                .then()
                .statusCode(200);
        coverage(clerk(), "?onDay=2022-12-31&kind=DISTRICT_COMMITTEE").then().body("items.state", contains("NOTHING"));
    }

    @Test
    void coverage_is_told_for_one_clause() {
        List<String> clauses = at(clerkOf("TW"), directive)
                .body(Map.of(
                        "clauses",
                        List.of(
                                Map.of(
                                        "kind",
                                        "SECTION",
                                        "label",
                                        "II",
                                        "content",
                                        "x",
                                        "clauses",
                                        List.of(Map.of("kind", "POINT", "label", "1", "content", "x"))),
                                Map.of("kind", "SECTION", "label", "III", "content", "x"))))
                .post(ROOT + "/documents/" + directive + "/clauses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var point = new HashMap<>(relation("IMPLEMENTS", directive));
        point.put("ofClause", clauses.get(1));
        relate(clerk(), issued("BL", "PLAN", "2022-02-15"), point).then().statusCode(201);
        for (String named : List.of(clauses.get(0), clauses.get(1))) {
            coverage(clerk(), "?onDay=2022-12-31&kind=DISTRICT_COMMITTEE&clause=" + named)
                    .then()
                    .body("items.state", contains("ISSUED"));
        }
        coverage(clerk(), "?onDay=2022-12-31&kind=DISTRICT_COMMITTEE&clause=" + clauses.get(2))
                .then()
                .body("items.state", contains("NOTHING"));
        coverage(clerk(), "?clause=" + directive).then().statusCode(400).body("violations.field", contains("clause"));
    }

    @Test
    void guiding_documents_are_listed_with_how_many_implement_them() {
        implementing("BL", "2022-02-15", directive);
        String plan = issued("BL", "PLAN", "2022-06-15");
        sent(plan, "BL", "BELOW", "TO_IMPLEMENT");
        issued("BL", "PLAN", "2022-06-16");
        String forOthers = issued("TW", "DIRECTIVE", "2022-07-15");
        sent(forOthers, "TY", "OWN", "TO_IMPLEMENT");
        sent(forOthers, "BL", "OWN", "TO_KNOW");
        String list = ROOT + "/guiding-documents?onDay=2022-12-31";
        clerk().get(list)
                .then()
                .statusCode(200)
                .body("items.id", contains(plan, directive))
                .body("items.expected", contains(2, 3))
                .body("items.issued", contains(0, 1))
                .body("items.nothing", contains(2, 2))
                .body("items.status", contains("IN_FORCE", "IN_FORCE"));
        clerk().get(list + "&issuer=TW&type=DIRECTIVE").then().body("items.id", contains(directive));
        clerk().get(list + "&limit=1").then().body("items.id", contains(plan));
        String next = clerk().get(list + "&limit=1").path("next");
        clerk().get(list + "&limit=1&after=" + next).then().body("items.id", contains(directive));
        clerk().get(ROOT + "/guiding-documents?onDay=2022-01-14").then().body("items", empty());
        clerkOfHoanhMo()
                .get(list)
                .then()
                .body("items.id", contains(plan, directive))
                .body("items.expected", contains(1, 1));
        clerkOf("TY").get(list).then().body("items.id", contains(forOthers, directive));
        clerk().accept("text/csv").get(list).then().statusCode(200);
    }

    @Test
    void the_figure_counts_each_body_once_for_each_guiding_document_in_force() {
        String ofDistrict = implementing("BL", "2022-02-15", directive);
        implementing("BL-HM-DU", "2022-04-15", ofDistrict);
        sent(ofDistrict, "BL", "BELOW", "TO_IMPLEMENT");
        figure("2022-12-31")
                .body("values.find { it.code == 'DOC.GUIDANCE_COVERED' }.denominator", equalTo(5))
                .body("values.find { it.code == 'DOC.GUIDANCE_COVERED' }.numerator", equalTo(3));
        figure("2022-03-31").body("values.find { it.code == 'DOC.GUIDANCE_COVERED' }.numerator", equalTo(1));
        clerk().get(ROOT + "/indicators/DOC.GUIDANCE_COVERED/records?org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .statusCode(200)
                .body("items.organisation", containsInAnyOrder("BL", "BL-DV-DU", "BL-HM-DU", "BL-DV-DU", "BL-HM-DU"))
                .body(
                        "items.findAll { it.state == 'ISSUED' }.organisation",
                        containsInAnyOrder("BL", "BL-HM-DU", "BL-HM-DU"));
        relate(issued("TW", "DIRECTIVE", "2022-11-15"), "REPEALS", directive)
                .then()
                .statusCode(201);
        figure("2022-12-31").body("values.find { it.code == 'DOC.GUIDANCE_COVERED' }.denominator", equalTo(2));
        // Of the bodies of the district none stands any more.
        figure("2025-12-31").body("values.find { it.code == 'DOC.GUIDANCE_COVERED' }.denominator", equalTo(0));
    }

    private static io.restassured.response.ValidatableResponse figure(String to) {
        return clerk().get(ROOT + "/indicators/values?org=BL&from=2022-01-01&to=" + to)
                .then()
                .statusCode(200);
    }

    private static String implementing(String issuer, String day, String guide) {
        String plan = issued(issuer, "PLAN", day);
        relate(plan, "IMPLEMENTS", guide).then().statusCode(201);
        return plan;
    }

    private Response coverage(RequestSpecification who, String query) {
        return who.get(ROOT + "/documents/" + directive + "/coverage" + query);
    }
}
