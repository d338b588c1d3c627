package vn.capuy.inspection.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.secretary;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** The yearly statistics sheet. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StatisticsTest {
    private static final String STATISTICS = "/api/inspection/v1/statistics";
    private static final String YEAR = STATISTICS + "?org=BL&year=2022";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LINE = "sections.rows.flatten().find { it.code == '%s' }";

    @BeforeEach
    void aYear() {
        Register.clear();
        String finances = opened(aCase(
                "1",
                "INSPECTION_FINANCE",
                "BL-UBKT",
                "2022-05-16",
                organisation("BL-HM-DU"),
                organisation("BL-DV-DU"),
                member("P1", "BL-HM-C01")));
        Work.found(finances, "BL-HM-DU", "VIOLATION", "FINANCE");
        Work.found(finances, "P1", "SHORTCOMING", "FINANCE");
        Work.matter(finances, "FINANCE");
        Work.remedy(finances, "2022-09-30", "2022-09-30");
        Work.remedy(finances, "2022-10-31", null);
        opened(aCase("2", "SUPERVISION_THEMATIC", "BL", "2022-01-01", organisation("BL-HM-DU")));
        opened(aCase("3", "INSPECTION_REGULAR", "BL-HM-DU", "2022-12-31", member("P1", "BL-HM-C01")));
        opened(aCase("4", "INSPECTION_FINANCE", "BL-UBKT", "2023-01-01", organisation("BL-HM-DU")));
        opened(restricted(
                aCase("5", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-03-03", member("P2", "BL-HM-C01"))));
    }

    private static ValidatableResponse read(Tokens account) {
        return as(account).accept("application/json").get(YEAR).then().statusCode(200);
    }

    private static String line(String code) {
        return LINE.formatted(code);
    }

    @Test
    void every_count_of_the_year_stands_in_its_line_by_who_inspects() {
        read(inspector())
                .body("organisationName", equalTo("Unit BL"))
                .body("from", equalTo("2022-01-01"))
                .body("to", equalTo("2022-12-31"))
                .body("printedBy", equalTo("inspector"))
                .body("withheld", is(false))
                .body(
                        "columns.key",
                        contains("COMMITTEE", "STANDING_COMMITTEE", "INSPECTION_COMMITTEE", "ADVISORY_BODY", "CELL"))
                .body(line("INSPECTION.CASES") + ".total.value", is(3))
                .body(line("INSPECTION.CASES") + ".byColumn.value", contains(1, 0, 2, 0, 0))
                .body(line("INSPECTION.CASES.INSPECTION_FINANCE") + ".total.value", is(1))
                .body(line("INSPECTION.CASES.INSPECTION_FINANCE") + ".level", is(1))
                .body(line("INSPECTION.ORGANISATIONS") + ".total.value", is(2))
                .body(line("INSPECTION.ORGANISATIONS.VIOLATION") + ".total.value", is(1))
                .body(line("INSPECTION.MEMBERS") + ".total.value", is(3))
                .body(line("INSPECTION.MEMBERS") + ".distinct.value", is(2))
                .body(line("INSPECTION.MEMBERS.SHORTCOMING") + ".total.value", is(1))
                .body(line("SIGNS_OF_VIOLATION.CASES") + ".total.value", is(1))
                .body(line("FINANCE.CASES") + ".total.value", is(1))
                .body(line("SUPERVISION.CASES") + ".total.value", is(1))
                .body(line("SUPERVISION.CASES.SUPERVISION_THEMATIC") + ".total.value", is(1))
                .body(line("SUPERVISION.CASES.INSPECTION_FINANCE"), nullValue())
                .body(line("MATTERS.MATTERS.FINANCE") + ".total.value", is(1))
                .body(line("MATTERS.FINDINGS.VIOLATION.FINANCE") + ".total.value", is(1))
                .body(line("REMEDIES.DUE") + ".total.value", is(2))
                .body(line("REMEDIES.ON_TIME") + ".total.value", is(1))
                .body(line("REMEDIES.ON_TIME_RATE") + ".total.value", is(0.5f))
                .body(line("REMEDIES.OVERDUE") + ".total.value", is(1));
    }

    @Test
    void each_line_leads_to_its_own_records() {
        String href = read(inspector()).extract().path(line("INSPECTION.MEMBERS.SHORTCOMING") + ".recordsHref");
        as(inspector())
                .urlEncodingEnabled(false)
                .get(href)
                .then()
                .statusCode(200)
                .body("items.member", contains("P1"))
                .body("items.reference", contains("1"));
    }

    @Test
    void a_reader_without_clearance_finds_a_dash_where_few_restricted_cases_are() throws IOException {
        read(secretary())
                .body("withheld", is(true))
                .body(line("INSPECTION.CASES") + ".total.value", nullValue())
                .body(line("INSPECTION.CASES") + ".total.unrestricted", is(2))
                .body(line("INSPECTION.CASES") + ".byColumn.value", contains(1, 0, null, 0, 0))
                .body(line("INSPECTION.CASES.INSPECTION_FINANCE") + ".total.value", is(1))
                .body(line("SIGNS_OF_VIOLATION.CASES") + ".total.withheld", is(true))
                .body(line("SUPERVISION.CASES") + ".total.value", is(1));
        String withheld = text(file(secretary(), "vi"));
        assertTrue(withheld.contains("\n–\n"));
        assertTrue(withheld.contains("vụ việc hạn chế tiếp cận"));
        assertFalse(text(file(inspector(), "vi")).contains("–"));
    }

    @Test
    void the_sheet_is_a_spreadsheet_in_the_readers_language_and_its_numbers_are_numbers() throws IOException {
        for (String language : List.of("vi", "en", "ar")) {
            byte[] file = file(inspector(), language);
            Files.write(Path.of("target/statistics-" + language + ".xlsx"), file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                List<Row> rows = workbook.getFirstSheet().read();
                Row cases = rows.stream()
                        .filter(row -> row.getCellCount() > 3
                                && row.getCell(3) != null
                                && row.getCell(3).getType() == CellType.NUMBER)
                        .findFirst()
                        .orElseThrow();
                assertEquals(3, cases.getCellAsNumber(3).orElseThrow().intValue());
            }
            assertEquals(
                    "ar".equals(language),
                    entry(file, "xl/worksheets/sheet1.xml").contains("rightToLeft=\"true\""));
        }
    }

    @Test
    void reading_it_is_in_the_journal() {
        read(inspector());
        file(inspector(), "vi");
        assertEquals(
                List.of("JSON", "XLSX"),
                Database.column("select detail ->> 'form' from journal where action = 'statistics.read'"
                        + " and subject_id = 'BL/2022' and actor = 'inspector' order by position"));
    }

    @Test
    void the_sheet_of_a_moment_is_as_it_was_known_then() {
        String before = Database.column("select min(recorded_at) - interval '1 second' from inspection_case")
                .getFirst()
                .replace(' ', 'T')
                .replaceAll("\\+00$", "Z");
        as(inspector())
                .accept("application/json")
                .queryParam("knownAt", before)
                .get(YEAR)
                .then()
                .statusCode(200)
                .body(line("INSPECTION.CASES") + ".total.value", is(0));
    }

    @Test
    void what_cannot_be_asked_is_refused_and_leaves_no_trace() {
        for (String query : List.of(
                "",
                "?org=BL",
                "?year=2022",
                "?org=BL&year=1929",
                "?org=BL&year=2999",
                "?org=BL&year=2022.5",
                "?org=BL&year=2022&knownAt=2999-01-01T00:00:00Z")) {
            as(inspector()).get(STATISTICS + query).then().statusCode(400);
        }
        as(inspector()).get(STATISTICS + "?org=TY&year=2022").then().statusCode(404);
        as(inspector())
                .queryParam("org", "BL\u0000")
                .queryParam("year", 2022)
                .get(STATISTICS)
                .then()
                .statusCode(400);
        as(Tokens.of("clerk").roles("document-reader").org("BL"))
                .get(YEAR)
                .then()
                .statusCode(403);
        assertEquals(0, Database.number("select count(*) from journal where action = 'statistics.read'"));
    }

    private static byte[] file(Tokens account, String language) {
        return given().header("Authorization", account.bearer())
                .header("Accept-Language", language)
                .accept(XLSX)
                .get(YEAR)
                .then()
                .statusCode(200)
                .contentType(startsWith(XLSX))
                .header("Content-Disposition", containsString("statistics-BL-2022.xlsx"))
                .extract()
                .asByteArray();
    }

    /** All texts of the sheet, each on a line. */
    private static String text(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().filter(cell -> cell != null).map(cell -> cell.getText()))
                    .collect(java.util.stream.Collectors.joining("\n", "\n", "\n"));
        }
    }

    private static String entry(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("statistics", ".xlsx");
        Files.write(kept, file);
        try (var zip = new ZipFile(kept.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }
}
