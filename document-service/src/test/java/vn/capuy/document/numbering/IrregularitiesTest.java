package vn.capuy.document.numbering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.issue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IrregularitiesTest {
    private static final String HEADER = Desk.REGISTER.strip() + ",suffix,duplicate\n";
    private static final String IRREGULAR = ROOT + "/series/irregularities?issuer=BL";

    /** Missing 1, 2, 5 to 9; 4 stands twice; 10 and 11 bear earlier days than 4. */
    private static final String HISTORY = HEADER + """
            BL,NOTICE,3,2022-01-10,Ba,STANDING_COMMITTEE,Nam,NONE,NONE,,,
            BL,NOTICE,4,2022-04-10,Bốn lần nữa,STANDING_COMMITTEE,Nam,NONE,NONE,,,true
            BL,NOTICE,4,2022-04-10,Bốn,STANDING_COMMITTEE,Nam,NONE,NONE,,,
            BL,NOTICE,10,2022-02-10,Mười,STANDING_COMMITTEE,Nam,NONE,NONE,,,
            BL,NOTICE,11,2022-03-10,Mười một,STANDING_COMMITTEE,Nam,NONE,NONE,,,
            BL,NOTICE,12,2022-05-10,Mười hai,STANDING_COMMITTEE,Nam,NONE,NONE,,,
            BL,NOTICE,12,2022-05-11,Mười hai a,STANDING_COMMITTEE,Nam,NONE,NONE,Huỷ,a,
            """;

    @BeforeEach
    void a_history_with_everything() {
        Desk.clear();
        importCsv(importer(), "documents/imports", HISTORY)
                .then()
                .statusCode(200)
                .body("written", equalTo(7));
    }

    @Test
    void all_that_is_irregular_is_listed_by_number() {
        clerk().get(IRREGULAR)
                .then()
                .statusCode(200)
                .body("items.kind", contains("GAP", "DUPLICATE", "GAP", "OUT_OF_ORDER", "OUT_OF_ORDER"))
                .body("items.from", contains(1, 4, 5, 10, 11))
                .body("items.to", contains(2, 4, 9, 10, 11))
                .body("items[1].notation", equalTo("04-TB/HU, 04-TB/HU"))
                .body("items[3].latestBefore", equalTo("2022-04-10"))
                .body("items.explained", everyItem(equalTo(false)));
        clerk().get(ROOT + "/series?issuer=BL")
                .then()
                .body("items[0].count", equalTo(7))
                .body("items[0].missing", equalTo(7))
                .body("items[0].missingUnexplained", equalTo(7))
                .body("items[0].duplicates", equalTo(1))
                .body("items[0].datesOutOfOrder", equalTo(2))
                .body("items[0].gaps.from", contains(1, 5));
    }

    @Test
    void what_was_explained_is_told_with_its_ground_and_a_gap_in_parts() {
        explain("GAP", 6, 7).then().statusCode(201).header("ETag", "\"0\"");
        explain("DUPLICATE", 4, null).then().statusCode(201);
        explain("OUT_OF_ORDER", 11, null).then().statusCode(201);
        clerk().get(IRREGULAR)
                .then()
                .body("items.from", contains(1, 4, 5, 6, 8, 10, 11))
                .body("items.to", contains(2, 4, 5, 7, 9, 10, 11))
                .body("items.explained", contains(false, true, false, true, false, false, true))
                .body("items[3].ground", equalTo("Số đã lấy nhưng không ban hành"))
                .body("items[3].explainedBy", equalTo("clerk"))
                .body("items[0].ground", nullValue());
        clerk().get(ROOT + "/series?issuer=BL")
                .then()
                .body("items[0].missing", equalTo(7))
                .body("items[0].missingUnexplained", equalTo(5))
                .body("items[0].duplicatesUnexplained", equalTo(0))
                .body("items[0].datesOutOfOrderUnexplained", equalTo(1))
                .body("items[0].gaps.explained", contains(false, false, true, false));
        clerk().get(IRREGULAR + "&explained=true").then().body("items.from", contains(4, 6, 11));
        clerk().get(IRREGULAR + "&explained=false&kind=GAP").then().body("items.from", contains(1, 5, 8));
        clerk().get(IRREGULAR + "&symbol=NQ").then().body("items", hasSize(0));
        clerk().get(IRREGULAR + "&term=2015-2020").then().body("items", hasSize(0));
    }

    @Test
    void an_explanation_that_was_wrong_is_voided() {
        String id = explain("GAP", 1, 2).then().extract().path("id");
        voidIt(id, "\"3\"").then().statusCode(412);
        voidIt(id, "\"0\"").then().statusCode(200).header("ETag", "\"1\"").body("voidReason", equalTo("Nhầm"));
        voidIt(id, "\"1\"").then().statusCode(409);
        clerk().get(IRREGULAR + "&explained=true").then().body("items", hasSize(0));
        explain("GAP", 1, 2).then().statusCode(201);
        clerk().get(ROOT + "/series/explanations?issuer=BL").then().body("items", hasSize(1));
        clerk().get(ROOT + "/series/explanations?issuer=BL&includeVoided=true")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void only_what_is_irregular_is_explained_and_once() {
        explain("GAP", 2, 4).then().statusCode(400).body("violations.field", contains("from"));
        explain("GAP", 12, 13).then().statusCode(400);
        explain("GAP", 13, 13).then().statusCode(400);
        explain("GAP", 7, 6).then().statusCode(400).body("violations.field", contains("to"));
        explain("OUT_OF_ORDER", 10, 11).then().statusCode(400).body("violations.field", contains("to"));
        explain("OUT_OF_ORDER", 12, null).then().statusCode(400);
        explain("DUPLICATE", 12, null).then().statusCode(400);
        explain("GAP", 5, 7).then().statusCode(201);
        explain("GAP", 7, 9).then().statusCode(409);
        explain("GAP", 8, 9).then().statusCode(201);
        assertEquals(2, Database.number("select count(*) from series_explanation"));
    }

    @Test
    void a_document_that_is_found_closes_its_gap() {
        explain("GAP", 5, 9).then().statusCode(201);
        clerk().body(Map.of(
                        "number",
                        7,
                        "ground",
                        "Tìm thấy",
                        "document",
                        document("BL", "NOTICE", "2022-02-01"),
                        "suffix",
                        ""))
                .post(ROOT + "/documents/late")
                .then()
                .statusCode(422);
        var judged = new HashMap<>(document("BL", "NOTICE", "2022-04-10"));
        judged.put("judgements", List.of(Map.of("rule", "document.date-order", "met", true, "ground", "Đúng bản lưu")));
        clerk().body(Map.of("number", 7, "ground", "Tìm thấy", "document", judged))
                .post(ROOT + "/documents/late")
                .then()
                .statusCode(201);
        clerk().get(IRREGULAR + "&kind=GAP")
                .then()
                .body("items.from", contains(1, 5, 8))
                .body("items.to", contains(2, 6, 9))
                .body("items.explained", contains(false, true, true));
    }

    @Test
    void a_number_that_stands_already_is_a_fault_of_its_row_unless_the_row_says_so() {
        String again = "BL,NOTICE,3,2022-01-10,Ba,STANDING_COMMITTEE,Nam,NONE,NONE,,,";
        importCsv(importer(), "documents/imports", HEADER + again + "\n")
                .then()
                .statusCode(400)
                .body("violations.column", contains("number"))
                .body("violations[0].message", containsString("has this number already"));
        importCsv(importer(), "documents/imports", HEADER + again + "true\n" + again + "true\n")
                .then()
                .statusCode(200);
        assertEquals(
                List.of("0", "1", "2"),
                Database.column("select repeat from document where number = 3 order by repeat"));
        clerk().get(IRREGULAR + "&kind=DUPLICATE").then().body("items.from", contains(3, 4));
        importCsv(importer(), "documents/imports", HEADER + again.replace(",NONE,NONE,,,", ",NONE,NONE,,A,") + "\n")
                .then()
                .statusCode(400)
                .body("violations.column", contains("suffix"));
        importCsv(importer(), "documents/imports", HEADER + again.replace(",NONE,NONE,,,", ",NONE,NONE,,b,") + "\n")
                .then()
                .statusCode(200);
        issue(clerk(), document("BL", "NOTICE", "2022-06-15")).then().body("number", equalTo(13));
    }

    @Test
    void more_than_a_hundred_gaps_are_read_page_by_page_and_exported() {
        var file = new StringBuilder(Desk.REGISTER);
        for (int number = 2; number <= 600; number += 2) {
            file.append("BL,PLAN,").append(number).append(",2022-05-05,Kế hoạch,STANDING_COMMITTEE,Nam,NONE,NONE,\n");
        }
        importCsv(importer(), "documents/imports", file.toString()).then().statusCode(200);
        clerk().get(ROOT + "/series?issuer=BL")
                .then()
                .body("items.find { it.symbol == 'KH' }.missing", equalTo(300))
                .body("items.find { it.symbol == 'KH' }.gaps", hasSize(100));
        var seen = new ArrayList<Integer>();
        String next = "";
        while (next != null) {
            var page = clerk().get(IRREGULAR + "&symbol=KH&limit=120&after=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<Integer>>path("items.from"));
            next = page.path("next");
        }
        assertEquals(300, seen.size());
        assertEquals(599, seen.getLast());
        String csv = clerk().accept("text/csv").get(IRREGULAR + "&symbol=KH").asString();
        assertEquals(301, csv.lines().count());
    }

    @Test
    void another_scope_knows_nothing_of_the_series() {
        clerkOfHoanhMo().get(IRREGULAR).then().statusCode(404);
        clerkOfHoanhMo().get(ROOT + "/series/explanations?issuer=BL").then().statusCode(404);
        clerk().get(ROOT + "/series/irregularities")
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuer"));
    }

    private static Response explain(String kind, int from, Integer to) {
        var request = new HashMap<String, Object>();
        request.put("issuer", "BL");
        request.put("term", "2020-2025");
        request.put("symbol", "TB");
        request.put("kind", kind);
        request.put("from", from);
        request.put("to", to);
        request.put("ground", "Số đã lấy nhưng không ban hành");
        return clerk().body(request).post(ROOT + "/series/explanations");
    }

    private static Response voidIt(String id, String ifMatch) {
        return clerk().header("If-Match", ifMatch)
                .body(Map.of("reason", "Nhầm"))
                .post(ROOT + "/series/explanations/" + id + "/void");
    }
}
