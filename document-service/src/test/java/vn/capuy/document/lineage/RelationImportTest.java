package vn.capuy.document.lineage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.LineageDesk.at;
import static vn.capuy.document.LineageDesk.clerkOf;
import static vn.capuy.document.LineageDesk.issued;
import static vn.capuy.document.LineageDesk.sent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RelationImportTest {
    private static final String SHORT = "issuer,notation,issued_on,kind,to_issuer,to_notation,to_issued_on\n";

    private String directive;
    private String plan;

    @BeforeEach
    void a_directive_and_a_plan() {
        Desk.clear();
        directive = issued("TW", "DIRECTIVE", "2022-01-15");
        plan = issued("BL", "PLAN", "2022-02-15");
    }

    @Test
    void documents_are_named_by_issuer_notation_and_day_or_by_id_and_outside_ones_in_words() {
        sent(directive, "BL", "BELOW", "TO_IMPLEMENT");
        String csv = RelationRow.COLUMN_NAMES + "\n"
                + ",BL,01-KH/HU,2022-02-15,IMPLEMENTS,,TW,,01-CT/TW,2022-01-15,,,,,\n"
                + plan + ",,,,IMPLEMENTS,,,Thủ tướng Chính phủ,1719/QĐ-TTg,2021-10-14,2022-03-01,,Điều 1,Ghi chú,\n"
                + plan + ",,,,REPLIES_TO," + directive + ",,,,,,,,,\n";
        load(clerk(), csv, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("written", equalTo(0));
        assertEquals(0, Database.number("select count(*) from document_relation"));
        load(clerk(), csv, "")
                .then()
                .statusCode(200)
                .body("written", equalTo(3))
                .body("violations", hasSize(0));
        clerk().get(ROOT + "/document-relations")
                .then()
                .body("items.kind", contains("IMPLEMENTS", "IMPLEMENTS", "REPLIES_TO"))
                .body("items[1].worksFrom", equalTo("2022-03-01"))
                .body("items[1].toClauseLabel", equalTo("Điều 1"));
        assertEquals(3, Database.number("select count(*) from ruling where subject_type = 'document-relation'"));
        // Once more the same is a repetition of what stands.
        load(clerk(), csv, "").then().statusCode(400).body("violations.row", contains(2, 3, 4));
        assertEquals(3, Database.number("select count(*) from document_relation"));
    }

    @Test
    void the_faults_of_a_file_are_told_by_row_and_column_and_nothing_is_written() {
        String later = issued("BL", "PLAN", "2022-03-15");
        String csv = SHORT
                + "BL,01-KH/HU,2022-02-15,IMPLEMENTS,TW,01-CT/TW,2022-01-15\n"
                + "BL,77-KH/HU,2022-02-15,IMPLEMENTS,BL,01-KH/HU,2022-02-15\n"
                + "BL,01-KH/HU,2022-02-15,AMENDS,BL,01-KH/HU,2022-02-15\n"
                + "BL,01-KH/HU,2022-02-15,AMENDS,BL,02-KH/HU,2022-03-15\n"
                + "BL,02-KH/HU,2022-03-15,AMENDS,BL,01-KH/HU,2022-02-15\n"
                + "BL,02-KH/HU,2022-03-15,AMENDS,BL,01-KH/HU,2022-02-15\n"
                + "BL,02-KH/HU,yesterday,BURNS,BL,,2022-02-15\n";
        load(clerk(), csv, "")
                .then()
                .statusCode(400)
                // Row 2: the directive was not sent to the district.
                .body("violations.findAll { it.row == 2 }.column", contains("to_notation"))
                .body("violations.findAll { it.row == 3 }.column", contains("notation"))
                .body("violations.findAll { it.row == 4 }.column", contains("to_document"))
                .body("violations.findAll { it.row == 5 }.column", contains("to_document"))
                .body("violations.findAll { it.row == 7 }.column", contains("kind"))
                .body("violations.findAll { it.row == 8 }.column", hasItem("issued_on"))
                .body("violations.findAll { it.row == 8 }.column", hasItem("kind"))
                .body("violations.findAll { it.row == 8 }.column", hasItem("to_notation"));
        assertEquals(0, Database.number("select count(*) from document_relation"));
        load(clerk(), csv, "?mode=valid-rows").then().statusCode(200).body("written", equalTo(1));
        clerk().get(ROOT + "/documents/" + later + "/relations").then().body("items.kind", contains("AMENDS"));
    }

    @Test
    void the_rules_of_single_entry_hold_for_every_row() {
        String ofNeighbour = issued("TY", "PLAN", "2022-01-20");
        String csv = "document,kind,to_document,ground\n"
                + plan + ",REPEALS," + ofNeighbour + ",\n"
                + plan + ",IMPLEMENTS," + issued("BL-HM-DU", "PLAN", "2022-01-20") + ",\n";
        load(clerkOf("QN"), csv, "")
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3))
                .body("violations.column", contains("kind", "ground"));
        String judged = "document,kind,to_document,ground\n" + plan + ",IMPLEMENTS,"
                + issued("BL-DV-DU", "PLAN", "2022-01-20") + ",Xã được giao làm điểm\n";
        load(clerkOf("QN"), judged, "").then().statusCode(200).body("written", equalTo(1));
        assertEquals(List.of("Xã được giao làm điểm"), Database.column("select ground from judgement"));
        // Of a document that was issued elsewhere nobody says what it does.
        sent(ofNeighbour, "BL", "OWN", "TO_KNOW");
        load(clerk(), "document,kind,to_document\n" + ofNeighbour + ",REPLIES_TO," + plan + "\n", "")
                .then()
                .statusCode(400)
                .body("violations.column", hasItem("document"));
    }

    @Test
    void clauses_are_named_by_their_labels() {
        at(clerk(), plan)
                .body(Map.of("clauses", List.of(Map.of("kind", "ARTICLE", "label", "Điều 3", "content", "x"))))
                .post(ROOT + "/documents/" + plan + "/clauses")
                .then()
                .statusCode(201);
        String later = issued("BL", "PLAN", "2022-03-15");
        load(clerk(), "document,kind,to_document,to_clause\n" + later + ",REPEALS," + plan + ",Điều 4\n", "")
                .then()
                .statusCode(400)
                .body("violations.column", contains("to_clause"));
        load(clerk(), "document,kind,to_document,to_clause\n" + later + ",REPEALS," + plan + ",Điều 3\n", "")
                .then()
                .statusCode(200);
        clerk().get(ROOT + "/document-relations").then().body("items.toClauseLabel", contains("Điều 3"));
    }

    @Test
    void a_ring_in_a_file_is_refused_whole() {
        String second = issued("BL", "PLAN", "2022-02-15");
        load(
                        clerk(),
                        "document,kind,to_document\n" + plan + ",AMENDS," + second + "\n" + second + ",AMENDS," + plan
                                + "\n",
                        "")
                .then()
                .statusCode(409);
        assertEquals(0, Database.number("select count(*) from document_relation"));
    }

    @Test
    void there_is_a_template() {
        byte[] template = clerk().get(ROOT + "/document-relations/imports/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(template.length > 1000);
        load(clerk(), "", "").then().statusCode(400);
        load(clerk(), "kind\n", "").then().statusCode(200).body("rows", equalTo(0));
    }

    private static Response load(RequestSpecification who, String csv, String query) {
        return who.contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(ROOT + "/document-relations/imports" + query);
    }
}
