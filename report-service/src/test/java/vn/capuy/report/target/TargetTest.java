package vn.capuy.report.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.report.Desk.ROOT;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;
import static vn.capuy.report.Desk.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
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
class TargetTest {
    private static final String TARGETS = ROOT + "/targets";

    @BeforeEach
    void clear() {
        Desk.clear();
    }

    @Test
    void a_target_is_entered_with_its_source_and_read_by_who_reads_figures() {
        String id = entered(target());
        as(reader("BL", "NONE"))
                .get(TARGETS + "/" + id)
                .then()
                .statusCode(200)
                .body("code", equalTo("DOC.ISSUED"))
                .body("value", equalTo(1000))
                .body("source", equalTo("Nghị quyết Đại hội, mục II.3"));
        as(office()).get(TARGETS + "/" + id + "/history").then().body("action", contains("target.entered"));
    }

    @Test
    void one_figure_has_one_target_for_one_period_until_it_is_voided() {
        String id = entered(target());
        enter(target()).then().statusCode(409);
        voided(id, "\"1\"").then().statusCode(412);
        voided(id, null).then().statusCode(428);
        voided(id, "\"0\"").then().statusCode(200);
        voided(id, "\"1\"").then().statusCode(409);
        entered(target());
        as(office()).get(TARGETS).then().body("items.voidReason", contains((Object) null));
        as(office()).get(TARGETS + "?includeVoided=true").then().body("items.size()", equalTo(2));
    }

    @Test
    void every_fault_of_a_target_is_told_and_nothing_is_kept() {
        var wrong = target();
        wrong.put("code", "DOC.NONE");
        wrong.put("to", "2020-07-31");
        wrong.put("value", -1);
        enter(wrong).then().statusCode(400).body("violations.field", contains("code", "to", "value"));
        var ratio = target();
        ratio.put("code", "NRD.RATE");
        ratio.put("value", 85);
        enter(ratio).then().statusCode(400).body("violations.field", contains("value"));
        var fine = target();
        fine.put("value", 0.0000001);
        enter(fine).then().statusCode(400);
        var century = target();
        century.put("to", "2030-08-01");
        enter(century).then().statusCode(400).body("violations.field", contains("to"));
        assertEquals(0, Database.number("select count(*) from target"));
    }

    @Test
    void noughts_behind_a_value_are_no_decimals() {
        imported("BL,DOC.ISSUED,2020-08-01,2025-06-30,AT_LEAST,1000.00000000,NQ\n")
                .then()
                .statusCode(200)
                .body("written", equalTo(1));
        var thousands = target();
        thousands.put("code", "INSP.CASES");
        thousands.put("value", new BigDecimal("2E+3"));
        entered(thousands);
        as(office()).get(TARGETS).then().body("items.value", contains(1000, 2000));
    }

    @Test
    void more_targets_than_can_be_told_are_refused_and_none_is_left_out() {
        entered(target());
        Database.run("""
                insert into target (id, org, code, from_day, to_day, direction, value, source, recorded_at, recorded_by, version)
                select gen_random_uuid(), org, 'X.' || n, from_day, to_day, direction, value, source, recorded_at, recorded_by, 0
                from target cross join generate_series(1, 1000) n""");
        as(office())
                .get(TARGETS + "/attainment?org=BL&on=2022-12-31")
                .then()
                .statusCode(400)
                .body("violations.field", contains("since"));
        Database.run("delete from target where code = 'X.1'");
        as(office())
                .get(TARGETS + "/attainment?org=BL&on=2022-12-31")
                .then()
                .statusCode(200)
                .body("targets.size()", equalTo(1000));
    }

    @Test
    void a_target_of_another_district_is_neither_entered_nor_seen() {
        String id = entered(target());
        var neighbour = Tokens.of("ty").roles("report-editor", "kpi-reader").org("TY");
        as(neighbour).body(target()).post(TARGETS).then().statusCode(400);
        as(neighbour).get(TARGETS + "/" + id).then().statusCode(404);
        as(neighbour).get(TARGETS).then().body("items", empty());
        as(neighbour).get(TARGETS + "/attainment?org=BL&on=2022-12-31").then().statusCode(404);
        as(neighbour)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "x"))
                .post(TARGETS + "/" + id + "/void")
                .then()
                .statusCode(404);
    }

    @Test
    void each_target_is_set_against_the_figure_of_its_own_period() {
        entered(target());
        var cases = target();
        cases.put("code", "INSP.CASES");
        cases.put("value", 1000);
        entered(cases);
        as(office())
                .get(TARGETS + "/attainment?org=BL&on=2022-12-31")
                .then()
                .statusCode(200)
                .body("targets.target.code", contains("DOC.ISSUED", "INSP.CASES"))
                .body("targets.value", contains(1118, 227))
                .body("targets.state", contains("MET", "BEHIND"))
                .body("targets[0].share", equalTo(1.118f))
                .body("targets[0].name", equalTo("Văn bản đã ban hành"))
                .body("targets[0].until", equalTo("2022-12-31"));
        String asked = Told.asked(Told.FIGURES);
        assertTrue(asked.contains("from=2020-08-01&to=2022-12-31"), asked);
    }

    @Test
    void targets_whose_period_is_over_are_told_when_asked_for() {
        var year = target();
        year.put("from", "2021-01-01");
        year.put("to", "2021-12-31");
        year.put("value", 2000);
        entered(year);
        entered(target());
        as(office()).get(TARGETS + "/attainment?org=BL&on=2022-12-31").then().body("targets.state", contains("MET"));
        as(office())
                .get(TARGETS + "/attainment?org=BL&on=2022-12-31&since=2021-01-01")
                .then()
                .body("targets.state", containsInAnyOrder("MET", "MISSED"));
    }

    @Test
    void an_organisation_without_targets_has_nothing_to_attain_and_days_to_come_are_refused() {
        as(office())
                .get(TARGETS + "/attainment?org=BL&on=2022-12-31")
                .then()
                .statusCode(200)
                .body("targets", empty());
        as(office()).get(TARGETS + "/attainment?org=BL&on=2999-12-31").then().statusCode(400);
        as(office()).get(TARGETS + "/attainment?org=BL").then().statusCode(400);
    }

    @Test
    void the_targets_of_a_resolution_come_in_by_a_file_all_or_none_with_every_faulty_row_told() {
        imported(
                        "BL,DOC.ISSUED,2020-08-01,2025-06-30,AT_LEAST,1000,NQ\nBL,NRD.RATE,2020-08-01,2025-06-30,AT_LEAST,0.9,NQ\n")
                .then()
                .statusCode(200)
                .body("written", equalTo(2));
        imported("""
                        BL,DOC.ISSUED,2020-08-01,2025-06-30,AT_LEAST,1200,NQ
                        BL,INSP.CASES,2020-08-01,2025-06-30,AT_LEAST,400,NQ
                        BL,INSP.CASES,2020-08-01,2025-06-30,AT_LEAST,500,NQ
                        NOWHERE,INSP.CASES,2020-08-01,2025-06-30,AT_LEAST,400,NQ
                        BL,DOC.NONE,2025-06-30,2020-08-01,AROUND,,
                        """).then().statusCode(400).body("violations.row", hasItems(2, 4, 5, 6));
        as(office()).get(TARGETS).then().body("items.value", contains(1000, 0.9f));
    }

    private static Response imported(String rows) {
        return as(office())
                .contentType("text/csv")
                .body(("org,code,from,to,direction,value,source\n" + rows).getBytes(StandardCharsets.UTF_8))
                .post(TARGETS + "/imports");
    }

    @Test
    void targets_are_exported() {
        entered(target());
        assertTrue(as(office()).accept("text/csv").get(TARGETS).asString().contains("Nghị quyết Đại hội"));
    }

    private static Map<String, Object> target() {
        var target = new LinkedHashMap<String, Object>();
        target.put("org", "BL");
        target.put("code", "DOC.ISSUED");
        target.put("from", "2020-08-01");
        target.put("to", "2025-06-30");
        target.put("direction", "AT_LEAST");
        target.put("value", 1000);
        target.put("source", "Nghị quyết Đại hội, mục II.3");
        return target;
    }

    private static Response enter(Map<String, Object> target) {
        return as(office()).body(target).post(TARGETS);
    }

    private static String entered(Map<String, Object> target) {
        return enter(target).then().statusCode(201).extract().path("id");
    }

    private static Response voided(String id, String ifMatch) {
        var request = as(office()).body(Map.of("reason", "Đại hội điều chỉnh"));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(TARGETS + "/" + id + "/void");
    }
}
