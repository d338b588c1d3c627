package vn.capuy.report.below;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;
import static vn.capuy.report.Desk.reader;
import static vn.capuy.report.below.Lower.BELOW;
import static vn.capuy.report.below.Lower.fetch;
import static vn.capuy.report.below.Lower.fetched;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.report.Desk;
import vn.capuy.report.StubGateway;
import vn.capuy.report.Told;
import vn.capuy.report.seal.SealText;
import vn.capuy.report.seal.SealedContent;
import vn.capuy.report.seal.SealedFigure;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class FetchTest {
    private static final String REASON = "items[0].refused.objection";

    @BeforeEach
    void clear() {
        Desk.clear();
        Lower.quiet();
    }

    @Test
    void a_seal_is_kept_word_for_word_with_from_where_and_when_it_came() {
        SealedContent seal = Sealed.of("BL").documents(5).seal();
        String id = fetched("bl", seal);
        assertEquals(
                SealText.of(seal),
                new String(
                        as(reader("BL", "NONE"))
                                .get(BELOW + "/seals/" + id + "/content")
                                .asByteArray(),
                        StandardCharsets.UTF_8));
        as(reader("BL", "NONE"))
                .get(BELOW + "/seals/" + id)
                .then()
                .statusCode(200)
                .body("seal.seal", equalTo(seal.seal().toString()))
                .body("seal.installation", equalTo("bl"))
                .body("seal.fetchedBy", equalTo("office"))
                .body("seal.fetchedFrom", containsString("/below/bl"))
                .body("seal.sha256", equalTo(SealText.hash(SealText.of(seal))))
                .body("figures.code", contains("DOC.ISSUED"));
        as(reader("QN", "NONE"))
                .get(BELOW + "/seals/" + id + "/history")
                .then()
                .body("action", contains("below-seal.received"));
        assertTrue(Told.asked("/below/bl/api/report/v1/seals").contains("Bearer token-of-bl"));
        assertTrue(Told.asked("/below/bl/token").contains("client_secret=secret-of-bl"));
    }

    @Test
    void what_does_not_hold_is_not_taken_and_keeps_nothing_else_out() {
        SealedContent good = Sealed.of("BL").documents(5).seal();
        SealedContent commune = Sealed.of("BL-HM").documents(2).seal();
        SealedContent neighbour = Sealed.of("TY").documents(5).seal();
        SealedContent nobody = Sealed.of("NOWHERE").documents(5).seal();
        SealedContent late = Sealed.of("BL")
                .documents(5)
                .knownAt(Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS))
                .seal();
        SealedContent negative = Sealed.of("BL").documents(-5).seal();
        Lower.tells("bl", good, commune, neighbour, nobody, late, negative);
        fetch("bl")
                .statusCode(200)
                .body("items[0].answered", is(true))
                .body("items[0].received", hasSize(2))
                .body(REASON, contains("FOREIGN_UNIT", "FOREIGN_UNIT", "FROM_THE_FUTURE", "UNREADABLE"))
                .body("items[0].refused[0].seal", equalTo(neighbour.seal().toString()))
                .body("items[0].refused[0].reason", containsString("does not answer"));
        as(office()).get(BELOW + "/seals").then().body("items.org", contains("BL", "BL-HM"));
    }

    @Test
    void a_seal_of_a_moment_before_all_records_is_none_and_keeps_nothing_else_out() {
        SealedContent ancient = Sealed.of("BL")
                .documents(5)
                .knownAt(Instant.parse("-9000-01-01T00:00:00Z"))
                .seal();
        SealedContent good = Sealed.of("BL").documents(5).seal();
        Lower.tells("bl", ancient, good);
        fetch("bl").statusCode(200).body("items[0].received", hasSize(1)).body(REASON, contains("UNREADABLE"));
    }

    @Test
    void a_seal_whose_records_stand_at_another_host_or_whose_code_has_no_end_is_none() {
        SealedContent elsewhere = Sealed.of("BL")
                .with(documents("DOC.ISSUED", "//other.example/records"))
                .seal();
        SealedContent endless = Sealed.of("BL")
                .with(documents("D".repeat(2001), "/api/document/v1/indicators/D/records"))
                .seal();
        Lower.tells("bl", elsewhere, endless);
        fetch("bl").statusCode(200).body(REASON, contains("UNREADABLE", "UNREADABLE"));
    }

    private static SealedFigure documents(String code, String recordsHref) {
        return new SealedFigure(
                code,
                Sealed.name("Văn bản đã ban hành"),
                Sealed.name("văn bản"),
                "FLOW",
                "OWN",
                BigDecimal.ONE,
                null,
                null,
                BigDecimal.ONE,
                null,
                false,
                false,
                null,
                List.of(),
                recordsHref);
    }

    @Test
    void a_text_that_is_not_what_is_listed_is_refused() {
        SealedContent seal = Sealed.of("BL").documents(5).seal();
        Lower.tells("bl", seal);
        Lower.hands("bl", seal, SealText.of(seal).replace("\"value\":5", "\"value\":9"));
        fetch("bl").body(REASON, contains("WRONG_HASH"));

        String spaced = SealText.of(seal) + " ";
        Lower.hands("bl", seal, spaced);
        Lower.listsAs("bl", seal, SealText.hash(spaced));
        fetch("bl").body(REASON, contains("UNREADABLE"));

        String other = SealText.of(Sealed.of("BL").documents(9).seal());
        Lower.hands("bl", seal, other);
        Lower.listsAs("bl", seal, SealText.hash(other));
        fetch("bl").body(REASON, contains("CONTRADICTS_LIST"));

        Lower.answers("bl", "/api/report/v1/seals/" + seal.seal() + "/content", 403, "{}");
        fetch("bl").body(REASON, contains("ABOVE_CLEARANCE")).body("items[0].answered", is(true));
        assertEquals(0, Database.number("select count(*) from below_seal"));
    }

    @Test
    void a_seal_comes_once_and_one_that_changed_does_not_come_again() {
        SealedContent seal = Sealed.of("BL").documents(5).seal();
        String id = fetched("bl", seal);
        fetch("bl").body("items[0].received", empty()).body("items[0].known", equalTo(1));
        Lower.tells("bl", Sealed.of("BL").id(seal.seal()).documents(6).seal());
        fetch("bl").body(REASON, contains("CHANGED"));
        as(office()).get(BELOW + "/seals/" + id).then().body("figures[0].value", equalTo(5));
    }

    @Test
    void all_are_asked_and_one_that_fails_holds_up_none() {
        Lower.tells("bl", Sealed.of("BL").documents(5).seal());
        Lower.answersSeals("qn", 500, "{}");
        Lower.answersSeals("dv", StubGateway.NEVER, "");
        fetch().statusCode(200)
                .body("items.installation", contains("bl", "dv", "qn"))
                .body("items.trouble", contains(null, "TOO_SLOW", "FAULTY"))
                .body("items[0].received", hasSize(1))
                .body("items[1].reason", equalTo("It did not answer within its time limit."))
                .body("items[2].answeredAt", nullValue());
        Lower.quiet();
        Lower.answers("bl", "/token", 401, "{}");
        fetch("bl", "qn").body("items.trouble", contains("NO_TOKEN", null));
        as(reader("QN", "NONE"))
                .get(BELOW + "/installations")
                .then()
                .statusCode(200)
                .body("name", contains("bl", "dv", "qn"))
                .body("unit", contains("BL", "BL-DV", "QN"))
                .body("seals", contains(1, 0, 0))
                .body("answered", contains(false, false, true))
                .body("[0].answeredAt", notNullValue())
                .body("[0].reason", equalTo("Its identity provider granted no token."))
                .body("[0].link", equalTo("https://bl.example"))
                .body("[1].answeredAt", nullValue())
                .body("[2].trouble", equalTo("FAULTY"));
    }

    @Test
    void what_is_no_answer_of_a_gateway_is_told_as_such() {
        for (String nonsense : List.of("<html>", "{}", "null", "{\"items\":[{\"id\":null}],\"next\":null}")) {
            Lower.answersSeals("bl", 200, nonsense);
            fetch("bl").body("items.trouble", contains("UNREADABLE"));
        }
        Lower.answersSeals("bl", 403, "{}");
        fetch("bl").body("items.trouble", contains("REFUSED"));
    }

    @Test
    void all_pages_are_read() {
        SealedContent first = Sealed.of("BL").documents(5).seal();
        SealedContent second =
                Sealed.of("BL").period("2022-01-01", "2022-12-31").documents(6).seal();
        Lower.tells("bl", first, second);
        Lower.lists("bl", "", "p2", first);
        Lower.lists("bl", "@p2", null, second);
        fetch("bl").body("items[0].received", hasSize(2)).body("items[0].more", is(false));
        as(office())
                .get(BELOW + "/seals?from=2023-01-01&to=2023-12-31&org=BL&installation=bl")
                .then()
                .body("items.seal", contains(first.seal().toString()));
    }

    @Test
    void each_sees_and_fetches_what_is_below_his_own() {
        String id =
                fetched("bl", Sealed.of("BL").documents(5).clearance("SECRET").seal());
        Tokens neighbour =
                Tokens.of("office-of-ty").roles("report-editor", "kpi-reader").org("TY");
        as(neighbour).get(BELOW + "/installations").then().body("$", empty());
        as(neighbour).get(BELOW + "/seals").then().body("items", empty());
        as(neighbour).get(BELOW + "/seals/" + id).then().statusCode(404);
        as(neighbour).body("{}").post(BELOW + "/fetches").then().statusCode(200).body("items", empty());
        as(neighbour)
                .body(Map.of("installations", List.of("bl"), "from", "2023-02-01", "to", "2023-01-01"))
                .post(BELOW + "/fetches")
                .then()
                .statusCode(400)
                .body("violations.field", contains("to", "installations"));
        as(reader("QN", "NONE")).body("{}").post(BELOW + "/fetches").then().statusCode(403);
        as(reader("QN", "NONE")).get(BELOW + "/seals/" + id).then().statusCode(403);
        as(reader("QN", "NONE")).get(BELOW + "/seals").then().body("items", hasSize(1));
    }

    @Test
    void what_came_cannot_be_changed_even_in_the_database_and_no_secret_is_kept() {
        fetched("bl", Sealed.of("BL").documents(5).seal());
        for (String attempt :
                List.of("update below_seal set title = 'x'", "delete from below_seal", "truncate below_seal")) {
            assertThrows(IllegalStateException.class, () -> Database.run(attempt), attempt);
        }
        assertThrows(
                IllegalStateException.class,
                () -> Database.run(
                        "insert into below_seal select gen_random_uuid(), installation, answers_for, fetched_from,"
                                + " fetched_at, fetched_by, gen_random_uuid(), org, title, from_day, to_day, tree, reach,"
                                + " known_at, sealed_at, scope_day, sealed_by, clearance, figures, content || ' ', sha256,"
                                + " null, null from below_seal"));
        for (String table : List.of("below_seal", "below_installation", "journal", "idempotency")) {
            assertEquals(
                    0,
                    Database.number("select count(*) from " + table + " t where t::text like '%secret-of%'"
                            + " or t::text like '%token-of%'"),
                    table);
        }
    }
}
