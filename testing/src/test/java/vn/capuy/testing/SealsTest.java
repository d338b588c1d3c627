package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.platform.journal.seal.Sealer;

/** The journal is sealed, and whatever becomes of its lines afterwards shows. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SealsTest {
    private static final String ROOT = "/api/note/v1";
    /** As the tables' owner, past the triggers: what an intruder in the database could do. */
    private static final String AS_INTRUDER = "set session_replication_role = replica; ";

    @Inject
    Sealer sealer;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        Database.empty();
    }

    private static RequestSpecification as(String org, String... roles) {
        return given().header(
                        "Authorization", Tokens.of("who").roles(roles).org(org).bearer())
                .contentType("application/json");
    }

    private static void write(String org, String title) {
        as("TW", "document-editor", "document-reader")
                .body("{\"org\":\"%s\",\"writtenOn\":\"2023-01-01\",\"title\":\"%s\",\"pages\":2}"
                        .formatted(org, title))
                .post(ROOT + "/notes")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse verify() {
        return as("TW", "auditor").get(ROOT + "/audit/verify").then().statusCode(200);
    }

    private void sealAll() {
        while (sealer.seal()) {
            // Batch by batch.
        }
    }

    private void twoSeals() {
        write("BL", "Một");
        write("BL", "Hai");
        sealAll();
        write("BL", "Ba");
        sealAll();
    }

    @Test
    void what_was_sealed_and_left_alone_holds_and_the_rest_waits() {
        twoSeals();
        write("BL", "Bốn");
        verify().body("holds", equalTo(true))
                .body("seals", equalTo(2))
                .body("entries", equalTo(3))
                .body("unsealed", equalTo(1))
                .body("next", equalTo(null));
        assertEquals(2, Database.number("select count(*) from journal_seal"));
        assertFalse(sealer.seal() && sealer.seal(), "What is sealed is not sealed again");
    }

    @Test
    void a_changed_line_shows() {
        twoSeals();
        Database.run(AS_INTRUDER
                + "update journal set actor = 'nobody' where position = (select min(position) from journal)");
        verify().body("holds", equalTo(false))
                .body("breaches.seal", contains(1))
                .body("breaches.what", contains("LINE_CHANGED"));
    }

    @Test
    void a_line_that_was_taken_out_shows() {
        twoSeals();
        Database.run(AS_INTRUDER + "delete from journal where position = (select max(position) from journal)");
        verify().body("breaches.seal", contains(2)).body("breaches.what", contains("LINE_MISSING"));
    }

    @Test
    void a_line_that_was_put_into_a_gap_shows() {
        write("BL", "Một");
        Database.run("select nextval(pg_get_serial_sequence('journal', 'position'))");
        write("BL", "Hai");
        sealAll();
        Database.run("delete from journal_gap");
        Database.run(AS_INTRUDER + """
                insert into journal (position, at, actor, action, subject_type, subject_id, correlation_id)
                overriding system value
                select min(position) + 1, now(), 'nobody', 'note.written', 'note', 'x', 'y' from journal""");
        verify().body("breaches.what", contains("LINE_ADDED"));
    }

    @Test
    void a_seal_that_was_made_anew_breaks_the_chain() {
        twoSeals();
        Database.run(
                AS_INTRUDER + "update journal_seal set entries = entries + 1, seal = sha256('x') where number = 1");
        verify().body("breaches.findAll { it.seal == 1 }.what", hasItem("SEAL"))
                .body("breaches.findAll { it.seal == 2 }.what", contains("CHAIN"));
    }

    @Test
    void a_line_that_is_committed_late_is_sealed_by_the_next_seal() throws Exception {
        write("BL", "Một");
        try (var late = Database.connect()) {
            late.setAutoCommit(false);
            try (var statement = late.createStatement()) {
                statement.execute("""
                        insert into journal (at, actor, action, subject_type, subject_id, correlation_id)
                        values (now(), 'slow', 'note.written', 'note', 'x', 'y')""");
            }
            write("BL", "Hai");
            sealAll();
            late.commit();
        }
        verify().body("holds", equalTo(true)).body("entries", equalTo(2));
        sealAll();
        verify().body("holds", equalTo(true)).body("entries", equalTo(3));
        long slow = Database.number("select position from journal where actor = 'slow'");
        as("TW", "auditor")
                .get(ROOT + "/audit/seals?limit=1")
                .then()
                .body("items[0].missing", hasItem((int) slow))
                .body("items[0].late", hasSize(0));
        Database.run(AS_INTRUDER + "update journal set actor = 'nobody' where actor = 'slow'");
        verify().body("breaches.seal", contains(2));
    }

    @Test
    void only_an_auditor_sees_the_seals() {
        for (String path : new String[] {"/audit/seals", "/audit/verify", "/audit/export"}) {
            as("TW", "document-reader").get(ROOT + path).then().statusCode(403);
        }
    }

    @Test
    void an_export_proves_itself_without_the_software_and_hides_what_is_outside_the_scope() throws Exception {
        write("BL", "Ở huyện \\\"Bình Liêu\\\"");
        write("TY", "Nơi khác");
        sealAll();
        String all = export("TW");
        assertTrue(all.contains("Nơi khác"));
        assertEquals(0, check(all));
        String below = export("BL");
        assertTrue(below.contains("Bình Liêu"));
        assertFalse(below.contains("Nơi khác"), below);
        assertEquals(0, check(below));
        assertEquals(1, check(all.replace("Nơi khác", "Nơi đây")));
    }

    private static String export(String org) {
        return as(org, "auditor")
                .get(ROOT + "/audit/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private int check(String export) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("journal.ndjson"), export);
        Path program = Path.of("../deploy/audit/CheckJournal.java").toAbsolutePath();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        program.toString(),
                        file.toString())
                .inheritIO()
                .start();
        assertTrue(run.waitFor(1, TimeUnit.MINUTES));
        return run.exitValue();
    }
}
