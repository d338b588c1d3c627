package vn.capuy.document.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.exchange.Exchange.letter;
import static vn.capuy.document.exchange.Exchange.organ;
import static vn.capuy.document.exchange.Exchange.receive;
import static vn.capuy.document.exchange.Exchange.recipient;
import static vn.capuy.document.exchange.Exchange.sent;
import static vn.capuy.document.exchange.Exchange.status;
import static vn.capuy.document.exchange.Exchange.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.exchange.edxml.Code;
import vn.capuy.document.exchange.edxml.DocumentMessage;
import vn.capuy.document.exchange.edxml.MessageReader;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExchangeTest {
    @BeforeEach
    void the_exchange_knows_district_and_province() {
        Desk.clear();
        Exchange.known();
    }

    private static DocumentMessage exported(String id) {
        byte[] xml = clerk().get(ROOT + "/documents/" + id + "/exchange")
                .then()
                .statusCode(200)
                .contentType(containsString("application/xml"))
                .extract()
                .asByteArray();
        return MessageReader.document(new ByteArrayInputStream(xml));
    }

    private static long messages() {
        return Database.number("select count(*) from exchange_message");
    }

    @Test
    void a_document_goes_out_in_the_fields_of_the_exchange() {
        DocumentMessage message = exported(sent());
        assertEquals("A22.08", message.from().organId());
        assertEquals("A22.00", message.to().getFirst().organId());
        assertEquals(new Code("01", "TB/HU"), message.code());
        assertEquals("2022-06-15", message.promulgationDate().toString());
        assertEquals("Thông báo", message.typeName());
        assertEquals("Về xây dựng nông thôn mới", message.subject());
        assertEquals("T/M BAN THƯỜNG VỤ", message.signer().competence());
        assertEquals("Hoàng Văn Nam", message.signer().fullName());
        assertEquals("A22.08,2022/06/15,01-TB/HU", message.documentId());
    }

    @Test
    void what_one_side_sends_the_other_receives_with_the_same_metadata() {
        String id = sent();
        String xml = clerk().get(ROOT + "/documents/" + id + "/exchange").asString();
        provinceClerk()
                .contentType("application/xml")
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .post(ROOT + "/exchange/incoming")
                .then()
                .statusCode(201)
                .body("received", equalTo(1))
                .body("messages.receiver", contains("QN"))
                .body("messages[0].senderOrgan", equalTo("A22.08"))
                .body("messages[0].number", equalTo("01"))
                .body("messages[0].notation", equalTo("TB/HU"))
                .body("messages[0].promulgatedOn", equalTo("2022-06-15"))
                .body("messages[0].type", equalTo("NOTICE"))
                .body("messages[0].subject", equalTo("Về xây dựng nông thôn mới"))
                .body("messages[0].signer", equalTo("Hoàng Văn Nam"));
    }

    @Test
    void what_was_signed_goes_with_it_and_the_draft_in_words_does_not() {
        String id = sent();
        file(id, "SIGNED_COPY", "tb.pdf", 1);
        file(id, "WORD_COPY", "tb.docx", 2);
        byte[] xml = clerk().get(ROOT + "/documents/" + id + "/exchange")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(
                List.of("tb.pdf"),
                MessageReader.document(new ByteArrayInputStream(xml)).attachments());
        String text = new String(xml, StandardCharsets.UTF_8);
        String tag = "ContentTransferEncoded>";
        String encoded = text.substring(text.indexOf(tag) + tag.length(), text.lastIndexOf("</" + tag));
        byte[] content = Base64.getDecoder().decode(encoded);
        assertEquals(600_000, content.length);
        assertEquals('a', content[599_999]);
    }

    /** A file of 600,000 letters, in two pieces. */
    private static void file(String document, String kind, String name, int place) {
        Database.run("""
                with f as (insert into document_file (id, document, kind, place, versions, recorded_at, recorded_by)
                    values (gen_random_uuid(), '%s', '%s', %d, 1, now(), 'clerk') returning id),
                  v as (insert into document_file_version (id, file, number, name, format, size, sha256, composed,
                      recorded_at, recorded_by)
                    select gen_random_uuid(), f.id, 1, '%s', 'PDF', 600000, repeat('a', 64), false, now(), 'clerk' from f
                    returning id)
                insert into document_file_chunk (version, position, content)
                select v.id, 0, convert_to(repeat('a', 524288), 'UTF8') from v
                union all select v.id, 1, convert_to(repeat('a', 600000 - 524288), 'UTF8') from v""".formatted(document, kind, place, name));
    }

    @Test
    void a_secret_document_does_not_go_over_the_network() {
        String id = issued(with(document("BL", "NOTICE", "2022-06-15"), "secrecy", "CONFIDENTIAL"));
        recipient(id, "QN");
        clerk().get(ROOT + "/documents/" + id + "/exchange")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("EXC-01"))
                .body("findings[0].citation", containsString("29/2018/QH14"));
    }

    @Test
    void all_that_is_missing_for_a_message_is_told() {
        String id = issued(document("BL-UBKT", "NOTICE", "2022-06-15"));
        Desk.voided(clerk(), "documents", id, "Nhập trùng").then().statusCode(200);
        clerk().get(ROOT + "/documents/" + id + "/exchange")
                .then()
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("EXC-02", "EXC-04", "EXC-05"));
    }

    @Test
    void the_same_message_again_changes_nothing() {
        receive(clerk(), letter(125)).then().statusCode(201).body("messages[0].type", equalTo("OFFICIAL_LETTER"));
        receive(clerk(), letter(125))
                .then()
                .statusCode(200)
                .body("received", equalTo(0))
                .body("messages", hasSize(1));
        receive(clerk(), letter(126)).then().statusCode(201);
        assertEquals(2, messages());
        clerk().get(ROOT + "/exchange/messages").then().body("items.number", contains("125", "126"));
        clerk().accept("text/csv").get(ROOT + "/exchange/messages").then().body(containsString("126"));
    }

    @Test
    void a_message_is_entered_in_the_register_of_incoming_documents() {
        String entry =
                receive(clerk(), letter(125)).then().statusCode(201).extract().path("messages[0].entry");
        clerk().get(ROOT + "/incoming/" + entry)
                .then()
                .statusCode(200)
                .body("incoming.organisation", equalTo("BL"))
                .body("incoming.number", equalTo(1))
                .body("incoming.arrivedOn", equalTo("2022-06-20"))
                .body("incoming.sender", equalTo("QN"))
                .body("incoming.notation", equalTo("125-CV/TU"))
                .body("incoming.type", equalTo("OFFICIAL_LETTER"))
                .body("incoming.urgency", equalTo("URGENT"))
                .body("incoming.abstract", equalTo("Về báo cáo kết quả xây dựng nông thôn mới"));
    }

    @Test
    void what_came_on_paper_before_is_entered_again_only_where_a_person_says_why() {
        receive(clerk(), letter(125)).then().statusCode(201);
        String other = letter(125).replace("A22.00,2022/06/17,125-CV/TU", "A22.00-125-2");
        receive(clerk(), other).then().statusCode(422).body("findings.rule", contains("INC-01"));
        assertEquals(1, messages());
        receive(clerk().queryParam("again", "Gửi lại bản có phụ lục"), other)
                .then()
                .statusCode(201);
    }

    @Test
    void a_message_that_is_handed_in_many_times_at_once_is_received_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<Integer> hand = () -> receive(clerk(), letter(125)).statusCode();
            var answers = threads.invokeAll(List.of(hand, hand, hand, hand, hand, hand)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 200, 200, 200, 200, 201), answers);
        }
        assertEquals(1, messages());
    }

    @Test
    void one_key_has_one_effect() {
        receive(clerk().header("Idempotency-Key", "k-1"), letter(125)).then().statusCode(201);
        receive(clerk().header("Idempotency-Key", "k-1"), letter(125))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        receive(clerk().header("Idempotency-Key", "k-1"), letter(126)).then().statusCode(422);
        assertEquals(1, messages());
    }

    @Test
    void what_a_message_must_not_be_is_told_and_nothing_is_kept() {
        receive(clerk(), letter(125).replace("2022/06/17</edXML:Pro", "2022/06/21</edXML:Pro"))
                .then()
                .statusCode(400)
                .body("violations.field", contains(containsString("PromulgationDate")));
        receive(clerk(), letter(125).replace("<edXML:BussinessDocType>0", "<edXML:BussinessDocType>1"))
                .then()
                .statusCode(400)
                .body("violations.message", contains(containsString("Only new documents")));
        receive(clerk(), letter(125).replace("A22.08", "A99.99"))
                .then()
                .statusCode(400)
                .body("violations.field", contains(containsString("MessageHeader/To")));
        receive(clerk(), "<!DOCTYPE x [<!ENTITY a 'b'>]><edXML/>").then().statusCode(400);
        receive(Desk.as(Tokens.of("stranger").roles("document-editor").org("TY")), letter(125))
                .then()
                .statusCode(400);
        clerk().contentType("text/plain")
                .body("x")
                .post(ROOT + "/exchange/incoming")
                .then()
                .statusCode(415);
        assertEquals(0, messages());
    }

    @Test
    void receivers_tell_what_became_of_our_document() {
        String id = sent();
        tell(clerk(), status("01-TB/HU", "03")).then().statusCode(200).body("code", contains("03"));
        tell(clerk(), status("01-TB/HU", "03")).then().statusCode(200).body("code", contains("03"));
        tell(clerk(), status("01-TB/HU", "06")).then().statusCode(200).body("code", contains("03", "06"));
        clerk().get(ROOT + "/documents/" + id + "/exchange/statuses")
                .then()
                .body("staff", hasItem("Nguyễn Thị Xuân, Văn phòng"));
        tell(clerk(), status("99-TB/HU", "77"))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "edXML/edXMLEnvelope/edXMLHeader/Status/ResponseFor",
                                "edXML/edXMLEnvelope/edXMLHeader/Status/StatusCode"));
        assertEquals(2, Database.number("select count(*) from exchange_status"));
    }

    @Test
    void we_tell_the_sender_what_became_of_his_document() {
        receive(clerk(), letter(125));
        String id = Database.column("select id from exchange_message").getFirst();
        byte[] xml = clerk().get(ROOT + "/exchange/messages/" + id + "/status?status=ACCEPTED")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var told = MessageReader.status(new ByteArrayInputStream(xml));
        assertEquals("03", told.statusCode());
        assertEquals("A22.00", told.responseFor().organId());
        assertEquals("125-CV/TU", told.responseFor().code());
        assertEquals("A22.08", told.from().organId());
        clerk().get(ROOT + "/exchange/messages/" + id + "/status").then().statusCode(400);
    }

    @Test
    void on_a_day_an_id_is_one_organisation_and_an_organisation_has_one_id() {
        organ("A22.08", "TY", "2022-01-01")
                .then()
                .statusCode(409)
                .body("detail", containsString("another organisation"));
        organ("A22.77", "BL", "2022-01-01").then().statusCode(409);
        Exchange.administrator()
                .body(Map.of("organId", "A1", "unit", "NOWHERE", "validFrom", "2022-01-02", "validTo", "2022-01-01"))
                .post(ROOT + "/exchange/organs")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("unit", "validTo"));
        String id = Database.column("select id from exchange_organ where unit = 'BL'")
                .getFirst();
        Exchange.administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Mã cũ"))
                .post(ROOT + "/exchange/organs/" + id + "/void")
                .then()
                .statusCode(200);
        organ("A22.08", "TY", "2022-01-01").then().statusCode(201);
    }
}
