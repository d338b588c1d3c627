package vn.capuy.document.incoming;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.incoming.Arrived.chief;
import static vn.capuy.document.incoming.Arrived.entered;
import static vn.capuy.document.incoming.Arrived.inHand;
import static vn.capuy.document.incoming.Arrived.letter;
import static vn.capuy.document.incoming.Arrived.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.dispatch.Post;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PostFiguresTest {
    private static final String YEAR = "org=BL&from=2022-01-01&to=2022-12-31";

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void arrivals_of_the_period_are_counted_by_urgency_sender_and_type() {
        entered(with(letter("2022-01-01"), "dated", "2021-12-30"));
        entered(with(with(letter("2022-12-31"), "sender", null), "senderName", "Công ty Điện lực"));
        entered(letter("2023-01-01"));
        Arrived.enter(provinceClerk(), with(with(letter("2022-12-31"), "secrecy", "TOP_SECRET"), "urgency", "EXPRESS"))
                .then()
                .statusCode(201);
        String wrong = entered(letter("2022-12-31"));
        voided(clerk(), "incoming", wrong, "Nhầm").then().statusCode(200);
        JsonPath figure = figure(YEAR, "DOC.RECEIVED");
        assertEquals(3, figure.getInt("value"));
        assertEquals(1, figure.getInt("split.find { it.key == 'EXPRESS' }.value"));
        assertEquals(0, figure.getInt("split.find { it.key == 'URGENT' }.value"));
        JsonPath parts = clerk().get(ROOT + "/indicators/DOC.RECEIVED/breakdown?" + YEAR + "&by=sender-kind")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(2, parts.getInt("parts.find { it.key == 'PROVINCE_COMMITTEE' }.value"));
        assertEquals(1, parts.getInt("parts.find { it.key == 'OUTSIDE' }.value"));
        clerk().urlEncodingEnabled(false)
                .get(figure.getString("recordsHref"))
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3));
    }

    @Test
    void what_was_due_in_the_period_is_on_time_where_it_was_finished_by_its_last_day() {
        closed(inHand("2022-06-20", "2022-06-30"), "2022-06-30");
        closed(inHand("2022-06-20", "2022-06-30"), "2022-07-01");
        inHand("2022-06-20", "2022-06-30");
        closed(inHand("2022-12-20", "2023-01-03"), "2022-12-21");
        String extended = inHand("2022-12-20", "2022-12-31");
        step(chief(), extended, 2, Map.of("step", "EXTEND", "on", "2022-12-28", "dueOn", "2023-01-05", "ground", "Chờ"))
                .then()
                .statusCode(200);
        JsonPath figure = figure(YEAR, "DOC.ANSWERED_ON_TIME");
        assertEquals(1, figure.getInt("numerator"));
        assertEquals(3, figure.getInt("denominator"));
        assertEquals(
                1,
                figure("org=BL&from=2022-06-30&to=2022-06-30", "DOC.ANSWERED_ON_TIME")
                        .getInt("numerator"));
        assertEquals(
                0,
                figure("org=BL&from=2022-07-01&to=2022-12-31", "DOC.ANSWERED_ON_TIME")
                        .getInt("denominator"));
    }

    @Test
    void a_void_answer_is_no_answer() {
        String id = inHand("2022-06-20", "2022-06-30");
        String answer = issued(document("BL", "REPORT", "2022-06-28"));
        step(clerk(), id, 2, Map.of("step", "ANSWER", "on", "2022-06-28", "answer", answer, "result", "Đã báo cáo"))
                .then()
                .statusCode(200);
        String before = Instant.now().toString();
        assertEquals(1, figure(YEAR, "DOC.ANSWERED_ON_TIME").getInt("numerator"));
        voided(clerk(), "documents", answer, "Nhầm").then().statusCode(200);
        assertEquals(0, figure(YEAR, "DOC.ANSWERED_ON_TIME").getInt("numerator"));
        assertEquals(
                1, figure(YEAR + "&knownAt=" + before, "DOC.ANSWERED_ON_TIME").getInt("numerator"));
    }

    @Test
    void what_is_overdue_is_told_of_any_day_and_as_it_was_known() {
        String id = inHand("2022-06-20", "2022-06-30");
        inHand("2022-06-20", "2022-07-01");
        assertEquals(0, overdueOn("2022-06-30", ""));
        assertEquals(1, overdueOn("2022-07-01", ""));
        assertEquals(2, overdueOn("2022-07-02", ""));
        String before = Instant.now().toString();
        step(chief(), id, 2, Map.of("step", "EXTEND", "on", "2022-07-05", "dueOn", "2022-07-20", "ground", "Chờ"))
                .then()
                .statusCode(200);
        assertEquals(1, overdueOn("2022-07-01", ""));
        assertEquals(1, overdueOn("2022-07-05", ""));
        assertEquals(2, overdueOn("2022-07-05", "&knownAt=" + before));
        assertEquals(2, overdueOn("2022-07-21", ""));
        closed(id, "2022-07-25", 3);
        assertEquals(2, overdueOn("2022-07-24", ""));
        assertEquals(1, overdueOn("2022-07-25", ""));
        assertEquals(2, overdueOn("2022-07-25", "&knownAt=" + before));
    }

    @Test
    void sendings_are_counted_by_their_way_and_their_documents_once() {
        String plan = issued(document("BL", "PLAN", "2022-06-15"));
        Post.named(plan, Post.to("BL-HM-DU"));
        Post.named(plan, Post.to("BL-DV-DU"));
        Post.send(clerk(), plan, Post.sending("NETWORK")).then().statusCode(200);
        String paper = Post.sent(plan, "PAPER", Post.outside("Công an huyện"));
        JsonPath figure = figure(YEAR, "DOC.SENT");
        assertEquals(3, figure.getInt("value"));
        assertEquals(1, figure.getInt("distinctSubjects"));
        assertEquals(2, figure.getInt("split.find { it.key == 'NETWORK' }.value"));
        voided(clerk(), "dispatches", paper, "Nhầm").then().statusCode(200);
        assertEquals(2, figure(YEAR, "DOC.SENT").getInt("value"));
        clerk().get(ROOT + "/indicators")
                .then()
                .body("code", hasItems("DOC.RECEIVED", "DOC.ANSWERED_ON_TIME", "DOC.OVERDUE_ANSWERS", "DOC.SENT"));
        clerk().urlEncodingEnabled(false)
                .get(figure.getString("recordsHref"))
                .then()
                .statusCode(200)
                .body("items.channel", hasItems("NETWORK"));
    }

    private static void closed(String id, String on) {
        closed(id, on, 2);
    }

    private static void closed(String id, String on, long version) {
        step(clerk(), id, version, Map.of("step", "CLOSE", "on", on, "ground", "Đã xong"))
                .then()
                .statusCode(200);
    }

    private static int overdueOn(String day, String more) {
        return figure("org=BL&from=2022-01-01&to=" + day + more, "DOC.OVERDUE_ANSWERS")
                .getInt("value");
    }

    private static JsonPath figure(String query, String code) {
        JsonPath values = clerk().get(ROOT + "/indicators/values?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return values.setRootPath("values.find { it.code == '" + code + "' }");
    }
}
