package vn.capuy.inspection.matter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Conducted.post;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MattersTest {
    private static final String MATTERS = "/api/inspection/v1/matters";
    private static final String DIGITAL = """
            {"code":"DIGITAL_WORK","nameVi":"Chuyển đổi số","nameEn":"Digital work","nameAr":"التحول الرقمي","place":125,\
            "holdsFrom":"2025-01-01","document":"57-NQ/TW","certainty":"GENERAL"}""";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @AfterEach
    void forgetWhatWasEntered() {
        Register.clear();
        Database.run("delete from matter where recorded_by <> 'capuy'");
    }

    @Test
    void the_catalogue_names_the_usual_fields_in_its_order_and_in_the_language_of_the_caller() {
        catalogue("")
                .body("$", hasSize(13))
                .body("[0].code", is("POLITICAL_LINE"))
                .body("[12].code", is("OTHER"))
                .body("find { it.code == 'INTERNAL_UNITY' }.name", is("Internal unity"))
                .body("find { it.code == 'ETHICS_LIFESTYLE' }.document", is("05-CT/TW, 08-QĐi/TW"));
    }

    @Test
    void a_matter_is_entered_ended_and_voided_by_the_administrator() {
        String etag = entered(DIGITAL).statusCode(201).extract().header("ETag");
        entered(DIGITAL).statusCode(409);
        catalogue("?on=2024-12-31").body("code", not(hasItem("DIGITAL_WORK")));
        catalogue("?on=2025-01-01").body("code", hasItem("DIGITAL_WORK"));
        changed("end", etag, "{\"lastDay\":\"2024-12-31\"}").statusCode(400);
        String ended = changed("end", etag, "{\"lastDay\":\"2026-06-30\"}")
                .statusCode(200)
                .extract()
                .header("ETag");
        changed("end", ended, "{\"lastDay\":\"2026-07-30\"}").statusCode(409);
        changed("end", etag, "{\"lastDay\":\"2026-07-30\"}").statusCode(412);
        catalogue("?on=2026-06-30").body("code", hasItem("DIGITAL_WORK"));
        catalogue("?on=2026-07-01").body("code", not(hasItem("DIGITAL_WORK")));
        changed("void", ended, "{\"reason\":\"Nhập nhầm\"}").statusCode(200);
        catalogue("?on=2026-06-30").body("code", not(hasItem("DIGITAL_WORK")));
        catalogue("").body("code", hasItem("DIGITAL_WORK"));
    }

    @Test
    void a_case_names_its_matters_and_is_found_by_them() {
        String id = opened(
                aCase("KT-01").replace("\"restricted\"", "\"matters\":[\"FINANCE\",\"CADRE_WORK\"],\"restricted\""));
        opened(aCase("KT-02"));
        as(inspector())
                .get(CASES + "/" + id)
                .then()
                .body("matters.code", contains("CADRE_WORK", "FINANCE"))
                .body("matters[0].name", startsWith("Cadre work"));
        as(inspector()).get(CASES + "?matter=FINANCE").then().body("items.reference", contains("KT-01"));
        as(inspector()).get(CASES + "?matter=OTHER").then().body("items", hasSize(0));
        post(inspector(), id, "matters", "{\"matters\":[\"OTHER\"]}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("matters.code", contains("CADRE_WORK", "FINANCE", "OTHER"));
        post(inspector(), id, "matters/OTHER/void", "{\"reason\":\"Nhập nhầm\"}")
                .statusCode(200)
                .body("matters.code", contains("CADRE_WORK", "FINANCE"));
        as(inspector()).get(CASES + "?matter=OTHER").then().body("items", hasSize(0));
        post(inspector(), id, "matters/OTHER/void", "{\"reason\":\"Nhập nhầm\"}")
                .statusCode(404);
    }

    @Test
    void a_matter_that_is_unknown_named_twice_or_not_yet_in_force_is_told() {
        entered(DIGITAL).statusCode(201);
        as(inspector())
                .body(aCase("KT-01")
                        .replace(
                                "\"restricted\"",
                                "\"matters\":[\"NONE\",\"FINANCE\",\"FINANCE\",\"DIGITAL_WORK\"],\"restricted\""))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("matters[0]", "matters[2]", "matters[3]"));
        assertEquals(0, Database.number("select count(*) from inspection_case"));
        String id = opened(aCase("KT-01").replace("\"restricted\"", "\"matters\":[\"FINANCE\"],\"restricted\""));
        post(inspector(), id, "matters", "{\"matters\":[\"FINANCE\"]}")
                .statusCode(400)
                .body("violations.field", contains("matters[0]"));
        post(inspector(), id, "matters", "{\"matters\":[]}").statusCode(400);
        assertEquals(0, Register.version(id));
    }

    @Test
    void matters_come_with_a_file_of_an_older_register() {
        String header = Register.HEADER.strip() + ",matters\n";
        String row = "%s,INSPECTION_FINANCE,BL-UBKT,Đảng phí,2021-03-01,,false,,ORGANISATION,%s,,,%s\n";
        load(header + row.formatted("A", "BL-HM-DU", "FINANCE OTHER") + row.formatted("A", "BL-DV-DU", "FINANCE OTHER"))
                .statusCode(200);
        assertEquals(List.of("FINANCE", "OTHER"), Database.column("select matter from case_matter order by matter"));
        load(header + row.formatted("B", "BL-HM-DU", "NONE") + row.formatted("C", "BL-HM-DU", "FINANCE;FINANCE"))
                .statusCode(400)
                .body("violations.column", contains("matters", "matters"));
    }

    private static ValidatableResponse load(String file) {
        return as(inspector())
                .contentType("text/csv; charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(Register.IMPORTS)
                .then();
    }

    private static ValidatableResponse catalogue(String query) {
        return as(inspector()).get(MATTERS + query).then().statusCode(200);
    }

    private static Tokens administrator() {
        return Tokens.of("administrator").roles("administrator");
    }

    private static ValidatableResponse entered(String json) {
        return as(administrator()).body(json).post(MATTERS).then();
    }

    private static ValidatableResponse changed(String what, String etag, String json) {
        return as(administrator())
                .header("If-Match", etag)
                .body(json)
                .post(MATTERS + "/DIGITAL_WORK/" + what)
                .then();
    }
}
