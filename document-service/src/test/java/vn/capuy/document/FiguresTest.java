package vn.capuy.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.GROUPS;
import static vn.capuy.document.Desk.REGISTER;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FiguresTest {
    private static final String TERM_TO_MIDTERM = "org=BL&from=2020-08-01&to=2023-03-31";

    /** In the period and of the district: four that stand, one of them of its inspection committee and one secret. */
    private static final String DOCUMENTS = REGISTER + """
            BL,NOTICE,1,2020-08-01,Ngày đầu,STANDING_COMMITTEE,Nam,NONE,NONE,
            BL,NOTICE,2,2023-03-31,Ngày cuối,STANDING_COMMITTEE,Nam,NONE,NONE,
            BL,PLAN,1,2022-01-05,Bí mật,STANDING_COMMITTEE,Nam,NONE,TOP_SECRET,
            BL-UBKT,PLAN,1,2022-01-05,Của Uỷ ban Kiểm tra,INSPECTION_COMMITTEE,Nam,NONE,NONE,
            BL,NOTICE,3,2022-01-05,Đã huỷ,STANDING_COMMITTEE,Nam,NONE,NONE,Nhập nhầm
            BL,NOTICE,4,2023-04-01,Sau kỳ,STANDING_COMMITTEE,Nam,NONE,NONE,
            BL,NOTICE,1,2020-07-31,Trước kỳ,STANDING_COMMITTEE,Nam,NONE,NONE,
            BL-HM-DU,NOTICE,1,2022-01-05,Của xã,EXECUTIVE_COMMITTEE,Nam,NONE,NONE,
            TY,NOTICE,1,2022-01-05,Của huyện bên,STANDING_COMMITTEE,Nam,NONE,NONE,
            """;

    private static final String WORKING_GROUPS = GROUPS + """
            T1,Tổ một,Group one,,BL,BL-HM,2020-10-15,2023-03-31,,
            T2,Tổ hai,,,BL,BL-HM,2020-10-15,,,
            T3,Tổ ba,,,BL,BL-DV,2023-03-31,,,
            T4,Đã kết thúc,,,BL,BL-DV,2020-10-15,2023-03-30,,
            T5,Chưa lập,,,BL,BL-DV,2023-04-01,,,
            T6,Nhập trùng,,,BL,BL-DV,2020-10-15,,,Trùng
            """;

    @BeforeEach
    void a_register() {
        Desk.clear();
        importCsv(importer(), "documents/imports", DOCUMENTS).then().statusCode(200);
        importCsv(importer(), "working-groups/imports", WORKING_GROUPS).then().statusCode(200);
    }

    @Test
    void documents_of_the_period_are_counted_by_type() {
        JsonPath figure = figure(TERM_TO_MIDTERM, "DOC.ISSUED");
        assertEquals(4, figure.getInt("value"));
        assertEquals("OWN", figure.getString("reach"));
        assertEquals(2, figure.getInt("split.find { it.key == 'NOTICE' }.value"));
        assertEquals(2, figure.getInt("split.find { it.key == 'PLAN' }.value"));
        assertEquals(0, figure.getInt("split.find { it.key == 'RESOLUTION' }.value"));
        assertEquals("Resolution", figure.getString("split[0].name"));
        assertEquals(33, figure.getList("split").size());
        assertEquals("Documents issued", figure.getString("name"));
    }

    @Test
    void documents_are_broken_down_by_issuer_field_urgency_and_month() {
        issue(clerk(), with(with(Desk.document("BL", "PLAN", "2022-01-06"), "field", "NEW_RURAL"), "urgency", "URGENT"))
                .then()
                .statusCode(201);
        assertEquals(Map.of("BL", 4f, "BL-UBKT", 1f), parts("issuer"));
        assertEquals(Map.of("NEW_RURAL", 1f, "-", 4f), parts("field"));
        assertEquals(Map.of("NONE", 4f, "URGENT", 1f, "VERY_URGENT", 0f, "EXPRESS", 0f), parts("urgency"));
        assertEquals(Map.of("2020-08", 1f, "2022-01", 3f, "2023-03", 1f), parts("month"));
        assertEquals(1f, parts("type,field").get("PLAN/NEW_RURAL"));
        clerk().get(ROOT + "/indicators/DOC.ISSUED/records?" + TERM_TO_MIDTERM + "&only=field:NEW_RURAL")
                .then()
                .statusCode(200)
                .body("items.notation", contains("02-KH/HU"));
        clerk().get(ROOT + "/indicators/DOC.ISSUED/series?org=BL&from=2022-01-01&to=2022-03-31&by=month")
                .then()
                .statusCode(200)
                .body("points.value", contains(3, 0, 0));
    }

    private static Map<String, Float> parts(String by) {
        var parts = clerk().get(ROOT + "/indicators/DOC.ISSUED/breakdown?" + TERM_TO_MIDTERM + "&by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var found = new java.util.HashMap<String, Float>();
        for (int i = 0; i < parts.getList("parts").size(); i++) {
            found.put(parts.getString("parts[" + i + "].key"), parts.getFloat("parts[" + i + "].value"));
        }
        return found;
    }

    @Test
    void with_all_below_it_the_district_has_one_more() {
        assertEquals(5, figure(TERM_TO_MIDTERM + "&reach=BELOW", "DOC.ISSUED").getInt("value"));
    }

    @Test
    void the_records_behind_a_figure_are_those_that_were_counted() {
        String href = figure(TERM_TO_MIDTERM, "DOC.ISSUED").getString("recordsHref");
        clerk().urlEncodingEnabled(false)
                .get(href)
                .then()
                .statusCode(200)
                .body("items.notation", contains("01-TB/HU", "01-KH/HU", "01-KH/UBKTHU", "02-TB/HU"))
                .body("items.find { it.secrecy == 'TOP_SECRET' }.abstract", nullValue())
                .body("next", nullValue());
        clerk().urlEncodingEnabled(false).get(href + "&limit=3").then().body("items", hasSize(3));
    }

    @Test
    void a_figure_is_told_as_it_was_known() throws InterruptedException {
        String before = now();
        String id = issue(clerk(), Desk.document("BL", "NOTICE", "2022-05-05"))
                .then()
                .extract()
                .path("id");
        String between = now();
        voided(clerk(), "documents", id, "Nhập nhầm").then().statusCode(200);
        assertEquals(
                4, figure(TERM_TO_MIDTERM + "&knownAt=" + before, "DOC.ISSUED").getInt("value"));
        assertEquals(
                5, figure(TERM_TO_MIDTERM + "&knownAt=" + between, "DOC.ISSUED").getInt("value"));
        assertEquals(4, figure(TERM_TO_MIDTERM, "DOC.ISSUED").getInt("value"));
        assertEquals(
                0,
                figure(TERM_TO_MIDTERM + "&knownAt=2020-01-01T00:00:00Z", "DOC.ISSUED")
                        .getInt("value"));
    }

    @Test
    void working_groups_are_counted_on_the_last_day_with_the_places_they_direct() {
        JsonPath figure = figure(TERM_TO_MIDTERM, "GROUP.WORKING");
        assertEquals(3, figure.getInt("value"));
        assertEquals(2, figure.getInt("distinctSubjects"));
        assertEquals("STOCK", figure.getString("kind"));
        clerk().urlEncodingEnabled(false)
                .get(figure.getString("recordsHref"))
                .then()
                .body("items.reference.sort()", contains("T1", "T2", "T3"));
        assertEquals(
                3,
                figure("org=BL&from=2020-08-01&to=2023-04-01", "GROUP.WORKING").getInt("value"));
    }

    @Test
    void a_group_counts_as_working_until_its_end_was_known() throws InterruptedException {
        String before = now();
        String id = clerk().get(ROOT + "/working-groups?workingOn=2023-03-31")
                .then()
                .extract()
                .path("items.find { it.reference == 'T2' }.id");
        clerk().header("If-Match", "\"0\"")
                .body("{\"endedOn\":\"2022-12-31\"}")
                .post(ROOT + "/working-groups/" + id + "/end")
                .then()
                .statusCode(200);
        assertEquals(2, figure(TERM_TO_MIDTERM, "GROUP.WORKING").getInt("value"));
        assertEquals(
                3,
                figure(TERM_TO_MIDTERM + "&knownAt=" + before, "GROUP.WORKING").getInt("value"));
    }

    @Test
    void figures_stop_at_the_callers_scope() {
        clerkOfHoanhMo()
                .get(ROOT + "/indicators/values?" + TERM_TO_MIDTERM)
                .then()
                .statusCode(404);
        clerkOfHoanhMo()
                .get(ROOT + "/indicators/values?org=BL-HM&from=2020-08-01&to=2023-03-31&reach=BELOW")
                .then()
                .statusCode(200)
                .body("values.find { it.code == 'DOC.ISSUED' }.value", equalTo(1));
        clerk().get(ROOT + "/indicators/DOC.NONE/records?" + TERM_TO_MIDTERM)
                .then()
                .statusCode(404);
        clerk().get(ROOT + "/indicators/values?org=BL&from=2023-01-01&to=2022-01-01")
                .then()
                .statusCode(400);
        Desk.auditor().get(ROOT + "/indicators").then().body("code", hasItems("DOC.ISSUED", "GROUP.WORKING"));
        clerk().get(ROOT + "/documents?q=khong co").then().body("items", empty());
    }

    private static JsonPath figure(String query, String code) {
        JsonPath values = clerk().get(ROOT + "/indicators/values?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return values.setRootPath("values.find { it.code == '" + code + "' }");
    }

    /** A moment that is over when the next act is entered: the service tells the time by the same clock. */
    private static String now() {
        return Instant.now().toString();
    }
}
