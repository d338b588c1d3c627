package vn.capuy.document.incoming;

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
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.incoming.Arrived.INCOMING;
import static vn.capuy.document.incoming.Arrived.enter;
import static vn.capuy.document.incoming.Arrived.entered;
import static vn.capuy.document.incoming.Arrived.judged;
import static vn.capuy.document.incoming.Arrived.letter;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ArrivalTest {
    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void arrivals_are_numbered_by_organisation_and_year() {
        enter(clerk(), letter("2022-06-20"))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/incoming/"))
                .body("incoming.number", equalTo(1))
                .body("incoming.state", equalTo("RECEIVED"))
                .body("incoming.senderName", equalTo("Unit QN"))
                .body("takenSteps.step", contains("ARRIVE"));
        enter(clerk(), letter("2022-06-20")).then().body("incoming.number", equalTo(2));
        enter(clerk(), letter("2023-01-03")).then().body("incoming.number", equalTo(1));
        enter(clerk(), with(letter("2022-06-20"), "organisation", "BL-HM-DU"))
                .then()
                .body("incoming.number", equalTo(1));
        enter(clerk(), letter("2022-12-31")).then().body("incoming.number", equalTo(3));
    }

    @Test
    void many_clerks_at_once_leave_no_gap_and_give_no_number_twice() throws Exception {
        try (var desks = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(i -> () -> enter(
                                    clerk(),
                                    i % 3 == 0 ? with(letter("2022-06-20"), "sender", "XX") : letter("2022-06-20"))
                            .then()
                            .extract()
                            .path("incoming.number"))
                    .toList();
            var given = new ArrayList<Integer>();
            for (var each : desks.invokeAll(calls)) {
                if (each.get() != null) {
                    given.add(each.get());
                }
            }
            assertEquals(new TreeSet<>(IntStream.rangeClosed(1, 16).boxed().toList()), new TreeSet<>(given));
            assertEquals(16, given.size());
        }
    }

    @Test
    void a_repeated_request_takes_no_second_number() {
        var letter = letter("2022-06-20");
        for (int i = 0; i < 2; i++) {
            enter(clerk().header("Idempotency-Key", "arrival-once"), letter)
                    .then()
                    .statusCode(201)
                    .body("incoming.number", equalTo(1));
        }
        assertEquals(1, Database.number("select count(*) from incoming_document"));
    }

    @Test
    void what_arrived_before_is_told_and_entered_again_only_on_a_ground() {
        var letter = letter("2022-06-20");
        entered(letter);
        var again = with(
                letter, "notation", "  " + letter.get("notation").toString().toLowerCase() + " ");
        enter(clerk(), again)
                .then()
                .statusCode(422)
                .body("findings.rule", contains("INC-01"))
                .body("findings[0].message", containsString("1/2022"));
        enter(clerk(), with(again, "dated", "2022-06-02")).then().statusCode(201);
        enter(clerk(), with(again, "sender", "TW")).then().statusCode(201);
        enter(clerk(), judged(again, "INC-01"))
                .then()
                .statusCode(201)
                .body("incoming.number", equalTo(4))
                .body("ruling.judgements[0].ground", equalTo("Bản gửi lần hai"));
        assertEquals(4, Database.number("select last_number from incoming_series"));
    }

    @Test
    void a_day_before_that_of_a_lower_number_is_judged() {
        entered(letter("2022-06-20"));
        var late = letter("2022-06-19");
        enter(clerk(), late).then().statusCode(422).body("findings.rule", contains("INC-02"));
        enter(clerk(), judged(letter("2022-06-21"), "INC-02")).then().statusCode(400);
        enter(clerk(), judged(late, "INC-02")).then().statusCode(201).body("incoming.number", equalTo(2));
    }

    @Test
    void a_late_entry_takes_the_number_that_it_had() {
        String file = Arrived.COLUMNS + """
                BL,1,2022-01-04,QN,,B1-CV/TU,2022-01-03,OFFICIAL_LETTER,Một,NONE,NONE,,,,,,RECEIVED,,,,
                BL,3,2022-01-06,QN,,B3-CV/TU,2022-01-05,OFFICIAL_LETTER,Ba,NONE,NONE,,,,,,RECEIVED,,,,
                """;
        Desk.importCsv(clerk(), "incoming/imports", file).then().statusCode(200);
        var late = with(with(letter("2022-01-05"), "dated", "2022-01-03"), "number", 2);
        enter(clerk(), late).then().statusCode(400).body("violations[0].field", equalTo("lateGround"));
        late = with(late, "lateGround", "Vào sổ bù");
        enter(clerk(), with(late, "number", 5))
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("4"));
        enter(clerk(), with(late, "number", 3)).then().statusCode(400).body("violations[0].field", equalTo("number"));
        enter(clerk(), with(late, "arrivedOn", "2022-01-07"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("INC-02"));
        enter(clerk(), late)
                .then()
                .statusCode(201)
                .body("incoming.number", equalTo(2))
                .body("incoming.lateGround", equalTo("Vào sổ bù"));
        enter(clerk(), letter("2022-06-20")).then().body("incoming.number", equalTo(4));
    }

    @Test
    void every_fault_is_told_and_nothing_is_entered() {
        enter(
                        clerk(),
                        Map.of(
                                "organisation", "TY",
                                "arrivedOn", "2022-06-20",
                                "dated", "2022-06-21",
                                "type", "NOVEL",
                                "abstractWithheld", true,
                                "lateGround", "Muộn"))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("organisation", "number", "sender", "dated", "type", "abstractWithheld"));
        enter(clerk(), letter("2199-01-01")).then().statusCode(400);
        enter(clerk(), letter("2025-07-01"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("organisation"));
        enter(clerk(), with(letter("2022-06-20"), "organisation", "BL-HM"))
                .then()
                .statusCode(400);
        enter(clerk(), with(letter("2022-06-20"), "abstract", "a".repeat(2001)))
                .then()
                .statusCode(400);
        enter(clerk(), with(letter("2022-06-20"), "notation", "1\0-CV/TU"))
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from incoming_document"));
        enter(clerk(), letter("2025-06-30")).then().statusCode(201).body("incoming.number", equalTo(1));
    }

    @Test
    void a_document_of_the_register_brings_what_it_says_of_itself() {
        String directive = issued(document("QN", "DIRECTIVE", "2022-06-15"));
        var arrival = Map.<String, Object>of("organisation", "BL", "arrivedOn", "2022-06-17", "document", directive);
        enter(clerk(), arrival).then().statusCode(400).body("violations[0].field", equalTo("document"));
        vn.capuy.document.dispatch.Post.named(directive, vn.capuy.document.dispatch.Post.to("BL"));
        enter(clerk(), with(arrival, "notation", "1-CT/TU")).then().statusCode(400);
        enter(clerk(), with(arrival, "arrivedOn", "2022-06-14")).then().statusCode(400);
        enter(clerk(), arrival)
                .then()
                .statusCode(201)
                .body("incoming.sender", equalTo("QN"))
                .body("incoming.notation", equalTo("01-CT/TU"))
                .body("incoming.type", equalTo("DIRECTIVE"))
                .body("incoming.document", equalTo(directive));
    }

    @Test
    void the_words_of_what_is_secret_are_for_those_who_are_cleared() {
        var secret = with(letter("2022-06-20"), "secrecy", "SECRET");
        enter(clerk(), secret).then().statusCode(403);
        var withheld = with(with(secret, "abstract", null), "abstractWithheld", true);
        enter(clerk(), withheld).then().statusCode(201).body("incoming.abstract", nullValue());
        String id = enter(provinceClerk(), with(secret, "notation", "9-CV/TU"))
                .then()
                .statusCode(201)
                .extract()
                .path("incoming.id");
        clerk().get(INCOMING + "/" + id)
                .then()
                .statusCode(200)
                .body("incoming.abstract", nullValue())
                .body("incoming.abstractWithheld", equalTo(true))
                .body("allowedSteps", empty());
        clerk().get(INCOMING + "?q=nong thon").then().body("items", empty());
        provinceClerk().get(INCOMING + "?q=nong thon").then().body("items", hasSize(1));
        clerk().get(INCOMING + "?q=9-cv").then().body("items", hasSize(1));
        Desk.voided(clerk(), "incoming", id, "Nhầm").then().statusCode(403);
        provinceClerk().get(INCOMING + "/" + id).then().body("incoming.abstract", containsString("nông thôn mới"));
        assertEquals(1, Database.number("select count(*) from journal where action = 'incoming.read'"));
        assertEquals(0, Database.number("select count(*) from journal where detail::text like '%nông thôn%'"));
    }

    @Test
    void the_level_of_a_linked_document_decides_as_it_is_today() {
        String directive = issued(with(document("QN", "DIRECTIVE", "2022-06-15"), "secrecy", "CONFIDENTIAL"));
        vn.capuy.document.dispatch.Post.named(directive, vn.capuy.document.dispatch.Post.to("BL-HM-DU"));
        String id = enter(
                        clerkOfHoanhMo(),
                        Map.of("organisation", "BL-HM-DU", "arrivedOn", "2022-06-17", "document", directive))
                .then()
                .statusCode(201)
                .body("incoming.abstract", nullValue())
                .extract()
                .path("incoming.id");
        clerk().get(INCOMING + "/" + id).then().body("incoming.abstract", containsString("nông thôn"));
        Database.run("update document set open_from = '2023-01-01' where id = '" + directive + "'");
        clerkOfHoanhMo().get(INCOMING + "/" + id).then().body("incoming.abstract", containsString("nông thôn"));
    }

    @Test
    void entries_are_found_by_what_is_known_of_them() {
        entered(letter("2022-06-20"));
        entered(with(with(letter("2022-06-21"), "sender", null), "senderName", "Công ty Điện lực"));
        clerk().get(INCOMING).then().body("items.number", contains(2, 1));
        String next = clerk().get(INCOMING + "?limit=1").then().extract().path("next");
        clerk().queryParam("after", next).get(INCOMING + "?limit=1").then().body("items.number", contains(1));
        clerk().get(INCOMING + "?sender=QN").then().body("items.number", contains(1));
        clerk().get(INCOMING + "?state=ROUTED").then().body("items", empty());
        clerk().get(INCOMING + "?year=2022&number=2").then().body("items.senderName", contains("Công ty Điện lực"));
        clerk().get(INCOMING + "?q=NONG thon %25").then().body("items", empty());
        clerk().get(INCOMING + "?arrivedFrom=2022-06-21&arrivedTo=2022-06-20")
                .then()
                .statusCode(400);
        clerkOfHoanhMo().get(INCOMING).then().body("items", empty());
        clerk().accept("text/csv").get(INCOMING).then().statusCode(200).body(containsString("Công ty Điện lực"));
        clerk().get(ROOT + "/incoming/imports/template.xlsx").then().statusCode(200);
    }
}
