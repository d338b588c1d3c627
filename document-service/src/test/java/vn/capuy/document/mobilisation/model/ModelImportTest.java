package vn.capuy.document.mobilisation.model;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.mobilisation.Mobilisation.MODELS;
import static vn.capuy.document.mobilisation.Mobilisation.clerk;
import static vn.capuy.document.mobilisation.Mobilisation.launched;
import static vn.capuy.document.mobilisation.Mobilisation.model;
import static vn.capuy.document.mobilisation.Mobilisation.movement;
import static vn.capuy.document.mobilisation.Mobilisation.recognised;
import static vn.capuy.document.mobilisation.Mobilisation.unitOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ModelImportTest {
    private static final String IMPORTS = "mobilisation-models/imports";
    private static final String HEAD = "committee,code,title,field,unit,holder,holder_name,place,content,targets,year,"
            + "registered_on,started_on,movement,origin,step,on,body,body_name,document,level,form,proposed,marks,words,"
            + "void_reason\n";
    private static final String A =
            "BL,A,Trồng hồi,ECONOMY,BL-HM-DU,COLLECTIVE,,BL-HM-T01,Nội dung,Mục tiêu,2021,2021-02-18,2021-03-01,,,";
    private static final String B =
            "BL,B,Trồng hồi ở Đồng Văn,ECONOMY,BL-DV-DU,INDIVIDUAL,Chìu Sằn Quay,BL-DV-T01,Nội dung,Mục tiêu,2022,"
                    + "2022-02-21,2022-03-01,,A,";
    private static final String MARKS = "EFFECT=26 CONSENT=22 METHOD=16 SPREAD=13 LASTING=9";

    @BeforeEach
    void no_models() {
        Desk.clear();
    }

    @Test
    void models_of_the_past_come_with_their_steps_and_chains() {
        String file = HEAD + B + ",,,,,,,,,,\n" + A + "SURVEY,2021-10-12,BL-BTC,,,,,true," + MARKS + ",Kết quả tốt,\n"
                + A + "RECOGNISE,2021-11-18,BL-BTV,,214-QĐ/HU,DISTRICT,,,,,\n"
                + A + "REWARD,2022-01-14,,UBND huyện,112/QĐ-UBND,DISTRICT,CERTIFICATE_OF_MERIT,,,,\n"
                + A + "END,2022-12-31,,,,,,,,Hoàn thành,\n";
        importCsv(importer(), IMPORTS + "?dryRun=true", file)
                .then()
                .statusCode(200)
                .body("violations", empty())
                .body("written", equalTo(0));
        assertEquals(0, Database.number("select count(*) from mobilisation_model"));
        importCsv(importer(), IMPORTS, file).then().statusCode(200).body("written", equalTo(5));
        clerk().get(MODELS)
                .then()
                .body("items.code", contains("B", "A"))
                .body("items.state", contains("REGISTERED", "ENDED"))
                .body("items[1].replicas", equalTo(1))
                .body("items[1].rewards", equalTo(1))
                .body("items[0].originCode", equalTo("A"))
                .body("items[0].holderName", equalTo("Chìu Sằn Quay"));
        clerk().get(MODELS + "?on=2022-02-21&state=REPLICATED").then().body("items.code", contains("A"));
        String id = clerk().get(MODELS).then().extract().path("items[1].id");
        clerk().get(MODELS + "/" + id)
                .then()
                .body("steps.step", contains("SURVEY", "RECOGNISE", "REWARD", "REPLICATE", "END"))
                .body("steps[0].points", equalTo(86.0f));
    }

    @Test
    void a_file_continues_a_chain_of_the_register_and_a_movement() {
        recognised(model("A"));
        String movement = launched(movement("TD-01"));
        unitOf(movement, "BL-DV-DU");
        importCsv(importer(), IMPORTS, HEAD + B.replace(",,A,", ",TD-01,A,") + ",,,,,,,,,,\n")
                .then()
                .statusCode(200);
        clerk().get(MODELS + "?state=REPLICATED").then().body("items.code", contains("A"));
        clerk().get(MODELS + "?movement=" + movement).then().body("items.code", contains("B"));
    }

    @Test
    void every_faulty_row_is_told_with_its_column_and_nothing_is_written() {
        recognised(model("TAKEN"));
        importCsv(
                        importer(),
                        IMPORTS,
                        HEAD
                                + A.replace(",A,", ",TAKEN,") + ",,,,,,,,,,\n"
                                + A.replace("ECONOMY", "FOREST").replace(",A,", ",C,") + ",,,,,,,,,,\n"
                                + A.replace("BL-HM-DU", "TY-XX").replace(",A,", ",D,") + ",,,,,,,,,,\n"
                                + A.replace(",A,", ",E,") + "RECOGNISE,2021-11-18,BL-BTV,,214-QĐ/HU,DISTRICT,,,,,\n"
                                + A.replace(",A,", ",F,") + "SURVEY,2021-02-17,BL-BTC,,,,,true,,Tốt,\n"
                                + A.replace(",A,", ",G,") + "SURVEY,2021-10-12,,,,,,true,EFFECT=many,,\n"
                                + A.replace(",A,", ",H,") + "SURVEY,2021-10-12,BL-BTC,,,,,true,EFFECT=31,Tốt,\n"
                                + A.replace(",A,", ",I,") + "REPLICATE,2021-10-12,BL-BTC,,,,,,,,\n"
                                + B.replace(",A,", ",NOWHERE,") + ",,,,,,,,,,\n"
                                + A.replace(",A,", ",K,").replace("2021-02-18", "2199-02-18") + ",,,,,,,,,,\n")
                .then()
                .statusCode(400)
                .body(
                        "violations.column",
                        hasItems("code", "field", "unit", "step", "on", "marks", "words", "body", "origin"))
                .body("violations.row", hasItems(2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertEquals(1, Database.number("select count(*) from mobilisation_model"));
    }

    @Test
    void a_chain_in_a_file_closes_into_no_ring_and_follows_what_was_recognised_alone() {
        String a = A.replace(",,,", ",,B,");
        importCsv(importer(), IMPORTS, HEAD + a + ",,,,,,,,,,\n" + B + ",,,,,,,,,,\n")
                .then()
                .statusCode(400)
                .body("violations.column", hasItems("origin"));
        importCsv(importer(), IMPORTS, HEAD + A + ",,,,,,,,,,\n" + B + ",,,,,,,,,,\n")
                .then()
                .statusCode(400)
                .body("violations.row", contains(3))
                .body("violations.column", contains("origin"));
        importCsv(importer(), IMPORTS + "?mode=valid-rows", HEAD + A + ",,,,,,,,,,\n" + B + ",,,,,,,,,,\n")
                .then()
                .statusCode(200)
                .body("written", equalTo(1));
        assertEquals(0, Database.number("select count(*) from mobilisation_step"));
    }

    @Test
    void rows_of_one_model_agree_and_stand_or_fall_together() {
        importCsv(
                        importer(),
                        IMPORTS + "?mode=valid-rows",
                        HEAD + A + "SURVEY,2021-10-12,BL-BTC,,,,,true,,Tốt,\n"
                                + A.replace("Trồng hồi", "Trồng quế")
                                + "RECOGNISE,2021-11-18,BL-BTV,,214-QĐ/HU,DISTRICT,,,,,\n")
                .then()
                .statusCode(200)
                .body("written", equalTo(0))
                .body("violations.column", containsInAnyOrder("title", "code"));
        assertEquals(0, Database.number("select count(*) from mobilisation_model"));
    }

    @Test
    void a_void_model_of_the_past_counts_in_no_chain() {
        importCsv(importer(), IMPORTS, HEAD + A + ",,,,,,,,,,Nhập trùng\n")
                .then()
                .statusCode(200);
        clerk().get(MODELS).then().body("items", empty());
        clerk().get(MODELS + "?includeVoided=true").then().body("items.voidReason", contains("Nhập trùng"));
        importCsv(importer(), IMPORTS, HEAD + B + ",,,,,,,,,,\n").then().statusCode(400);
    }

    @Test
    void what_a_row_tells_of_a_step_that_it_does_not_name_is_not_lost_in_silence() {
        importCsv(
                        importer(),
                        IMPORTS,
                        HEAD + A + ",2021-10-12,,,,,,,,,\n" + A.replace(",A,", ",C,") + ",,,,,,,," + MARKS + ",,\n")
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3))
                .body("violations.column", contains("step", "step"));
        assertEquals(0, Database.number("select count(*) from mobilisation_model"));
    }
}
