package vn.capuy.document.incoming;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.incoming.Arrived.INCOMING;
import static vn.capuy.document.incoming.Arrived.chief;
import static vn.capuy.document.incoming.Arrived.entered;
import static vn.capuy.document.incoming.Arrived.inHand;
import static vn.capuy.document.incoming.Arrived.letter;
import static vn.capuy.document.incoming.Arrived.routing;
import static vn.capuy.document.incoming.Arrived.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.testing.Database;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HandlingTest {
    @Inject
    FeedReader feed;

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void what_arrived_is_routed_taken_in_hand_and_answered() {
        String id = entered(letter("2022-06-20"));
        step(chief(), id, 0, routing("2022-06-20"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("incoming.state", equalTo("ROUTED"))
                .body("incoming.handlerOrganisationName", equalTo("Unit BL-BTC"))
                // Fifteen working days after Monday the 20th.
                .body("incoming.dueOn", equalTo("2022-07-11"))
                .body("takenSteps[1].note", equalTo("Giao Ban Tổ chức tham mưu"));
        clerk().get(INCOMING + "?overdue=true").then().body("items.id", contains(id));
        step(clerk(), id, 1, Map.of("step", "TAKE_IN_HAND", "on", "2022-06-21"))
                .then()
                .statusCode(200);
        String answer = issued(document("BL", "REPORT", "2022-07-08"));
        step(clerk(), id, 2, Map.of("step", "ANSWER", "on", "2022-07-08", "answer", answer, "result", "Đã báo cáo"))
                .then()
                .statusCode(200)
                .body("incoming.state", equalTo("ANSWERED"))
                .body("incoming.answerNotation", equalTo("01-BC/HU"))
                .body("incoming.finishedOn", equalTo("2022-07-08"))
                .body("incoming.overdue", equalTo(false))
                .body("takenSteps.step", contains("ARRIVE", "ROUTE", "TAKE_IN_HAND", "ANSWER"))
                .body("allowedSteps", empty());
        clerk().get(INCOMING + "?overdue=true").then().body("items", empty());
        clerk().get(INCOMING + "?handler=BL-BTC").then().body("items", hasSize(1));
        chief().get(INCOMING + "/" + id + "/history")
                .then()
                .body("action", contains("incoming.entered", "incoming.step", "incoming.step", "incoming.step"));
    }

    @Test
    void who_entered_it_does_not_distribute_it() {
        var both = Tokens.of("clerk-chief")
                .roles("document-editor", "document-approver")
                .org("BL")
                .clearance("NONE");
        String id = Arrived.enter(Desk.as(both), letter("2022-06-20"))
                .then()
                .extract()
                .path("incoming.id");
        step(Desk.as(both), id, 0, routing("2022-06-20")).then().statusCode(403);
        step(clerk(), id, 0, routing("2022-06-20")).then().statusCode(403);
        clerk().get(INCOMING + "/" + id).then().body("incoming.state", equalTo("RECEIVED"));
        step(chief(), id, 0, routing("2022-06-20")).then().statusCode(200);
    }

    @Test
    void urgent_ones_are_due_sooner_and_a_note_may_name_the_day_or_none() {
        String express = entered(with(letter("2022-06-24"), "urgency", "EXPRESS"));
        step(chief(), express, 0, routing("2022-06-24")).then().body("incoming.dueOn", equalTo("2022-06-27"));
        String named = entered(letter("2022-06-24"));
        step(chief(), named, 0, with(routing("2022-06-24"), "dueOn", "2022-06-23"))
                .then()
                .statusCode(400);
        step(chief(), named, 0, with(routing("2022-06-24"), "dueOn", "2022-06-24"))
                .then()
                .statusCode(200)
                .body("incoming.dueOn", equalTo("2022-06-24"));
        String none = entered(letter("2022-06-24"));
        step(chief(), none, 0, with(routing("2022-06-24"), "withoutDeadline", true))
                .then()
                .statusCode(200)
                .body("incoming.dueOn", nullValue());
        step(chief(), none, 1, Map.of("step", "EXTEND", "dueOn", "2022-07-01", "ground", "Chờ"))
                .then()
                .statusCode(400);
    }

    @Test
    void it_is_extended_and_routed_anew_on_a_ground_and_the_history_stays() {
        String id = inHand("2022-06-20", "2022-06-30");
        step(
                        chief(),
                        id,
                        2,
                        Map.of("step", "EXTEND", "on", "2022-06-29", "dueOn", "2022-06-30", "ground", "Chờ số liệu"))
                .then()
                .statusCode(400);
        step(chief(), id, 2, Map.of("step", "EXTEND", "on", "2022-06-29", "dueOn", "2022-07-15"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("ground"));
        step(
                        chief(),
                        id,
                        2,
                        Map.of("step", "EXTEND", "on", "2022-06-29", "dueOn", "2022-07-15", "ground", "Chờ số liệu"))
                .then()
                .statusCode(200)
                .body("incoming.state", equalTo("IN_HAND"))
                .body("takenSteps.dueOn", contains(null, "2022-06-30", "2022-06-30", "2022-07-15"));
        step(
                        chief(),
                        id,
                        3,
                        Map.of(
                                "step", "REROUTE",
                                "on", "2022-07-01",
                                "handlerName", "Hoàng Thị Lan",
                                "dueOn", "2022-07-20",
                                "ground", "Đúng việc của Văn phòng"))
                .then()
                .statusCode(200)
                .body("incoming.state", equalTo("ROUTED"))
                .body("incoming.handlerOrganisation", nullValue())
                .body("incoming.handlerName", equalTo("Hoàng Thị Lan"));
        step(clerk(), id, 4, Map.of("step", "TAKE_IN_HAND", "on", "2022-06-30"))
                .then()
                .statusCode(400);
        step(clerk(), id, 2, Map.of("step", "TAKE_IN_HAND")).then().statusCode(412);
    }

    @Test
    void it_is_closed_without_an_answer_or_forwarded() {
        String known = entered(letter("2022-06-20"));
        step(chief(), known, 0, Map.of("step", "CLOSE", "on", "2022-06-20", "ground", "Để biết"))
                .then()
                .statusCode(200)
                .body("incoming.state", equalTo("DONE_WITHOUT_ANSWER"));
        step(chief(), known, 1, routing("2022-06-20")).then().statusCode(409);
        String forwarded = inHand("2022-06-20", "2022-06-30");
        step(clerk(), forwarded, 2, Map.of("step", "FORWARD")).then().statusCode(400);
        step(clerk(), forwarded, 2, Map.of("step", "FORWARD", "forwardedTo", "BL-UBKT", "forwardedName", "Công an"))
                .then()
                .statusCode(400);
        step(clerk(), forwarded, 2, Map.of("step", "FORWARD", "on", "2022-06-22", "forwardedTo", "BL-UBKT"))
                .then()
                .statusCode(200)
                .body("takenSteps[3].forwardedTo", equalTo("BL-UBKT"));
    }

    @Test
    void an_answer_is_a_document_of_the_register_that_stands_and_is_not_older() {
        String id = inHand("2022-06-20", "2022-06-30");
        String older = issued(document("BL", "REPORT", "2022-06-19"));
        String hidden = issued(document("TY", "REPORT", "2022-06-25"));
        String voided = issued(document("BL", "REPORT", "2022-06-25"));
        Desk.voided(clerk(), "documents", voided, "Nhầm").then().statusCode(200);
        for (String each :
                new String[] {older, hidden, voided, UUID.randomUUID().toString()}) {
            step(clerk(), id, 2, Map.of("step", "ANSWER", "on", "2022-06-28", "answer", each, "result", "Đã trả lời"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("answer"));
        }
        step(clerk(), id, 2, Map.of("step", "ANSWER", "on", "2022-06-28", "ground", "Vì", "note", "Giao"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("answer", "result", "ground", "note"));
        clerk().get(INCOMING + "/" + id).then().body("incoming.state", equalTo("IN_HAND"));
        assertEquals(3, Database.number("select count(*) from incoming_step where incoming = '" + id + "'"));
    }

    @Test
    void a_handler_is_of_the_scope_or_a_member_whom_the_register_names() {
        Persons.tell(feed, "CB-1", "Hoàng Thị Lan", "BL", "BL-BTC 2020-01-01 null");
        String id = entered(letter("2022-06-20"));
        step(chief(), id, 0, with(routing("2022-06-20"), "handlerOrganisation", "TY"))
                .then()
                .statusCode(400);
        step(chief(), id, 0, Map.of("step", "ROUTE", "on", "2022-06-20", "handlerMember", "CB-404"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("handlerMember"));
        step(chief(), id, 0, Map.of("step", "ROUTE", "on", "2022-06-20")).then().statusCode(400);
        step(chief(), id, 0, Map.of("step", "ROUTE", "on", "2022-06-20", "handlerMember", "CB-1"))
                .then()
                .statusCode(200)
                .body("incoming.handlerName", equalTo("Hoàng Thị Lan"))
                .body("incoming.handlerMember", equalTo("CB-1"));
        clerk().get(INCOMING + "?handler=CB-1").then().body("items", hasSize(1));
    }

    @Test
    void a_void_entry_keeps_its_number_and_goes_no_further() {
        String id = entered(letter("2022-06-20"));
        Desk.voided(clerkOfHoanhMo(), "incoming", id, "Nhầm").then().statusCode(404);
        clerk().body(Map.of("reason", "Nhầm"))
                .post(INCOMING + "/" + id + "/void")
                .then()
                .statusCode(428);
        Desk.voided(clerk(), "incoming", id, "Vào sổ nhầm")
                .then()
                .statusCode(200)
                .body("incoming.voidReason", equalTo("Vào sổ nhầm"));
        Desk.voided(clerk(), "incoming", id, "Lần nữa").then().statusCode(412);
        step(chief(), id, 1, routing("2022-06-20")).then().statusCode(409);
        clerk().get(INCOMING).then().body("items", empty());
        clerk().get(INCOMING + "?includeVoided=true").then().body("items.number", hasItems(1));
        Arrived.enter(clerk(), letter("2022-06-20")).then().body("incoming.number", equalTo(2));
        assertEquals(1, Database.number("select count(*) from journal where action = 'incoming.refused'"));
    }

    @Test
    void a_register_is_taken_over_with_what_became_of_its_entries() {
        issued(document("BL", "REPORT", "2022-01-20"));
        String file = Arrived.COLUMNS + """
                BL,1,2022-01-04,QN,,1-CV/TU,2022-01-03,OFFICIAL_LETTER,Về báo cáo,NONE,NONE,2022-01-04,Giao VP,BL-BTC,,2022-01-21,ANSWERED,2022-01-20,Đã báo cáo,01-BC/HU,2022-01-20
                BL,2,2022-01-05,,Công ty Điện lực,,,,Về cắt điện,NONE,NONE,,,,,,DONE_WITHOUT_ANSWER,2022-01-05,,,
                BL,4,2022-01-06,QN,,4-CV/TU,2022-01-05,,,NONE,SECRET,2022-01-07,,,Hoàng Thị Lan,,IN_HAND,,,,
                """;
        Desk.importCsv(clerk(), "incoming/imports?dryRun=true", file)
                .then()
                .statusCode(200)
                .body("rows", equalTo(3));
        assertEquals(0, Database.number("select count(*) from incoming_document"));
        Desk.importCsv(clerk(), "incoming/imports", file)
                .then()
                .statusCode(200)
                .body("violations", empty())
                .body("written", equalTo(3));
        String id = clerk().get(INCOMING + "?number=1").then().extract().path("items[0].id");
        clerk().get(INCOMING + "/" + id)
                .then()
                .body("takenSteps.step", contains("ARRIVE", "ROUTE", "TAKE_IN_HAND", "ANSWER"))
                .body("incoming.answerNotation", equalTo("01-BC/HU"));
        Desk.importCsv(clerk(), "incoming/imports", file).then().statusCode(400).body("violations", hasSize(3));
    }

    @Test
    void every_faulty_row_of_a_register_is_told_and_nothing_is_written() {
        String file = Arrived.COLUMNS + """
                BL,1,2022-01-04,QN,,1-CV/TU,2022-01-03,OFFICIAL_LETTER,Một,NONE,NONE,,,,,,RECEIVED,,,,
                BL,1,2022-01-04,QN,,2-CV/TU,2022-01-03,OFFICIAL_LETTER,Trùng số,NONE,NONE,,,,,,RECEIVED,,,,
                TY,1,2022-01-04,QN,,3-CV/TU,2022-01-03,OFFICIAL_LETTER,Nơi khác,NONE,NONE,,,,,,RECEIVED,,,,
                BL,2,2022-01-04,XX,,4-CV/TU,2022-01-05,NOVEL,Lạ,NONE,NONE,,,,,,RECEIVED,,,,
                BL,3,2022-01-04,QN,Tên,5-CV/TU,2022-01-03,,,NONE,NONE,,,,,,ROUTED,2022-01-03,,,
                BL,0,2199-01-04,QN,,6-CV/TU,2022-01-03,,Số không,NONE,NONE,,,,,,RECEIVED,,,,
                BL,5,2022-01-04,QN,,7-CV/TU,2022-01-03,,Trả lời lạ,NONE,NONE,2022-01-04,,BL-BTC,,,ANSWERED,2022-01-09,,99-BC/HU,2022-01-09
                """;
        Desk.importCsv(clerk(), "incoming/imports", file)
                .then()
                .statusCode(400)
                .body("violations.row.unique()", contains(3, 4, 5, 6, 7, 8))
                .body(
                        "violations.findAll { it.row == 6 }.column",
                        hasItems("sender", "abstract", "routed_on", "finished_on"))
                .body("violations.find { it.row == 3 }.message", containsString("2022"));
        assertEquals(0, Database.number("select count(*) from incoming_document"));
        Desk.importCsv(clerk(), "incoming/imports?mode=valid-rows", file).then().body("written", equalTo(1));
        Desk.importCsv(Desk.auditor(), "incoming/imports", file).then().statusCode(403);
    }
}
