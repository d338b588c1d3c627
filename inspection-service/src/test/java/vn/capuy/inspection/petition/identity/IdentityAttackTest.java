package vn.capuy.inspection.petition.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.auditor;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.petition.Petitionary.PETITIONS;
import static vn.capuy.inspection.petition.Petitionary.SENDER;
import static vn.capuy.inspection.petition.Petitionary.about;
import static vn.capuy.inspection.petition.Petitionary.begun;
import static vn.capuy.inspection.petition.Petitionary.denunciation;
import static vn.capuy.inspection.petition.Petitionary.identity;
import static vn.capuy.inspection.petition.Petitionary.inspectorIs;
import static vn.capuy.inspection.petition.Petitionary.named;
import static vn.capuy.inspection.petition.Petitionary.post;
import static vn.capuy.inspection.petition.Petitionary.reader;
import static vn.capuy.inspection.petition.Petitionary.received;
import static vn.capuy.inspection.petition.Petitionary.step;
import static vn.capuy.inspection.petition.Petitionary.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Tries to find out who sent a petition, by every way there is. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IdentityAttackTest {
    /** An account with every office of the service and every clearance, above all scopes, that nobody named. */
    private static final Tokens ALMIGHTY = Tokens.of("almighty")
            .roles(
                    "inspection-reader",
                    "inspection-editor",
                    "inspection-approver",
                    "auditor",
                    "administrator",
                    "kpi-reader",
                    "feed-reader")
            .org("TW")
            .clearance("TOP_SECRET");

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void no_operation_tells_it_to_who_is_not_named_whatever_his_office() {
        String id = withIdentity();
        List<String> paths = given().get("/q/openapi?format=json")
                .jsonPath()
                .<String>getList("paths.findAll { it.value.containsKey('get') }.collect { it.key }");
        assertTrue(paths.size() > 20, paths.toString());
        String file = as(inspector()).get(PETITIONS + "/" + id).path("caseId");
        for (String path : paths) {
            String asked = path.replace("/api/inspection/v1", "")
                    .replace("{id}", path.contains("/cases/") ? file : id)
                    .replace("{code}", "PET.RECEIVED")
                    .replace("{name}", "petition.denunciation-term")
                    .replaceAll("\\{\\w+}", id);
            for (String accept : List.of(
                    "application/json",
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
                Response answer = as(ALMIGHTY)
                        .accept(accept)
                        .queryParam("org", "BL")
                        .queryParam("from", "2022-01-01")
                        .queryParam("to", "2022-12-31")
                        .queryParam("by", "month")
                        .queryParam("timeout", "0")
                        .get("/api/inspection/v1" + asked);
                Secrets.assertNone(accept + " " + path, answer.asString());
                Secrets.assertNone(path + " headers", answer.headers().toString());
            }
        }
    }

    @Test
    void no_other_table_holds_it_and_its_own_holds_it_encrypted() {
        String id = withIdentity();
        as(Tokens.of("clerk").roles("inspection-reader").org("BL").clearance("SECRET"))
                .get(PETITIONS + "/" + id + "/identity")
                .then()
                .statusCode(200);
        for (String table : Database.column("select tablename from pg_tables where schemaname = 'public'")) {
            Secrets.assertNone(
                    "table " + table, String.join("\n", Database.column("select t::text from \"" + table + "\" t")));
        }
        assertEquals(1, Database.number("select count(*) from petition_identity where replaced_at is null"));
        // In no column stands a hash of the body by which one could try names out.
        assertEquals(
                0,
                Database.number(
                        "select count(*) from idempotency where key like 'identity%' or body like '%identity%'"));
    }

    @Test
    void no_log_tells_it_also_when_it_is_refused() {
        var log = new Gathered();
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        try {
            String id = withIdentity();
            String path = PETITIONS + "/" + id + "/identity";
            for (String bad : List.of(
                    SENDER.replace("\"name\"", "\"tên\""),
                    SENDER.replace("}", ""),
                    SENDER.replace("\"022199004417\"", "22199004417"),
                    SENDER.replace("\"name\":\"", "\"name\":\"" + "x".repeat(300)),
                    "[" + SENDER + "]",
                    SENDER.replace("Chìu", "\\u0000Chìu"))) {
                Response answer = as(inspector())
                        .header("If-Match", "\"" + version(id) + "\"")
                        .body(bad)
                        .put(path);
                assertEquals(400, answer.statusCode(), bad);
                Secrets.assertNone("the refusal", answer.asString());
            }
            Database.run(
                    "update petition_identity set content = set_byte(content, 9, (get_byte(content, 9) + 1) % 256)");
            as(Tokens.of("clerk").roles("inspection-reader").org("BL").clearance("SECRET"))
                    .get(path)
                    .then()
                    .statusCode(500);
        } finally {
            root.removeHandler(log);
        }
        assertTrue(log.text.toString().contains("changed in the database"), "That it was changed is in the log");
        Secrets.assertNone("the log", log.text.toString());
    }

    @Test
    void who_is_named_sees_it_that_he_did_is_known_and_withdrawn_he_sees_it_no_more() {
        String id = received(denunciation());
        identity(inspector(), id, SENDER).statusCode(204);
        String clerk = post(standingCommittee(), id, "identity/readers", named("reader"))
                .statusCode(200)
                .extract()
                .path("items[0].id");
        as(reader())
                .get(PETITIONS + "/" + id + "/identity")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("entries[0].sender.name", is("Chìu Sằn Mềnh Khuê"))
                .body("entries[0].enteredBy", is("inspector"));
        post(standingCommittee(), id, "identity/readers/" + clerk + "/withdraw", "{\"reason\":\"Xong việc\"}")
                .statusCode(200);
        as(reader()).get(PETITIONS + "/" + id + "/identity").then().statusCode(404);
        as(auditor())
                .get(PETITIONS + "/" + id + "/history")
                .then()
                .body(
                        "items.action",
                        hasItems(
                                "petition.identity-entered",
                                "petition.identity-reader-named",
                                "petition.identity-read",
                                "petition.identity-reader-withdrawn",
                                "petition.identity-refused"))
                .body("items.find { it.action == 'petition.identity-read' }.actor", is("reader"));
    }

    @Test
    void neither_who_entered_it_nor_who_named_the_readers_nor_the_auditor_sees_it() {
        String id = withIdentity();
        for (var other : new Tokens[] {inspector(), standingCommittee(), auditor(), reader(), ALMIGHTY}) {
            as(other).get(PETITIONS + "/" + id + "/identity").then().statusCode(404);
        }
        post(standingCommittee(), id, "identity/readers", named("standing-committee"))
                .statusCode(400)
                .body("violations.field", contains("account"));
        post(inspector(), id, "identity/readers", named("inspector")).statusCode(403);
        post(standingCommittee(), id, "identity/readers", named("inspector")).statusCode(200);
        as(inspector()).get(PETITIONS + "/" + id + "/identity").then().statusCode(200);
    }

    @Test
    void whom_the_petition_concerns_is_not_named_and_named_before_he_is_known_sees_nothing() {
        String id = received(about("BL-P0417"));
        identity(inspector(), id, SENDER).statusCode(204);
        post(standingCommittee(), id, "identity/readers", named("reader")).statusCode(200);
        inspectorIs("reader", "BL-P0417");
        as(reader()).get(PETITIONS + "/" + id + "/identity").then().statusCode(404);
        post(standingCommittee(), id, "identity/readers", named("reader")).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAMED", "ANONYMOUS"})
    void nothing_tells_whether_one_was_entered(String sender) {
        String with = received(denunciation().replace("NAMED", sender));
        String without = received(denunciation().replace("NAMED", sender));
        identity(inspector(), with, SENDER).statusCode(204);
        assertEquals(version(without), version(with));
        for (var account : new Tokens[] {inspector(), standingCommittee(), reader()}) {
            for (String below :
                    List.of("", "/history", "/identity", "/due", "/handlers", "/identity/readers", "/same-sender")) {
                Response one = as(account).get(PETITIONS + "/" + with + below);
                Response other = as(account).get(PETITIONS + "/" + without + below);
                if (!(below.equals("/same-sender") && one.statusCode() == 403)) {
                    assertEquals(plain(other, without), plain(one, with), account + below);
                }
            }
        }
        // Entered again it is answered in the same way, over nothing and over another.
        identity(inspector(), with, SENDER).statusCode(204).body(is(""));
        identity(inspector(), without, SENDER).statusCode(204).body(is(""));
    }

    @Test
    void one_that_does_not_exist_and_one_that_is_not_for_him_are_answered_alike() {
        String id = withIdentity();
        String nowhere = "018f0000-0000-7000-8000-000000000000";
        Response one = as(reader()).get(PETITIONS + "/" + id + "/identity");
        Response other = as(reader()).get(PETITIONS + "/" + nowhere + "/identity");
        assertEquals(plain(other, nowhere), plain(one, id));
    }

    @Test
    void what_is_entered_anew_takes_the_place_and_the_former_stays_for_the_named() {
        String id = withIdentity();
        identity(inspector(), id, "{\"name\":\"Lý Sáng Cù\"}").statusCode(204);
        as(Tokens.of("clerk").roles("inspection-reader").org("BL").clearance("SECRET"))
                .get(PETITIONS + "/" + id + "/identity")
                .then()
                .body("entries.sender.name", contains("Lý Sáng Cù", "Chìu Sằn Mềnh Khuê"));
    }

    @Test
    void a_petition_whose_text_already_names_the_sender_is_told_to_who_enters_him() {
        for (String text : List.of("Ông CHIU SAN  MENH KHUE phản ánh", "Gọi 0987.654.321", "Số 022199004417")) {
            String id = received(denunciation().replace("Thu, chi quỹ thôn không công khai", text));
            identity(inspector(), id, SENDER)
                    .statusCode(400)
                    .body("violations.field", contains("name"))
                    .body(not(containsString("Khuê")));
            assertEquals(0, Database.number("select count(*) from petition_identity where petition = '" + id + "'"));
        }
    }

    @Test
    void a_closed_or_voided_petition_takes_no_identity_and_a_stale_version_neither() {
        String id = received(denunciation());
        String path = PETITIONS + "/" + id + "/identity";
        as(inspector()).body(SENDER).put(path).then().statusCode(428);
        as(inspector())
                .header("If-Match", "\"9\"")
                .body(SENDER)
                .put(path)
                .then()
                .statusCode(412);
        post(inspector(), id, "void", "{\"reason\":\"Nhầm\"}").statusCode(200);
        identity(inspector(), id, SENDER).statusCode(409);
        assertEquals(0, Database.number("select count(*) from petition_identity"));
    }

    @Test
    void the_same_sender_is_found_by_number_and_never_by_who_could_try_names_out() {
        String first = received(denunciation());
        String second = received(denunciation());
        String other = received(denunciation());
        identity(inspector(), first, SENDER).statusCode(204);
        identity(inspector(), second, "{\"name\":\"Chìu Khuê\",\"phone\":\"+84 987654321\"}")
                .statusCode(204);
        identity(inspector(), other, "{\"name\":\"Chìu Sằn Mềnh Khuê\"}").statusCode(204);
        as(standingCommittee())
                .get(PETITIONS + "/" + first + "/same-sender")
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("items.number", contains(2));
        as(standingCommittee())
                .get(PETITIONS + "/" + other + "/same-sender")
                .then()
                .body("items", empty());
        as(inspector()).get(PETITIONS + "/" + first + "/same-sender").then().statusCode(403);
        // Who enters a guess does not learn whether it is somebody, from either side.
        var guessing = Tokens.of("guessing")
                .roles("inspection-editor", "inspection-approver")
                .org("BL")
                .clearance("SECRET");
        String decoy = as(guessing).body(denunciation()).post(PETITIONS).path("id");
        identity(guessing, decoy, SENDER).statusCode(204);
        as(guessing).get(PETITIONS + "/" + decoy + "/same-sender").then().statusCode(403);
        as(guessing)
                .get(PETITIONS + "/" + first + "/same-sender")
                .then()
                .statusCode(200)
                .body("items.id", contains(second));
        assertEquals(3, Database.number("select count(*) from journal where action = 'petition.same-sender-searched'"));
    }

    @Test
    void the_services_own_role_can_neither_delete_identities_nor_write_over_the_register() throws Exception {
        withIdentity();
        try (var connection = java.sql.DriverManager.getConnection(
                        System.getProperty("capuy.test.database.url"), "capuy_test", "app");
                var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "delete from petition_identity",
                    "truncate petition_identity",
                    "update petition_identity set recorded_by = 'x'",
                    "update petition set summary = 'x'",
                    "update petition set number = 7",
                    "update petition_counter set last = 1",
                    "insert into petition_counter values ('BL', 2022, 5)",
                    "delete from petition",
                    "update petition_step set ground = 'x'",
                    "update petition_subject set member = 'x'")) {
                org.junit.jupiter.api.Assertions.assertThrows(
                        java.sql.SQLException.class, () -> statement.execute(sql), sql);
            }
        }
    }

    /** In resolution, with an identity that "clerk" may read, and all kinds of things done with it. */
    private static String withIdentity() {
        String id = as(inspector())
                .header("Idempotency-Key", "petition-1")
                .body(denunciation())
                .post(PETITIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        identity(inspector(), id, SENDER).statusCode(204);
        post(standingCommittee(), id, "identity/readers", named("clerk")).statusCode(200);
        begun(id, "TC-01");
        step(inspector(), id, "WITHDRAW", "2022-06-01", "\"ground\":\"Đơn xin rút\"")
                .statusCode(200);
        return id;
    }

    /** The answer without what differs between any two petitions. */
    private static String plain(Response answer, String id) {
        return answer.statusCode()
                + answer.asString()
                        .replace(id, "ID")
                        .replaceAll("\"number\":\\d+", "N")
                        .replaceAll("\"position\":\\d+", "P")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "UUID")
                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "AT");
    }

    /** All that is logged, with the exceptions behind it. */
    private static final class Gathered extends Handler {
        private final StringWriter text = new StringWriter();

        @Override
        public void publish(LogRecord entry) {
            var out = new PrintWriter(text);
            out.println(entry.getMessage());
            if (entry.getParameters() != null) {
                for (Object parameter : entry.getParameters()) {
                    out.println(parameter);
                }
            }
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(out);
            }
            out.flush();
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
