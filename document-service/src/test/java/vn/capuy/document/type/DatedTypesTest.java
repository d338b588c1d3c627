package vn.capuy.document.type;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.administrator;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DatedTypesTest {
    private static final Map<String, Object> SOURCE =
            Map.of("document", "399-QĐ/TW", "article", "Điều 9", "certainty", "SECONDARY");

    @BeforeEach
    void what_came_with_the_service() {
        Desk.clear();
    }

    @AfterAll
    static void as_it_was() {
        Desk.forgetEntered();
    }

    @Test
    void two_types_that_shared_a_series_are_parted_from_a_day_on() {
        issue(clerk(), document("BL", "DECISION", "2022-06-14")).then().body("notation", equalTo("01-QĐ/HU"));
        enterVersion("REGULATION", version("2022-06-15", symbol("QĐ", "QĐi")))
                .then()
                .statusCode(200)
                .body("versions", hasSize(4));
        issue(clerk(), document("BL", "REGULATION", "2022-06-14")).then().body("notation", equalTo("02-QĐ/HU"));
        issue(clerk(), document("BL", "REGULATION", "2022-06-15")).then().body("notation", equalTo("01-QĐ/HU"));
        issue(clerk(), document("BL", "DECISION", "2022-06-15")).then().body("notation", equalTo("03-QĐ/HU"));
        clerk().get(ROOT + "/document-types?onDay=2022-06-15")
                .then()
                .body("items.find { it.code == 'REGULATION' }.series", equalTo("QĐi"))
                .body("items.find { it.code == 'REGULATION' }.validFrom", equalTo("2022-06-15"))
                .body("items.find { it.code == 'REGULATION' }.validUntil", equalTo("2026-01-09"));
    }

    @Test
    void what_was_entered_wrongly_is_voided_and_what_held_before_holds_again() {
        String id = enterVersion("PLAN", version("2022-06-15", symbol("KHO", null)))
                .then()
                .statusCode(200)
                .extract()
                .path("versions.find { it.symbol == 'KHO' }.id");
        issue(clerk(), document("BL", "PLAN", "2022-06-15")).then().body("notation", equalTo("01-KHO/HU"));
        enterVersion("PLAN", version("2022-06-15", symbol("KHA", null))).then().statusCode(409);
        voidIt("document-types/versions", id, null).then().statusCode(428);
        voidIt("document-types/versions", id, "\"7\"").then().statusCode(412);
        voidIt("document-types/versions", id, "\"0\"")
                .then()
                .statusCode(200)
                .body("versions.find { it.id == '" + id + "' }.voidReason", equalTo("Nhập nhầm"))
                .body("versions.find { it.id == '" + id + "' }.recordedBy", equalTo("admin"));
        voidIt("document-types/versions", id, "\"1\"").then().statusCode(409);
        issue(clerk(), document("BL", "PLAN", "2022-06-15")).then().body("notation", equalTo("01-KH/HU"));
        enterVersion("PLAN", version("2022-06-15", symbol("KHA", null))).then().statusCode(200);
    }

    @Test
    void an_entry_takes_the_place_of_what_came_with_the_service_for_its_day() {
        enterVersion("CHARTER", version("2017-02-06", symbol("ĐL", null)))
                .then()
                .statusCode(200);
        issue(clerk(), document("BL", "CHARTER", "2022-06-15"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.authority"));
        String brought = administrator()
                .get(ROOT + "/document-types/CHARTER")
                .then()
                .body(
                        "versions.findAll { it.validFrom == '2017-02-06' }.validUntil",
                        contains("2017-02-06", "2026-01-09"))
                .extract()
                .path("versions.find { it.recordedBy == null }.id");
        voidIt("document-types/versions", brought, "\"0\"").then().statusCode(409);
    }

    @Test
    void a_new_type_is_entered_with_its_authority_and_issued() {
        var type = new LinkedHashMap<String, Object>();
        type.put("code", "ACTION_PROGRAMME");
        type.put("name", Map.of("vi", "Chương trình hành động", "en", "Action programme", "ar", "برنامج عمل"));
        type.put("version", version("2022-01-01", symbol("CTHĐ", null)));
        administrator()
                .body(type)
                .post(ROOT + "/document-types")
                .then()
                .statusCode(201)
                .body("versions", hasSize(1));
        administrator().body(type).post(ROOT + "/document-types").then().statusCode(409);
        administrator()
                .body(with(type, "code", "Chương trình"))
                .post(ROOT + "/document-types")
                .then()
                .statusCode(400)
                .body("violations.field", contains("code"));
        issue(clerk(), document("BL", "ACTION_PROGRAMME", "2021-12-31"))
                .then()
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("document.type-in-force", "document.authority"));
        issue(clerk(), document("BL", "ACTION_PROGRAMME", "2022-01-01"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.authority"));
        authority("ACTION_PROGRAMME", true, "2022-01-01").then().statusCode(201).header("ETag", "\"0\"");
        issue(clerk(), document("BL", "ACTION_PROGRAMME", "2022-01-01"))
                .then()
                .statusCode(201)
                .body("notation", equalTo("01-CTHĐ/HU"));
    }

    @Test
    void a_type_that_a_regulation_no_longer_knows_is_issued_no_more() {
        enterVersion("COMMUNIQUE", with(version("2022-06-15", null), "inForce", false))
                .then()
                .statusCode(200);
        clerk().get(ROOT + "/document-types?onDay=2022-06-15").then().body("items.code", not(hasItem("COMMUNIQUE")));
        clerk().get(ROOT + "/document-types?onDay=2022-06-14").then().body("items.code", hasItem("COMMUNIQUE"));
        enterVersion("COMMUNIQUE", with(version("2022-07-15", symbol("TC", null)), "inForce", false))
                .then()
                .statusCode(400)
                .body("violations.field", contains("symbol"));
        assertEquals(0, Database.number("select count(*) from document_type_version where symbol = 'TC'"));
    }

    @Test
    void authority_ends_on_its_day_and_comes_back_when_its_end_is_voided() {
        String id = authority("DIRECTIVE", false, "2022-06-15")
                .then()
                .statusCode(201)
                .body("allows", equalTo(false))
                .body("document", equalTo("399-QĐ/TW"))
                .extract()
                .path("id");
        issue(clerk(), document("BL", "DIRECTIVE", "2022-06-14")).then().statusCode(201);
        issue(clerk(), document("BL", "DIRECTIVE", "2022-06-15"))
                .then()
                .statusCode(422)
                .body("findings.rule", contains("document.authority"))
                .body("findings[0].citation", equalTo("Điều 9, 399-QĐ/TW"))
                .body("findings[0].certainty", equalTo("SECONDARY"));
        clerk().get(ROOT + "/document-authorities?type=DIRECTIVE&issuerKind=DISTRICT_COMMITTEE")
                .then()
                .body("items.validUntil", contains("2022-06-15", null))
                .body("items.allows", contains(true, false))
                .body("items.recordedBy", contains(nullValue(), notNullValue()));
        clerk().get(ROOT + "/document-authorities?type=DIRECTIVE&issuerKind=DISTRICT_COMMITTEE&onDay=2022-06-14")
                .then()
                .body("items.allows", contains(true));
        voidIt("document-authorities", id, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        issue(clerk(), document("BL", "DIRECTIVE", "2022-06-15")).then().statusCode(201);
        clerk().get(ROOT + "/document-authorities?type=DIRECTIVE&includeVoided=true&issuerKind=DISTRICT_COMMITTEE")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void a_body_on_which_the_matrix_was_silent_is_ruled_from_its_first_line_on() {
        var guidance = with(document("BL-BTC", "GUIDANCE", "2022-06-15"), "signingBody", "HEAD");
        issue(clerk(), guidance).then().statusCode(201).body("findings.rule", contains("document.authority"));
        line("ADVISORY_BODY", "HEAD", "OFFICIAL_LETTER", true, "2022-01-01")
                .then()
                .statusCode(201);
        issue(clerk(), guidance).then().statusCode(422);
        line("ADVISORY_BODY", "HEAD", "GUIDANCE", true, "2022-01-01").then().statusCode(201);
        issue(clerk(), guidance).then().statusCode(201).body("findings", hasSize(0));
    }

    @Test
    void a_line_names_a_type_and_a_kind_that_issue_documents() {
        authority("NOVEL", true, "2022-01-01").then().statusCode(400).body("violations.field", contains("type"));
        line("COMMUNE", "HEAD", "PLAN", true, "2022-01-01")
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuerKind"));
        line("STANDING_COMMITTEE", "STANDING_COMMITTEE", "PLAN", true, "2022-01-01")
                .then()
                .statusCode(400);
        authority("DIRECTIVE", true, "2022-01-01").then().statusCode(201);
        authority("DIRECTIVE", false, "2022-01-01").then().statusCode(409);
        assertEquals(1, Database.number("select count(*) from document_authority where recorded_by is not null"));
    }

    @Test
    void the_matrix_is_read_page_by_page_and_exported() {
        String next = clerk().get(ROOT + "/document-authorities?limit=30")
                .then()
                .body("items", hasSize(30))
                .extract()
                .path("next");
        clerk().get(ROOT + "/document-authorities?limit=500&after=" + next)
                .then()
                .body("items", hasSize(42));
        String csv =
                clerk().accept("text/csv").get(ROOT + "/document-authorities").asString();
        assertEquals(73, csv.lines().count());
    }

    @Test
    void the_symbol_of_an_issuer_changes_on_its_day() {
        symbolOf("BL", null, "HUBL", null, "2022-06-15").then().statusCode(201);
        issue(clerk(), document("BL", "PLAN", "2022-06-14")).then().body("notation", equalTo("01-KH/HU"));
        issue(clerk(), document("BL", "PLAN", "2022-06-15")).then().body("notation", equalTo("02-KH/HUBL"));
        symbolOf("BL", "INSPECTION_COMMITTEE", "UBKT", null, "2022-06-15")
                .then()
                .statusCode(201);
        issue(clerk(), with(document("BL", "PLAN", "2022-06-15"), "signingBody", "INSPECTION_COMMITTEE"))
                .then()
                .body("notation", equalTo("03-KH/UBKT"));
        symbolOf("BL", null, null, null, "2022-07-01").then().statusCode(201);
        issue(clerk(), document("BL", "PLAN", "2022-07-01")).then().body("notation", equalTo("04-KH/HU"));
        clerk().get(ROOT + "/issuer-symbols?unit=BL&onDay=2022-06-20")
                .then()
                .body("items.symbol", contains("HUBL", "UBKT"))
                .body("items.validUntil", contains("2022-07-01", null));
    }

    @Test
    void a_symbol_names_an_issuer_and_is_no_sentence() {
        symbolOf(null, null, "HU", null, "2022-06-15")
                .then()
                .statusCode(400)
                .body("violations.field", contains("unit"));
        symbolOf("BL", null, "H U", null, "2022-06-15")
                .then()
                .statusCode(400)
                .body("violations.field", contains("symbol"));
        symbolOf("BL", null, null, "ĐH", "2022-06-15")
                .then()
                .statusCode(400)
                .body("violations.field", contains("symbol"));
        symbolOf("NOWHERE", null, "HU", null, "2022-06-15")
                .then()
                .statusCode(400)
                .body("violations.field", contains("unit"));
        symbolOf("BL", null, "HUBL", null, "2022-06-15").then().statusCode(201);
        symbolOf("BL", null, "HUB", null, "2022-06-15").then().statusCode(409);
    }

    @Test
    void a_field_is_entered_named_and_voided() {
        var field = Map.of(
                "code",
                "DIGITAL_TRANSFORMATION",
                "name",
                Map.of("vi", "Chuyển đổi số", "en", "Digital transformation", "ar", "التحول الرقمي"));
        administrator()
                .body(field)
                .post(ROOT + "/fields")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        administrator().body(field).post(ROOT + "/fields").then().statusCode(409);
        clerk().get(ROOT + "/fields")
                .then()
                .body("items", hasSize(13))
                .body("items[12].name", equalTo("Digital transformation"));
        String id = issue(clerk(), with(document("BL", "PLAN", "2022-06-15"), "field", "DIGITAL_TRANSFORMATION"))
                .then()
                .statusCode(201)
                .body("fieldName", equalTo("Digital transformation"))
                .extract()
                .path("id");
        voidIt("fields", "DIGITAL_TRANSFORMATION", "\"0\"").then().statusCode(200);
        voidIt("fields", "NEW_RURAL", "\"0\"").then().statusCode(409);
        clerk().get(ROOT + "/fields").then().body("items", hasSize(12));
        clerk().get(ROOT + "/fields?includeVoided=true").then().body("items", hasSize(13));
        issue(clerk(), with(document("BL", "PLAN", "2022-06-15"), "field", "DIGITAL_TRANSFORMATION"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("field"));
        clerk().get(ROOT + "/documents/" + id).then().body("field", equalTo("DIGITAL_TRANSFORMATION"));
    }

    @Test
    void every_entry_stands_in_the_journal() {
        authority("DIRECTIVE", false, "2022-06-15").then().statusCode(201);
        enterVersion("PLAN", version("2022-06-15", symbol("KHO", null))).then().statusCode(200);
        symbolOf("BL", null, "HUBL", null, "2022-06-15").then().statusCode(201);
        assertEquals(3, Database.number("""
                        select count(*) from journal where actor = 'admin' and action in
                          ('document-authority.entered', 'document-type.version-entered', 'issuer-symbol.entered')"""));
    }

    private static Response enterVersion(String type, Map<String, Object> version) {
        return administrator().body(version).post(ROOT + "/document-types/" + type + "/versions");
    }

    private static Map<String, Object> version(String from, Map<String, Object> symbol) {
        var version = new LinkedHashMap<String, Object>();
        version.put("validFrom", from);
        version.put("symbol", symbol);
        version.put("source", SOURCE);
        return version;
    }

    private static Map<String, Object> symbol(String symbol, String series) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("symbol", symbol);
        entry.put("series", series);
        entry.put("document", "36-HD/VPTW");
        entry.put("certainty", "OPEN");
        return entry;
    }

    private static Response authority(String type, boolean allows, String from) {
        return line("DISTRICT_COMMITTEE", "STANDING_COMMITTEE", type, allows, from);
    }

    private static Response line(String kind, String body, String type, boolean allows, String from) {
        return administrator()
                .body(Map.of(
                        "issuerKind",
                        kind,
                        "signingBody",
                        body,
                        "type",
                        type,
                        "allows",
                        allows,
                        "validFrom",
                        from,
                        "source",
                        SOURCE))
                .post(ROOT + "/document-authorities");
    }

    private static Response symbolOf(String unit, String body, String symbol, String series, String from) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("unit", unit);
        entry.put("signingBody", body);
        entry.put("symbol", symbol);
        entry.put("series", series);
        entry.put("validFrom", from);
        entry.put("source", SOURCE);
        return administrator().body(entry).post(ROOT + "/issuer-symbols");
    }

    private static Response voidIt(String resource, String id, String ifMatch) {
        var who = administrator().body(Map.of("reason", "Nhập nhầm"));
        return (ifMatch == null ? who : who.header("If-Match", ifMatch))
                .post(ROOT + "/" + resource + "/" + id + "/void");
    }
}
