package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Papers are marked by those who do not know whose they are. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExaminationPapersTest {
    private static final String OPEN = "{\"step\": \"OPEN_PAPERS\"}";
    private static final Map<String, String> NAMES =
            Map.of("CB-1", "Hoàng Thị Hoà", "CB-2", "Hoàng Văn Hòa", "CB-3", "Đặng Kim Hoa");

    private static final List<String> MARKS = List.of("83.17", "41.23", "71.29");

    private String id;

    @BeforeEach
    void seed() {
        Rounds.seed();
        id = Rounds.announced("TT-1");
    }

    private String path(String rest) {
        return "/examinations/" + id + rest;
    }

    /** Every reading operation of the round. */
    private List<String> reads(Map<String, String> codes) {
        var paths = new ArrayList<>(List.of(
                "/examinations",
                path(""),
                path("/history"),
                path("/council"),
                path("/candidates"),
                path("/papers"),
                path("/papers/slips"),
                path("/ranking"),
                "/indicators/EXAM.POSTS_FILLED/records?org=BL&from=2020-08-01&to=2023-03-31"));
        Database.column("select id from examination_candidate").forEach(each -> paths.add(path("/candidates/" + each)));
        codes.values().forEach(code -> paths.add(path("/papers/" + code)));
        return paths;
    }

    @Test
    void before_the_opening_no_answer_tells_a_name_with_a_score_or_a_code() {
        Map<String, String> codes = Rounds.coded(id, "CB-1", "CB-2", "CB-3");
        Rounds.marked(id, codes.get("CB-1"), "83.17");
        Rounds.mark(1, id, codes.get("CB-2"), "41.23").statusCode(200);
        Rounds.mark(2, id, codes.get("CB-2"), "71.29").statusCode(200);
        Map<String, Supplier<RequestSpecification>> callers = Map.of(
                "marker", () -> Rounds.marker(1),
                "third marker", () -> Rounds.marker(3),
                "keeper", Rounds::keeper,
                "keeper with every role",
                        () -> Api.as(
                                "keeper",
                                "TW",
                                "cadre-editor",
                                "cadre-reader",
                                "cadre-approver",
                                "auditor",
                                "kpi-reader"),
                "marker with every role",
                        () -> Api.as(
                                "marker-1",
                                "TW",
                                "cadre-editor",
                                "cadre-reader",
                                "cadre-approver",
                                "auditor",
                                "kpi-reader"),
                "reader", () -> Api.reader("BL"),
                "editor", () -> Api.editor("BL"),
                "approver", () -> Api.approver("BL"),
                "auditor", () -> Api.as("auditor", "BL", "auditor", "cadre-reader", "kpi-reader"));
        Map<String, List<String>> seen = Map.of(
                "marker",
                List.of("83.17", "41.23"),
                "marker with every role",
                List.of("83.17", "41.23"),
                "approver",
                MARKS,
                "auditor",
                MARKS);
        callers.forEach((who, caller) -> {
            var told = new StringBuilder();
            for (Response answer : answers(caller, codes)) {
                String body = answer.asString();
                assertTrue(answer.statusCode() < 500, who + " " + body);
                // The journal tells of applications and of marks, each in lines of their own.
                List<String> parts = body.contains("examination.announced")
                        ? answer.jsonPath().getList("detail", String.class)
                        : List.of(body);
                parts.stream().filter(java.util.Objects::nonNull).forEach(part -> apart(who, part, codes));
                told.append(answer.statusCode() < 400 ? body : "");
            }
            assertTrue(told.indexOf("Đặng Kim Hoa") >= 0, who + " sees who the candidates are");
            for (String mark : MARKS) {
                boolean expected = seen.getOrDefault(who, List.of()).contains(mark);
                assertEquals(expected, told.indexOf(mark) >= 0, who + " " + mark);
            }
            if (who.startsWith("keeper") || who.equals("reader") || who.equals("editor")) {
                assertTrue(codes.values().stream().noneMatch(code -> told.indexOf(code) >= 0), who + " sees no code");
            }
        });
        assertEquals(
                1, Database.number("select count(*) from examination where state = 'MARKING' and voided_at is null"));
    }

    /** What every operation of the round answers; those that write are told an outdated version. */
    private List<Response> answers(Supplier<RequestSpecification> caller, Map<String, String> codes) {
        var answers = new ArrayList<Response>();
        for (String read : reads(codes)) {
            answers.add(caller.get().accept("application/json").get(read));
            answers.add(caller.get().accept("text/csv").get(read));
        }
        writes(codes)
                .forEach((path, body) -> answers.add(
                        caller.get().header("If-Match", "\"99\"").body(body).post(path)));
        return answers;
    }

    private Map<String, String> writes(Map<String, String> codes) {
        String reason = "{\"reason\": \"Thử\"}";
        String candidate =
                Database.column("select id from examination_candidate").getFirst();
        String post = Database.column("select id from examination_post").getFirst();
        return Map.of(
                path("/steps"),
                OPEN,
                path("/void"),
                reason,
                path("/posts/" + post + "/void"),
                reason,
                path("/council"),
                Rounds.council("TV-1", "TV-2", "TV-3"),
                path("/candidates"),
                "{\"person\": \"CB-1\", \"post\": \"BTC-TB\", \"appliedOn\": \"2022-06-20\"}",
                path("/candidates/" + candidate + "/decision"),
                "{\"step\": \"DISQUALIFY\", \"ground\": \"Thử\"}",
                path("/papers/" + codes.get("CB-1") + "/decision"),
                "{\"score\": 1, \"reason\": \"Thử\"}",
                path("/papers/" + codes.get("CB-1") + "/marks"),
                "{\"score\": 100.01}",
                path("/defences"),
                "{\"person\": \"CB-1\", \"scores\": [{\"member\": \"" + post + "\", \"score\": 1}]}",
                path("/votes"),
                "{\"post\": \"BTC-TB\", \"heldOn\": \"2022-07-17\", \"votes\": [{\"person\": \"CB-1\"}]}");
    }

    private static void apart(String who, String part, Map<String, String> codes) {
        boolean names = NAMES.entrySet().stream()
                .anyMatch(each -> part.contains(each.getValue()) || part.contains(each.getKey()));
        boolean marks = MARKS.stream().anyMatch(part::contains);
        boolean papers = codes.values().stream().anyMatch(part::contains);
        assertFalse(names && (marks || papers), who + " " + part);
    }

    @Test
    void a_marker_sees_codes_in_an_order_that_tells_nothing_and_only_his_own_marks() {
        Map<String, String> codes = Rounds.coded(id, "CB-1", "CB-2", "CB-3");
        Rounds.mark(2, id, codes.get("CB-1"), "66.60").statusCode(200);
        Rounds.mark(1, id, codes.get("CB-1"), "60.00").statusCode(200);
        String body = Rounds.marker(1)
                .get(path("/papers"))
                .then()
                .statusCode(200)
                .body("code", equalTo(codes.values().stream().sorted().toList()))
                .body("find { it.code == '" + codes.get("CB-1") + "' }.ownScore", equalTo(60.00f))
                .body("find { it.code == '" + codes.get("CB-1") + "' }.settled", equalTo(true))
                .body("find { it.code == '" + codes.get("CB-1") + "' }.score", nullValue())
                .body("find { it.code == '" + codes.get("CB-2") + "' }.wanted", equalTo(true))
                .extract()
                .asString();
        assertFalse(body.contains("66.6") || body.contains("63.3") || body.contains("marker-2"), body);
        Rounds.marker(4).get(path("/papers")).then().statusCode(403);
        Api.approver("BL")
                .get(path("/papers"))
                .then()
                .statusCode(200)
                .body("find { it.code == '" + codes.get("CB-1") + "' }.score", equalTo(63.30f))
                .body("find { it.code == '" + codes.get("CB-1") + "' }.marks.marker", contains("marker-1", "marker-2"));
        Api.approver("TY").get(path("/papers")).then().statusCode(404);
    }

    @Test
    void whoever_keeps_the_keys_reads_them_until_the_first_mark_and_neither_marks_nor_opens() {
        Map<String, String> codes = Rounds.coded(id, "CB-1", "CB-2");
        assertEquals(2, new HashSet<>(codes.values()).size());
        Rounds.marker(1).get(path("/papers/slips")).then().statusCode(403);
        Api.editor("BL").get(path("/papers/slips")).then().statusCode(403);
        Rounds.keeper()
                .body("{\"score\": 50}")
                .post(path("/papers/" + codes.get("CB-1") + "/marks"))
                .then()
                .statusCode(403);
        Rounds.marked(id, codes.get("CB-1"), "50");
        Rounds.keeper().get(path("/papers/slips")).then().statusCode(409);
        Rounds.marked(id, codes.get("CB-2"), "50");
        Rounds.step(Api.as("keeper", "BL", "cadre-approver", "cadre-reader"), id, OPEN)
                .statusCode(403);
        Rounds.step(Api.as("marker-3", "BL", "cadre-approver", "cadre-reader"), id, OPEN)
                .statusCode(403);
        Rounds.step(Api.as("editor", "BL", "cadre-approver", "cadre-reader"), id, OPEN)
                .statusCode(403);
        Rounds.step(Api.approver("BL"), id, OPEN).statusCode(200);
        assertEquals(1, Database.number("select count(*) from journal where action = 'examination.slips-read'"));
    }

    @Test
    void codes_are_given_to_decided_candidates_by_one_who_is_no_marker() {
        String candidate = Rounds.applied(id, "CB-1", "BTC-TB");
        Rounds.admitted(id, "CB-2", "BTC-TB");
        String assign = "{\"step\": \"ASSIGN_CODES\", \"markers\": [%s], \"absent\": [%s]}";
        String both = "\"marker-1\", \"marker-2\"";
        Rounds.step(Rounds.keeper(), id, assign.formatted(both, ""))
                .statusCode(409)
                .body("detail", containsString("council is not constituted"));
        Rounds.constitute(id, Rounds.council("TV-1", "TV-2", "TV-3", "TV-4", "TV-5"))
                .statusCode(200);
        Rounds.step(Rounds.keeper(), id, assign.formatted(both, ""))
                .statusCode(409)
                .body("detail", containsString("not decided"));
        Rounds.decide(id, candidate, "{\"step\": \"ADMIT\", \"ground\": \"Đủ\"}")
                .statusCode(200);
        Rounds.step(Rounds.keeper(), id, assign.formatted("\"marker-1\", \"marker-1\", \"keeper\"", "\"CB-9\""))
                .statusCode(400)
                .body("violations.field", contains("markers", "markers", "absent[0]"));
        Rounds.step(Rounds.keeper(), id, assign.formatted(both, "\"CB-2\""))
                .statusCode(409)
                .body("detail", containsString("Fewer than 2 papers"));
        assertEquals(0, Database.number("select count(*) from examination_paper"));
        assertEquals(0, Database.number("select count(*) from examination_candidate where written_absent"));
    }

    @Test
    void three_markers_or_the_council_settle_a_paper_whose_marks_are_too_far_apart() {
        Map<String, String> codes = Rounds.coded(id, "CB-1", "CB-2", "CB-3");
        String first = codes.get("CB-1");
        Rounds.mark(1, id, first, "40").statusCode(200).body("wanted", equalTo(false));
        Rounds.mark(1, id, first, "41").statusCode(409).body("detail", containsString("correction"));
        Rounds.mark(2, id, first, "50.01").statusCode(200).body("settled", equalTo(false));
        Rounds.marker(3).get(path("/papers")).then().body("wanted", contains(true, true, true));
        Rounds.mark(3, id, first, "49.97").statusCode(200).body("settled", equalTo(true));
        String second = codes.get("CB-2");
        Rounds.mark(1, id, second, "60").statusCode(200);
        Rounds.mark(2, id, second, "80").statusCode(200);
        String decision = "{\"score\": 66.50, \"reason\": \"Chấm thống nhất\"}";
        Rounds.step(Api.approver("BL"), id, OPEN).statusCode(409).body("detail", containsString("2 papers"));
        Api.editor("BL")
                .body(decision)
                .post(path("/papers/" + second + "/decision"))
                .then()
                .statusCode(403);
        Api.approver("BL")
                .body(decision)
                .post(path("/papers/" + first + "/decision"))
                .then()
                .statusCode(409);
        Api.as("marker-1", "BL", "cadre-approver")
                .body(decision)
                .post(path("/papers/" + second + "/decision"))
                .then()
                .statusCode(403);
        Api.approver("BL")
                .body(decision)
                .post(path("/papers/" + second + "/decision"))
                .then()
                .statusCode(200)
                .body("score", equalTo(66.50f));
        String third = codes.get("CB-3");
        Rounds.marked(id, third, "70");
        Rounds.mark(3, id, third, "70").statusCode(409).body("detail", containsString("has its marks"));
        Rounds.marker(1)
                .body("{\"score\": 72, \"correction\": \"Cộng nhầm\"}")
                .post(path("/papers/" + third + "/marks"))
                .then()
                .statusCode(200);
        Rounds.step(Api.approver("BL"), id, OPEN).statusCode(200);
        Api.reader("BL").get(path("/candidates")).then().body("items.writtenScore", contains(49.99f, 66.50f, 71.00f));
    }

    @Test
    void marks_outside_the_points_or_on_no_paper_are_refused_and_nothing_is_entered() {
        Map<String, String> codes = Rounds.coded(id, "CB-1", "CB-2");
        for (String score : List.of("100.01", "-0.01", "50.001", "null", "\"50\"")) {
            Rounds.mark(1, id, codes.get("CB-1"), score).statusCode(400);
        }
        Rounds.mark(1, id, "NOSUCHCD", "50").statusCode(404);
        assertEquals(0, Database.number("select count(*) from examination_mark"));
        Rounds.mark(1, id, codes.get("CB-1"), "100").statusCode(200);
        Rounds.mark(1, id, codes.get("CB-2"), "0").statusCode(200);
    }

    @Test
    void papers_that_were_opened_are_never_closed_and_take_no_mark() {
        Map<String, String> codes = Rounds.coded(id, "CB-1", "CB-2");
        codes.values().forEach(code -> Rounds.marked(id, code, "50"));
        Rounds.step(Api.approver("BL"), id, OPEN).statusCode(200);
        Rounds.step(Api.approver("BL"), id, OPEN).statusCode(409);
        Rounds.mark(3, id, codes.get("CB-1"), "90").statusCode(409);
        Rounds.marker(1)
                .body("{\"score\": 90, \"correction\": \"Nâng điểm\"}")
                .post(path("/papers/" + codes.get("CB-1") + "/marks"))
                .then()
                .statusCode(409);
        assertEquals(2, Database.number("select count(*) from examination_candidate where written_score = 50"));
    }

    @Test
    void of_those_who_open_or_mark_at_once_the_papers_are_opened_once() throws Exception {
        Map<String, String> codes = Rounds.coded(id, "CB-1", "CB-2");
        codes.values().forEach(code -> Rounds.marked(id, code, "50"));
        String tag = Rounds.tag(id);
        var attempts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            String account = "opener-" + i;
            attempts.add(() -> Api.as(account, "BL", "cadre-approver")
                    .header("If-Match", tag)
                    .body(OPEN)
                    .post(path("/steps"))
                    .statusCode());
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var codesAnswered = new ArrayList<Integer>();
            for (var each : threads.invokeAll(attempts)) {
                codesAnswered.add(each.get());
            }
            assertEquals(1, codesAnswered.stream().filter(each -> each == 200).count(), codesAnswered.toString());
            assertTrue(codesAnswered.stream().allMatch(each -> each == 200 || each == 412), codesAnswered.toString());
        }
        assertEquals(1, Database.number("select count(*) from journal where action = 'examination.open-papers'"));
    }

    @Test
    void who_stayed_away_has_no_paper_and_who_is_below_fifty_is_not_heard() {
        Rounds.admitted(id, "CB-1", "BTC-TB");
        Rounds.admitted(id, "CB-2", "BTC-TB");
        Rounds.admitted(id, "CB-3", "BTC-PB");
        Rounds.constitute(id, Rounds.council("TV-1", "TV-2", "TV-3", "TV-4", "TV-5"))
                .statusCode(200);
        Rounds.step(
                        Rounds.keeper(),
                        id,
                        "{\"step\": \"ASSIGN_CODES\", \"markers\": [\"marker-1\", \"marker-2\"], \"absent\": [\"CB-2\"]}")
                .statusCode(200);
        Map<String, String> codes = Rounds.slips(id);
        assertEquals(List.of("CB-1", "CB-3"), List.copyOf(codes.keySet()));
        Rounds.marked(id, codes.get("CB-1"), "50");
        Rounds.marked(id, codes.get("CB-3"), "49.99");
        Rounds.step(Api.approver("BL"), id, OPEN).statusCode(200);
        Rounds.defended(id, "CB-3", "90", "90", "90").statusCode(400).body("violations.field", contains("person"));
        Rounds.defended(id, "CB-2", "90", "90", "90").statusCode(400);
        Rounds.defended(id, "CB-1", "90", "90")
                .statusCode(400)
                .body("violations[0].message", containsString("Too few of the 5"));
        Rounds.step(Api.editor("BL"), id, "{\"step\": \"HOLD\", \"heldOn\": \"2022-07-16\"}")
                .statusCode(400)
                .body("violations[0].message", containsString("CB-1"));
        Rounds.defended(id, "CB-1", "66", "67", "67").statusCode(200).body("defenceScore", equalTo(66.67f));
        Rounds.defended(id, "CB-1", "66", "67", "67").statusCode(409);
        Rounds.step(Api.editor("BL"), id, "{\"step\": \"HOLD\", \"heldOn\": \"2022-07-16\"}")
                .statusCode(200);
        Api.reader("BL")
                .get(path("/ranking"))
                .then()
                .body("", hasSize(3))
                .body("find { it.person == 'CB-2' }.why", equalTo("WRITTEN_NOT_TAKEN"));
    }
}
