package vn.capuy.inspection.programme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.programme.Plan.IMPORTS;
import static vn.capuy.inspection.programme.Plan.PROGRAMMES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProgrammeImportTest {
    static final String HEADER = String.join(",", ProgrammeRows.COLUMNS) + "\n";
    private static final String APPROVED = "BL-UBKT,2024,Kế hoạch năm,05-CTr/UBKTHU,BL-UBKT,2023-12-28,";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void programmes_of_the_past_come_in_with_what_became_of_their_items() {
        opened(aCase("KT-07", "INSPECTION_FINANCE", "BL-UBKT", "2024-03-05", organisation("BL-HM-DU")));
        load(
                        "",
                        item(1, "KT-07", "ORGANISATION,BL-HM-DU,,")
                                + item(1, "KT-07", "MEMBER,BL-HM-DU,BL-P0001,Hoàng Văn Thắng")
                                + dropped(2))
                .statusCode(200)
                .body("written", is(3));
        String id = as(inspector())
                .get(PROGRAMMES)
                .then()
                .body("items.state", contains("APPROVED"))
                .extract()
                .path("items[0].id");
        Plan.read(inspector(), id, "/items")
                .body("items.number", contains(1, 2))
                .body("items[0].subjects", hasSize(2))
                .body("items[1].dropGround", is("Sáp nhập"));
        Plan.read(inspector(), id, "/progress?onDay=2024-12-31").body("items.state", contains("OPENED", "DROPPED"));
    }

    @Test
    void every_fault_of_the_file_is_told_and_nothing_is_written() {
        String rows = item(1, "KT-99", "ORGANISATION,KHONG-CO,,")
                + item(2, "", "ORGANISATION,BL-HM-DU,,").replace("INSPECTION_FINANCE", "DENUNCIATION")
                + item(3, "", "ORGANISATION,BL-HM-DU,,").replace("2024-03-01", "2023-03-01")
                + item(4, "", "ORGANISATION,BL-HM-DU,,").replace("FINANCE,,", "TIEN,,");
        load("", rows)
                .statusCode(400)
                .body(
                        "violations.column",
                        hasItems("case_reference", "organisation", "kind", "period_from", "matters"));
        load("?dryRun=true", rows).statusCode(200).body("written", is(0)).body("faultyRows", is(4));
        assertEquals(0, Database.number("select count(*) from programme"));
    }

    @Test
    void a_fault_in_one_row_keeps_the_whole_programme_out_and_no_other() {
        String rows = item(1, "", "ORGANISATION,BL-HM-DU,,")
                + item(2, "", "ORGANISATION,KHONG-CO,,")
                + item(1, "", "ORGANISATION,BL-HM-DU,,").replace("BL-UBKT,2024", "BL,2024");
        load("?mode=valid-rows", rows).statusCode(200).body("written", is(1));
        as(inspector()).get(PROGRAMMES).then().body("items.body", contains("BL"));
    }

    @Test
    void what_is_there_is_not_entered_again_and_columns_that_repeat_agree() {
        load("", item(1, "", "ORGANISATION,BL-HM-DU,,")).statusCode(200);
        load("", item(1, "", "ORGANISATION,BL-HM-DU,,")).statusCode(400).body("violations.column", hasItem("body"));
        String other = item(1, "", "ORGANISATION,BL-DV-DU,,").replace("Kế hoạch năm", "Khác");
        load(
                        "",
                        (item(1, "", "ORGANISATION,BL-HM-DU,,") + other)
                                .replace("2024", "2022")
                                .replace("2023-", "2021-"))
                .statusCode(400)
                .body("violations.column", contains("ground"));
        assertEquals(1, Database.number("select count(*) from programme"));
    }

    @Test
    void the_template_is_a_file_that_the_import_takes() {
        byte[] template = as(inspector())
                .get(IMPORTS + "/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(template.length > 0);
        given().header("Authorization", inspector().bearer())
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(template)
                .post(IMPORTS)
                .then()
                .statusCode(200)
                .body("rows", is(0));
    }

    private static String item(int number, String reference, String subject) {
        return APPROVED + number + ",INSPECTION_FINANCE,2024-03-01,2024-04-30,BL-UBKT,Định kỳ,false,FINANCE,,,"
                + reference + "," + subject + "\n";
    }

    private static String dropped(int number) {
        return APPROVED + number
                + ",SUPERVISION_THEMATIC,2024-05-01,2024-05-31,BL-UBKT,Định kỳ,false,ETHICS_LIFESTYLE,2024-05-20,"
                + "Sáp nhập,,ORGANISATION,BL-DV-DU,,\n";
    }

    private static ValidatableResponse load(String query, String rows) {
        return given().header("Authorization", inspector().bearer())
                .header("Accept-Language", "en")
                .contentType("text/csv; charset=UTF-8")
                .body((HEADER + rows).getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + query)
                .then();
    }
}
