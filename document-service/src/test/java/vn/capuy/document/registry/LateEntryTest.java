package vn.capuy.document.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LateEntryTest {
    @BeforeEach
    void a_register_in_which_the_second_and_third_number_are_missing() {
        Desk.clear();
        importCsv(importer(), "documents/imports", Desk.REGISTER + """
                        BL,NOTICE,1,2022-01-10,Một,STANDING_COMMITTEE,Nam,NONE,NONE,
                        BL,NOTICE,4,2022-04-10,Bốn,STANDING_COMMITTEE,Nam,NONE,NONE,
                        """).then().statusCode(200);
    }

    @Test
    void an_old_document_takes_the_number_that_it_bears() {
        String id = late(clerk(), 2, "2022-02-10")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("notation", equalTo("02-TB/HU"))
                .body("issuedOn", equalTo("2022-02-10"))
                .extract()
                .path("id");
        issue(clerk(), document("BL", "NOTICE", "2022-05-10"))
                .then()
                .body("number", equalTo(5))
                .body("findings", empty());
        clerk().get(ROOT + "/series?issuer=BL").then().body("items[0].missing", equalTo(1));
        Desk.auditor()
                .get(ROOT + "/documents/" + id + "/history")
                .then()
                .body("action", contains("document.entered-late"))
                .body("detail[0]", containsString("Tìm thấy"));
        assertEquals(1, Database.number("select count(*) from document where late_ground is not null"));
    }

    @Test
    void a_number_that_is_taken_is_refused_and_it_is_told_by_which_document() {
        late(clerk(), 4, "2022-04-10")
                .then()
                .statusCode(409)
                .body("detail", containsString("04-TB/HU"))
                .body("detail", containsString("2022-04-10"));
        late(clerk(), 4, 'a', "2022-04-11").then().statusCode(201).body("notation", equalTo("04a-TB/HU"));
        late(clerk(), 4, 'a', "2022-04-11").then().statusCode(409);
        late(clerk(), 4, '1', "2022-04-11").then().statusCode(400).body("violations.field", contains("suffix"));
        assertEquals(3, Database.number("select count(*) from document"));
    }

    @Test
    void a_number_beyond_the_last_leaves_a_gap_that_is_judged() {
        late(clerk(), 8, "2022-08-10")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.number-gap"))
                .body("findings[0].message", containsString("5 to 7"));
        issue(clerk(), document("BL", "NOTICE", "2022-05-10")).then().body("number", equalTo(5));
        late(clerk(), 8, "2022-08-10", "document.number-gap")
                .then()
                .statusCode(201)
                .body("number", equalTo(8));
        issue(clerk(), document("BL", "NOTICE", "2022-09-10")).then().body("number", equalTo(9));
        late(clerk(), 10, "2022-10-10").then().statusCode(201).body("number", equalTo(10));
    }

    @Test
    void a_day_out_of_order_on_either_side_is_judged() {
        late(clerk(), 3, "2022-01-09")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.date-order"))
                .body("findings[0].message", containsString("2022-01-10"));
        late(clerk(), 3, "2022-04-11")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.date-order"))
                .body("findings[0].message", containsString("2022-04-10"));
        late(clerk(), 3, "2022-04-11", "document.date-order").then().statusCode(201);
        late(clerk(), 20, "2022-01-01")
                .then()
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("document.number-gap", "document.date-order"));
    }

    @Test
    void it_is_judged_by_the_regulations_of_its_own_day() {
        late(clerk(), with(document("BL", "DIRECTIVE", "2022-02-10"), "signingBody", "EXECUTIVE_COMMITTEE"), 1, "")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.authority"));
        late(clerk(), 2, "2025-07-01")
                .then()
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("document.issuer-exists", "document.term"));
        late(provinceClerk(), document("QN", "NOTICE", "2199-01-01"), 1, "")
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuedOn"));
        late(clerk(), document("BL", "NOTICE", null), 2, "")
                .then()
                .statusCode(400)
                .body("violations.field", contains("document.issuedOn"));
        late(clerk(), 0, "2022-02-10").then().statusCode(400);
        late(clerk(), 2147483647, "2022-02-10").then().statusCode(400);
        late(clerkOfHoanhMo(), 2, "2022-02-10").then().statusCode(400).body("violations.field", contains("issuer"));
        assertEquals(2, Database.number("select count(*) from document"));
        assertEquals(4, Database.number("select last_number from document_series"));
    }

    @Test
    void the_same_entry_again_has_the_same_answer() {
        late(clerk().header("Idempotency-Key", "late"), 2, "2022-02-10").then().statusCode(201);
        late(clerk().header("Idempotency-Key", "late"), 2, "2022-02-10")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        assertEquals(3, Database.number("select count(*) from document"));
    }

    private static Response late(RequestSpecification who, int number, String day, String... judged) {
        var judgements = List.of(judged).stream()
                .map(rule -> Map.of("rule", rule, "met", true, "ground", "Đã đối chiếu bản lưu"))
                .toList();
        return late(who, with(document("BL", "NOTICE", day), "judgements", judgements), number, "");
    }

    private static Response late(RequestSpecification who, int number, char suffix, String day) {
        return late(who, document("BL", "NOTICE", day), number, String.valueOf(suffix));
    }

    private static Response late(RequestSpecification who, Map<String, Object> document, int number, String suffix) {
        var request = new LinkedHashMap<String, Object>();
        request.put("number", number);
        request.put("suffix", suffix);
        request.put("ground", "Tìm thấy bản lưu khi chỉnh lý hồ sơ");
        request.put("document", document);
        return who.body(request).post(ROOT + "/documents/late");
    }
}
