package vn.capuy.report.below;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;
import static vn.capuy.report.Desk.reader;
import static vn.capuy.report.below.Lower.BELOW;
import static vn.capuy.report.below.Lower.fetched;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.report.Desk;
import vn.capuy.report.StubGateway;
import vn.capuy.report.Told;
import vn.capuy.report.seal.SealedContent;
import vn.capuy.report.suite.SuiteQuestion;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class MergedTest {
    private static final String YEAR = "&from=2023-01-01&to=2023-12-31";

    @BeforeEach
    void clear() {
        Desk.clear();
        Lower.quiet();
    }

    private static ValidatableResponse merged(String more) {
        return merged(reader("QN", "NONE"), "QN", more);
    }

    private static ValidatableResponse merged(Tokens who, String org, String more) {
        return as(who).get(BELOW + "/merged?org=" + org + YEAR + more).then();
    }

    @Test
    void figures_of_all_units_are_added_with_where_each_comes_from() {
        String bl = fetched(
                "bl",
                Sealed.of("BL").documents(5, 2).cases(3, 2).rate(1, 2, false).seal());
        fetched(
                "qn",
                Sealed.of("TY").documents(7, 7).cases(4, 4).rate(3, 4, false).seal());
        merged("")
                .statusCode(200)
                .body("whole", is(true))
                .body("units.unit", contains("BL", "TY"))
                .body("units.missing", contains(nullValue(), nullValue()))
                .body("figures.code", contains("DOC.ISSUED", "INSP.CASES", "NRD.RATE"))
                .body("figures.meaning", contains("WHOLE", "WHOLE", "WHOLE"))
                .body("figures.value", contains(12, 7, 0.666667f))
                .body("figures[0].split.key", contains("PLAN", "NOTICE"))
                .body("figures[0].split.value", contains(9, 3))
                .body("figures[0].parts.value", contains(5, 7))
                .body("figures[0].parts[0].seal", equalTo(bl))
                .body(
                        "figures[0].parts[0].recordsHref",
                        equalTo("https://bl.example/api/document/v1/indicators/DOC.ISSUED/records"))
                .body("figures[0].distinctNotAdded", is(false))
                .body("figures[1].distinctNotAdded", is(true))
                .body("figures[1].notes[1]", startsWith("Distinct subjects are not added"))
                .body("figures[2].numerator", equalTo(4))
                .body("figures[2].denominator", equalTo(6));
    }

    @Test
    void the_suites_own_figure_stands_beside_the_sum_and_never_in_it() {
        Told.figures(1118, 227);
        fetched("bl", Sealed.of("BL").documents(5).seal());
        fetched("qn", Sealed.of("TY").documents(7).seal());
        merged("").body("figures[0].value", equalTo(12)).body("figures[0].own.value", equalTo(1118));
        merged("&own=false").body("figures[0].own", nullValue()).body("ownMissing", nullValue());
        Told.answers(Told.FIGURES, 500, "");
        merged("")
                .statusCode(200)
                .body("figures[0].value", equalTo(12))
                .body("figures[0].own", nullValue())
                .body("ownMissing", containsString("cannot be had now"));
    }

    @Test
    void what_is_missing_is_named_and_the_sum_says_that_it_is_not_the_whole() {
        fetched("bl", Sealed.of("BL").documents(5).rate(1, 2, false).seal());
        merged("")
                .body("whole", is(false))
                .body("units.missing", contains(null, "NO_SEAL"))
                .body("figures.meaning", contains("AT_LEAST", "OF_THOSE_TOLD"))
                .body("figures.value", contains(5, 0.5f))
                .body("figures[0].parts.missing", contains(null, "NO_SEAL"));

        SealedContent half = Sealed.of("TY")
                .period("2023-01-01", "2023-06-30")
                .knownAt(Sealed.MOMENT.plusSeconds(10))
                .documents(4)
                .seal();
        SealedContent today =
                Sealed.of("TY").tree(SuiteQuestion.Tree.TODAY).documents(4).seal();
        fetched("qn", half, today);
        merged("")
                .body("units.missing", contains(null, "OTHER_QUESTION"))
                .body("units[1].others.to", contains("2023-06-30", "2023-12-31"))
                .body("units[1].reason", startsWith("Its seals are of another period"))
                .body("figures[0].value", equalTo(5));

        fetched("qn", Sealed.of("TY").rate(1, 4, false).seal());
        merged("")
                .body("whole", is(true))
                .body("figures[0].meaning", equalTo("AT_LEAST"))
                .body("figures[0].parts.missing", contains(null, "NOT_SEALED"))
                .body("figures[1].meaning", equalTo("WHOLE"));
        merged("&codes=DOC.ISSUED&codes=CADRE.MOVED")
                .body("figures.code", contains("DOC.ISSUED"))
                .body("notSealed", contains("CADRE.MOVED"));
    }

    @Test
    void the_latest_seal_counts_and_one_in_whose_place_another_came_does_not() {
        SealedContent first = Sealed.of("BL").documents(5).seal();
        fetched("bl", first);
        String better = fetched(
                "bl",
                first,
                Sealed.of("BL")
                        .documents(6)
                        .inPlaceOf(first)
                        .knownAt(Sealed.MOMENT.minusSeconds(60))
                        .seal());
        merged("").body("figures[0].parts[0].value", equalTo(6)).body("figures[0].parts[0].seal", equalTo(better));
        fetched(
                "bl",
                Sealed.of("BL")
                        .documents(8)
                        .knownAt(Sealed.MOMENT.plusSeconds(60))
                        .seal());
        merged("").body("figures[0].parts[0].value", equalTo(8)).body("figures[0].value", equalTo(8));
        as(office()).get(BELOW + "/seals?includeSuperseded=false").then().body("items.size()", equalTo(2));
    }

    @Test
    void what_is_withheld_stays_withheld_and_makes_the_sum_a_lower_bound() {
        fetched("bl", Sealed.of("BL").casesWithheld(2).rate(null, null, true).seal());
        fetched("qn", Sealed.of("TY").cases(4, 4).rate(1, 4, false).seal());
        merged("")
                .body("figures[0].meaning", equalTo("AT_LEAST"))
                .body("figures[0].value", equalTo(6))
                .body("figures[0].notes[0]", containsString("at least"))
                .body("figures[0].parts[0].value", nullValue())
                .body("figures[0].parts[0].withheld", is(true))
                .body("figures[1].meaning", equalTo("OF_THOSE_TOLD"))
                .body("figures[1].parts.missing", contains("WITHHELD", null));
    }

    @Test
    void what_was_sealed_by_one_who_may_see_more_is_not_in_the_sum_of_one_who_may_not() {
        fetched("bl", Sealed.of("BL").documents(5).clearance("SECRET").seal());
        fetched("qn", Sealed.of("TY").documents(7).seal());
        merged("").body("units.missing", contains("ABOVE_CLEARANCE", null)).body("figures[0].value", equalTo(7));
        merged(reader("QN", "SECRET"), "QN", "").body("figures[0].value", equalTo(12));
    }

    @Test
    void a_unit_that_stood_below_another_one_too_is_not_added() {
        fetched("bl", Sealed.of("BL").documents(5).seal());
        fetched("qn", Sealed.of("TY").documents(7).seal());
        Database.run("update org_placement set valid = daterange('1960-01-01', '2023-06-01') where unit = 'TY'");
        Database.run("insert into org_placement values ('TY', 'TW', daterange('2023-06-01', '2025-07-01'))");
        try {
            merged("")
                    .body("units.missing", contains(null, "PLACED_ELSEWHERE"))
                    .body("figures[0].value", equalTo(5))
                    .body("figures[0].meaning", equalTo("AT_LEAST"));
        } finally {
            Database.run("delete from org_placement where unit = 'TY' and parent = 'TW'");
            Database.run("update org_placement set valid = daterange('1960-01-01', '2025-07-01') where unit = 'TY'");
        }
    }

    @Test
    void who_sees_one_district_sees_its_parts_and_no_sum_of_the_province() {
        fetched(
                "bl",
                Sealed.of("BL").documents(5).seal(),
                Sealed.of("BL-HM").documents(2).seal());
        merged(reader("BL", "NONE"), "QN", "").statusCode(404);
        merged(reader("TY", "NONE"), "BL", "").statusCode(404);
        merged(reader("BL", "NONE"), "BL", "")
                .body("units.unit", contains("BL-DV", "BL-HM"))
                .body("figures[0].value", equalTo(2));
        merged(reader("QN", "NONE"), "QN", "").body("figures[0].value", equalTo(5));
        merged(reader("QN", "NONE"), "TW", "").statusCode(404);
    }

    @Test
    void a_unit_speaks_for_itself_where_it_has_an_installation_of_its_own() {
        fetched(
                "bl",
                Sealed.of("BL-DV")
                        .documents(9)
                        .knownAt(Sealed.MOMENT.plusSeconds(60))
                        .seal());
        fetched("dv", Sealed.of("BL-DV").documents(2).seal());
        merged(reader("BL", "NONE"), "BL", "").body("figures[0].value", equalTo(2));
    }

    @Test
    void a_spreadsheet_has_a_row_for_each_sum_and_each_unit() {
        fetched("bl", Sealed.of("BL").documents(5).seal());
        fetched("qn", Sealed.of("TY").documents(7).seal());
        String csv = as(reader("QN", "NONE"))
                .accept("text/csv")
                .get(BELOW + "/merged?org=QN&own=false" + YEAR)
                .asString();
        List<String> rows = csv.lines().toList();
        assertEquals(4, rows.size(), csv);
        assertEquals(true, rows.get(1).contains("SUM,QN,12,WHOLE"), csv);
        assertEquals(true, rows.get(3).contains("PART,TY,7"), csv);
    }

    @Test
    void a_question_that_makes_no_sense_is_refused() {
        as(office())
                .get(BELOW + "/merged?org=QN&from=2023-12-31&to=2023-01-01")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("to"));
        as(office()).get(BELOW + "/merged?org=QN").then().statusCode(400);
        for (String year : List.of("+999999999", "-999999999")) {
            as(office())
                    .queryParam("org", "QN")
                    .queryParam("from", year + "-12-31")
                    .queryParam("to", year + "-12-31")
                    .get(BELOW + "/merged")
                    .then()
                    .statusCode(anyOf(is(200), is(400)));
        }
        merged("").statusCode(200).body("figures", empty()).body("whole", is(false));
    }
}
