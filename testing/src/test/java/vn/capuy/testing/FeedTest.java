package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FeedTest {
    @BeforeEach
    void empty() {
        Database.empty();
    }

    private static Response read(String org, String query) {
        return given().header(
                        "Authorization",
                        Tokens.of("reader").roles("feed-reader").org(org).bearer())
                .get("/api/note/v1/feed" + query);
    }

    private static void write(String org, String title) {
        given().header(
                        "Authorization",
                        Tokens.of("clerk").roles("document-editor").org("TW").bearer())
                .contentType("application/json")
                .body("{\"org\":\"%s\",\"writtenOn\":\"2023-01-01\",\"title\":\"%s\",\"pages\":2}"
                        .formatted(org, title))
                .post("/api/note/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void events_come_in_order_and_reading_goes_on_after_any_of_them() {
        write("BL", "Một");
        write("BL", "Hai");
        Response first = read("TW", "");
        first.then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("data.title", contains("Một", "Hai"))
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].type", equalTo("vn.capuy.note.written"));
        write("BL", "Ba");
        read("TW", "?lastEventId=" + first.path("[1].id")).then().body("data.title", contains("Ba"));
    }

    @Test
    void a_reader_is_told_of_what_is_within_his_scope_alone() {
        write("BL-HM-DU", "Của xã");
        write("TY", "Của huyện khác");
        read("BL", "").then().body("data.title", contains("Của xã"));
        given().header(
                        "Authorization",
                        Tokens.of("clerk").roles("document-reader").org("BL").bearer())
                .get("/api/note/v1/feed")
                .then()
                .statusCode(403);
    }

    @Test
    void an_event_that_commits_late_comes_after_those_already_read() throws SQLException {
        write("BL", "Sớm");
        try (Connection late = Database.connect();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("""
                    insert into outbox (id, aggregatetype, aggregateid, type, org, at, payload)
                    values (gen_random_uuid(), 'note', 'x', 't', 'BL', now(), '{"title":"Muộn"}')""");
            write("BL", "Sau nhưng xong trước");
            Response read = read("TW", "");
            read.then().body("data.title", contains("Sớm", "Sau nhưng xong trước"));
            late.commit();
            read("TW", "?lastEventId=" + read.path("[1].id")).then().body("data.title", contains("Muộn"));
        }
        read("TW", "").then().body("data.title", contains("Sớm", "Sau nhưng xong trước", "Muộn"));
    }

    @Test
    void a_reader_who_waits_is_told_as_soon_as_something_happens() throws Exception {
        write("BL", "Đầu");
        String last = read("TW", "").path("[0].id");
        var waiting = CompletableFuture.supplyAsync(() -> read("TW", "?timeout=20&lastEventId=" + last));
        write("BL", "Đang chờ");
        List<String> titles = waiting.get(15, TimeUnit.SECONDS).path("data.title");
        assertEquals(List.of("Đang chờ"), titles);
        read("TW", "?timeout=61").then().statusCode(400);
    }

    @Test
    void the_organisation_is_copied_from_its_owners_feed_and_a_repetition_changes_nothing() {
        read("TW", "");
        write("BL", "Cần biết BL");
        long ancestry = Database.number("select count(*) from org_ancestry");
        assertTrue(ancestry > 20, () -> "pairs: " + ancestry);
        Database.run("update feed_cursor set last_position = 0");
        write("BL", "Đọc lại từ đầu");
        given().header(
                        "Authorization",
                        Tokens.of("clerk").roles("document-reader").org("TW").bearer())
                .get("/api/note/v1/indicators/values?org=NEW&from=2020-01-01&to=2020-01-02")
                .then()
                .statusCode(404);
        assertEquals(ancestry, Database.number("select count(*) from org_ancestry"));
    }

    @Test
    void successions_are_copied_and_those_that_were_passed_by_are_read_afterwards() {
        write("BL", "Cần biết BL");
        String told =
                "select string_agg(predecessor || '>' || successor || ' ' || share_kind, ',' order by predecessor)"
                        + " from org_succession where event = 'SX-2025-07-01'";
        String whole = "BL-HM>QN-HM ALL,BL-HM-DU>QN-HM-DU ALL";
        assertEquals(List.of(whole), Database.column(told));
        // As in a service that was at this place of the feed before it knew what a succession is.
        Database.run("delete from org_succession");
        String cursor = "select last_position from feed_cursor where source = 'organisation'";
        long before = Database.number(cursor);
        Database.run("insert into feed_cursor values ('organisation:vn.capuy.organisation.succession', 0)");
        given().header(
                        "Authorization",
                        Tokens.of("clerk").roles("document-reader").org("TW").bearer())
                .get("/api/note/v1/indicators/values?org=NEW&from=2020-01-01&to=2020-01-02")
                .then()
                .statusCode(404);
        assertEquals(List.of(whole), Database.column(told));
        assertEquals(before, Database.number(cursor));
        assertEquals(0, Database.number("select count(*) from feed_cursor where source like '%:%'"));
    }
}
