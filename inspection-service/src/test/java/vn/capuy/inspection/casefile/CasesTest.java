package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.open;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.restricted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Cases are entered, read, listed and voided. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CasesTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_case_is_opened_in_preparation_and_read_back_whole() {
        var opened = open(aCase(
                "KT-01",
                "INSPECTION_THEMATIC",
                "BL-UBKT",
                "2022-05-16",
                organisation("BL-HM-DU"),
                member("P1", "BL-DV-C01")));
        String id = opened.path("id");
        opened.then().header("Location", CASES + "/" + id).header("ETag", "\"0\"");
        as(inspector())
                .get(CASES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("reference", is("KT-01"))
                .body("stage", is("PREPARATION"))
                .body("leadBodyName", is("Unit BL-UBKT"))
                .body("ruledBy", is("22-QĐ/TW"))
                .body("recordedBy", is("inspector"))
                .body("concludedOn", nullValue())
                .body("subjects.kind", contains("ORGANISATION", "MEMBER"))
                .body("subjects[0].organisationName", is("Unit BL-HM-DU"))
                .body("subjects[1].member", is("P1"))
                .body("subjects[1].memberName", is("Hoàng Văn P1"));
    }

    @Test
    void names_are_told_in_the_language_that_is_asked_for() {
        String id = opened(aCase("KT-01"));
        as(inspector()).header("Accept-Language", "ar").get(CASES).then().body("items[0].leadBodyName", notNullValue());
        for (var each : List.of(List.of("vi", "Đơn vị BL-UBKT"), List.of("ar", "وحدة BL-UBKT"))) {
            io.restassured.RestAssured.given()
                    .header("Authorization", inspector().bearer())
                    .header("Accept-Language", each.getFirst())
                    .get(CASES + "/" + id)
                    .then()
                    .body("leadBodyName", is(each.getLast()));
        }
    }

    @Test
    void a_case_that_the_caller_has_is_not_sent_again() {
        String id = opened(aCase("KT-01"));
        as(inspector())
                .header("If-None-Match", "\"0\"")
                .get(CASES + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void subjects_are_named_until_the_case_is_closed_and_raise_its_version() {
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "subjects", "{\"subjects\":[" + member("P1", "BL-HM-C01") + "]}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("subjects", hasSize(2));
        change(inspector(), id, "subjects", "0", "{\"subjects\":[" + organisation("BL-DV-DU") + "]}")
                .statusCode(412);
        change(inspector(), id, "subjects", "{\"subjects\":[" + member("P1", "BL-DV-C01") + "]}")
                .statusCode(400)
                .body("violations[0].field", is("subjects[0]"));
        Database.run("update inspection_case set stage = 'CLOSED', concluded_on = '2022-06-01'");
        change(inspector(), id, "subjects", "{\"subjects\":[" + organisation("BL-DV-DU") + "]}")
                .statusCode(409)
                .body("detail", is("The case is closed; nothing can be added to it."));
    }

    @Test
    void a_case_is_voided_once_with_a_reason_and_leaves_the_list() {
        String id = opened(aCase("KT-01"));
        String reason = "{\"reason\":\"Nhập trùng\"}";
        as(inspector()).body(reason).post(CASES + "/" + id + "/void").then().statusCode(428);
        change(inspector(), id, "void", "7", reason).statusCode(412);
        change(inspector(), id, "void", "{\"reason\":\" \"}").statusCode(400);
        change(inspector(), id, "void", reason)
                .statusCode(200)
                .body("voidReason", is("Nhập trùng"))
                .body("voidedAt", notNullValue());
        change(inspector(), id, "void", reason).statusCode(409);
        as(inspector()).get(CASES).then().body("items", hasSize(0));
        as(inspector()).get(CASES + "/" + id).then().statusCode(200).body("voidReason", is("Nhập trùng"));
        open(aCase("KT-01"));
    }

    @Test
    void the_list_is_filtered_and_told_newest_first_page_by_page() {
        open(aCase("A", "INSPECTION_FINANCE", "BL-UBKT", "2021-03-01", organisation("BL-HM-DU")));
        open(aCase("B", "SUPERVISION_THEMATIC", "BL", "2022-03-01", member("P1", "BL-HM-C01")));
        open(aCase("C", "SUPERVISION_THEMATIC", "BL-HM-DU", "2022-03-01"));
        open(aCase("D", "DENUNCIATION", "BL-UBKT", "2023-03-01"));
        as(inspector())
                .get(CASES)
                .then()
                .statusCode(200)
                .body("items.reference", contains("D", "C", "B", "A"))
                .body("items[2].members", is(1))
                .body("items[2].organisations", is(0))
                .body("next", nullValue());
        List<String> walked = new ArrayList<>();
        String after = "";
        while (after != null) {
            var page = as(inspector())
                    .queryParam("limit", 1)
                    .queryParam("after", after)
                    .get(CASES)
                    .then()
                    .statusCode(200)
                    .extract();
            walked.addAll(page.<List<String>>path("items.reference"));
            after = page.path("next");
            assertEquals(after != null, page.header("Link") != null);
        }
        assertEquals(List.of("D", "C", "B", "A"), walked);
        filtered("?kind=SUPERVISION_THEMATIC", "C", "B");
        filtered("?leadBody=BL-UBKT", "D", "A");
        filtered("?decidedFrom=2021-03-02&decidedTo=2022-03-01", "C", "B");
        filtered("?stage=PREPARATION&kind=DENUNCIATION", "D");
        as(inspector()).get(CASES + "?stage=CLOSED").then().body("items", hasSize(0));
        as(inspector())
                .get(CASES + "?decidedFrom=2022-01-01&decidedTo=2021-01-01")
                .then()
                .statusCode(400);
        as(inspector()).get(CASES + "?after=nonsense").then().statusCode(400);
        as(inspector()).get(CASES + "?limit=501").then().statusCode(400);
    }

    /** A narrow scope is listed by who leads in it, a wide one by days; both tell the same. */
    @Test
    void the_list_of_a_scope_of_very_many_units_is_no_other() {
        open(aCase("A", "INSPECTION_FINANCE", "BL-UBKT", "2021-03-01", organisation("BL-HM-DU")));
        open(aCase("B", "SUPERVISION_THEMATIC", "BL", "2022-03-01"));
        open(restricted(aCase("C", "SUPERVISION_THEMATIC", "BL-HM-DU", "2022-03-01")));
        open(aCase("D", "DENUNCIATION", "BL-UBKT", "2023-03-01"));
        String narrow = listed("?limit=3");
        String later = listed("?kind=SUPERVISION_THEMATIC");
        Database.run("""
                insert into org_ancestry (ancestor, descendant, valid, known_from)
                select 'BL', 'W' || n, '[2020-01-01,)', now() from generate_series(1, 1000) n""");
        try {
            assertEquals(narrow, listed("?limit=3"));
            assertEquals(later, listed("?kind=SUPERVISION_THEMATIC"));
        } finally {
            Database.run("delete from org_ancestry where descendant like 'W%'");
        }
    }

    private static String listed(String query) {
        return as(inspector())
                .get(CASES + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void the_list_is_taken_away_as_csv_and_the_journal_tells_it() {
        open(aCase("KT-01").replace("Việc chấp hành Điều lệ Đảng", "=1+1, \\\"và\\\" Điều lệ"));
        String csv = as(inspector())
                .accept("text/csv")
                .get(CASES + "?leadBody=BL-UBKT")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("cases.csv"))
                .extract()
                .asString();
        String[] lines = csv.split("\r\n");
        assertEquals(2, lines.length);
        assertEquals(
                "id,reference,kind,stage,leadBody,leadBodyName,matter,decidedOn,concludedOn,restricted,organisations,members",
                lines[0].substring(lines[0].indexOf("id")));
        org.hamcrest.MatcherAssert.assertThat(lines[1], containsString("\"'=1+1, \"\"và\"\" Điều lệ\",2022-05-16,"));
        assertEquals(
                1,
                Database.number("select count(*) from journal where action = 'case.exported' and actor = 'inspector'"));
    }

    @Test
    void a_list_longer_than_any_page_is_taken_away_whole() {
        var rows = new StringBuilder();
        for (int i = 0; i < 1201; i++) {
            rows.append("L-%d,INSPECTION_FINANCE,BL-UBKT,Một,2021-03-01,,%s,,ORGANISATION,BL-HM-DU,,\n"
                    .formatted(i, i == 7));
        }
        Register.load("", rows.toString()).statusCode(200).body("written", is(1201));
        assertEquals(1202, lines(inspector()));
        assertEquals(1201, lines(Register.secretary()));
    }

    private static void filtered(String query, String... references) {
        as(inspector()).get(CASES + query).then().statusCode(200).body("items.reference", contains(references));
    }

    private static long lines(Tokens account) {
        return as(account)
                .accept("text/csv")
                .get(CASES)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .count();
    }
}
