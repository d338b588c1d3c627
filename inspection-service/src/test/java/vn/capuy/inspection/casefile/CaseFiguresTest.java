package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.INDICATORS;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.secretary;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseFiguresTest {
    private static final String MIDTERM = "from=2020-08-01&to=2023-03-31";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void cases_organisations_and_members_are_three_counts() {
        midterm();
        var figures = figures(inspector(), "org=BL&" + MIDTERM);
        assertFigure(figures, "INSP.CASES", 4, 2, 2);
        assertFigure(figures, "INSP.ORGANISATIONS", 4, 3, 1);
        assertFigure(figures, "INSP.MEMBERS", 3, 2, 1);
        assertEquals(2, subjects(figures, "INSP.ORGANISATIONS"));
        assertEquals(2, subjects(figures, "INSP.MEMBERS"));
    }

    /** On the first and the last day, by the district, its committee and a commune; and all that must not be counted. */
    private static void midterm() {
        opened(aCase(
                "1",
                "INSPECTION_FINANCE",
                "BL-UBKT",
                "2020-08-01",
                organisation("BL-HM-DU"),
                member("P1", "BL-HM-C01")));
        opened(restricted(aCase(
                "2",
                "INSPECTION_SIGNS_OF_VIOLATION",
                "BL-UBKT",
                "2023-03-31",
                organisation("BL-HM-DU"),
                organisation("BL-DV-DU"),
                member("P2", "BL-HM-C01"))));
        opened(aCase(
                "3", "SUPERVISION_THEMATIC", "BL", "2021-01-01", organisation("BL-HM-DU"), member("P1", "BL-DV-C01")));
        opened(aCase("4", "SUPERVISION_REGULAR", "BL-HM-DU", "2021-01-01"));
        opened(aCase(
                "5",
                "INSPECTION_FINANCE",
                "BL-UBKT",
                "2020-07-31",
                organisation("BL-HM-DU"),
                member("P3", "BL-HM-C01")));
        opened(aCase(
                "6",
                "INSPECTION_FINANCE",
                "BL-UBKT",
                "2023-04-01",
                organisation("BL-HM-DU"),
                member("P3", "BL-HM-C01")));
        opened(aCase("7", "DENUNCIATION", "BL-UBKT", "2021-01-01", member("P3", "BL-HM-C01")));
        opened(aCase("8", "COMPLAINT", "BL-UBKT", "2021-01-01", organisation("BL-BTC")));
        String voided = opened(aCase(
                "9", "INSPECTION_FINANCE", "BL", "2021-01-01", organisation("BL-BTC"), member("P4", "BL-HM-C01")));
        change(inspector(), voided, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        as(Tokens.of("neighbour").roles("inspection-editor").org("TY"))
                .body(aCase("10", "INSPECTION_FINANCE", "TY", "2021-01-01", organisation("TY")))
                .post(Register.CASES)
                .then()
                .statusCode(201);
        as(Tokens.of("province").roles("inspection-editor").org("QN"))
                .body(aCase("11", "INSPECTION_THEMATIC", "QN-UBKT", "2021-01-01", organisation("BL")))
                .post(Register.CASES)
                .then()
                .statusCode(201);
    }

    @Test
    void a_commune_has_its_own_figures_and_the_district_without_those_below_it_too() {
        midterm();
        assertFigure(figures(inspector(), "org=BL-HM&" + MIDTERM), "INSP.CASES", 1, 0, 1);
        assertFigure(figures(inspector(), "org=BL&reach=OWN&" + MIDTERM), "INSP.CASES", 3, 2, 1);
        var province = Tokens.of("province").roles("kpi-reader").org("QN").clearance("SECRET");
        assertFigure(figures(province, "org=QN&" + MIDTERM), "INSP.CASES", 6, 4, 2);
        assertFigure(figures(province, "org=TY&" + MIDTERM), "INSP.CASES", 1, 1, 0);
    }

    @Test
    void figures_of_what_lies_outside_the_scope_do_not_exist() {
        midterm();
        var commune = Tokens.of("commune").roles("kpi-reader").org("BL-HM");
        assertFigure(figures(commune, "org=BL-HM&" + MIDTERM), "INSP.CASES", 1, 0, 1);
        as(commune).get(INDICATORS + "/values?org=BL&" + MIDTERM).then().statusCode(404);
        as(commune).get(INDICATORS + "/values?org=BL-XX&" + MIDTERM).then().statusCode(404);
    }

    @Test
    void restricted_cases_are_counted_and_listed_for_the_cleared_alone() {
        midterm();
        assertFigure(figures(inspector(), "org=BL&" + MIDTERM), "INSP.CASES", 4, 2, 2);
        records(secretary(), "INSP.CASES").body("items.reference", contains("1", "3", "4"));
        records(inspector(), "INSP.CASES").body("items.reference", contains("1", "3", "4", "2"));
        records(secretary(), "INSP.MEMBERS").body("items.member", contains("P1", "P1"));
        records(inspector(), "INSP.MEMBERS").body("items.member", contains("P1", "P1", "P2"));
        records(inspector(), "INSP.ORGANISATIONS")
                .body("items", hasSize(4))
                .body("items.organisation", containsInAnyOrder("BL-HM-DU", "BL-HM-DU", "BL-HM-DU", "BL-DV-DU"))
                .body("items[0].organisationName", is("Unit BL-HM-DU"));
        changes(secretary()).body("totals.came", is(3)).body("came.reference", containsInAnyOrder("1", "3", "4"));
        changes(inspector()).body("totals.came", is(4));
        assertEquals(
                2,
                Database.number("select count(*) from journal where action = 'case.subjects-read'"
                        + " and subject_id = 'INSP.MEMBERS'"));
    }

    @Test
    void who_may_only_count_sees_no_records() {
        var kpi = Tokens.of("kpi").roles("kpi-reader").org("BL").clearance("TOP_SECRET");
        as(kpi).get(INDICATORS + "/values?org=BL&" + MIDTERM).then().statusCode(200);
        as(kpi).get(INDICATORS + "/INSP.CASES/records?org=BL&" + MIDTERM).then().statusCode(403);
        as(Tokens.of("clerk").roles("document-editor").org("BL"))
                .get(INDICATORS + "/values?org=BL&" + MIDTERM)
                .then()
                .statusCode(403);
    }

    @Test
    void the_records_behind_a_figure_come_page_by_page_and_are_as_many_as_it_says() {
        midterm();
        String href = figures(inspector(), "org=BL&" + MIDTERM)
                .getString("values.find { it.code == 'INSP.ORGANISATIONS' }.recordsHref");
        List<String> seen = new ArrayList<>();
        String after = "";
        while (after != null) {
            var page = as(inspector())
                    .urlEncodingEnabled(false)
                    .get(href + "&limit=3&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            after = page.path("next");
        }
        assertEquals(4, seen.size());
        assertEquals(4, seen.stream().distinct().count());
    }

    @Test
    void a_figure_is_told_as_it_was_known_at_any_moment() {
        Instant before = Instant.now();
        String id = opened(aCase("1", "INSPECTION_FINANCE", "BL-UBKT", "2021-01-01", organisation("BL-HM-DU")));
        Instant entered = Instant.now();
        change(inspector(), id, "subjects", "{\"subjects\":[" + organisation("BL-DV-DU") + "]}")
                .statusCode(200);
        Instant named = Instant.now();
        change(inspector(), id, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        for (var each : Map.of(before, 0, entered, 1, named, 2).entrySet()) {
            var figures = figures(inspector(), "org=BL&" + MIDTERM + "&knownAt=" + each.getKey());
            assertEquals(each.getValue(), value(figures, "INSP.ORGANISATIONS"));
            assertEquals(Math.min(1, each.getValue()), value(figures, "INSP.CASES"));
        }
        assertEquals(0, value(figures(inspector(), "org=BL&" + MIDTERM), "INSP.ORGANISATIONS"));
    }

    @Test
    void the_catalogue_names_the_figures_in_three_languages() {
        for (var each : Map.of(
                        "vi", "Số cuộc kiểm tra, giám sát",
                        "en", "Inspections and supervisions",
                        "ar", "عمليات التفتيش والإشراف")
                .entrySet()) {
            io.restassured.RestAssured.given()
                    .header("Authorization", inspector().bearer())
                    .header("Accept-Language", each.getKey())
                    .get(INDICATORS)
                    .then()
                    .statusCode(200)
                    .body("code", hasItems("INSP.CASES", "INSP.MEMBERS", "INSP.ORGANISATIONS"))
                    .body("find { it.code == 'INSP.CASES' }.kind", is("FLOW"))
                    .body("find { it.code == 'INSP.CASES' }.reach", is("BELOW"))
                    .body("find { it.code == 'INSP.CASES' }.name", is(each.getValue()));
        }
    }

    private static io.restassured.response.ValidatableResponse records(Tokens account, String code) {
        return as(account)
                .get(INDICATORS + "/" + code + "/records?org=BL&" + MIDTERM)
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse changes(Tokens account) {
        return as(account)
                .get(INDICATORS + "/INSP.CASES/changes?org=BL&" + MIDTERM + "&since=2020-01-01T00:00:00Z")
                .then()
                .statusCode(200);
    }

    static JsonPath figures(Tokens account, String query) {
        return as(account)
                .get(INDICATORS + "/values?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void assertFigure(JsonPath figures, String code, int value, int inspections, int supervisions) {
        String figure = "values.find { it.code == '" + code + "' }";
        assertEquals(value, figures.getInt(figure + ".value"), code);
        assertEquals(value, figures.getInt(figure + ".occurrences"), code);
        assertEquals(List.of("INSPECTION", "SUPERVISION"), figures.getList(figure + ".split.key"));
        assertEquals(List.of(inspections, supervisions), figures.getList(figure + ".split.value", Integer.class), code);
    }

    static int value(JsonPath figures, String code) {
        return figures.getInt("values.find { it.code == '" + code + "' }.value");
    }

    static int subjects(JsonPath figures, String code) {
        return figures.getInt("values.find { it.code == '" + code + "' }.distinctSubjects");
    }
}
