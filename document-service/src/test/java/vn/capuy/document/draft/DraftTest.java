package vn.capuy.document.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.draft;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.reserved;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DraftTest {
    private static final String DRAFTS = ROOT + "/drafts";
    private static final Map<String, Object> RESOLUTION = draft("BL", "RESOLUTION", "2022-06-15");

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void a_draft_keeps_a_place_and_takes_no_number() {
        issued(document("BL", "RESOLUTION", "2022-06-01"));
        String id = reserve(clerk(), RESOLUTION)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(DRAFTS + "/"))
                .body("state", equalTo("RESERVED"))
                .body("series", equalTo("NQ"))
                .body("term", equalTo("2020-2025"))
                .body("place", equalTo(1))
                .body("expectedNumber", equalTo(2))
                .body("document", nullValue())
                .body("allowedSteps.step", containsInAnyOrder("ISSUE", "RELEASE"))
                .body("allowedSteps.allowed", contains(true, true))
                .extract()
                .path("id");
        assertEquals(1, Database.number("select last_number from document_series"));
        issue(clerk(), document("BL", "RESOLUTION", "2022-06-02")).then().body("number", equalTo(2));
        clerk().get(DRAFTS + "/" + id).then().statusCode(200).body("expectedNumber", equalTo(3));
    }

    @Test
    void drafts_of_a_series_stand_in_the_order_of_their_days() {
        String later = reserved(draft("BL", "DECISION", "2022-06-20"));
        String sooner = reserved(draft("BL", "REGULATION", "2022-06-10"));
        String other = reserved(draft("BL", "PLAN", "2022-06-01"));
        clerk().get(DRAFTS)
                .then()
                .body("items.id", contains(other, sooner, later))
                .body("items.place", contains(1, 1, 2))
                .body("items.expectedNumber", contains(1, 1, 2));
        step(clerk(), sooner, "\"0\"", Map.of("step", "RELEASE", "reason", "Gộp vào văn bản khác"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("releaseReason", equalTo("Gộp vào văn bản khác"))
                .body("place", nullValue())
                .body("allowedSteps", empty());
        clerk().get(DRAFTS + "/" + later).then().body("place", equalTo(1)).body("expectedNumber", equalTo(1));
    }

    @Test
    void a_draft_is_issued_with_the_next_number_in_one_transaction() {
        issued(document("BL", "RESOLUTION", "2022-06-01"));
        String id = reserved(withContent(RESOLUTION, "field", "NEW_RURAL"));
        Response answer = step(clerk(), id, "\"0\"", Map.of("step", "ISSUE", "issuedOn", "2022-06-16"));
        String document = answer.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ISSUED"))
                .body("notation", equalTo("02-NQ/HU"))
                .body("findings", empty())
                .extract()
                .path("document");
        clerk().get(ROOT + "/documents/" + document)
                .then()
                .statusCode(200)
                .body("notation", equalTo("02-NQ/HU"))
                .body("issuedOn", equalTo("2022-06-16"))
                .body("field", equalTo("NEW_RURAL"))
                .body("signer", equalTo("Hoàng Văn Nam"))
                .body("abstract", equalTo("Về xây dựng nông thôn mới"));
        step(clerk(), id, "\"1\"", Map.of("step", "ISSUE")).then().statusCode(409);
        edit(clerk(), id, "\"1\"", content(RESOLUTION)).then().statusCode(409);
        assertEquals(2, Database.number("select count(*) from document"));
    }

    @Test
    void an_issue_that_is_refused_leaves_the_draft_and_the_series_as_they_were() {
        String id = reserved(withContent(draft("BL", "DIRECTIVE", "2022-06-15"), "signingBody", "EXECUTIVE_COMMITTEE"));
        step(clerk(), id, "\"0\"", Map.of("step", "ISSUE", "issuedOn", "2022-06-15"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.authority"));
        step(clerk(), id, "\"0\"", Map.of("step", "ISSUE", "issuedOn", "2025-07-01"))
                .then()
                .statusCode(422)
                .body(
                        "findings.rule",
                        containsInAnyOrder("document.issuer-exists", "document.term", "document.authority"));
        clerk().get(DRAFTS + "/" + id).then().header("ETag", "\"0\"").body("state", equalTo("RESERVED"));
        assertEquals(0, Database.number("select count(*) from document_series"));
        assertEquals(0, Database.number("select count(*) from document"));
    }

    @Test
    void who_is_to_sign_may_be_settled_at_the_issue() {
        String id = reserved(withContent(RESOLUTION, "signer", null));
        step(clerk(), id, "\"0\"", Map.of("step", "ISSUE", "issuedOn", "2022-06-15"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("signer"));
        step(clerk(), id, "\"0\"", Map.of("step", "ISSUE", "issuedOn", "2022-06-15", "signer", "Lý Thị Hoa"))
                .then()
                .statusCode(200)
                .body("notation", equalTo("01-NQ/HU"));
    }

    @Test
    void each_step_takes_what_it_asks_for_and_nothing_else() {
        String id = reserved(RESOLUTION);
        step(clerk(), id, "\"0\"", Map.of("step", "RELEASE"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        step(
                        clerk(),
                        id,
                        "\"0\"",
                        Map.of("step", "RELEASE", "reason", "Thôi", "signer", "Nam", "issuedOn", "2022-06-15"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("signer", "issuedOn"));
        step(clerk(), id, "\"0\"", Map.of("step", "ISSUE", "issuedOn", "2022-06-15", "reason", "Thôi"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        step(clerk(), id, "\"0\"", Map.of("step", "ISSUE", "issuedOn", "2199-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuedOn"));
        step(clerk(), id, "\"0\"", Map.of("step", "BURN")).then().statusCode(400);
        clerk().get(DRAFTS + "/" + id).then().header("ETag", "\"0\"").body("state", equalTo("RESERVED"));
    }

    @Test
    void a_reserved_draft_is_edited_from_the_version_that_was_read() {
        String id = reserved(RESOLUTION);
        var changed = new LinkedHashMap<>(content(RESOLUTION));
        changed.put("abstract", "Về xây dựng nông thôn mới kiểu mẫu");
        changed.put("plannedOn", "2020-07-30");
        edit(clerk(), id, null, changed).then().statusCode(428);
        edit(clerk(), id, "\"0\"", changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("abstract", equalTo("Về xây dựng nông thôn mới kiểu mẫu"))
                .body("term", equalTo("2015-2020"))
                .body("urgency", equalTo("NONE"));
        edit(clerk(), id, "\"0\"", content(RESOLUTION)).then().statusCode(412);
        edit(clerk(), id, "\"1\"", with(changed, "field", "NOWHERE"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("field"));
        edit(clerk(), id, "\"1\"", with(with(changed, "inForceFrom", "2020-07-01"), "inForceTo", "2020-06-01"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("inForceFrom", "inForceTo"));
        clerk().get(DRAFTS + "/" + id).then().header("ETag", "\"1\"").body("field", nullValue());
    }

    @Test
    void of_many_who_issue_one_draft_one_does() throws Exception {
        String id = reserved(RESOLUTION);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> running = IntStream.range(0, 8)
                    .mapToObj(each -> executor.submit((Callable<Response>)
                            () -> step(clerk(), id, "\"0\"", Map.of("step", "ISSUE", "issuedOn", "2022-06-15"))))
                    .toList();
            int issued = 0;
            for (Future<Response> each : running) {
                int status = each.get().statusCode();
                issued += status == 200 ? 1 : 0;
                assertEquals(true, status == 200 || status == 412, () -> String.valueOf(status));
            }
            assertEquals(1, issued);
        }
        assertEquals(1, Database.number("select count(*) from document"));
        assertEquals(1, Database.number("select last_number from document_series"));
    }

    @Test
    void the_same_step_again_has_the_same_answer() {
        String id = reserved(RESOLUTION);
        var asked = Map.<String, Object>of("step", "ISSUE", "issuedOn", "2022-06-15");
        step(clerk().header("Idempotency-Key", "issue"), id, "\"0\"", asked)
                .then()
                .statusCode(200);
        step(clerk().header("Idempotency-Key", "issue"), id, "\"0\"", asked)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("notation", equalTo("01-NQ/HU"));
        assertEquals(1, Database.number("select count(*) from document"));
    }

    @Test
    void what_cannot_be_named_is_refused_and_all_of_it_is_told() {
        reserve(clerk(), draft("NOWHERE", "RESOLUTION", "2022-06-15"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuer"));
        reserve(clerk(), withContent(draft("BL", "NOVEL", "2022-06-15"), "field", "NOWHERE"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("type", "field"));
        reserve(clerk(), Map.of("issuer", "BL", "type", "PLAN", "content", Map.of("abstract", " ")))
                .then()
                .statusCode(400)
                .body("violations.field", hasSize(3));
        reserve(clerk(), withContent(RESOLUTION, "abstract", "Có NUL \u0000"))
                .then()
                .statusCode(400);
        reserve(clerk(), withContent(RESOLUTION, "secrecy", "SECRET")).then().statusCode(400);
        assertEquals(0, Database.number("select count(*) from document_draft"));
    }

    @Test
    void a_draft_of_a_type_without_symbol_or_of_a_day_without_term_has_no_place() {
        reserve(clerk(), draft("BL", "STATEMENT", "2022-06-15"))
                .then()
                .statusCode(201)
                .body("series", nullValue())
                .body("place", nullValue())
                .body("expectedNumber", nullValue());
    }

    @Test
    void drafts_are_listed_within_the_scope_filtered_and_exported() {
        reserved(RESOLUTION);
        reserved(draft("BL", "PLAN", "2022-07-01"));
        reserve(
                        clerkOfHoanhMo(),
                        withContent(draft("BL-HM-DU", "PLAN", "2022-06-20"), "signingBody", "EXECUTIVE_COMMITTEE"))
                .then()
                .statusCode(201);
        clerk().get(DRAFTS).then().body("items.issuer", contains("BL", "BL-HM-DU", "BL"));
        clerkOfHoanhMo().get(DRAFTS).then().body("items.issuer", contains("BL-HM-DU"));
        clerk().get(DRAFTS + "?type=PLAN&issuer=BL&state=RESERVED&plannedFrom=2022-07-01&plannedTo=2022-07-01")
                .then()
                .body("items", hasSize(1));
        clerk().get(DRAFTS + "?plannedFrom=2022-07-02&plannedTo=2022-07-01")
                .then()
                .statusCode(400);
        String next = clerk().get(DRAFTS + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        clerk().get(DRAFTS + "?limit=2&after=" + next)
                .then()
                .body("items.plannedOn", contains("2022-07-01"))
                .body("next", nullValue());
        clerk().accept("text/csv").get(DRAFTS).then().statusCode(200).body(containsString("Về xây dựng nông thôn mới"));
    }

    @Test
    void the_history_tells_who_did_what() {
        String id = reserved(RESOLUTION);
        edit(clerk(), id, "\"0\"", content(draft("BL", "RESOLUTION", "2022-06-16")))
                .then()
                .statusCode(200);
        step(clerk(), id, "\"1\"", Map.of("step", "ISSUE", "issuedOn", "2022-06-16"))
                .then()
                .statusCode(200);
        Desk.auditor()
                .get(DRAFTS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("action", contains("document-draft.reserved", "document-draft.edited", "document-draft.issued"))
                .body("actor", contains("clerk", "clerk", "clerk"))
                .body("detail", contains(notNullValue(), notNullValue(), containsString("01-NQ/HU")));
    }

    private static Response reserve(RequestSpecification who, Map<String, Object> draft) {
        return who.body(draft).post(DRAFTS);
    }

    private static Response edit(RequestSpecification who, String id, String ifMatch, Map<String, Object> content) {
        return (ifMatch == null ? who : who.header("If-Match", ifMatch))
                .body(content)
                .put(DRAFTS + "/" + id);
    }

    private static Response step(RequestSpecification who, String id, String ifMatch, Map<String, Object> step) {
        return who.header("If-Match", ifMatch).body(step).post(DRAFTS + "/" + id + "/steps");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> content(Map<String, Object> draft) {
        return (Map<String, Object>) draft.get("content");
    }

    private static Map<String, Object> withContent(Map<String, Object> draft, String member, Object value) {
        return with(draft, "content", with(content(draft), member, value));
    }
}
