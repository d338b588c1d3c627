package vn.capuy.document.criteria.value;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.criteria.CriteriaWork.VALUES;
import static vn.capuy.document.criteria.CriteriaWork.VALUE_COLUMNS;
import static vn.capuy.document.criteria.CriteriaWork.entered;
import static vn.capuy.document.criteria.CriteriaWork.smallSet;
import static vn.capuy.document.criteria.CriteriaWork.takingOver;
import static vn.capuy.document.criteria.CriteriaWork.value;
import static vn.capuy.document.criteria.CriteriaWork.verified;
import static vn.capuy.document.criteria.CriteriaWork.verifier;
import static vn.capuy.document.criteria.CriteriaWork.verify;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ValueTest {
    private String set;

    @BeforeEach
    void a_small_set() {
        Desk.clear();
        set = smallSet();
    }

    @Test
    void a_value_is_entered_by_one_and_verified_by_another() {
        String id = entered(value(set, "BL-HM", "1.2", "2022-06-30", 85.5));
        clerk().get(VALUES + "/" + id)
                .then()
                .statusCode(200)
                .body("value", equalTo(85.5f))
                .body("yes", nullValue())
                .body("measuredIn", equalTo("%"))
                .body("edition", equalTo("2020"))
                .body("state", equalTo("ENTERED"));
        verify(
                        Desk.as(Tokens.of("clerk")
                                .roles("document-reader", "document-editor", "document-approver")
                                .org("BL")),
                        id)
                .then()
                .statusCode(403)
                .body("detail", equalTo("Whoever made the record may not approve it."));
        verifier().post(VALUES + "/" + id + "/verify").then().statusCode(428);
        verify(verifier(), id).then().statusCode(200).header("ETag", "\"1\"").body("verifiedBy", equalTo("verifier"));
        verify(verifier(), id).then().statusCode(412);
        verifier()
                .header("If-Match", "\"1\"")
                .post(VALUES + "/" + id + "/verify")
                .then()
                .statusCode(409);
        clerk().get(VALUES + "/" + id + "/history")
                .then()
                .body(
                        "action",
                        contains(
                                "criteria-value.entered",
                                "criteria-value.refused",
                                "criteria-value.verified",
                                "criteria-value.refused"));
        clerkOfHoanhMo().get(VALUES + "/" + id).then().statusCode(200);
    }

    @Test
    void a_value_outside_its_unit_is_refused_and_nothing_is_entered() {
        refused("1.2", 100.5, "value");
        refused("1.2", -1, "value");
        refused("1.2", true, "yes");
        refused("1.1", 1, "value");
        refused("2", -0.5, "value");
        refused("2", 1000000000000L, "value");
        clerk().body(with(value(set, "BL-HM", "1.2", "2022-06-30", 50), "yes", true))
                .post(VALUES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("yes"));
        clerk().body(
                        "{\"set\":\"%s\",\"indicator\":\"2\",\"unit\":\"BL-HM\",\"onDay\":\"2022-06-30\",\"value\":1e999999999,\"evidence\":\"x\"}"
                                .formatted(set))
                .post(VALUES)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from criteria_value"));
    }

    private void refused(String indicator, Object figure, String field) {
        clerk().body(value(set, "BL-HM", indicator, "2022-06-30", figure))
                .post(VALUES)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void every_fault_of_a_value_is_told() {
        var wrong = new HashMap<>(value(set, "TY", "9.9", "2199-01-01", 1));
        wrong.remove("evidence");
        clerk().body(wrong)
                .post(VALUES)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("onDay", "evidence", "unit", "indicator"));
        clerk().body(value(set, "BL", "1.2", "2022-01-01", 1))
                .post(VALUES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("unit"));
        clerk().body(with(value(set, "BL-HM", "1.2", "2019-12-31", 1), "edition", "2020"))
                .post(VALUES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("onDay"));
    }

    @Test
    void of_a_day_one_value_stands_until_it_is_voided_and_entered_anew() {
        String id = verified(set, "BL-HM", "1.1", "2022-06-30", true);
        clerk().body(value(set, "BL-HM", "1.1", "2022-06-30", false))
                .post(VALUES)
                .then()
                .statusCode(409)
                .body("detail", containsString("void it first"));
        clerk().header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nhập nhầm xã"))
                .post(VALUES + "/" + id + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        String rejected = entered(value(set, "BL-HM", "1.1", "2022-06-30", false));
        verifier()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Minh chứng không khớp"))
                .post(VALUES + "/" + rejected + "/reject")
                .then()
                .statusCode(200)
                .body("rejectReason", equalTo("Minh chứng không khớp"));
        entered(value(set, "BL-HM", "1.1", "2022-06-30", true));
        clerk().get(VALUES + "?set=" + set).then().body("items.state", contains("ENTERED"));
        clerk().get(VALUES + "?set=" + set + "&includeVoided=true").then().body("items", hasSize(3));
        clerk().get(VALUES + "?set=" + set + "&state=REJECTED").then().body("items.id", contains(rejected));
    }

    @Test
    void a_request_that_is_repeated_enters_once() {
        var value = value(set, "BL-HM", "2", "2022-06-30", 41.25);
        String id = clerk().header("Idempotency-Key", "criteria-1")
                .body(value)
                .post(VALUES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        clerk().header("Idempotency-Key", "criteria-1")
                .body(value)
                .post(VALUES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        assertEquals(1, Database.number("select count(*) from criteria_value"));
    }

    @Test
    void of_two_who_enter_at_once_one_is_told_of_the_other() throws Exception {
        Callable<Integer> enter = () -> clerk().body(value(set, "BL-HM", "1.2", "2022-06-30", 50))
                .post(VALUES)
                .statusCode();
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = both.invokeAll(List.of(enter, enter));
            assertEquals(
                    List.of(201, 409),
                    List.of(answers.get(0).get(), answers.get(1).get()).stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void a_document_shows_it_to_those_for_whom_it_exists() {
        String document = issued(document("BL", "REPORT", "2022-06-15"));
        var value = new HashMap<>(value(set, "BL-HM", "1.2", "2022-06-30", 50));
        value.remove("evidence");
        value.put("document", document);
        String id = entered(value);
        clerk().get(VALUES + "/" + id)
                .then()
                .body("document", equalTo(document))
                .body("evidence", nullValue());
        clerkOfHoanhMo().get(VALUES + "/" + id).then().statusCode(200).body("document", nullValue());
        clerkOfHoanhMo()
                .body(with(value, "onDay", "2022-07-01"))
                .post(VALUES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("document"));
        Desk.voided(clerk(), "documents", document, "Nhập trùng").then().statusCode(200);
        clerk().body(with(value, "onDay", "2022-07-01")).post(VALUES).then().statusCode(400);
    }

    @Test
    void values_come_from_a_file_and_count_at_once_only_where_an_approver_says_they_were_verified() {
        String rows = VALUE_COLUMNS + """
                %1$s,,1.1,BL-HM,2022-06-30,yes,Báo cáo,Biên bản thẩm tra,
                %1$s,2020,1.2,BL-HM,2022-06-30,85.5,Báo cáo,,
                %1$s,,1.2,BL-HM,2022-06-30,12,Báo cáo,,Nhập nhầm
                """.formatted(set);
        importCsv(clerk(), "criteria-values/imports", rows)
                .then()
                .statusCode(400)
                .body("violations.row", contains(2))
                .body("violations.column", contains("verification"));
        clerk().get(VALUES).then().body("items", empty());
        importCsv(takingOver(), "criteria-values/imports?dryRun=true", rows)
                .then()
                .statusCode(200)
                .body("written", equalTo(0));
        importCsv(takingOver(), "criteria-values/imports", rows)
                .then()
                .statusCode(200)
                .body("written", equalTo(3));
        clerk().get(VALUES + "?includeVoided=true")
                .then()
                .body("items.state", containsInAnyOrder("VERIFIED", "ENTERED", "VOIDED"));
        assertEquals(
                3, clerk().accept("text/csv").get(VALUES).asString().lines().count());
    }

    @Test
    void every_faulty_row_of_a_file_is_told() {
        entered(value(set, "BL-HM", "1.2", "2022-01-01", 50));
        importCsv(takingOver(), "criteria-values/imports", VALUE_COLUMNS + """
                %1$s,,1.2,BL-HM,2022-01-01,50,Trùng với sổ,,
                %1$s,,1.2,BL-HM,2022-02-01,101,Quá 100,,
                %1$s,,1.1,BL-HM,2022-02-01,1,Không phải đạt hay chưa,,
                %1$s,,1.2,BL-HM,2022-02-01,yes,Không phải số,,
                %1$s,,9.9,BL-HM,2022-02-01,1,Không có chỉ tiêu,,
                %1$s,,1.2,XX,2022-02-01,1,Nơi lạ,,
                %1$s,,1.2,BL,2022-02-01,1,Không phải xã,,
                %1$s,,1.2,BL-HM,2199-02-01,1,Tương lai,,
                %1$s,,1.2,BL-HM,2022-02-01,,Thiếu giá trị,,
                %1$s,,1.2,BL-HM,2022-02-01,nhiều,Không đọc được,,
                %1$s,2020,1.2,BL-HM,2019-02-01,1,Trước giai đoạn,,
                """.formatted(set))
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        assertEquals(1, Database.number("select count(*) from criteria_value"));
    }
}
