package vn.capuy.inspection.petition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.inspection.casefile.Register.INDICATORS;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.petition.Petitionary.IMPORTS;
import static vn.capuy.inspection.petition.Petitionary.PETITIONS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PetitionImportTest {
    private static final String HEADER =
            "reference,receiving_body,kind,received_on,channel,forwarded_by,addressed_to,sender,"
                    + "summary,matters,decision_reference,decision_body,decided_on,decision_received_on,level,state,admitted_on,"
                    + "resolved_on,outcome,forwarded_to,discipline,void_reason,subject_kind,organisation,member,member_name\n";
    private static final String RESOLVED = "TC-9,BL-UBKT,DENUNCIATION,2021-03-01,POST,,UBKT Huyện uỷ,NAMED,Quỹ thôn,"
            + "FINANCE OTHER,,,,,,RESOLVED,2021-03-10,2021-06-30,UNFOUNDED,,,,MEMBER,BL-HM-DU,BL-P0417,Lý Văn Thử\n";
    private static final String SECOND_SUBJECT =
            RESOLVED.replace("MEMBER,BL-HM-DU,BL-P0417,Lý Văn Thử", "ORGANISATION,BL-HM-C01,,");
    private static final String EARLIER =
            "TC-8,BL-UBKT,DENUNCIATION,2021-02-01,FORWARDED,Thanh tra,UBKT,ANONYMOUS,Đất đai,"
                    + "LAND_RESOURCES,,,,,,NOT_ADMITTED,,,,,,,ORGANISATION,BL-HM-DU,,\n";
    private static final String COMPLAINT =
            "KN-1,BL-UBKT,COMPLAINT,2021-04-01,IN_PERSON,,UBKT,NAMED,Kỷ luật,OTHER,12-QĐ,"
                    + "BL-HM-DU,2021-03-01,2021-03-05,FIRST,RESOLVED,2021-04-05,2021-12-30,REVERSED,,21-QĐ,,MEMBER,BL-HM-DU,BL-P1,A\n";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void the_past_is_entered_whole_numbered_by_its_days_and_closed_where_it_was_at_its_end() {
        load("", HEADER + RESOLVED + SECOND_SUBJECT + EARLIER + COMPLAINT)
                .statusCode(200)
                .body("written", is(4));
        as(inspector())
                .get(PETITIONS)
                .then()
                .body("items.number", contains(1, 2, 3))
                .body("items.state", contains("CLOSED", "CLOSED", "CLOSED"))
                .body("items.members", contains(0, 1, 1));
        String id = as(inspector()).get(PETITIONS).path("items[1].id");
        as(inspector())
                .get(PETITIONS + "/" + id)
                .then()
                .body("oldReference", is("TC-9"))
                .body("matters", contains("FINANCE", "OTHER"))
                .body("outcome", is("UNFOUNDED"))
                .body("dueOn", is("2021-07-19"));
    }

    @Test
    void a_dry_run_and_a_faulty_row_write_nothing() {
        load("?dryRun=true", HEADER + RESOLVED)
                .statusCode(200)
                .body("written", is(0))
                .body("rows", is(1));
        load("", HEADER + RESOLVED + EARLIER.replace("ANONYMOUS", "UNKNOWN")).statusCode(400);
        assertEquals(0, Database.number("select count(*) from petition"));
        assertEquals(0, Database.number("select count(*) from petition_counter"));
    }

    @Test
    void of_a_petition_with_a_faulty_row_nothing_is_entered_and_the_others_are_where_that_is_asked() {
        load("?mode=valid-rows", HEADER + RESOLVED + SECOND_SUBJECT.replace("BL-HM-C01", "KHONG-CO") + EARLIER)
                .statusCode(200)
                .body("written", is(1));
        assertEquals(1, Database.number("select count(*) from petition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RESOLVED,2021-03-10,2021-06-30,UNFOUNDED;RESOLVED,,2021-06-30,UNFOUNDED;state",
                "RESOLVED,2021-03-10,2021-06-30,UNFOUNDED;RESOLVED,2021-03-10,2021-06-30,UPHELD;state",
                "RESOLVED,2021-03-10,2021-06-30,UNFOUNDED;UNDER_RESOLUTION,2021-03-10,,;state",
                "RESOLVED,2021-03-10,2021-06-30,UNFOUNDED;FORWARDED,,,;state",
                "2021-03-10,2021-06-30;2021-02-10,2021-06-30;received_on",
                "2021-03-01,POST;2099-03-01,POST;received_on",
                "POST,,;FORWARDED,,;forwarded_by",
                "BL-UBKT;TY;receiving_body",
                "BL-UBKT;BL-HM;receiving_body",
                "MEMBER,BL-HM-DU,BL-P0417,Lý Văn Thử;MEMBER,BL-HM-DU,,;member",
                "DENUNCIATION;COMPLAINT;decision_reference"
            })
    void what_cannot_be_is_told_with_its_row_and_column(String good, String bad, String column) {
        load("", HEADER + RESOLVED.replace(good, bad))
                .statusCode(400)
                .body("violations.row", hasItem(2))
                .body("violations.column", hasItem(column));
    }

    @Test
    void what_was_entered_before_is_not_entered_again() {
        load("", HEADER + RESOLVED).statusCode(200);
        load("", HEADER + RESOLVED).statusCode(400).body("violations.column", contains("reference"));
    }

    @Test
    void rows_of_one_petition_agree() {
        load("", HEADER + RESOLVED + SECOND_SUBJECT.replace("Quỹ thôn", "Quỹ xã"))
                .statusCode(400)
                .body("violations.column", contains("summary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sender_name",
                "Họ và tên",
                "name",
                "NGƯỜI TỐ CÁO",
                "sdt",
                "dia_chi",
                "phone",
                "CCCD",
                "Danh tính"
            })
    void a_column_that_offers_who_sent_it_is_refused_with_its_own_sentence_and_nothing_is_quoted(String column) {
        for (String query : new String[] {"", "?dryRun=true", "?mode=valid-rows"}) {
            load(query, HEADER.replace("\n", "," + column + "\n") + RESOLVED.replace("\n", ",Chìu Sằn Mềnh\n"))
                    .body("violations.column", contains("#27"))
                    .body("violations.message", contains(containsString("Who sent a petition is not imported")))
                    .body(not(containsString("Chìu")));
        }
        assertEquals(0, Database.number("select count(*) from petition"));
    }

    @Test
    void a_name_that_slipped_into_another_cell_or_stands_for_the_header_is_not_quoted() {
        load("?dryRun=true", HEADER + RESOLVED.replace("POST", "Chìu Sằn Mềnh"))
                .statusCode(200)
                .body("violations.column", contains("channel"))
                .body(not(containsString("Chìu")));
        load("?dryRun=true", "Chìu Sằn Mềnh,0987654321\n" + RESOLVED)
                .statusCode(200)
                .body("violations.column", hasItems("#1", "#2"))
                .body(not(containsString("Chìu")))
                .body(not(containsString("0987654321")));
        assertEquals(0, Database.number("select count(*) from idempotency where body like '%Chìu%'"));
    }

    @Test
    void who_is_not_cleared_enters_nothing() {
        load(inspector().clearance("CONFIDENTIAL"), "", HEADER + RESOLVED)
                .statusCode(400)
                .body("violations.column", contains("receiving_body"));
    }

    @Test
    void the_template_is_taken_as_xlsx() throws Exception {
        byte[] template = as(inspector())
                .get(IMPORTS + "/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String[] columns = HEADER.strip().split(",");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            assertEquals(
                    String.join(",", columns),
                    String.join(
                            ",",
                            book.getFirstSheet().read().getFirst().stream()
                                    .map(cell -> cell.getText())
                                    .toList()));
        }
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("x");
            String[] cells = RESOLVED.strip().split(",", -1);
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, columns[i]);
                sheet.value(1, i, cells[i]);
            }
        }
        given().header("Authorization", inspector().bearer())
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(bytes.toByteArray())
                .post(IMPORTS)
                .then()
                .statusCode(200)
                .body("written", is(1));
    }

    @Test
    void figures_count_petitions_and_those_resolved_by_their_due_day() {
        load("", HEADER + RESOLVED + SECOND_SUBJECT + EARLIER + COMPLAINT).statusCode(200);
        figures(inspector(), "2021-01-01", "2021-12-31")
                .body("values.find { it.code == 'PET.RECEIVED' }.value", is(3))
                .body("values.find { it.code == 'PET.RECEIVED' }.split.value", contains(2, 1))
                .body("values.find { it.code == 'PET.DENUNCIATIONS' }.value", is(2))
                .body("values.find { it.code == 'PET.COMPLAINTS' }.value", is(1))
                .body("values.find { it.code == 'PET.ANONYMOUS' }.value", is(1))
                .body("values.find { it.code == 'PET.RESOLVED' }.value", is(2))
                .body("values.find { it.code == 'PET.ON_TIME' }.numerator", is(1))
                .body("values.find { it.code == 'PET.ON_TIME' }.denominator", is(2))
                .body("values.find { it.code == 'INSP.CASES' }.value", is(0));
        as(inspector())
                .get(INDICATORS + "/PET.RESOLVED/records?org=BL&from=2021-01-01&to=2021-12-31")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("UNFOUNDED", "REVERSED"));
        as(inspector())
                .get(INDICATORS + "/PET.DENUNCIATIONS/breakdown?by=outcome&org=BL&from=2021-01-01&to=2021-12-31")
                .then()
                .statusCode(200)
                .body("parts.find { it.key == 'UNFOUNDED' }.value", is(1))
                .body("parts.find { it.key == '-' }.value", is(1))
                .body("parts.find { it.key == '-' }.name", not("-"))
                .body("parts.value.sum()", is(2));
        String before = "2021-01-01&knownAt=2020-01-01T00:00:00Z";
        figures(inspector(), before, "2021-12-31").body("values.find { it.code == 'PET.RESOLVED' }.value", is(0));
    }

    @Test
    void figures_of_few_petitions_are_withheld_from_who_is_not_cleared() {
        load("", HEADER + RESOLVED).statusCode(200);
        var uncleared =
                Tokens.of("kpi").roles("kpi-reader", "inspection-reader").org("BL");
        figures(uncleared, "2021-01-01", "2021-12-31")
                .body("values.find { it.code == 'PET.RECEIVED' }.withheld", is(true))
                .body("values.find { it.code == 'PET.ANONYMOUS' }.value", is(0));
        as(uncleared)
                .get(INDICATORS + "/PET.RECEIVED/records?org=BL&from=2021-01-01&to=2021-12-31")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void the_export_holds_all_of_a_petition_but_who_sent_it() {
        load("", HEADER + RESOLVED).statusCode(200);
        String csv = as(inspector())
                .accept("text/csv")
                .get(PETITIONS)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.contains("Quỹ thôn"), csv);
        assertTrue(csv.lines().findFirst().orElseThrow().endsWith("organisations,members"), csv);
    }

    private static ValidatableResponse figures(Tokens account, String from, String to) {
        return as(account)
                .get(INDICATORS + "/values?org=BL&from=" + from + "&to=" + to)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse load(String query, String file) {
        return load(inspector(), query, file);
    }

    private static ValidatableResponse load(Tokens account, String query, String file) {
        return given().header("Authorization", account.bearer())
                .header("Accept-Language", "en")
                .contentType("text/csv; charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + query)
                .then();
    }
}
