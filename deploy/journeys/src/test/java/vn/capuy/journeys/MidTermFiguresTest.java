package vn.capuy.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Tokens;

/** What the mid-term review of Bình Liêu reports comes out of the records, at its counting units. */
class MidTermFiguresTest {
    private static final String TERM = "/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31";
    private static JsonNode reported;

    @BeforeAll
    static void suite() throws IOException {
        Demo.suite();
        reported = new ObjectMapper()
                .readTree(Path.of("..", "demo", "src", "test", "resources", "binh-lieu-2020-2025.json")
                        .toFile())
                .required("figures");
    }

    private static JsonPath figures(String query) {
        Response answer = Demo.asSecretary().get(query);
        answer.then().statusCode(200).body("partial", equalTo(false)).body("missing.size()", equalTo(0));
        return answer.jsonPath();
    }

    private static int value(JsonPath figures, String code) {
        return figures.getInt("figures.find { it.code == '" + code + "' }.value");
    }

    private static int part(JsonPath figures, String code, String key) {
        return figures.getInt(
                "figures.find { it.code == '" + code + "' }.split.find { it.key == '" + key + "' }.value");
    }

    @Test
    void every_figure_of_the_review_comes_out_of_the_records() {
        JsonPath figures = figures(TERM);
        assertEquals(reported.required("documents_issued").properties().size(), 8);
        reported.required("documents_issued")
                .properties()
                .forEach(type -> assertEquals(
                        type.getValue().asInt(), part(figures, "DOC.ISSUED", type.getKey()), type.getKey()));
        assertEquals(1118, value(figures, "DOC.ISSUED"));
        assertEquals(reported.required("cadres_transferred_and_rotated").asInt(), value(figures, "CADRE.MOVED"));
        assertEquals(
                value(figures, "CADRE.MOVED"),
                part(figures, "CADRE.MOVED", "TRANSFER") + part(figures, "CADRE.MOVED", "ROTATION"));
        assertEquals(
                reported.required("cadres_approved_in_planning_2025_2030_for_district_committee")
                        .asInt(),
                value(figures, "PLAN.APPROVED"));
        assertEquals(
                reported.required("leadership_positions_filled_by_examination").asInt(),
                value(figures, "EXAM.POSTS_FILLED"));
        assertEquals(reported.required("cadres_sent_to_training").asInt(), value(figures, "TRAIN.ATTENDANCES"));
        assertEquals(86, figures.getInt("figures.find { it.code == 'DUAL.COVERAGE' }.numerator"));
        assertEquals(86, figures.getInt("figures.find { it.code == 'DUAL.COVERAGE' }.denominator"));
        assertEquals(
                reported.required("working_groups_for_communes_and_town").asInt(), value(figures, "GROUP.WORKING"));
        assertEquals(reported.required("inspections_and_supervisions").asInt(), value(figures, "INSP.CASES"));
        assertEquals(227, part(figures, "INSP.CASES", "INSPECTION") + part(figures, "INSP.CASES", "SUPERVISION"));
        assertEquals(
                reported.required("party_organisations_inspected_or_supervised").asInt(),
                value(figures, "INSP.ORGANISATIONS"));
        assertEquals(
                reported.required("party_members_inspected_or_supervised").asInt(), value(figures, "INSP.MEMBERS"));
    }

    @Test
    void a_figure_leads_to_its_very_records() {
        JsonPath figures = figures(TERM);
        for (String code : List.of(
                "DOC.ISSUED",
                "CADRE.MOVED",
                "PLAN.APPROVED",
                "EXAM.POSTS_FILLED",
                "TRAIN.ATTENDANCES",
                "GROUP.WORKING",
                "INSP.CASES",
                "INSP.ORGANISATIONS",
                "INSP.MEMBERS")) {
            String href = figures.getString("figures.find { it.code == '" + code + "' }.recordsHref");
            assertEquals(value(figures, code), records(href).size(), code);
        }
        String villages = figures.getString("figures.find { it.code == 'DUAL.COVERAGE' }.recordsHref");
        assertEquals(86, records(villages).size());
    }

    @Test
    void who_is_no_inspector_sees_what_is_counted_from_case_files_but_not_the_files() {
        String href = figures(TERM).getString("figures.find { it.code == 'INSP.CASES' }.recordsHref");
        Demo.asSecretary().get(href).then().statusCode(403);
        Demo.asSecretary().get("/api/inspection/v1/cases").then().statusCode(403);
    }

    private static List<Object> records(String href) {
        var all = new ArrayList<>();
        String after = null;
        do {
            var reader = href.startsWith("/api/inspection/") ? Demo.asInspector() : Demo.asSecretary();
            Response page = reader.get(href + "&limit=500" + (after == null ? "" : "&after=" + after));
            page.then().statusCode(200);
            all.addAll(page.jsonPath().getList("items"));
            after = page.path("next");
        } while (after != null);
        return all;
    }

    @Test
    void a_day_more_or_another_organisation_gives_other_figures() {
        JsonPath term = figures(TERM);
        JsonPath wider = figures("/api/kpi/v1/figures?org=BL&from=2015-08-01&to=2025-06-30");
        for (String code : List.of(
                "DOC.ISSUED",
                "CADRE.MOVED",
                "PLAN.APPROVED",
                "EXAM.POSTS_FILLED",
                "TRAIN.ATTENDANCES",
                "INSP.CASES",
                "INSP.ORGANISATIONS",
                "INSP.MEMBERS")) {
            assertEquals(true, value(wider, code) > value(term, code), code);
        }
        assertEquals(
                true,
                value(figures(TERM + "&reach=BELOW"), "DOC.ISSUED") > 1118,
                "the communes' committees have issued some too");
    }

    @Test
    void what_was_not_yet_recorded_is_not_known() {
        JsonPath figures = figures(TERM + "&knownAt=2023-04-01T00:00:00Z");
        assertEquals(0, value(figures, "DOC.ISSUED"));
        assertEquals(0, value(figures, "INSP.CASES"));
    }

    @Test
    void names_are_in_the_callers_language() {
        var names = new HashSet<String>();
        for (String language : List.of("vi", "en", "ar")) {
            names.add(Demo.asSecretaryIn(language)
                    .get(TERM)
                    .jsonPath()
                    .getString("figures.find { it.code == 'INSP.MEMBERS' }.name"));
        }
        assertEquals(3, names.size(), names.toString());
        assertEquals(true, names.stream().anyMatch(name -> name.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)));
    }

    @Test
    void who_may_not_see_the_district_is_not_told_of_it() {
        Demo.asClerkOfHoanhMo().get(TERM).then().statusCode(404);
        Demo.asClerkOfHoanhMo()
                .get(TERM.replace("org=BL", "org=BL-HM"))
                .then()
                .statusCode(200)
                .body("figures.find { it.code == 'DOC.ISSUED' }.value", greaterThan(0))
                .body("figures.find { it.code == 'DOC.ISSUED' }.value", lessThan(500));
        Demo.as(Tokens.of("organiser").roles("cadre-reader").org("BL"))
                .get(TERM)
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given().get(TERM).then().statusCode(401);
        Demo.asSecretary().get(TERM.replace("BL", "NO-SUCH")).then().statusCode(404);
    }

    @Test
    void a_period_that_cannot_be_is_a_problem() {
        Demo.asSecretary()
                .get("/api/kpi/v1/figures?org=BL&from=2023-03-31&to=2020-08-01")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        Demo.asSecretary()
                .get("/api/kpi/v1/figures?org=BL&to=2020-08-01")
                .then()
                .statusCode(400);
        Demo.asSecretary()
                .get(TERM + "&knownAt=" + Instant.now().plusSeconds(86_400))
                .then()
                .statusCode(400);
    }

    @Test
    void a_repeated_import_is_answered_as_before_and_doubles_nothing() {
        Demo.importFile("12-documents.csv").then().statusCode(200).header("Idempotency-Replayed", "true");
        assertEquals(1118, value(figures(TERM), "DOC.ISSUED"));
    }

    @Test
    void all_services_answer_in_one_list_of_indicators() {
        Demo.asSecretary()
                .get(TERM)
                .then()
                .body(
                        "figures.code.take(10)",
                        contains(
                                "DOC.ISSUED",
                                "CADRE.MOVED",
                                "PLAN.APPROVED",
                                "EXAM.POSTS_FILLED",
                                "TRAIN.ATTENDANCES",
                                "DUAL.COVERAGE",
                                "GROUP.WORKING",
                                "INSP.CASES",
                                "INSP.ORGANISATIONS",
                                "INSP.MEMBERS"))
                .body(
                        "figures.find { it.code == 'INSP.CASES' }.split.key",
                        containsInAnyOrder("INSPECTION", "SUPERVISION"));
    }
}
