package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** What a reader without clearance is told of restricted cases, however he asks. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SmallCellsTest {
    private static final String YEAR_2022 = "from=2022-01-01&to=2022-12-31";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    /** Three restricted inspections of 2022, two more of 2023, and one of each year that is not. */
    private static void cases() {
        secret("1", "BL-UBKT", "2022-02-01", organisation("BL-HM-DU"), member("P1", "BL-HM-C01"));
        secret("2", "BL-UBKT", "2022-06-30", organisation("BL-DV-DU"));
        secret("3", "BL-HM-DU", "2022-11-05", member("P2", "BL-HM-C01"));
        secret("4", "BL-UBKT", "2023-02-01", organisation("BL-HM-DU"));
        secret("5", "BL-UBKT", "2023-06-30");
        opened(aCase("6", "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU")));
        opened(aCase("7", "SUPERVISION_THEMATIC", "BL-UBKT", "2023-05-16", organisation("BL-HM-DU")));
    }

    private static String secret(String reference, String lead, String day, String... subjects) {
        return opened(restricted(aCase(reference, "INSPECTION_SIGNS_OF_VIOLATION", lead, day, subjects)));
    }

    private static ValidatableResponse ask(Tokens account, String below) {
        return as(account).get(INDICATORS + below).then().statusCode(200);
    }

    private static JsonPath cases(Tokens account, String query) {
        return ask(account, "/values?" + query)
                .extract()
                .jsonPath()
                .setRootPath("values.find { it.code == 'INSP.CASES' }");
    }

    @Test
    void a_whole_group_is_told_and_two_are_not() {
        cases();
        var told = cases(secretary(), "org=BL&" + YEAR_2022);
        assertEquals(4, told.getInt("value"));
        assertEquals(List.of(4, 0), told.getList("split.value"));
        var few = cases(secretary(), "org=BL&from=2023-01-01&to=2023-12-31");
        assertNull(few.get("value"));
        assertNull(few.get("occurrences"));
        assertTrue(few.getBoolean("withheld"));
        assertEquals(1, few.getInt("unrestricted"));
        // Supervisions are told: no restricted one is among them.
        assertNull(few.get("split[0].value"));
        assertEquals(1, few.getInt("split[1].value"));
        var cleared = cases(inspector(), "org=BL&from=2023-01-01&to=2023-12-31");
        assertEquals(3, cleared.getInt("value"));
        assertEquals(false, cleared.getBoolean("withheld"));
    }

    @Test
    void neither_a_day_more_nor_a_commune_less_nor_an_earlier_moment_tells_one_of_them() {
        cases();
        String later = secret("8", "BL-UBKT", "2022-07-07");
        var now = cases(secretary(), "org=BL&" + YEAR_2022);
        assertNull(now.get("value"));
        for (String query : List.of(
                "org=BL&from=2022-01-01&to=2022-11-04",
                "org=BL&from=2022-02-02&to=2022-12-31",
                "org=BL&reach=OWN&" + YEAR_2022,
                "org=BL-HM&" + YEAR_2022)) {
            assertNull(cases(secretary(), query).get("value"), query);
        }
        // Before it was recorded the year was a whole group, and it is told so still.
        String before = as(inspector()).get(Register.CASES + "/" + later).path("recordedAt");
        var known = cases(
                secretary(), "org=BL&knownAt=" + java.time.Instant.parse(before).minusMillis(1) + "&" + YEAR_2022);
        assertEquals(4, known.getInt("value"));
    }

    @Test
    void the_running_year_is_told_when_it_is_over() {
        LocalDate today = LocalDate.now(vn.capuy.kernel.time.VietnamTime.ZONE);
        Tokens province = Tokens.of("province")
                .roles("inspection-editor", "kpi-reader")
                .org("QN")
                .clearance("SECRET");
        for (int i = 0; i < 4; i++) {
            as(province)
                    .body(restricted(aCase("now-" + i, "INSPECTION_SIGNS_OF_VIOLATION", "QN-UBKT", today.toString())))
                    .post(Register.CASES)
                    .then()
                    .statusCode(201);
        }
        String period = "org=QN&from=" + today + "&to=" + today;
        assertNull(
                cases(Tokens.of("reader").roles("kpi-reader").org("QN"), period).get("value"));
        assertEquals(4, cases(province, period).getInt("value"));
    }

    @Test
    void a_voided_case_leaves_too_few_behind() {
        cases();
        String more = secret("9", "BL-UBKT", "2022-08-08");
        change(inspector(), more, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        assertEquals(4, cases(secretary(), "org=BL&" + YEAR_2022).getInt("value"));
        String first =
                as(inspector()).get(Register.CASES + "?leadBody=BL-HM-DU").path("items[0].id");
        change(inspector(), first, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        assertNull(cases(secretary(), "org=BL&" + YEAR_2022).get("value"));
    }

    @Test
    void distinct_subjects_of_restricted_cases_are_told_to_the_cleared_alone() {
        cases();
        secret("10", "BL-UBKT", "2022-08-08", organisation("BL-HM-DU"));
        secret("11", "BL-UBKT", "2022-09-08", organisation("BL-HM-DU"));
        ask(secretary(), "/values?org=BL&from=2022-01-01&to=2023-12-31")
                .rootPath("values.find { it.code == 'INSP.ORGANISATIONS' }")
                .body("distinctSubjects", nullValue())
                .body("distinctWithheld", is(true));
        ask(inspector(), "/values?org=BL&from=2022-01-01&to=2023-12-31")
                .rootPath("values.find { it.code == 'INSP.ORGANISATIONS' }")
                .body("value", is(7))
                .body("distinctSubjects", is(2))
                .body("distinctWithheld", is(false));
    }

    @Test
    void a_breakdown_tells_each_part_by_itself() {
        cases();
        ask(secretary(), "/INSP.CASES/breakdown?by=lead&org=BL&" + YEAR_2022)
                .body("by", contains("lead"))
                .body("figure.value", is(4))
                .body(
                        "parts.key",
                        contains("COMMITTEE", "STANDING_COMMITTEE", "INSPECTION_COMMITTEE", "ADVISORY_BODY", "CELL"))
                .body("parts.value", contains(null, 0, null, 0, 0))
                .body("parts.withheld", contains(true, false, true, false, false))
                .body("parts.unrestricted", contains(0, null, 1, null, null));
        ask(inspector(), "/INSP.CASES/breakdown?by=lead&org=BL&" + YEAR_2022)
                .body("parts.value", contains(1, 0, 3, 0, 0));
        ask(inspector(), "/INSP.CASES/breakdown?by=kind,lead&org=BL&" + YEAR_2022)
                .body("parts", hasSize(35))
                .body("parts.find { it.key == 'INSPECTION_SIGNS_OF_VIOLATION/INSPECTION_COMMITTEE' }.value", is(2))
                .body(
                        "parts.find { it.key == 'INSPECTION_FINANCE/INSPECTION_COMMITTEE' }.name",
                        is("Inspection of Party finance · Inspection committees"));
        ask(inspector(), "/INSP.ORGANISATIONS/breakdown?by=commune&org=BL&" + YEAR_2022)
                .body("parts.key.sort()", contains("BL-DV", "BL-HM"))
                .body("parts.find { it.key == 'BL-HM' }.value", is(2))
                .body("parts.find { it.key == 'BL-HM' }.distinctSubjects", is(1))
                .body("parts.find { it.key == 'BL-HM' }.name", is("Unit BL-HM"));
        ask(inspector(), "/INSP.CASES/breakdown?by=child-org&org=BL&" + YEAR_2022)
                .body("parts.key.sort()", contains("BL-HM", "BL-UBKT"));
    }

    @Test
    void a_series_tells_each_period_by_itself() {
        cases();
        ask(secretary(), "/INSP.CASES/series?by=year&org=BL&from=2021-07-01&to=2023-06-30")
                .body("by", is("YEAR"))
                .body("points.from", contains("2021-07-01", "2022-01-01", "2023-01-01"))
                .body("points.to", contains("2021-12-31", "2022-12-31", "2023-06-30"))
                .body("points.value", contains(0, 4, null))
                .body("points.unrestricted", contains(null, null, 1));
        ask(inspector(), "/INSP.CASES/series?by=quarter&org=BL&from=2022-01-01&to=2022-12-31")
                .body("points.value", contains(1, 2, 0, 1));
        ask(inspector(), "/INSP.CASES/series?by=month&org=BL&from=2022-05-16&to=2022-06-29")
                .body("points.value", contains(1, 0));
    }

    @Test
    void a_reader_who_may_only_count_finds_no_gaps_where_restricted_records_lie() {
        cases();
        ask(secretary(), "/INSP.CASES/records?limit=1&org=BL&" + YEAR_2022)
                .body("items.reference", contains("6"))
                .body("next", nullValue());
        ask(inspector(), "/INSP.CASES/records?limit=1&org=BL&" + YEAR_2022).body("items.reference", contains("1"));
    }

    @Test
    void what_a_figure_cannot_be_broken_down_by_is_refused_with_what_it_can() {
        for (String by : List.of("", "by=", "by=colour", "by=kind,kind", "by=kind,lead,commune", "by=f.kind--")) {
            as(inspector())
                    .get(INDICATORS + "/INSP.CASES/breakdown?org=BL&" + YEAR_2022 + "&" + by)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("by"));
        }
        as(inspector())
                .get(INDICATORS + "/INSP.CASES/breakdown?by=colour&org=BL&" + YEAR_2022)
                .then()
                .body(
                        "violations.message",
                        contains(
                                "The figure can be broken down by: child-org, split, kind, lead, stage, commune; at most 2, each once."));
        as(inspector())
                .get(INDICATORS + "/INSP.CASES/breakdown?by=child-org&tree=TODAY&org=BL&" + YEAR_2022)
                .then()
                .statusCode(400);
        as(inspector())
                .get(INDICATORS + "/INSP.CASES/series?by=day&org=BL&" + YEAR_2022)
                .then()
                .statusCode(400);
        as(inspector())
                .get(INDICATORS + "/INSP.CASES/series?by=month&org=BL&from=1950-01-01&to=2022-12-31")
                .then()
                .statusCode(400);
        as(inspector())
                .get(INDICATORS + "/NO.SUCH/breakdown?by=kind&org=BL&" + YEAR_2022)
                .then()
                .statusCode(404);
        as(inspector())
                .get(INDICATORS + "/INSP.CASES/series?by=year&org=TY&" + YEAR_2022)
                .then()
                .statusCode(404);
    }
}
