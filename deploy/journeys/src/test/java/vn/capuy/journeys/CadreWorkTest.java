package vn.capuy.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.capuy.testing.Tokens;

/**
 * An organisation board's work through the gateway: from a proposal to an approved list of thirty-five, and, for one who
 * stands on it, from the proposal of a rotation to the cadre's return. It lies after the days of the mid-term review.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CadreWorkTest {
    private static final String CADRE = "/api/cadre/v1";
    private static final int PLANNED = 35;

    private static final List<String> STEPS = List.of(
            "SOURCE_REVIEW",
            "KEY_CADRE_CONFERENCE",
            "EXPANDED_STANDING_COMMITTEE",
            "EXECUTIVE_COMMITTEE",
            "STANDING_COMMITTEE");

    @BeforeAll
    static void suite() {
        Demo.suite();
        io.restassured.RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        imported(
                "/organisation/units",
                "code,kind,parent,stands_in,name_vi,name_en,name_ar,symbol,established_on",
                "QN-XA,GRASSROOTS_COMMITTEE,QN,,Đảng uỷ khối thử,Trial Committee,لجنة التجربة,,2010-01-01",
                "QN-XB,ADVISORY_BODY,QN,,Ban thử,Trial Board,مجلس التجربة,,2010-01-01");
        imported(
                "/people",
                "code,full_name,sex,born_on,ethnicity,home_place,managed_by,probationary_on,official_on,education,theory_level",
                IntStream.rangeClosed(1, PLANNED).mapToObj(CadreWorkTest::cadre).toArray(String[]::new));
        imported(
                "/posts",
                "code,org,kind,title_vi,title_en,title_ar,seats,valid_from,valid_to",
                "X-PB,QN-XB,DEPUTY_HEAD,Phó ban,Deputy Head,,1,2010-01-01,",
                "X-BT,QN-XA,SECRETARY,Bí thư,Secretary,,1,2010-01-01,");
        imported("/holdings", "person,post,held_from,held_to", "XQ-01,X-PB,2020-01-01,");
    }

    /** One in three is a woman, one in two is young, most are Tày. */
    private static String cadre(int i) {
        String sex = i % 3 == 1 ? "FEMALE" : "MALE";
        String born = (i % 2 == 1 ? "1988-05-" : "1982-05-") + "%02d".formatted(1 + i % 28);
        return "XQ-%02d,Lý Thị Uỷ %d,%s,%s,%s,Bình Liêu,BL,2010-05-19,2011-05-19,Đại học Luật,ADVANCED"
                .formatted(i, i, sex, born, i % 20 == 0 ? "KINH" : "TAY");
    }

    private static void imported(String collection, String columns, String... rows) {
        as("capuy-import", "TW", "cadre-editor", "administrator")
                .contentType("text/csv; charset=UTF-8")
                .body(columns + "\n" + String.join("\n", rows))
                .post(CADRE + collection + "/imports")
                .then()
                .statusCode(200)
                .body("written", equalTo(rows.length));
    }

    private static RequestSpecification as(String account, String org, String... roles) {
        return Demo.as(Tokens.of(account).roles(roles).org(org).clearance("CONFIDENTIAL"))
                .contentType("application/json");
    }

    private static RequestSpecification organiser() {
        return as("organiser", "QN", "cadre-editor", "cadre-reader", "kpi-reader");
    }

    private static RequestSpecification province() {
        return as("province", "QN", "cadre-approver", "cadre-reader");
    }

    private static String created(String collection, String body) {
        return organiser()
                .body(body)
                .post(CADRE + collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse take(RequestSpecification who, String record, String path, String body) {
        String version = organiser().get(CADRE + record).getHeader("ETag");
        return who.header("If-Match", version)
                .body(body)
                .post(CADRE + record + path)
                .then();
    }

    private static String meeting(int place, List<String> entries) {
        String votes = entries.stream()
                .map("{\"entry\": \"%s\", \"votes\": 27}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {"step": "%s", "heldOn": "2023-04-%02d", "body": "%s", "minutes": "%d-BB/HU", "summoned": 30,
                 "present": 27, "issued": 27, "returned": 27, "valid": 27, "votes": [%s]}""".formatted(STEPS.get(place), 4 + place, place % 2 == 0 ? "BL-BTV" : "BL", place + 1, votes);
    }

    @Test
    @Order(1)
    void from_a_proposal_to_an_approved_list_of_thirty_five() {
        String entries = IntStream.rangeClosed(1, PLANNED)
                .mapToObj("{\"person\": \"XQ-%02d\", \"target\": \"EXECUTIVE_COMMITTEE\"}"::formatted)
                .collect(Collectors.joining(","));
        String list = "/planning-lists/" + created("/planning-lists", """
                {"code": "QH-HT", "committee": "BL", "targetTerm": "2025-2030", "proposedOn": "2023-04-03",
                 "entries": [%s]}""".formatted(entries));
        organiser()
                .get(CADRE + list + "/check")
                .then()
                .statusCode(200)
                .body("lines.code", hasItems("WOMEN", "YOUNG", "MINORITIES"));
        List<String> planned =
                organiser().get(CADRE + list + "/entries?limit=100").jsonPath().getList("items.id");
        assertEquals(PLANNED, planned.size());

        take(organiser(), list, "/meetings", meeting(2, planned)).statusCode(409);
        for (int place = 0; place < STEPS.size(); place++) {
            take(organiser(), list, "/meetings", meeting(place, planned)).statusCode(200);
        }
        String approval = "{\"step\": \"APPROVE\", \"approvingBody\": \"QN\", \"approvedOn\": \"2023-04-14\"}";
        take(
                        organiser(),
                        list,
                        "/steps",
                        "{\"step\": \"SUBMIT\", \"submittedOn\": \"2023-04-10\", \"ground\": \"Nguồn cán bộ hạn chế\"}")
                .statusCode(200);
        take(as("organiser", "QN", "cadre-editor", "cadre-approver", "cadre-reader"), list, "/steps", approval)
                .statusCode(403);
        take(province(), list, "/steps", approval).statusCode(200).body("state", equalTo("APPROVED"));

        Demo.asSecretary()
                .get("/api/kpi/v1/figures?org=BL&from=2023-04-01&to=2023-04-30")
                .then()
                .statusCode(200)
                .body("figures.find { it.code == 'PLAN.APPROVED' }.value", equalTo(PLANNED));
        as("clerk", "TY", "cadre-reader").get(CADRE + list).then().statusCode(404);
    }

    private static final String ROTATION = """
            {"reference": "15-QĐ/TU", "kind": "ROTATION", "person": "XQ-01", "fromPost": "X-PB", "toPost": "X-BT",
             "decidedBy": "QN", "decidedOn": "2023-04-28", "effectiveOn": "2023-05-01", "plannedReturnOn": "2026-05-01",
             "opened": {"on": "2023-04-17", "body": "QN-XB", "note": "Tăng cường cho cơ sở"}}""";

    @Test
    @Order(2)
    void from_a_rotations_proposal_to_the_cadres_return() {
        String id = created("/movements", ROTATION);
        String movement = "/movements/" + id;
        for (String[] step : new String[][] {
            {"APPROVE_POLICY", "2023-04-18"},
            {"PROPOSE", "2023-04-19"},
            {"APPRAISE", "2023-04-20"},
            {"TALK", "2023-04-21"}
        }) {
            take(
                            step[0].equals("APPROVE_POLICY") ? province() : organiser(),
                            movement,
                            "/steps",
                            "{\"step\": \"%s\", \"on\": \"%s\", \"body\": \"QN\", \"note\": \"Đã thực hiện\"}"
                                    .formatted(step[0], step[1]))
                    .statusCode(200);
        }
        take(province(), movement, "/steps", "{\"step\": \"APPROVE\"}").statusCode(400);
        List<String> open = organiser()
                .get(CADRE + movement)
                .jsonPath()
                .getList("findings.findAll { it.verdict == 'PERSON_MUST_JUDGE' }.rule");
        String grounds = open.stream()
                .map("{\"rule\": \"%s\", \"ground\": \"Đã xem xét\"}"::formatted)
                .collect(Collectors.joining(","));
        take(province(), movement, "/steps", "{\"step\": \"APPROVE\", \"judgements\": [" + grounds + "]}")
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
        assertEquals(List.of("X-PB"), held("2023-04-30"));
        assertEquals(List.of("X-BT"), held("2023-05-01"));
        organiser()
                .get(CADRE + "/movements/due-returns?on=2026-04-01&within=2&limit=100")
                .then()
                .statusCode(200)
                .body("items.reference", hasItems("15-QĐ/TU"));

        take(
                        organiser(),
                        movement,
                        "/steps",
                        "{\"step\": \"RETURN\", \"on\": \"2026-05-04\", \"reference\": \"16-QĐ/TU\"}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        assertEquals(List.of("X-BT"), held("2026-05-03"));
        assertEquals(List.of("X-PB"), held("2026-05-04"));
        String person = organiser().get(CADRE + "/people?q=XQ-01").path("items[0].id");
        organiser()
                .get(CADRE + "/people/" + person + "/dossier")
                .then()
                .statusCode(200)
                .body("career.post", contains("X-PB", "X-BT", "X-PB"));
        byte[] form = organiser()
                .accept("application/pdf")
                .get(CADRE + "/people/" + person + "/form-2c")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(new String(form, 0, 5, java.nio.charset.StandardCharsets.US_ASCII).startsWith("%PDF-"));
    }

    private static List<String> held(String day) {
        return organiser()
                .get(CADRE + "/holdings?person=XQ-01&onDay=" + day)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items.post");
    }
}
