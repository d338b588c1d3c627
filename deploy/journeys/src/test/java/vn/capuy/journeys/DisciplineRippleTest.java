package vn.capuy.journeys;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Tokens;

/** A discipline case through the gateway: it takes a cadre out of planning, and its reversal puts him back. */
class DisciplineRippleTest {
    private static final String MEMBER = "XD-01";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Office EDITOR =
            Office.of("discipline-tien-yen", "inspection", "inspection-reader", "inspection-editor");
    private static final Office APPROVER =
            Office.of("standing-tien-yen", "inspection", "inspection-reader", "inspection-approver");
    private static final Office CADRES = Office.of("organiser-tien-yen", "cadre", "cadre-reader", "cadre-editor");

    @BeforeAll
    static void suite() {
        Demo.suite();
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        imported(
                "/people",
                "code,full_name,sex,born_on,ethnicity,home_place,managed_by,probationary_on,official_on,education,theory_level",
                MEMBER + ",Nông Thị Thử,FEMALE,1985-05-19,TAY,Tiên Yên,TY,2010-05-19,2011-05-19,Đại học Luật,ADVANCED");
        imported(
                "/planning-lists",
                "list,committee,target_term,proposed_on,approved_by,approved_on,void_reason,person,target,post,removed_on,removal_reason",
                "QH-TY-THU,TY,2025-2030,2023-05-15,QN,2023-06-20,," + MEMBER + ",EXECUTIVE_COMMITTEE,,,");
    }

    private static void imported(String collection, String columns, String row) {
        Demo.as(Tokens.of("capuy-import").roles("cadre-editor").org("TW").clearance("TOP_SECRET"))
                .contentType("text/csv; charset=UTF-8")
                .body(columns + "\n" + row)
                .post("/api/cadre/v1" + collection + "/imports")
                .then()
                .statusCode(200)
                .body("written", equalTo(1));
    }

    @Test
    void a_warning_takes_a_cadre_out_of_planning_and_its_reversal_puts_her_back() {
        // Who she is comes by the feed of the service that keeps her dossier.
        awaited(
                List.of(MEMBER),
                () -> EDITOR.reads("/members?name=nong%20thi%20thu").extract().path("items.code"));
        String file = "/disciplines/" + EDITOR.enters("/disciplines", """
                {"subjectKind": "MEMBER", "organisation": "TY-PD-DU", "member": "XD-01", "holdsOffice": true,
                 "office": "Phó bí thư", "decidingBody": "TY-UBKT", "proposedOn": "2024-09-05", "proposedForm": "WARNING",
                 "concludedOn": "2024-08-30", "acts": [{"matter": "Buông lỏng quản lý đất đai", "matterCode": "LAND_RESOURCES",
                   "from": "2022-03-01", "until": "2022-12-31", "degree": "SERIOUS"}]}""", "file.id");
        ballots(file);
        String decision =
                "{\"form\": \"WARNING\", \"reference\": \"77-QĐ/UBKTHU\", \"decidedOn\": \"2024-09-22\", \"judgements\": %s}";
        EDITOR.changes(file, "/decision", decision.formatted("[]")).then().statusCode(403);
        APPROVER.changes(
                        file,
                        "/decision",
                        decision.replace("WARNING", "EXPULSION").formatted("[]"))
                .then()
                .statusCode(422);
        APPROVER.judges(file, "/decision", decision).statusCode(200);
        assertEquals(List.of(), states());
        EDITOR.changes(file, "/steps", "{\"step\": \"ANNOUNCE\", \"on\": \"2024-09-25\"}")
                .then()
                .statusCode(200);

        awaited(List.of("IN_FORCE"), DisciplineRippleTest::states);
        CADRES.reads("/ripples?person=" + MEMBER)
                .body("items.subjectKind", hasItem("PLANNING_ENTRY"))
                .body("items[0].reference", equalTo("77-QĐ/UBKTHU"));

        String review = EDITOR.changes(file, "/reviews", """
                        {"kind": "APPEAL", "ground": "Không phải trách nhiệm của tôi", "filedOn": "2024-10-10"}""")
                .then()
                .statusCode(200)
                .body("file.state", equalTo("APPEALED"))
                .extract()
                .path("reviews[0].id");
        assertEquals(List.of("IN_FORCE"), states());
        APPROVER.judges(file, "/reviews/" + review + "/outcome", """
                        {"outcome": "REVERSED", "body": "TY", "decidedOn": "2024-11-20", "reference": "412-QĐ/HU",
                         "ground": "Không đủ căn cứ", "judgements": %s}""").statusCode(200);
        awaited(List.of("LIFTED"), DisciplineRippleTest::states);
        Demo.asInspector().get("/api/inspection/v1" + file).then().statusCode(404);
    }

    private static void ballots(String file) {
        String ballot = """
                {"body": "TY-UBKT", "heldOn": "2024-09-20", "summoned": 9, "exemptAbsent": 0, "present": 9, "issued": 9,
                 "returned": 9, "valid": 9, "votes": {"warning": 6, "reprimand": 3}}""";
        EDITOR.changes(file, "/ballots", ballot.replace("\"warning\": 6", "\"warning\": 7"))
                .then()
                .statusCode(400);
        EDITOR.changes(file, "/ballots", ballot).then().statusCode(200);
    }

    private static List<String> states() {
        return CADRES.reads("/ripples?person=" + MEMBER).extract().path("items.state.unique()");
    }

    /** What one service does comes to another by its feed, soon but not at once. */
    private static void awaited(List<String> expected, Supplier<List<String>> told) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!expected.equals(told.get()) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertEquals(expected, told.get());
    }
}
