package vn.capuy.document.dispatch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.dispatch.Post.at;
import static vn.capuy.document.dispatch.Post.below;
import static vn.capuy.document.dispatch.Post.named;
import static vn.capuy.document.dispatch.Post.outside;
import static vn.capuy.document.dispatch.Post.path;
import static vn.capuy.document.dispatch.Post.recipients;
import static vn.capuy.document.dispatch.Post.to;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RecipientsTest {
    private String plan;

    @BeforeEach
    void a_plan_of_the_district() {
        Desk.clear();
        plan = issued(document("BL", "PLAN", "2022-06-15"));
    }

    @Test
    void recipients_are_named_in_the_register_and_outside_it() {
        at(clerk(), plan)
                .body(recipients(to("BL-HM-DU"), outside("Ngân hàng Chính sách xã hội huyện"), below("BL-DV-DU")))
                .post(path(plan, "/recipients"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("items.organisation", contains("BL-HM-DU", null, "BL-DV-DU"))
                .body("items.organisationName", contains("Unit BL-HM-DU", null, "Unit BL-DV-DU"))
                .body("items.outside", contains(null, "Ngân hàng Chính sách xã hội huyện", null))
                .body("items.reach", contains("OWN", "OWN", "BELOW"))
                .body("items.copies", contains(1, 2, 1));
        clerk().get(path(plan, "/recipients")).then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void whoever_is_named_knows_of_the_document_and_names_nobody_himself() {
        clerkOfHoanhMo().get(path(plan, "")).then().statusCode(404);
        clerkOfHoanhMo().get(path(plan, "/recipients")).then().statusCode(404);
        named(plan, to("BL-HM-DU"));
        clerkOfHoanhMo().get(path(plan, "")).then().statusCode(200);
        clerkOfHoanhMo().get(path(plan, "/recipients")).then().statusCode(200).body("items", hasSize(1));
        at(clerkOfHoanhMo(), plan)
                .body(recipients(to("BL-DV-DU")))
                .post(path(plan, "/recipients"))
                .then()
                .statusCode(403);
        assertEquals(1, Database.number("select count(*) from document_recipient"));
    }

    @Test
    void a_secret_document_names_each_of_its_recipients() {
        String secret = issued(with(document("BL", "PLAN", "2022-06-15"), "secrecy", "SECRET"));
        at(provinceClerk(), secret)
                .body(recipients(to("QN"), below("BL-HM-DU")))
                .post(path(secret, "/recipients"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("RCP-01"))
                .body("findings[0].message", containsString("BL-HM-DU"));
        assertEquals(0, Database.number("select count(*) from document_recipient"));
        at(provinceClerk(), secret)
                .body(recipients(to("QN"), to("BL-HM-DU")))
                .post(path(secret, "/recipients"))
                .then()
                .statusCode(200);
        at(clerk(), secret)
                .body(recipients(to("TY")))
                .post(path(secret, "/recipients"))
                .then()
                .statusCode(403);
    }

    @Test
    void every_fault_is_told_and_nobody_is_named() {
        at(clerk(), plan)
                .body(recipients(
                        to("QN-HM-DU"),
                        to("XX"),
                        Map.of("purpose", "TO_KNOW"),
                        Map.of("outside", "Công an", "reach", "BELOW", "purpose", "TO_KNOW"),
                        to("BL-HM-DU"),
                        to("BL-HM-DU")))
                .post(path(plan, "/recipients"))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "recipients[0].organisation",
                                "recipients[1].organisation",
                                "recipients[2].organisation",
                                "recipients[3].reach",
                                "recipients[5].organisation"));
        at(clerk(), plan)
                .body(recipients(Map.of("outside", "a".repeat(301), "purpose", "TO_KNOW", "copies", -1)))
                .post(path(plan, "/recipients"))
                .then()
                .statusCode(400)
                .body("violations", hasSize(2));
        at(clerk(), plan)
                .body(Map.of("recipients", java.util.List.of()))
                .post(path(plan, "/recipients"))
                .then()
                .statusCode(400);
        clerk().get(path(plan, "")).then().header("ETag", equalTo("\"0\""));
        assertEquals(0, Database.number("select count(*) from document_recipient"));
    }

    @Test
    void one_is_named_once_until_it_is_voided() {
        String recipient = named(plan, to("BL-HM-DU"));
        at(clerk(), plan)
                .body(recipients(to("BL-DV-DU"), to("BL-HM-DU")))
                .post(path(plan, "/recipients"))
                .then()
                .statusCode(409);
        assertEquals(1, Database.number("select count(*) from document_recipient"));
        at(clerk(), plan)
                .body(Map.of("reason", "Ghi nhầm"))
                .post(path(plan, "/recipients/" + recipient + "/void"))
                .then()
                .statusCode(200)
                .body("items[0].voidReason", equalTo("Ghi nhầm"));
        clerkOfHoanhMo().get(path(plan, "")).then().statusCode(404);
        named(plan, to("BL-HM-DU"));
        at(clerk(), plan)
                .body(Map.of("reason", "Lần nữa"))
                .post(path(plan, "/recipients/" + recipient + "/void"))
                .then()
                .statusCode(409);
        String other = issued(document("BL", "PLAN", "2022-06-15"));
        at(clerk(), other)
                .body(Map.of("reason", "Của văn bản khác"))
                .post(path(other, "/recipients/" + recipient + "/void"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_change_names_the_version_from_which_it_is_made() {
        named(plan, to("BL-HM-DU"));
        clerk().body(recipients(to("BL-DV-DU")))
                .post(path(plan, "/recipients"))
                .then()
                .statusCode(428);
        clerk().header("If-Match", "\"0\"")
                .body(recipients(to("BL-DV-DU")))
                .post(path(plan, "/recipients"))
                .then()
                .statusCode(412);
        var request = clerk().header("If-Match", "\"1\"").header("Idempotency-Key", "once-" + plan);
        for (int i = 0; i < 2; i++) {
            request.body(recipients(to("BL-DV-DU")))
                    .post(path(plan, "/recipients"))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
        }
        assertEquals(2, Database.number("select count(*) from document_recipient"));
    }

    @Test
    void recipients_of_all_documents_are_listed_within_the_wall() {
        named(plan, to("BL-HM-DU"));
        named(plan, Map.of("organisation", "QN", "purpose", "TO_REPORT_TO"));
        String later = issued(document("BL", "PLAN", "2022-06-20"));
        named(later, to("BL-DV-DU"));
        clerk().get(ROOT + "/recipients")
                .then()
                .statusCode(200)
                .body("items.notation", contains("02-KH/HU", "01-KH/HU", "01-KH/HU"));
        String next = clerk().get(ROOT + "/recipients?limit=2").then().extract().path("next");
        clerk().queryParam("after", next)
                .get(ROOT + "/recipients?limit=2")
                .then()
                .body("items.organisation", contains("BL-HM-DU"))
                .body("next", nullValue());
        clerk().get(ROOT + "/recipients?purpose=TO_REPORT_TO").then().body("items.organisation", contains("QN"));
        clerkOfHoanhMo().get(ROOT + "/recipients").then().body("items", hasSize(2));
        clerkOfHoanhMo().get(ROOT + "/recipients?organisation=BL-DV-DU").then().body("items", empty());
        clerk().get(ROOT + "/recipients?issuedFrom=2022-06-21&issuedTo=2022-06-20")
                .then()
                .statusCode(400);
        clerk().accept("text/csv")
                .get(ROOT + "/recipients?issuedFrom=2022-06-20")
                .then()
                .statusCode(200)
                .body(containsString("BL-DV-DU"));
    }

    @Test
    void recipients_are_taken_over_from_a_file() {
        String file = Post.RECIPIENTS + """
                BL,01-KH/HU,2022-06-15,BL-HM-DU,,BELOW,TO_IMPLEMENT,3
                BL,01-KH/HU,2022-06-15,,Ngân hàng Chính sách xã hội huyện,,TO_KNOW,
                BL,01-KH/HU,2022-06-15,QN,,,TO_REPORT_TO,0
                """;
        importCsv(clerk(), "recipients/imports?dryRun=true", file)
                .then()
                .statusCode(200)
                .body("written", equalTo(0));
        importCsv(clerk(), "recipients/imports", file).then().statusCode(200).body("written", equalTo(3));
        clerk().get(path(plan, "/recipients"))
                .then()
                .body("items.copies", contains(3, 1, 0))
                .body("items.reach", contains("BELOW", "OWN", "OWN"));
        importCsv(clerk(), "recipients/imports", file).then().statusCode(400).body("violations", hasSize(3));
    }

    @Test
    void every_faulty_row_is_told_and_nothing_is_written() {
        issued(with(document("BL", "NOTICE", "2022-06-16"), "secrecy", "CONFIDENTIAL"));
        String file = Post.RECIPIENTS + """
                BL,01-KH/HU,2022-06-15,BL-HM-DU,,OWN,TO_KNOW,1
                BL,01-KH/HU,2022-06-15,BL-HM-DU,,OWN,TO_KNOW,1
                BL,09-KH/HU,2022-06-15,BL-HM-DU,,OWN,TO_KNOW,1
                BL,01-KH/HU,2022-06-15,QN-HM-DU,,OWN,TO_KNOW,1
                BL,01-KH/HU,2022-06-15,BL-HM-DU,Công an huyện,OWN,TO_KNOW,1
                BL,01-TB/HU,2022-06-16,BL,,BELOW,TO_KNOW,1
                BL,01-KH/HU,2022-06-15,QN,,OWN,FOR_FUN,-1
                """;
        importCsv(clerk(), "recipients/imports", file)
                .then()
                .statusCode(400)
                .body("violations.row", contains(3, 4, 5, 6, 7, 8, 8))
                .body("violations.find { it.row == 7 }.column", equalTo("reach"));
        importCsv(clerkOfHoanhMo(), "recipients/imports", file).then().statusCode(400);
        assertEquals(0, Database.number("select count(*) from document_recipient"));
    }
}
