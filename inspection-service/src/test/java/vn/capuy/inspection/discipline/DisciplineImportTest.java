package vn.capuy.inspection.discipline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.discipline.Disciplinary.DISCIPLINES;
import static vn.capuy.inspection.discipline.Disciplinary.IMPORTS;
import static vn.capuy.inspection.discipline.Disciplinary.everything;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
public class DisciplineImportTest {
    private static final String HEADER =
            "subject_kind,organisation,member,member_name,member_status,deciding_body,reference,form,decided_on,"
                    + "announced_on,effect_until,restricted,matter,act_from,degree,lifted_on,lifted_reference\n";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    /** A file of one decision on a member. */
    public static String file(String reference) {
        return HEADER + member(reference, "WARNING", "2021-06-01", "2021-06-05", "") + "\n";
    }

    private static String member(String reference, String form, String decided, String announced, String until) {
        return "MEMBER,BL-HM-C01,BL-P0009,Đặng Thị Ở,OFFICIAL,BL-UBKT,%s,%s,%s,%s,%s,false,Sinh con thứ ba,2020-01-01,SERIOUS,,"
                .formatted(reference, form, decided, announced, until);
    }

    private static ValidatableResponse load(Tokens account, String query, String... rows) {
        return given().header("Authorization", account.bearer())
                .header("Accept-Language", "en")
                .contentType("text/csv; charset=UTF-8")
                .body((HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + query)
                .then();
    }

    private static ValidatableResponse load(String query, String... rows) {
        return load(inspector(), query, rows);
    }

    @Test
    void decisions_of_the_past_are_in_force_as_they_were_and_others_are_told_of_those_on_members() {
        load(
                        "",
                        member("01-QĐ/UBKTHU", "WARNING", "2021-06-01", "2021-06-05", ""),
                        member("02-QĐ/UBKTHU", "REPRIMAND", "2015-06-01", "2015-06-05", "2016-06-04")
                                .replace("2020-01-01", "2014-01-01"),
                        member("03-QĐ/UBKTHU", "EXPULSION", "2021-07-01", "2021-07-05", ""),
                        member("04-QĐ/UBKTHU", "REMOVAL", "2021-08-01", "2021-08-05", "")
                                .replace("SERIOUS,,", "SERIOUS,2021-09-01,88-QĐ/HU"),
                        "ORGANISATION,BL-HM-DU,,,,BL-BTV,05-QĐ/HU,REPRIMAND,2021-06-01,2021-06-05,,false,Mất đoàn kết,2020-01-01,SERIOUS,,")
                .statusCode(200)
                .body("written", is(5));
        as(inspector())
                .get(DISCIPLINES)
                .then()
                .body(
                        "items.reference",
                        containsInAnyOrder("01-QĐ/UBKTHU", "02-QĐ/UBKTHU", "03-QĐ/UBKTHU", "04-QĐ/UBKTHU", "05-QĐ/HU"))
                .body("items.find { it.reference == '01-QĐ/UBKTHU' }.effectUntil", is("2022-06-04"))
                .body("items.find { it.reference == '01-QĐ/UBKTHU' }.expired", is(true))
                .body("items.find { it.reference == '03-QĐ/UBKTHU' }.effectUntil", is((Object) null))
                .body("items.find { it.reference == '03-QĐ/UBKTHU' }.expired", is(false))
                .body("items.find { it.reference == '04-QĐ/UBKTHU' }.state", is("REVERSED"));
        assertEquals(4, Database.number("select count(*) from outbox where type = 'vn.capuy.discipline.decided'"));
        assertEquals(
                List.of("88-QĐ/HU"),
                Database.column(
                        "select payload ->> 'reference' from outbox where type = 'vn.capuy.discipline.reversed'"));
        assertEquals(0, Database.number("select count(*) from ruling"));
        as(inspector())
                .get(DISCIPLINES + "?inForceOn=2022-06-04")
                .then()
                .body("items.reference", containsInAnyOrder("01-QĐ/UBKTHU", "03-QĐ/UBKTHU", "05-QĐ/HU"));
        as(inspector())
                .get(DISCIPLINES + "?inForceOn=2022-06-05")
                .then()
                .body("items.reference", containsInAnyOrder("03-QĐ/UBKTHU"));
    }

    @Test
    void every_faulty_row_is_told_and_nothing_is_written() {
        String before = everything();
        load(
                        "",
                        member("01", "EXPULSION", "2021-06-01", "2021-06-05", "2022-06-04"),
                        member("02", "EXPULSION", "2021-06-01", "2021-06-05", "")
                                .replace("OFFICIAL", "PROBATIONARY"),
                        member("03", "DISSOLUTION", "2021-06-01", "2021-06-05", ""),
                        member("04", "WARNING", "2021-06-01", "2021-05-31", ""),
                        member("05", "WARNING", "2099-06-01", "2099-06-05", ""),
                        member("06", "WARNING", "2021-06-01", "2021-06-05", "").replace("BL-UBKT", "TY"),
                        member("07", "WARNING", "2021-06-01", "2021-06-05", "").replace("BL-P0009,", ","),
                        member("08", "WARNING", "2015-06-01", "2015-06-05", "").replace("2020-01-01", "2014-01-01"),
                        member("09", "WARNING", "2021-06-01", "2021-06-05", "").replace("OFFICIAL", ""),
                        member("10", "WARNING", "2021-06-01", "2021-06-05", "")
                                .replace("SERIOUS,,", "SERIOUS,2021-09-01,"),
                        member("11", "WARNING", "2021-06-01", "2021-06-05", ""),
                        member("11", "WARNING", "2021-06-01", "2021-06-05", ""),
                        "ORGANISATION,BL-HM,,,,BL-UBKT,12,REMOVAL,2021-06-01,2021-06-05,,false,Mất đoàn kết,2020-01-01,SERIOUS,,",
                        member("13", "WARNING", "2021-06-01", "2021-06-05", "").replace("2020-01-01", "2022-01-01"))
                .statusCode(400)
                .body("violations.row.unique()", hasItems(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15))
                .body("violations.findAll { it.row == 3 }.column", hasItem("form"))
                .body("violations.findAll { it.row == 3 }.value", hasItem("EXPULSION"))
                .body("violations.findAll { it.row == 12 }", hasSize(0))
                .body("violations.findAll { it.row == 14 }.column", containsInAnyOrder("form", "organisation"));
        assertEquals(before, everything());
    }

    @Test
    void rows_that_hold_are_entered_where_that_is_asked_and_none_in_a_dry_run() {
        String good = member("01", "WARNING", "2021-06-01", "2021-06-05", "");
        String bad = member("02", "DISSOLUTION", "2021-06-01", "2021-06-05", "");
        load("?dryRun=true", good, bad).statusCode(200).body("written", is(0)).body("faultyRows", is(1));
        assertEquals(0, Database.number("select count(*) from discipline"));
        load("?mode=valid-rows", good, bad).statusCode(200).body("written", is(1));
        load("", good).statusCode(400).body("violations[0].column", is("reference"));
        assertEquals(1, Database.number("select count(*) from discipline"));
    }

    @Test
    void what_is_restricted_is_imported_by_the_cleared_alone() {
        String row = member("01", "WARNING", "2021-06-01", "2021-06-05", "").replace("false", "true");
        var uncleared = Tokens.of("clerk").roles("inspection-editor").org("BL").clearance("CONFIDENTIAL");
        load(uncleared, "", row).statusCode(400).body("violations.column", hasItem("restricted"));
        load("", row).statusCode(200);
        as(secretary()).get(DISCIPLINES).then().body("items", hasSize(0));
    }

    @Test
    void a_thousand_decisions_are_entered_at_once_and_come_out_again_as_a_file() {
        String[] rows = IntStream.range(0, 1000)
                .mapToObj(i -> member(i + "-QĐ/UBKTHU", "REPRIMAND", "2021-06-01", "2021-06-05", ""))
                .toArray(String[]::new);
        load("", rows).statusCode(200).body("written", is(1000));
        String csv = as(inspector())
                .accept("text/csv")
                .get(DISCIPLINES)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(1001, csv.lines().count());
        assertEquals(1, Database.number("select count(*) from journal where action = 'discipline.exported'"));
        as(inspector())
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(DISCIPLINES)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("disciplines.xlsx"));
    }

    @Test
    void the_template_is_taken_by_the_import() {
        byte[] template = as(inspector())
                .get(IMPORTS + "/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        given().header("Authorization", inspector().bearer())
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(template)
                .post(IMPORTS)
                .then()
                .statusCode(200)
                .body("rows", is(0));
    }

    @Test
    void a_dossier_says_who_the_member_is_and_is_not_contradicted() {
        Database.run("insert into member (code, full_name, managed_by, probationary_on, voided)"
                + " values ('BL-P0009', 'Đặng Thị Ở', 'BL', '2020-05-01', false)");
        load("", member("01", "WARNING", "2021-06-01", "2021-06-05", ""))
                .statusCode(400)
                .body("violations.column", hasItem("member_status"));
        load("", member("01", "REMOVAL", "2021-06-01", "2021-06-05", "").replace("OFFICIAL", ""))
                .statusCode(400)
                .body("violations.column", everyItem(is("form")));
        load("", member("01", "WARNING", "2021-06-01", "2021-06-05", "").replace("OFFICIAL", ""))
                .statusCode(200);
        assertEquals(
                List.of("PROBATIONARY"),
                Database.column("select member_status from discipline where status_from_dossier").stream()
                        .collect(Collectors.toList()));
    }
}
