package vn.capuy.document.lineage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.LineageDesk.clerkOf;
import static vn.capuy.document.LineageDesk.issued;
import static vn.capuy.document.LineageDesk.relate;
import static vn.capuy.document.LineageDesk.sent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TreeTest {
    private String directive;
    private String ofProvince;
    private String ofDistrict;
    private String ofCommune;

    @BeforeEach
    void a_directive_and_what_implements_it() {
        Desk.clear();
        directive = issued("TW", "DIRECTIVE", "2022-01-15");
        ofProvince = issued("QN", "PLAN", "2022-02-15");
        ofDistrict = issued("BL", "PLAN", "2022-03-15");
        ofCommune = issued("BL-HM-DU", "PLAN", "2022-04-15");
        relate(ofProvince, "IMPLEMENTS", directive).then().statusCode(201);
        relate(ofDistrict, "IMPLEMENTS", ofProvince).then().statusCode(201);
        relate(ofDistrict, "IMPLEMENTS", directive).then().statusCode(201);
        relate(ofCommune, "IMPLEMENTS", ofDistrict).then().statusCode(201);
    }

    @Test
    void above_and_below_are_told_at_once() {
        String second = issued("BL", "PLAN", "2022-05-15");
        relate(second, "REPLACES", ofDistrict).then().statusCode(201);
        clerkOf("TW")
                .get(tree(ofDistrict, ""))
                .then()
                .statusCode(200)
                .body("nodes.document.id", containsInAnyOrder(directive, ofProvince, ofDistrict, ofCommune, second))
                .body("nodes.find { it.document.id == '" + directive + "' }.level", equalTo(-1))
                .body("nodes.find { it.document.id == '" + ofCommune + "' }.level", equalTo(1))
                .body("nodes.find { it.document.id == '" + ofDistrict + "' }.document.status", equalTo("REPLACED"))
                .body("relations", hasSize(5))
                .body("truncated", equalTo(false))
                .body("depthLimit", equalTo(10));
    }

    @Test
    void no_more_is_told_than_is_asked_for() {
        clerkOf("TW")
                .get(tree(directive, "?up=0&down=1"))
                .then()
                .body("nodes.document.id", containsInAnyOrder(directive, ofProvince, ofDistrict))
                .body("relations", hasSize(3));
        clerkOf("TW").get(tree(ofDistrict, "?up=0&down=0")).then().body("nodes.document.id", contains(ofDistrict));
        clerkOf("TW").get(tree(ofDistrict, "?kind=REPLACES")).then().body("nodes.document.id", contains(ofDistrict));
        clerkOf("TW").get(tree(ofDistrict, "?up=11")).then().statusCode(400);
        clerkOf("TW").get(tree(ofDistrict, "?down=-1")).then().statusCode(400);
    }

    @Test
    void the_way_through_a_document_that_does_not_exist_for_the_caller_is_not_gone() {
        sent(directive, "QN", "BELOW", "TO_IMPLEMENT");
        // The province's plan was not sent to the district, so that only the direct way is there.
        clerk().get(tree(ofCommune, ""))
                .then()
                .body("nodes.document.id", containsInAnyOrder(directive, ofDistrict, ofCommune))
                .body("relations", hasSize(2));
        clerkOfHoanhMo().get(tree(ofCommune, "")).then().body("nodes.document.id", contains(ofCommune));
        clerkOfHoanhMo().get(tree(ofDistrict, "")).then().statusCode(404);
    }

    @Test
    void what_was_voided_is_not_in_the_tree_and_what_is_outside_the_register_hangs_on_it() {
        clerk().header(
                        "If-Match",
                        clerk().get(ROOT + "/documents/" + ofDistrict).header("ETag"))
                .body(Map.of("reason", "Ban hành nhầm"))
                .post(ROOT + "/documents/" + ofDistrict + "/void")
                .then()
                .statusCode(200);
        relate(
                        clerk(),
                        ofCommune,
                        Map.of(
                                "kind",
                                "IMPLEMENTS",
                                "outside",
                                Map.of(
                                        "notation",
                                        "1719/QĐ-TTg",
                                        "issuer",
                                        "Thủ tướng Chính phủ",
                                        "issuedOn",
                                        "2021-10-14")))
                .then()
                .statusCode(201);
        clerk().get(tree(ofCommune, ""))
                .then()
                .body("nodes.document.id", contains(ofCommune))
                .body("relations.toNotation", contains("1719/QĐ-TTg"));
    }

    @Test
    void a_tree_that_is_too_wide_is_cut_and_says_so() {
        Database.run("""
                insert into document (id, issuer, series, term, number, type, symbol, issuer_symbol, issued_on, abstract,
                  abstract_folded, abstract_withheld, signing_body, urgency, secrecy, recorded_at, recorded_by)
                select gen_random_uuid(), issuer, series, term, 100 + n, type, symbol, issuer_symbol, issued_on, abstract,
                  abstract_folded, false, signing_body, urgency, secrecy, recorded_at, recorded_by
                from document, generate_series(1, 600) n where id = '%s'""".formatted(ofDistrict));
        Database.run("""
                insert into document_relation (id, kind, from_document, to_document, works_from, recorded_at, recorded_by)
                select gen_random_uuid(), 'IMPLEMENTS', id, '%s', issued_on, now(), 'clerk' from document
                where number > 100""".formatted(directive));
        clerkOf("TW")
                .get(tree(directive, "?up=1&down=2"))
                .then()
                .statusCode(200)
                .body("nodes", hasSize(501))
                .body("truncated", equalTo(true));
        List<Integer> levels =
                clerkOf("TW").get(tree(directive, "?up=0&down=1")).path("nodes.level");
        org.junit.jupiter.api.Assertions.assertEquals(
                500, levels.stream().filter(level -> level == 1).count());
    }

    private static String tree(String document, String query) {
        return ROOT + "/documents/" + document + "/tree" + query;
    }
}
