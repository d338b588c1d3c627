package vn.capuy.document.book;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.REGISTER;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.dispatch.Post;
import vn.capuy.document.incoming.Arrived;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RegistersTest {
    private static final String OUTGOING = ROOT + "/registers/outgoing?issuer=BL&year=2022";
    private static final String INCOMING = ROOT + "/registers/incoming?organisation=BL&year=2022";

    @BeforeEach
    void empty_registers() {
        Desk.clear();
    }

    @Test
    void the_outgoing_register_has_its_columns_and_withholds_what_is_above_the_clearance() {
        String plan = issued(with(document("BL", "PLAN", "2022-06-15"), "urgency", "URGENT"));
        Post.named(plan, Post.below("BL-HM-DU"));
        Post.named(plan, Post.outside("Công an huyện"));
        Post.named(plan, Map.of("organisation", "BL-BTC", "purpose", "TO_KEEP"));
        String secret = issued(with(document("BL", "PLAN", "2022-06-16"), "secrecy", "SECRET"));
        String voided = issued(document("BL", "NOTICE", "2022-06-17"));
        Desk.voided(clerk(), "documents", voided, "Nhầm").then().statusCode(200);
        issued(document("BL", "NOTICE", "2023-01-01"));
        issued(document("BL-HM-DU", "NOTICE", "2022-06-17"));
        clerk().get(OUTGOING)
                .then()
                .statusCode(200)
                .body("items.notation", contains("01-KH/HU", "02-KH/HU", "01-TB/HU"))
                .body("items[0].typeName", equalTo("Plan"))
                .body("items[0].recipients", equalTo("Unit BL-HM-DU and all below it; Công an huyện"))
                .body("items[0].kept", equalTo("Unit BL-BTC"))
                .body("items[0].copies", equalTo(4))
                .body("items[0].urgency", equalTo("URGENT"))
                .body("items[1].id", equalTo(secret))
                .body("items[1].abstract", nullValue())
                .body("items[1].abstractWithheld", equalTo(true))
                .body("items[2].voided", equalTo(true));
        provinceClerk().get(OUTGOING).then().body("items[1].abstract", containsString("nông thôn"));
        String next = clerk().get(OUTGOING + "&limit=2").then().extract().path("next");
        clerk().queryParam("after", next).get(OUTGOING + "&limit=2").then().body("items.id", contains(voided));
        clerk().get(OUTGOING + "&type=NOTICE").then().body("items", hasSize(1));
        clerk().get(OUTGOING + "&from=2022-06-16&to=2022-06-16").then().body("items.id", contains(secret));
        clerk().get(OUTGOING + "&from=2021-12-31").then().statusCode(400);
        clerk().get(OUTGOING + "&from=2022-06-16&to=2022-06-15").then().statusCode(400);
        clerk().get(ROOT + "/registers/outgoing?issuer=BL").then().statusCode(400);
        clerk().accept("text/csv").get(OUTGOING).then().statusCode(200).body(containsString("01-KH/HU"));
    }

    @Test
    void the_incoming_register_has_its_columns() {
        String id = Arrived.inHand("2022-06-20", "2022-06-30");
        Arrived.step(
                        clerk(),
                        id,
                        2,
                        Map.of(
                                "step", "ANSWER",
                                "on", "2022-06-28",
                                "result", "Đã báo cáo Tỉnh uỷ",
                                "answer", issued(document("BL", "REPORT", "2022-06-28"))))
                .then()
                .statusCode(200);
        Arrived.enter(provinceClerk(), with(Arrived.letter("2022-06-21"), "secrecy", "SECRET"))
                .then()
                .statusCode(201);
        Arrived.entered(Arrived.letter("2023-01-03"));
        clerk().get(INCOMING)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].sender", equalTo("Unit QN"))
                .body("items[0].note", equalTo("Giao Ban Tổ chức tham mưu"))
                .body("items[0].handler", equalTo("Unit BL-BTC"))
                .body("items[0].dueOn", equalTo("2022-06-30"))
                .body("items[0].result", equalTo("Đã báo cáo Tỉnh uỷ"))
                .body("items[0].answerNotation", equalTo("01-BC/HU"))
                .body("items[1].abstract", nullValue());
        clerk().get(INCOMING + "&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", org.hamcrest.Matchers.notNullValue());
        clerk().get(INCOMING + "&after=" + java.util.Base64.getUrlEncoder().encodeToString("1".getBytes()))
                .then()
                .body("items.number", contains(2));
    }

    @Test
    void registers_are_printed_as_pdf_and_docx_in_the_language_of_the_reader() throws Exception {
        issued(document("BL", "PLAN", "2022-06-15"));
        Arrived.entered(Arrived.letter("2022-06-20"));
        for (String register : new String[] {OUTGOING, INCOMING}) {
            for (String language : new String[] {"vi", "en", "ar"}) {
                byte[] pdf = clerk().accept("application/pdf")
                        .header("Accept-Language", language)
                        .get(register)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header("Content-Disposition", containsString("register-2022.pdf"))
                        .extract()
                        .asByteArray();
                assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
            }
            clerk().accept("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                    .get(register)
                    .then()
                    .statusCode(200)
                    .body(startsWith("PK"));
        }
        assertEquals(8, Database.number("select count(*) from journal where action = 'register.printed'"));
    }

    @Test
    void a_register_too_long_for_one_paper_is_refused_and_can_still_be_had_as_a_list() {
        var file = new StringBuilder(REGISTER);
        for (int number = 1; number <= 2_600; number++) {
            file.append("BL,NOTICE,")
                    .append(number)
                    .append(",2022-03-03,Thông báo,STANDING_COMMITTEE,Nam,NONE,NONE,\n");
        }
        importCsv(clerk(), "documents/imports", file.toString()).then().statusCode(200);
        clerk().accept("application/pdf").get(OUTGOING).then().statusCode(409).body("detail", containsString("2490"));
        String csv = clerk().accept("text/csv")
                .get(OUTGOING)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(2_601, csv.lines().count());
    }
}
