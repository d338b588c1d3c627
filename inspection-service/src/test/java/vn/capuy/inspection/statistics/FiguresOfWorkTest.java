package vn.capuy.inspection.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Figures of stages, matters, findings and remedies. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FiguresOfWorkTest {
    private static final String YEAR = "org=BL&from=2022-01-01&to=2022-12-31";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static ValidatableResponse ask(Tokens account, String below) {
        return as(account).get(INDICATORS + below).then().statusCode(200);
    }

    private static String looked(String reference) {
        return opened(aCase(
                reference,
                "INSPECTION_FINANCE",
                "BL-UBKT",
                "2022-05-16",
                organisation("BL-HM-DU"),
                member("P1", "BL-HM-C01")));
    }

    @Test
    void cases_under_way_stand_at_the_stage_of_the_day_as_it_was_known() {
        String id = looked("1");
        Instant opened = Instant.now();
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\",\"on\":\"2022-06-01\"}")
                .statusCode(200);
        String stages = "values.find { it.code == 'INSP.CASES_UNDER_WAY' }.split.value";
        ask(inspector(), "/values?org=BL&from=2022-01-01&to=2022-05-15").body(stages, contains(0, 0, 0));
        ask(inspector(), "/values?org=BL&from=2022-01-01&to=2022-05-31").body(stages, contains(1, 0, 0));
        ask(inspector(), "/values?org=BL&from=2022-01-01&to=2022-06-01").body(stages, contains(0, 1, 0));
        ask(inspector(), "/values?knownAt=" + opened + "&org=BL&from=2022-01-01&to=2022-06-01")
                .body(stages, contains(1, 0, 0));
        ask(inspector(), "/INSP.CASES/breakdown?by=stage&" + YEAR)
                .body("parts.key", contains("PREPARATION", "CONDUCT", "CONCLUSION", "CLOSED", "STOPPED"))
                .body("parts.value", contains(0, 1, 0, 0, 0));
        ask(inspector(), "/INSP.CASES_UNDER_WAY/series?by=month&org=BL&from=2022-04-01&to=2022-06-30")
                .body("points.value", contains(0, 1, 1));
        ask(inspector(), "/INSP.CASES_UNDER_WAY/records?" + YEAR).body("items.reference", contains("1"));
        ask(inspector(), "/INSP.CASES_UNDER_WAY/changes?since=" + opened + "&org=BL&from=2022-01-01&to=2022-06-01")
                .body("totals.moved", is(1))
                .body("moved.reference", contains("1"))
                .body("came", hasSize(0))
                .body("went", hasSize(0));
    }

    @Test
    void in_a_series_a_stage_is_that_of_each_periods_last_day() {
        String id = looked("1");
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\",\"on\":\"2022-06-01\"}")
                .statusCode(200);
        String stage = "/INSP.CASES/series?by=month&org=BL&from=2022-04-01&only=stage:";
        ask(inspector(), stage + "PREPARATION&to=2022-06-30").body("points.value", contains(0, 1, 0));
        ask(inspector(), stage + "CONDUCT&to=2022-06-30").body("points.value", contains(0, 0, 0));
        ask(inspector(), "/INSP.CASES/breakdown?by=stage&org=BL&from=2022-05-01&to=2022-05-31")
                .body("parts.find { it.key == 'PREPARATION' }.value", is(1));
    }

    @Test
    void a_case_of_two_matters_counts_for_both_and_once_as_distinct() {
        String id = looked("1");
        Work.matter(id, "FINANCE");
        Work.matter(id, "LAND_RESOURCES");
        Work.matter(looked("2"), "FINANCE");
        ask(inspector(), "/INSP.CASE_MATTERS/breakdown?by=matter&" + YEAR)
                .body("figure.value", is(3))
                .body("figure.distinctSubjects", is(2))
                .body("parts.find { it.key == 'FINANCE' }.value", is(2))
                .body("parts.find { it.key == 'FINANCE' }.name", is("Public finance, Party finance and Party dues"))
                .body("parts.find { it.key == 'LAND_RESOURCES' }.value", is(1));
        ask(inspector(), "/INSP.CASE_MATTERS/records?only=matter:LAND_RESOURCES&" + YEAR)
                .body("items.reference", contains("1"))
                .body("items[0].matterName", is("Land and natural resources"));
    }

    @Test
    void findings_count_by_outcome_and_matter_and_their_subjects_by_the_gravest() {
        String id = looked("1");
        Work.found(id, "BL-HM-DU", "VIOLATION", "FINANCE");
        Work.found(id, "BL-HM-DU", "NO_VIOLATION", "LAND_RESOURCES");
        Work.found(id, "P1", "SHORTCOMING", "FINANCE");
        looked("2");
        ask(inspector(), "/INSP.FINDINGS/breakdown?by=matter,split&" + YEAR)
                .body("figure.value", is(3))
                .body("figure.split.value", contains(1, 1, 1, 0))
                .body("parts.find { it.key == 'FINANCE/VIOLATION' }.value", is(1));
        ask(inspector(), "/INSP.ORGANISATIONS/breakdown?by=outcome&" + YEAR)
                .body("parts.key", contains("VIOLATION", "SHORTCOMING", "NO_VIOLATION", "NOT_ESTABLISHED", "-"))
                .body("parts.value", contains(1, 0, 0, 0, 1));
        ask(inspector(), "/INSP.MEMBERS/breakdown?by=outcome&only=outcome:SHORTCOMING&" + YEAR)
                .body("figure.value", is(1))
                .body("parts.value", contains(0, 1, 0, 0));
        ask(inspector(), "/INSP.FINDINGS/records?only=split:VIOLATION&" + YEAR)
                .body("items.organisation", contains("BL-HM-DU"))
                .body("items[0].matter", is("FINANCE"));
        assertEquals(1, Database.number("select count(*) from journal where action = 'case.findings-read'"));
    }

    @Test
    void a_remedy_is_on_time_when_it_was_reported_by_its_day_and_verified() {
        String id = looked("1");
        Work.remedy(id, "2022-09-30", "2022-09-30");
        Work.remedy(id, "2022-09-30", "2022-10-01");
        Work.remedy(id, "2022-10-31", null);
        Work.remedy(id, "2023-01-31", null);
        String onTime = "values.find { it.code == 'INSP.REMEDIES_ON_TIME' }";
        ask(inspector(), "/values?" + YEAR)
                .body(onTime + ".numerator", is(1))
                .body(onTime + ".denominator", is(3))
                .body(onTime + ".value", is(0.333333f))
                .body("values.find { it.code == 'INSP.REMEDIES_OVERDUE' }.value", is(1));
        ask(inspector(), "/values?org=BL&from=2022-01-01&to=2022-10-31")
                .body("values.find { it.code == 'INSP.REMEDIES_OVERDUE' }.value", is(0));
        ask(inspector(), "/values?org=BL&from=2021-01-01&to=2021-12-31").body(onTime + ".value", nullValue());
        ask(inspector(), "/INSP.REMEDIES_OVERDUE/records?" + YEAR)
                .body("items.what", contains("Thu lại đảng phí"))
                .body("items.dueOn", contains("2022-10-31"));
    }

    @Test
    void of_a_ratio_the_numerator_is_withheld_where_the_whole_is_told() {
        for (int i = 0; i < 3; i++) {
            String id = opened(restricted(aCase("r" + i, "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16")));
            Work.remedy(id, "2022-09-30", i == 0 ? "2022-09-01" : null);
        }
        String onTime = "values.find { it.code == 'INSP.REMEDIES_ON_TIME' }";
        ask(secretary(), "/values?" + YEAR)
                .body(onTime + ".denominator", is(3))
                .body(onTime + ".numerator", nullValue())
                .body(onTime + ".value", nullValue())
                .body(onTime + ".withheld", is(true));
        ask(inspector(), "/values?" + YEAR).body(onTime + ".numerator", is(1)).body(onTime + ".withheld", is(false));
        ask(secretary(), "/INSP.REMEDIES_ON_TIME/records?" + YEAR).body("items", hasSize(0));
    }

    @Test
    void a_part_that_there_is_not_is_refused() {
        for (String only : new String[] {"colour:red", "kind", ":", "kind:A,,"}) {
            as(inspector())
                    .queryParam("only", only)
                    .get(INDICATORS + "/INSP.CASES/records?" + YEAR)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("only"));
        }
        ask(inspector(), "/INSP.CASES/breakdown?by=kind&only=kind:'; drop table journal--&" + YEAR)
                .body("figure.value", is(0));
    }

    @Test
    void every_figure_says_what_it_counts_and_under_which_regulation() {
        for (String language : new String[] {"vi", "en", "ar"}) {
            given().header("Authorization", inspector().bearer())
                    .header("Accept-Language", language)
                    .get(INDICATORS)
                    .then()
                    .statusCode(200)
                    .body(
                            "code",
                            hasItems(
                                    "INSP.CASES",
                                    "INSP.CASES_UNDER_WAY",
                                    "INSP.CASE_MATTERS",
                                    "INSP.FINDINGS",
                                    "INSP.REMEDIES_ON_TIME",
                                    "INSP.REMEDIES_OVERDUE"))
                    .body("find { it.code == 'INSP.CASES' }.citation.document", is("22-QĐ/TW"))
                    .body("find { it.code == 'INSP.CASES' }.citation.certainty", is("READ"))
                    .body("find { it.code == 'INSP.FINDINGS' }.definition", notNullValue())
                    .body(
                            "find { it.code == 'INSP.CASES' }.dimensions.key",
                            contains("kind", "lead", "stage", "commune"));
        }
    }
}
