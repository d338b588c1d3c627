package vn.capuy.inspection.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FindingImportTest {
    private static final String IMPORTS = "/api/inspection/v1/findings/imports";
    private static final String HEADER =
            "lead_body,reference,organisation,member,matter,outcome,degree,act_from,act_to,"
                    + "text,conclusion,state_reference,state_agency,state_on,evidence\n";
    private static final String TWO = """
            BL-UBKT,A,BL-HM-DU,,FINANCE,SHORTCOMING,,,,Chậm nộp đảng phí,Rút kinh nghiệm,,,,Sổ thu 2020
            BL-UBKT,A,BL-HM-C01,P1,,VIOLATION,LESS_SERIOUS,2020-03-01,2020-04-01,Giữ lại đảng phí,,12/KL-TTr,Thanh tra huyện,2021-01-05,
            """;
    private static final String FAULTY = """
            BL-UBKT,A,BL-DV-DU,,,NO_VIOLATION,,,,Tốt,,,,,
            BL-UBKT,X,BL-HM-DU,,,NO_VIOLATION,,,,Tốt,,,,,
            BL-UBKT,OWN,BL-HM-DU,,,NO_VIOLATION,,,,Tốt,,,,,
            BL-UBKT,A,BL-HM-DU,,OTHER,NO_VIOLATION,,,,Tốt,,,,,
            BL-UBKT,A,BL-HM-DU,,,VIOLATION,,,2999-01-01,Xấu,,12/KL-TTr,,,
            BL-UBKT,A,BL-HM-DU,,,WRONG,,,,,,,,,
            """;

    @BeforeEach
    void clear() {
        Register.clear();
        String header = Register.HEADER.strip() + ",matters\n";
        String row = "A,INSPECTION_FINANCE,BL-UBKT,Đảng phí,2021-03-01,2021-05-01,false,,%s,FINANCE\n";
        as(inspector())
                .contentType("text/csv; charset=UTF-8")
                .body((header
                                + row.formatted("ORGANISATION,BL-HM-DU,,")
                                + row.formatted("MEMBER,BL-HM-C01,P1,Chìu A Sáng"))
                        .getBytes(StandardCharsets.UTF_8))
                .post(Register.IMPORTS)
                .then()
                .statusCode(200);
    }

    @Test
    void findings_of_a_closed_case_that_was_handed_over_are_taken_over() {
        load(inspector(), "", TWO).statusCode(200).body("written", is(2)).body("faultyRows", is(0));
        as(inspector())
                .get("/api/inspection/v1/findings")
                .then()
                .body("items.outcome", contains("SHORTCOMING", "VIOLATION"))
                .body("items.memberName", contains(null, "Chìu A Sáng"))
                .body("items[0].evidenceReferences", contains("Sổ thu 2020"))
                .body("items[1].stateReference", is("12/KL-TTr"));
        assertEquals(1, Database.number("select count(*) from journal where action = 'finding.imported'"));
    }

    @Test
    void a_file_is_not_taken_over_twice_nor_a_row_within_it() {
        load(inspector(), "", TWO).statusCode(200);
        load(inspector(), "", TWO).statusCode(400).body("violations.column", contains("text", "text"));
        String row = "BL-UBKT,A,BL-HM-DU,,,NO_VIOLATION,,,,Tốt,,,,,\n";
        load(inspector(), "", row + row).statusCode(400).body("violations.row", contains(3));
        assertEquals(2, Database.number("select count(*) from finding"));
    }

    @Test
    void every_faulty_row_is_told_and_nothing_is_written() {
        opened(aCase("OWN"));
        load(inspector(), "?dryRun=true", FAULTY).statusCode(200).body("faultyRows", is(6));
        load(inspector(), "", TWO + FAULTY)
                .statusCode(400)
                .body("violations.findAll { it.row == 4 }.column", contains("organisation"))
                .body("violations.findAll { it.row == 5 }.column", contains("reference"))
                .body("violations.findAll { it.row == 6 }.column", contains("reference"))
                .body("violations.findAll { it.row == 7 }.column", contains("matter"))
                .body(
                        "violations.findAll { it.row == 8 }.column",
                        containsInAnyOrder("degree", "act_from", "act_to", "state_reference"))
                .body("violations.findAll { it.row == 9 }.column", containsInAnyOrder("outcome", "text"));
        assertEquals(0, Database.number("select count(*) from finding"));
        load(inspector(), "?mode=valid-rows", TWO + FAULTY).statusCode(200).body("written", is(2));
        assertEquals(2, Database.number("select count(*) from finding"));
    }

    @Test
    void a_case_outside_the_scope_is_not_known() {
        load(Tokens.of("stranger").roles("inspection-editor").org("TY"), "", TWO)
                .statusCode(400)
                .body("violations", hasSize(2))
                .body("violations.column", contains("reference", "reference"));
    }

    private static ValidatableResponse load(Tokens account, String query, String rows) {
        return as(account)
                .contentType("text/csv; charset=UTF-8")
                .body((HEADER + rows).getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + query)
                .then();
    }
}
