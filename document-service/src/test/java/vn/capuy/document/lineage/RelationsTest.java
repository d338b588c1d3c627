package vn.capuy.document.lineage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.LineageDesk.at;
import static vn.capuy.document.LineageDesk.clerkOf;
import static vn.capuy.document.LineageDesk.issued;
import static vn.capuy.document.LineageDesk.relate;
import static vn.capuy.document.LineageDesk.relation;
import static vn.capuy.document.LineageDesk.sent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class RelationsTest {
    private static final String JUDGED = "LINEAGE-01";

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void a_plan_implements_the_directive_that_was_sent_to_the_district() {
        String directive = issued("TW", "DIRECTIVE", "2022-05-15");
        String plan = issued("BL", "PLAN", "2022-06-15");
        relate(clerk(), plan, relation("IMPLEMENTS", directive))
                .then()
                .statusCode(400)
                .body("violations.field", contains("document"));
        sent(directive, "QN", "BELOW", "TO_IMPLEMENT");
        String id = relate(clerk(), plan, relation("IMPLEMENTS", directive))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("fromNotation", equalTo("01-KH/HU"))
                .body("toNotation", equalTo("01-CT/TW"))
                .body("worksFrom", equalTo("2022-06-15"))
                .body("ruling.version", equalTo("66-QĐ/TW"))
                .extract()
                .path("id");
        clerk().get(ROOT + "/documents/" + plan + "/relations").then().body("items.id", contains(id));
        clerk().get(ROOT + "/documents/" + directive + "/relations?direction=IN")
                .then()
                .body("items.id", contains(id));
        clerk().get(ROOT + "/documents/" + directive + "/relations").then().body("items", empty());
        clerk().get(ROOT + "/document-relations?toIssuer=TW&kind=IMPLEMENTS")
                .then()
                .body("items.id", contains(id));
        clerk().get(ROOT + "/document-relations?kind=AMENDS").then().body("items", empty());
        clerk().accept("text/csv").get(ROOT + "/document-relations").then().statusCode(200);
    }

    @Test
    void who_may_not_know_of_one_end_is_told_of_no_relation() {
        String resolution = issued("BL", "RESOLUTION", "2022-05-15");
        String open = issued("BL", "PLAN", "2022-06-15");
        String hidden = issued("BL", "PLAN", "2022-06-16");
        sent(resolution, "BL-HM-DU", "OWN", "TO_KNOW");
        sent(open, "BL-HM-DU", "OWN", "TO_KNOW");
        String seen = relate(open, "IMPLEMENTS", resolution).path("id");
        String unseen = relate(hidden, "IMPLEMENTS", resolution).path("id");
        var there = ROOT + "/documents/" + resolution + "/relations";
        clerk().get(there + "?direction=IN").then().body("items.id", contains(seen, unseen));
        clerkOfHoanhMo().get(there + "?direction=IN").then().body("items.id", contains(seen));
        clerkOfHoanhMo().get(ROOT + "/document-relations").then().body("items.id", contains(seen));
        clerkOfHoanhMo().get(there + "/" + unseen).then().statusCode(404);
        clerkOfHoanhMo().get(there + "/" + seen).then().statusCode(200);
        clerkOfHoanhMo()
                .get(ROOT + "/documents/" + hidden + "/relations")
                .then()
                .statusCode(404);
    }

    @Test
    void what_a_secret_document_is_about_is_withheld_from_who_is_not_cleared() {
        String directive = issued("BL", "DIRECTIVE", "2022-05-15");
        String secret = issue(clerkOf("TW"), with(document("BL", "PLAN", "2022-06-15"), "secrecy", "SECRET"))
                .path("id");
        relate(secret, "IMPLEMENTS", directive).then().statusCode(201);
        clerk().get(ROOT + "/documents/" + directive + "/relations?direction=IN")
                .then()
                .body("items.fromNotation", contains("01-KH/HU"))
                .body("items[0].fromAbstract", nullValue())
                .body("items[0].toAbstract", equalTo("Về xây dựng nông thôn mới"));
        relate(clerk(), secret, relation("IMPLEMENTS", directive)).then().statusCode(403);
    }

    @Test
    void only_its_issuer_or_a_body_above_it_changes_a_document() {
        String ofProvince = issued("QN", "PLAN", "2022-05-15");
        String ofDistrict = issued("BL", "PLAN", "2022-05-16");
        String ofNeighbour = issued("TY", "PLAN", "2022-05-17");
        String later = issued("BL", "PLAN", "2022-06-15");
        relate(later, "AMENDS", ofDistrict).then().statusCode(201);
        relate(later, "REPEALS", ofProvince)
                .then()
                .statusCode(422)
                .body("findings.rule", contains(JUDGED))
                .body("findings.citation", contains("66-QĐ/TW"));
        relate(later, "REPLACES", ofNeighbour).then().statusCode(422);
        relate(issued("QN", "PLAN", "2022-06-16"), "REPEALS", ofDistrict).then().statusCode(201);
        assertEquals(2, Database.number("select count(*) from document_relation"));
        assertEquals(2, Database.number("select count(*) from ruling where subject_type = 'document-relation'"));
    }

    @Test
    void what_took_the_issuer_over_changes_its_documents_from_the_day_on_which_it_did() {
        String old = issued("BL-HM-DU", "PLAN", "2024-05-15");
        String successor = issued("QN-HM-DU", "PLAN", "2025-08-15");
        relate(successor, "REPLACES", old).then().statusCode(201);
        String other = issued("BL-DV-DU", "PLAN", "2024-05-15");
        relate(successor, "REPLACES", other).then().statusCode(422);
        // The province stood above the commune until it ended.
        relate(issued("QN", "PLAN", "2025-08-15"), "REPEALS", other).then().statusCode(201);
    }

    @Test
    void what_the_records_leave_open_is_judged_by_a_person_and_kept() {
        String resolution = issue(
                        clerkOf("TW"),
                        with(document("BL", "RESOLUTION", "2022-05-15"), "signingBody", "EXECUTIVE_COMMITTEE"))
                .path("id");
        String later = issued("BL", "RESOLUTION", "2022-06-15");
        relate(later, "AMENDS", resolution)
                .then()
                .statusCode(422)
                .body("findings.verdict", contains("PERSON_MUST_JUDGE"));
        clerk().body(relation("AMENDS", resolution))
                .post(ROOT + "/documents/" + later + "/relations/check")
                .then()
                .statusCode(200)
                .body("findings.rule", contains(JUDGED));
        assertEquals(0, Database.number("select count(*) from document_relation"));
        var judged = new HashMap<>(relation("AMENDS", resolution));
        judged.put("judgements", List.of(Map.of("rule", JUDGED, "met", true, "ground", "Ban Chấp hành đã uỷ quyền")));
        relate(clerk(), later, judged)
                .then()
                .statusCode(201)
                .body("ruling.judgements.ground", contains("Ban Chấp hành đã uỷ quyền"));
        judged.put("judgements", List.of(Map.of("rule", "LINEAGE-02", "met", true, "ground", "x")));
        judged.put("kind", "REPEALS");
        relate(clerk(), later, judged).then().statusCode(400).body("violations.field", contains("judgements[0].rule"));
    }

    @Test
    void a_document_outside_the_register_is_named_in_words() {
        String plan = issued("BL", "PLAN", "2022-06-15");
        Map<String, Object> outside = Map.of(
                "notation",
                "1719/QĐ-TTg",
                "issuer",
                "Thủ tướng Chính phủ",
                "issuedOn",
                "2021-10-14",
                "clause",
                "Điều 1");
        relate(clerk(), plan, Map.of("kind", "IMPLEMENTS", "outside", outside))
                .then()
                .statusCode(201)
                .body("toNotation", equalTo("1719/QĐ-TTg"))
                .body("toIssuer", nullValue())
                .body("toIssuerName", equalTo("Thủ tướng Chính phủ"))
                .body("toClauseLabel", equalTo("Điều 1"));
        relate(clerk(), plan, Map.of("kind", "IMPLEMENTS", "outside", outside))
                .then()
                .statusCode(409);
        relate(clerk(), plan, Map.of("kind", "REPEALS", "outside", outside))
                .then()
                .statusCode(422);
        relate(clerk(), plan, Map.of("kind", "IMPLEMENTS", "outside", with(outside, "issuedOn", "2022-06-16")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("outside.issuedOn"));
    }

    @Test
    void every_fault_is_told_and_nothing_is_entered() {
        String plan = issued("BL", "PLAN", "2022-06-15");
        String later = issued("BL", "PLAN", "2022-06-16");
        String voidOne = issued("BL", "PLAN", "2022-06-14");
        voided(clerk(), "documents", voidOne, "Nhập trùng").then().statusCode(200);
        relate(plan, "AMENDS", plan).then().statusCode(400).body("violations.field", contains("document"));
        relate(plan, "AMENDS", later).then().statusCode(400).body("violations.field", contains("document"));
        relate(plan, "AMENDS", voidOne).then().statusCode(400).body("violations.field", contains("document"));
        relate(clerk(), plan, Map.of("kind", "AMENDS")).then().statusCode(400);
        var wrong = new HashMap<>(relation("AMENDS", later));
        wrong.put("worksFrom", "2022-06-14");
        wrong.put("clause", later);
        wrong.put("ofClause", later);
        relate(clerk(), plan, wrong)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("document", "worksFrom", "clause", "ofClause"));
        relate(voidOne, "AMENDS", issued("BL", "PLAN", "2022-06-01")).then().statusCode(409);
        assertEquals(0, Database.number("select count(*) from document_relation"));
        assertEquals(0, Database.number("select version from document where id = '" + plan + "'"));
    }

    @Test
    void the_same_relation_stands_once_and_again_after_it_was_voided() {
        String first = issued("BL", "PLAN", "2022-06-15");
        String second = issued("BL", "PLAN", "2022-06-16");
        String id =
                relate(second, "AMENDS", first).then().statusCode(201).extract().path("id");
        relate(second, "AMENDS", first).then().statusCode(409);
        var path = ROOT + "/documents/" + second + "/relations/" + id;
        clerk().body(Map.of("reason", "Nhập nhầm")).post(path + "/void").then().statusCode(428);
        clerk().header("If-Match", "\"5\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(path + "/void")
                .then()
                .statusCode(412);
        clerk().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(path + "/void")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("voidReason", equalTo("Nhập nhầm"));
        clerk().header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(path + "/void")
                .then()
                .statusCode(409);
        clerk().get(ROOT + "/documents/" + first + "/relations?direction=IN")
                .then()
                .body("items", empty());
        clerk().get(path).then().statusCode(200).body("voidReason", equalTo("Nhập nhầm"));
        relate(second, "AMENDS", first).then().statusCode(201);
        clerk().get(ROOT + "/documents/" + second + "/history")
                .then()
                .body("action", hasItem("document.relation-entered"))
                .body("action", hasItem("document.relation-voided"));
        // Only by whoever issued the later document.
        sent(second, "BL-HM-DU", "OWN", "TO_KNOW");
        sent(first, "BL-HM-DU", "OWN", "TO_KNOW");
        String standing =
                clerk().get(ROOT + "/documents/" + second + "/relations").path("items[0].id");
        clerkOfHoanhMo()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "x"))
                .post(ROOT + "/documents/" + second + "/relations/" + standing + "/void")
                .then()
                .statusCode(403);
        relate(clerkOfHoanhMo(), second, relation("REPEALS", first)).then().statusCode(403);
    }

    @Test
    void a_repetition_with_one_key_enters_once() {
        String first = issued("BL", "PLAN", "2022-06-15");
        String second = issued("BL", "PLAN", "2022-06-16");
        for (int i = 0; i < 2; i++) {
            clerk().header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "relation-1")
                    .body(relation("AMENDS", first))
                    .post(ROOT + "/documents/" + second + "/relations")
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, Database.number("select count(*) from document_relation"));
    }

    @Test
    void a_relation_names_clauses_of_both_and_a_named_clause_is_not_voided() {
        String first = issued("BL", "PLAN", "2022-06-15");
        String second = issued("BL", "PLAN", "2022-06-16");
        String article = clause(first, "Điều 3");
        String own = clause(second, "Điều 1");
        var named = new HashMap<>(relation("REPEALS", first));
        named.put("clause", own);
        named.put("ofClause", article);
        relate(clerk(), second, named)
                .then()
                .statusCode(201)
                .body("fromClauseLabel", equalTo("Điều 1"))
                .body("toClauseLabel", equalTo("Điều 3"));
        at(clerk(), first)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(ROOT + "/documents/" + first + "/clauses/" + article + "/void")
                .then()
                .statusCode(409);
        assertEquals(0, Database.number("select count(*) from document_clause where voided_at is not null"));
    }

    private static String clause(String document, String label) {
        return at(clerk(), document)
                .body(Map.of("clauses", List.of(Map.of("kind", "ARTICLE", "label", label, "content", "Nội dung"))))
                .post(ROOT + "/documents/" + document + "/clauses")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].id");
    }
}
