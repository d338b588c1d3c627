package vn.capuy.report.seal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.report.Desk.SEALS;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;
import static vn.capuy.report.Desk.reader;
import static vn.capuy.report.Desk.seal;
import static vn.capuy.report.Desk.sealed;
import static vn.capuy.report.Told.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.report.Desk;
import vn.capuy.report.StubGateway;
import vn.capuy.report.Told;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class SealTest {
    @BeforeEach
    void clear() {
        Desk.clear();
    }

    @Test
    void figures_are_sealed_as_they_were_told_and_read_in_the_callers_language() {
        String id = sealed(request());
        Told.figures(1, 2);
        as(reader("BL", "CONFIDENTIAL"))
                .get(SEALS + "/" + id)
                .then()
                .statusCode(200)
                .body("seal.org", equalTo("BL"))
                .body("seal.figures", equalTo(3))
                .body("seal.sealedBy", equalTo("office"))
                .body("seal.supersededBy", nullValue())
                .body("figures.code", contains("DOC.ISSUED", "INSP.CASES", "NRD.RATE"))
                .body("figures[0].value", equalTo(1118))
                .body("figures[0].split[0].name", equalTo("Kế hoạch"))
                .body("figures[2].value", equalTo(0.5f))
                .body("figures[0].recordsHref", startsWith("/api/document/v1/indicators/DOC.ISSUED/records"));
    }

    @Test
    void who_has_a_seal_in_his_language_is_not_sent_it_again_until_another_is_made_in_its_place() {
        String id = sealed(request());
        String tag = as(office()).get(SEALS + "/" + id).header("ETag");
        as(office()).header("If-None-Match", tag).get(SEALS + "/" + id).then().statusCode(304);
        given().header("Authorization", office().bearer())
                .header("Accept-Language", "vi")
                .header("If-None-Match", tag)
                .get(SEALS + "/" + id)
                .then()
                .statusCode(200);
        sealed(request("supersedes", id, "ground", "Bổ sung"));
        as(office()).header("If-None-Match", tag).get(SEALS + "/" + id).then().statusCode(200);
    }

    @Test
    void all_services_are_asked_at_one_moment_with_the_token_of_who_seals() {
        String knownAt = seal(request()).then().statusCode(201).extract().path("seal.knownAt");
        String asked = Told.asked(Told.FIGURES);
        assertTrue(asked.contains("knownAt=" + knownAt), asked);
        assertTrue(asked.contains("Bearer ey"), asked);
    }

    @Test
    void anybody_can_check_the_hash_of_what_was_sealed() throws Exception {
        String id = sealed(request("title", "تقرير منتصف الفترة — Đảng bộ huyện"));
        var content = as(office())
                .get(SEALS + "/" + id + "/content")
                .then()
                .statusCode(200)
                .extract();
        byte[] bytes = content.asByteArray();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        as(office()).get(SEALS + "/" + id).then().body("seal.sha256", equalTo(hash));
        assertEquals(
                "sha-256=:"
                        + java.util.Base64.getEncoder()
                                .encodeToString(HexFormat.of().parseHex(hash)) + ":",
                content.header("Content-Digest"));
        assertTrue(content.asString().contains("تقرير"));
    }

    @Test
    void a_seal_cannot_be_changed_nor_taken_out_even_in_the_database() {
        String id = sealed(request());
        for (String attempt : List.of(
                "update seal set title = 'x' where id = '" + id + "'",
                "delete from seal where id = '" + id + "'",
                "truncate seal")) {
            assertThrows(IllegalStateException.class, () -> Database.run(attempt), attempt);
        }
        assertThrows(
                IllegalStateException.class,
                () -> Database.run(
                        "insert into seal select gen_random_uuid(), org, title, from_day, to_day, tree, reach,"
                                + " known_at, sealed_at, scope_day, sealed_by, clearance, figures, content || ' ', sha256, null, null"
                                + " from seal"),
                "a hash that is not of the text");
        assertEquals(1, Database.number("select count(*) from seal"));
    }

    @Test
    void half_the_figures_are_not_sealed() {
        Told.answers(Told.FIGURES, 200, "{\"partial\":true,\"missing\":[{\"service\":\"inspection\"}],\"figures\":[]}");
        seal(request())
                .then()
                .statusCode(503)
                .body(
                        "detail",
                        equalTo(
                                "The figures are not whole, since these are missing: inspection. Nothing was sealed or compared."));
        Told.answers(Told.FIGURES, 500, "");
        seal(request()).then().statusCode(503);
        Told.answers(Told.FIGURES, 200, "<html>");
        seal(request()).then().statusCode(503);
        assertEquals(0, Database.number("select count(*) from seal"));
    }

    @Test
    void what_makes_no_sense_is_refused_with_every_fault_and_nothing_is_kept() {
        seal(request("to", "2020-07-31", "knownAt", "2999-01-01T00:00:00Z", "ground", "Không có lần chốt nào"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("to", "knownAt", "ground"));
        seal(request("to", "2120-08-02")).then().statusCode(400);
        seal(request("org", "NOWHERE")).then().statusCode(404);
        seal(request("title", " ")).then().statusCode(400);
        seal(request("codes", List.of("DOC.ISSUED", "DOC.NONE")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("codes"));
        assertEquals(0, Database.number("select count(*) from seal"));
    }

    @Test
    void what_the_gateway_finds_wrong_is_told_in_its_words() {
        Told.answers(
                Told.FIGURES, 400, "{\"violations\":[{\"field\":\"org\",\"message\":\"BL ended on 2025-07-01.\"}]}");
        seal(request("tree", "TODAY"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("org"))
                .body("violations.message", contains("BL ended on 2025-07-01."));
    }

    @Test
    void only_the_figures_that_are_named_are_sealed() {
        seal(request("codes", List.of("INSP.CASES")))
                .then()
                .statusCode(201)
                .body("figures.code", contains("INSP.CASES"));
    }

    @Test
    void a_seal_in_anothers_place_leaves_that_one_as_it_is() {
        String first = sealed(request());
        Told.figures(1118, 229);
        String second = sealed(request("supersedes", first, "ground", "Bổ sung hai cuộc nhập muộn"));
        as(office())
                .get(SEALS + "/" + first)
                .then()
                .body("seal.supersededBy", equalTo(second))
                .body("figures[1].value", equalTo(227));
        as(office()).get(SEALS + "?includeSuperseded=false").then().body("items.id", contains(second));
        seal(request("supersedes", first, "ground", "Lần nữa")).then().statusCode(409);
        seal(request("supersedes", second, "ground", "Kỳ khác", "to", "2023-03-30"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("supersedes"));
    }

    @Test
    void of_two_that_replace_one_seal_at_once_one_wins() throws Exception {
        String first = sealed(request());
        try (var offices = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = offices.invokeAll(List.of("Một", "Hai").stream()
                    .<Callable<Integer>>map(ground -> () ->
                            seal(request("supersedes", first, "ground", ground)).statusCode())
                    .toList());
            assertEquals(
                    List.of(201, 409),
                    Stream.of(asked.getFirst().get(), asked.getLast().get())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void who_is_cleared_for_less_reads_the_seal_and_not_its_figures() {
        String id = sealed(request());
        var uncleared = reader("BL", "NONE");
        as(uncleared).get(SEALS).then().statusCode(200).body("items.id", contains(id));
        for (String below : List.of("", "/content", "/figures", "/comparison?with=" + id, "/drift")) {
            as(uncleared).get(SEALS + "/" + id + below).then().statusCode(403);
        }
    }

    @Test
    void a_seal_of_another_district_does_not_exist() {
        String id = sealed(request());
        var neighbour = reader("TY", "TOP_SECRET");
        as(neighbour).get(SEALS).then().statusCode(200).body("items", empty());
        for (String below : List.of("", "/content", "/figures", "/history", "/drift", "/comparison?with=" + id)) {
            as(neighbour).get(SEALS + "/" + id + below).then().statusCode(404);
        }
        as(Tokens.of("ty").roles("report-editor", "kpi-reader").org("TY"))
                .body(request())
                .post(SEALS)
                .then()
                .statusCode(404);
    }

    @Test
    void a_district_that_has_ended_is_sealed_to_the_end_of_its_days_and_not_before_it_was() {
        String id = sealed(request("from", "2025-01-01", "to", "2025-12-31"));
        as(reader("BL", "SECRET")).get(SEALS + "/" + id).then().statusCode(200);
        seal(request("org", "QN-HM", "from", "2024-01-01", "to", "2024-12-31"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("org"));
    }

    @Test
    void a_repeated_request_seals_once() {
        var once = as(office()).header("Idempotency-Key", "seal-1").body(request());
        String id = once.post(SEALS).then().statusCode(201).extract().path("seal.id");
        as(office())
                .header("Idempotency-Key", "seal-1")
                .body(request())
                .post(SEALS)
                .then()
                .statusCode(201)
                .body("seal.id", equalTo(id));
        assertEquals(1, Database.number("select count(*) from seal"));
    }

    @Test
    void what_was_sealed_is_told_again_by_its_key_also_while_the_figures_cannot_be_had() {
        var once = as(office()).header("Idempotency-Key", "seal-2").body(request());
        String id = once.post(SEALS).then().statusCode(201).extract().path("seal.id");
        Told.answers(Told.FIGURES, 500, "");
        as(office())
                .header("Idempotency-Key", "seal-2")
                .body(request())
                .post(SEALS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("seal.id", equalTo(id));
        as(office())
                .header("Idempotency-Key", "seal-2")
                .body(request("title", "Khác"))
                .post(SEALS)
                .then()
                .statusCode(422);
    }

    @Test
    void of_two_that_seal_by_one_key_at_once_one_seal_is_made() throws Exception {
        try (var offices = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> send = () -> as(office())
                    .header("Idempotency-Key", "seal-3")
                    .body(request())
                    .post(SEALS)
                    .statusCode();
            for (var answer : offices.invokeAll(List.of(send, send, send, send))) {
                assertTrue(List.of(201, 409).contains(answer.get()), () -> "status " + answer.resultNow());
            }
        }
        assertEquals(1, Database.number("select count(*) from seal"));
    }

    @Test
    void while_many_wait_for_the_figures_seals_are_read_all_the_same() throws Exception {
        Told.answers(Told.FIGURES, StubGateway.NEVER, "");
        try (var offices = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = Stream.generate(
                            () -> offices.submit(() -> seal(request()).statusCode()))
                    .limit(40)
                    .toList();
            while (waiting.stream().anyMatch(each -> !each.isDone())) {
                as(office()).get(SEALS).then().statusCode(200);
            }
            for (var each : waiting) {
                assertEquals(503, each.get());
            }
        }
    }

    @Test
    void seals_are_listed_page_by_page_and_exported_with_their_figures() {
        String first = sealed(request());
        String second = sealed(request("title", "Quý III", "from", "2022-07-01", "to", "2022-09-30"));
        String next = as(office())
                .get(SEALS + "?limit=1")
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("next");
        as(office()).get(SEALS + "?limit=1&after=" + next).then().body("items.id", contains(second));
        as(office()).get(SEALS + "?to=2022-12-31").then().body("items", hasSize(1));
        String csv = as(office())
                .accept("text/csv")
                .get(SEALS + "/" + first + "/figures")
                .asString();
        assertTrue(csv.contains("INSP.CASES,Cuộc kiểm tra,cuộc,FLOW,BELOW,227"), csv);
        assertTrue(as(office()).accept("text/csv").get(SEALS).asString().contains("Quý III"));
    }

    @Test
    void the_journal_tells_who_sealed_what_by_its_hash() {
        String id = sealed(request());
        String hash = as(office()).get(SEALS + "/" + id).then().extract().path("seal.sha256");
        String detail = as(office())
                .get(SEALS + "/" + id + "/history")
                .then()
                .body("action", contains("seal.made"))
                .extract()
                .path("[0].detail");
        assertTrue(detail.contains(hash), detail);
    }
}
