package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.load;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseImportTest {
    private static final String TWO_CASES = """
            A,INSPECTION_FINANCE,BL-UBKT,Thu nộp đảng phí,2021-03-01,2021-05-01,false,,ORGANISATION,BL-HM-DU,,
            A,INSPECTION_FINANCE,BL-UBKT,Thu nộp đảng phí,2021-03-01,2021-05-01,false,,MEMBER,BL-HM-C01,P1,Chìu A Sáng
            B,SUPERVISION_THEMATIC,BL,"Nghị quyết, chuyên đề",2021-04-01,,true,,ORGANISATION,BL-DV-DU,,
            """;
    private static final String VOIDED =
            "C,SUPERVISION_THEMATIC,BL,Không tiến hành,2021-04-01,,false,Do dịch,ORGANISATION,BL-DV-DU,,\n";
    /** Each of its cases has one fault, in one row. */
    private static final String FAULTY = """
            D,INSPECTION_FINANCE,BL-UBKT,Một,2021-03-01,,false,,ORGANISATION,BL-HM-DU,,
            D,INSPECTION_FINANCE,BL-UBKT,Khác,2021-03-01,,false,,ORGANISATION,BL-DV-DU,,
            E,INSPECTION_FINANCE,BL-UBKT,Hai,2021-03-01,,false,,ORGANISATION,BL-HM-DU,,
            E,INSPECTION_FINANCE,BL-UBKT,Hai,2021-03-01,,false,,ORGANISATION,BL-HM-DU,,
            F,INSPECTION_FINANCE,BL-UBKT,Ba,2021-03-01,2021-02-01,false,,ORGANISATION,BL-HM-DU,,
            G,INSPECTION_FINANCE,TY,Bốn,2021-03-01,,false,,ORGANISATION,BL-HM-DU,,
            H,INSPECTION_FINANCE,BL-UBKT,Năm,2021-03-01,,false,,ORGANISATION,BL-HM,,
            I,INSPECTION_FINANCE,BL-UBKT,Sáu,2021-03-01,,maybe,,ORGANISATION,QN-HM-DU,,
            J,INSPECTION_SIGNS_OF_VIOLATION,BL-BTC,Bảy,2021-03-01,,false,,MEMBER,BL-HM-C01,P1,Chìu A Sáng
            K,INSPECTION_WRONG,BL-UBKT,Tám,01/03/2021,,false,,ORGANISATION,BL-HM-C01,P1,
            L,INSPECTION_FINANCE,BL-UBKT,Chín,2021-03-01,,false,,MEMBER,BL-HM-C01,,
            """;

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void cases_enter_closed_when_concluded_and_in_conduct_when_not() {
        load("", TWO_CASES + VOIDED)
                .statusCode(200)
                .body("dryRun", is(false))
                .body("rows", is(4))
                .body("written", is(4))
                .body("faultyRows", is(0))
                .body("violations", hasSize(0));
        as(inspector())
                .get(CASES)
                .then()
                .body("items.reference", contains("B", "A"))
                .body("items.stage", contains("CONDUCT", "CLOSED"))
                .body("items.restricted", contains(true, false))
                .body("items[1].organisations", is(1))
                .body("items[1].members", is(1))
                .body("items[1].concludedOn", is("2021-05-01"));
        assertEquals(
                List.of("Do dịch"),
                Database.column("select void_reason from inspection_case where voided_at is not null"));
        assertEquals(
                List.of("{\"rows\": 4, \"cases\": 3}"),
                Database.column("select detail from journal where action = 'case.imported'"));
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_writes_nothing() {
        load("?dryRun=true", TWO_CASES)
                .statusCode(200)
                .body("dryRun", is(true))
                .body("rows", is(3))
                .body("written", is(0));
        load("?dryRun=true", FAULTY).statusCode(200).body("faultyRows", is(9));
        nothingWritten();
    }

    @Test
    void every_faulty_row_is_told_with_its_column_and_nothing_is_written() {
        load("", TWO_CASES + FAULTY)
                .statusCode(400)
                .body("type", is("urn:capuy:problem:import-refused"))
                .body("violations.findAll { it.row == 6 }.column", contains("matter"))
                .body("violations.findAll { it.row == 8 }.column", contains("organisation"))
                .body("violations.findAll { it.row == 9 }.column", contains("concluded_on"))
                .body("violations.findAll { it.row == 10 }.column", contains("lead_body"))
                .body("violations.findAll { it.row == 11 }.column", contains("organisation"))
                .body("violations.findAll { it.row == 12 }.column", contains("restricted"))
                .body("violations.findAll { it.row == 13 }.column", contains("lead_body"))
                .body(
                        "violations.findAll { it.row == 13 }.message",
                        contains("An advisory body may not inspect a member for signs of violation."))
                .body("violations.findAll { it.row == 14 }.column", containsInAnyOrder("kind", "decided_on", "member"))
                .body("violations.findAll { it.row == 15 }.column", contains("member"))
                .body("violations.row", hasItems(6, 8, 9, 10, 11, 12, 13, 14, 15))
                .body("violations.findAll { it.row < 6 || it.row == 7 }", hasSize(0));
        nothingWritten();
    }

    @Test
    void with_valid_rows_a_case_enters_whole_or_not_at_all() {
        load("?mode=valid-rows", FAULTY + TWO_CASES)
                .statusCode(200)
                .body("rows", is(14))
                .body("written", is(3))
                .body("faultyRows", is(11))
                .body("violations.findAll { it.row == 2 }.message", contains("Another row of this case has a fault."));
        assertEquals(List.of("A", "B"), Database.column("select reference from inspection_case order by reference"));
        assertEquals(3, Database.number("select count(*) from case_subject"));
    }

    @Test
    void a_row_that_cannot_be_told_to_a_case_keeps_its_neighbours_out() {
        load("?mode=valid-rows", """
                A,INSPECTION_FINANCE,BL-UBKT,Một,2021-03-01,,false,,ORGANISATION,BL-HM-DU,,
                A,too,few
                B,INSPECTION_FINANCE,BL-UBKT,Hai,2021-03-01,,false,,ORGANISATION,BL-HM-DU,,
                C,INSPECTION_FINANCE,BL-UBKT,Ba,2021-03-01,,false,,ORGANISATION,BL-HM-DU,,
                """).statusCode(200).body("written", is(1)).body("faultyRows", is(3));
        assertEquals(List.of("C"), Database.column("select reference from inspection_case"));
    }

    @Test
    void a_file_is_not_entered_twice() {
        load("", TWO_CASES + VOIDED).statusCode(200);
        load("", TWO_CASES + VOIDED)
                .statusCode(400)
                .body("violations.row", contains(2, 4, 5))
                .body("violations.column", contains("reference", "reference", "reference"));
        load("?mode=valid-rows", TWO_CASES + VOIDED).statusCode(200).body("written", is(0));
        assertEquals(3, Database.number("select count(*) from inspection_case"));
    }

    @Test
    void a_voided_case_gives_its_reference_to_the_one_that_corrects_it() {
        load("", VOIDED).statusCode(200);
        load("", VOIDED.replace("Do dịch", "")).statusCode(200).body("written", is(1));
    }

    @Test
    void a_file_without_its_columns_or_not_in_utf_8_is_refused() {
        as(inspector())
                .contentType("text/csv")
                .body("reference,kind\nA,B\n")
                .post(Register.IMPORTS)
                .then()
                .statusCode(400)
                .body("violations.findAll { it.row == 1 }", hasSize(10));
        as(inspector())
                .contentType("text/csv")
                .body((Register.HEADER + TWO_CASES).getBytes(java.nio.charset.StandardCharsets.UTF_16))
                .post(Register.IMPORTS)
                .then()
                .statusCode(400);
        as(inspector()).body("{}").post(Register.IMPORTS).then().statusCode(415);
        nothingWritten();
    }

    private static void nothingWritten() {
        assertEquals(0, Database.number("select count(*) from inspection_case"));
        assertEquals(0, Database.number("select count(*) from case_subject"));
        assertEquals(0, Database.number("select count(*) from journal where action = 'case.imported'"));
    }
}
