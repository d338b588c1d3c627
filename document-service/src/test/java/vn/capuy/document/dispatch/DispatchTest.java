package vn.capuy.document.dispatch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.auditor;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.dispatch.Post.below;
import static vn.capuy.document.dispatch.Post.named;
import static vn.capuy.document.dispatch.Post.outside;
import static vn.capuy.document.dispatch.Post.path;
import static vn.capuy.document.dispatch.Post.send;
import static vn.capuy.document.dispatch.Post.sending;
import static vn.capuy.document.dispatch.Post.sent;
import static vn.capuy.document.dispatch.Post.step;
import static vn.capuy.document.dispatch.Post.to;

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
class DispatchTest {
    private static final Map<String, Object> ACKNOWLEDGED =
            Map.of("step", "ACKNOWLEDGE", "person", "Chìu Thị Mai", "at", "2022-06-16T10:00:00+07:00");

    private String plan;

    @BeforeEach
    void a_plan_of_the_district() {
        Desk.clear();
        plan = issued(with(document("BL", "PLAN", "2022-06-15"), "urgency", "EXPRESS"));
    }

    @Test
    void a_document_goes_to_all_its_recipients_at_once_and_to_none_twice() {
        named(plan, to("BL-HM-DU"));
        named(plan, outside("Công an huyện"));
        send(clerk(), plan, sending("NETWORK"))
                .then()
                .statusCode(200)
                .body("items.organisation", contains("BL-HM-DU", null))
                .body("items.outside", contains(null, "Công an huyện"))
                .body("items.copies", contains(1, 2))
                .body("items.state", contains("SENT", "SENT"))
                .body("items[0].acknowledgeBy", equalTo("2022-06-16T04:30:00Z"))
                .body("items[0].overdue", equalTo(true));
        send(clerk(), plan, sending("NETWORK")).then().statusCode(400).body("violations[0].field", equalTo("to"));
        String first = clerk().get(path(plan, "/recipients")).then().extract().path("items[0].id");
        send(clerk(), plan, with(sending("PAPER"), "to", List.of(Map.of("recipient", first))))
                .then()
                .statusCode(409);
        assertEquals(2, Database.number("select count(*) from dispatch"));
        assertEquals(2, Database.number("select count(*) from dispatch_step"));
    }

    @Test
    void a_copy_can_go_to_one_below_a_recipient_that_is_reached_with_all_below_it() {
        String reached = named(plan, below("BL-HM-DU"));
        String alone = named(plan, to("BL-DV-DU"));
        send(
                        clerk(),
                        plan,
                        with(
                                sending("MESSENGER"),
                                "to",
                                List.of(
                                        Map.of("recipient", reached, "organisation", "BL-HM-C01", "tracking", "15/PG"),
                                        Map.of("recipient", alone, "organisation", "BL-DV-C01"))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("to[1].organisation"));
        send(
                        clerk(),
                        plan,
                        with(
                                sending("MESSENGER"),
                                "to",
                                List.of(Map.of(
                                        "recipient", reached, "organisation", "BL-HM-C01", "tracking", "15/PG"))))
                .then()
                .statusCode(200)
                .body("items.organisation", contains("BL-HM-C01"))
                .body("items.tracking", contains("15/PG"));
    }

    @Test
    void a_secret_document_does_not_go_over_the_network() {
        String secret = issued(with(document("BL", "PLAN", "2022-06-15"), "secrecy", "CONFIDENTIAL"));
        named(secret, to("BL-HM-DU"));
        send(clerk(), secret, sending("NETWORK"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("DSP-01"))
                .body("findings[0].citation", equalTo("29/2018/QH14"));
        assertEquals(0, Database.number("select count(*) from dispatch"));
        send(clerk(), secret, sending("CIPHER")).then().statusCode(200).body("items[0].acknowledgeBy", nullValue());
    }

    @Test
    void a_sending_is_neither_of_the_future_nor_from_before_the_issue() {
        named(plan, to("BL-HM-DU"));
        send(clerk(), plan, with(sending("PAPER"), "sentAt", "2199-01-01T00:00:00Z"))
                .then()
                .statusCode(400);
        send(clerk(), plan, with(sending("PAPER"), "sentAt", "2022-06-14T16:59:59Z"))
                .then()
                .statusCode(400);
        send(clerk(), plan, with(sending("PAPER"), "sentAt", "2022-06-14T17:00:00Z"))
                .then()
                .statusCode(200)
                .body("items[0].sentOn", equalTo("2022-06-15"));
    }

    @Test
    void the_receivers_clerk_acknowledges_what_came_over_the_network() {
        String dispatch = sent(plan, "NETWORK", to("BL-HM"));
        provinceClerk().get(ROOT + "/dispatches/" + dispatch).then().body("dispatch.own", equalTo(true));
        String other = named(plan, to("TY"));
        send(clerk(), plan, with(sending("NETWORK"), "to", List.of(Map.of("recipient", other))))
                .then()
                .statusCode(200);
        String elsewhere = clerk().get(ROOT + "/dispatches?organisation=TY")
                .then()
                .extract()
                .path("items[0].id");
        step(clerk(), elsewhere, 0, ACKNOWLEDGED).then().statusCode(403);
        clerkOfHoanhMo().get(ROOT + "/dispatches/" + elsewhere).then().statusCode(404);
        clerkOfHoanhMo().get(ROOT + "/dispatches?overdue=true").then().body("items.organisation", contains("BL-HM"));
        step(clerkOfHoanhMo(), dispatch, 0, Map.of("step", "DELIVER", "person", "Bưu tá"))
                .then()
                .statusCode(403);
        step(clerkOfHoanhMo(), dispatch, 0, ACKNOWLEDGED)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("dispatch.state", equalTo("ACKNOWLEDGED"))
                .body("dispatch.overdue", equalTo(false))
                .body("takenSteps.step", contains("SEND", "ACKNOWLEDGE"))
                .body("takenSteps.person", contains("Lý Thị Hoa", "Chìu Thị Mai"))
                .body("allowedSteps", empty())
                .body("incoming", nullValue());
        step(clerkOfHoanhMo(), dispatch, 1, ACKNOWLEDGED).then().statusCode(409);
        step(clerkOfHoanhMo(), dispatch, 0, ACKNOWLEDGED).then().statusCode(412);
    }

    @Test
    void an_acknowledgement_can_enter_it_into_the_receivers_register() {
        String dispatch = sent(plan, "NETWORK", to("BL-HM-DU"));
        String incoming = step(clerkOfHoanhMo(), dispatch, 0, with(ACKNOWLEDGED, "register", true))
                .then()
                .statusCode(200)
                .body("incoming", notNullValue())
                .extract()
                .path("incoming");
        clerkOfHoanhMo()
                .get(ROOT + "/incoming/" + incoming)
                .then()
                .statusCode(200)
                .body("incoming.organisation", equalTo("BL-HM-DU"))
                .body("incoming.number", equalTo(1))
                .body("incoming.arrivedOn", equalTo("2022-06-16"))
                .body("incoming.sender", equalTo("BL"))
                .body("incoming.notation", equalTo("01-KH/HU"))
                .body("incoming.dated", equalTo("2022-06-15"))
                .body("incoming.abstract", equalTo("Về xây dựng nông thôn mới"))
                .body("incoming.urgency", equalTo("EXPRESS"))
                .body("incoming.document", equalTo(plan));
    }

    @Test
    void what_was_entered_before_is_not_entered_with_the_acknowledgement_and_nothing_is_acknowledged() {
        String dispatch = sent(plan, "NETWORK", to("BL-HM-DU"));
        clerkOfHoanhMo()
                .body(Map.of("organisation", "BL-HM-DU", "document", plan, "arrivedOn", "2022-06-16"))
                .post(ROOT + "/incoming")
                .then()
                .statusCode(201);
        step(clerkOfHoanhMo(), dispatch, 0, with(ACKNOWLEDGED, "register", true))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("INC-01"));
        clerk().get(ROOT + "/dispatches/" + dispatch).then().body("dispatch.state", equalTo("SENT"));
        assertEquals(1, Database.number("select count(*) from dispatch_step"));
    }

    @Test
    void the_issuer_tells_that_it_was_handed_over_and_that_the_slip_is_signed() {
        String dispatch = sent(plan, "PAPER", outside("Công an huyện"));
        step(clerk(), dispatch, 0, Map.of("step", "DELIVER", "person", "Văn thư", "at", "2022-06-16T02:29:00Z"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("at"));
        step(clerk(), dispatch, 0, Map.of("step", "DELIVER", "ground", "Vì sao"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("person", "ground"));
        step(clerk(), dispatch, 0, Map.of("step", "DELIVER", "person", "Văn thư", "at", "2022-06-16T02:30:00Z"))
                .then()
                .statusCode(200)
                .body("dispatch.state", equalTo("DELIVERED"));
        step(clerk(), dispatch, 1, Map.of("step", "ACKNOWLEDGE", "person", "Văn thư", "register", true))
                .then()
                .statusCode(403);
        step(clerk(), dispatch, 1, Map.of("step", "ACKNOWLEDGE", "person", "Văn thư"))
                .then()
                .statusCode(200);
    }

    @Test
    void what_came_back_can_be_sent_again() {
        String dispatch = sent(plan, "POST", to("BL-HM-DU"));
        step(clerk(), dispatch, 0, Map.of("step", "RETURN")).then().statusCode(400);
        step(clerk(), dispatch, 0, Map.of("step", "RETURN", "ground", "Sai địa chỉ"))
                .then()
                .statusCode(200);
        send(clerk(), plan, sending("PAPER")).then().statusCode(200).body("items", hasSize(1));
        clerk().get(ROOT + "/dispatches?state=RETURNED").then().body("items.id", contains(dispatch));
    }

    @Test
    void a_recipient_to_whom_it_was_sent_stays_until_the_sending_is_void() {
        String dispatch = sent(plan, "PAPER", to("BL-HM"));
        String recipient =
                clerk().get(path(plan, "/recipients")).then().extract().path("items[0].id");
        var reason = Map.of("reason", "Ghi nhầm");
        Post.at(clerk(), plan)
                .body(reason)
                .post(path(plan, "/recipients/" + recipient + "/void"))
                .then()
                .statusCode(409);
        Desk.voided(clerkOfHoanhMo(), "dispatches", dispatch, "Không phải của mình")
                .then()
                .statusCode(403);
        Desk.voided(clerk(), "dispatches", dispatch, "Chưa gửi thật")
                .then()
                .statusCode(200)
                .body("dispatch.voidReason", equalTo("Chưa gửi thật"))
                .body("allowedSteps", empty());
        step(clerk(), dispatch, 1, Map.of("step", "ACKNOWLEDGE", "person", "Văn thư"))
                .then()
                .statusCode(409);
        Post.at(clerk(), plan)
                .body(reason)
                .post(path(plan, "/recipients/" + recipient + "/void"))
                .then()
                .statusCode(200);
        clerk().get(ROOT + "/dispatches").then().body("items", empty());
        clerk().get(path(plan, "/dispatches")).then().body("items", hasSize(1));
    }

    @Test
    void the_hours_for_an_acknowledgement_are_data_that_holds_from_a_day() {
        Desk.as(vn.capuy.testing.Tokens.of("administrator")
                        .roles("administrator")
                        .org("QN"))
                .body(Map.of(
                        "from", "2022-06-01",
                        "figure", 1,
                        "document", "Quy chế văn thư",
                        "certainty", "READ"))
                .post(ROOT + "/limits/dispatch.acknowledge-express/versions")
                .then()
                .statusCode(200);
        named(plan, to("BL-HM-DU"));
        send(clerk(), plan, sending("PAPER"))
                .then()
                .statusCode(200)
                .body("items[0].acknowledgeBy", equalTo("2022-06-16T03:30:00Z"));
        auditor().accept("text/csv").get(ROOT + "/dispatches").then().statusCode(200);
    }
}
