package vn.capuy.document.criteria.recognition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.criteria.CriteriaWork.RECOGNITIONS;
import static vn.capuy.document.criteria.CriteriaWork.judged;
import static vn.capuy.document.criteria.CriteriaWork.recognition;
import static vn.capuy.document.criteria.CriteriaWork.registered;
import static vn.capuy.document.criteria.CriteriaWork.smallSet;
import static vn.capuy.document.criteria.CriteriaWork.takeOver;
import static vn.capuy.document.criteria.CriteriaWork.takingOver;
import static vn.capuy.document.criteria.CriteriaWork.verifier;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RecognitionTest {
    private static final String DAY = "2022-11-25";

    private String set;

    @BeforeEach
    void a_commune_works_toward_a_set() {
        Desk.clear();
        set = smallSet();
        registered(set, "BL-HM");
        takeOver(set, "BL-HM,1.1,2022-06-30,yes", "BL-HM,1.2,2022-06-30,90", "BL-HM,2,2022-06-30,35");
    }

    @Test
    void a_unit_that_has_not_attained_is_put_to_a_person_with_what_is_missing() {
        verifier()
                .body(recognition(set, "BL-HM", DAY))
                .post(RECOGNITIONS)
                .then()
                .statusCode(422)
                .body("findings.rule", contains("NRD-02", "NRD-03"))
                .body("findings.verdict", contains("PERSON_MUST_JUDGE", "PERSON_MUST_JUDGE"))
                .body("findings[0].message", containsString("attained 1 of 2 criteria; indicators missing: 2."))
                .body("findings[0].citation", equalTo("18/2022/QĐ-TTg"))
                .body("findings[0].certainty", equalTo("GENERAL"));
        verifier()
                .body(with(
                        recognition(set, "BL-HM", DAY),
                        "judgements",
                        List.of(judged("NRD-02"), Map.of("rule", "NRD-03", "met", false, "ground", "Sai thẩm quyền"))))
                .post(RECOGNITIONS)
                .then()
                .statusCode(422)
                .body("findings.rule", contains("NRD-03"));
        assertEquals(0, Database.number("select count(*) from criteria_recognition"));
        assertEquals(0, Database.number("select count(*) from ruling"));
        String id = recognised();
        verifier()
                .get(RECOGNITIONS + "/" + id + "/rulings")
                .then()
                .body("[0].judgements.rule", contains("NRD-02", "NRD-03"))
                .body("[0].judgements[0].ground", equalTo("Biên bản thẩm tra ngày 20/11/2022"));
        verifier()
                .body(judgedRecognition())
                .post(RECOGNITIONS)
                .then()
                .statusCode(409)
                .body("detail", containsString("holds on that day"));
    }

    @Test
    void what_the_rules_would_say_is_asked_beforehand_and_keeps_nothing() {
        clerk().body(recognition(set, "BL-DV", DAY))
                .post(RECOGNITIONS + "/check")
                .then()
                .statusCode(200)
                .body("version", equalTo("18/2022/QĐ-TTg"))
                .body("findings.rule", contains("NRD-01", "NRD-02", "NRD-03"));
        assertEquals(0, Database.number("select count(*) from ruling"));
        clerk().body(recognition("UNKNOWN", "TY", "2199-01-01"))
                .post(RECOGNITIONS + "/check")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("decidedOn", "set", "unit"));
        clerk().body(recognition(set, "BL-HM", "2010-06-03"))
                .post(RECOGNITIONS + "/check")
                .then()
                .statusCode(400)
                .body("violations.field", contains("decidedOn"));
    }

    @Test
    void a_recognition_is_revoked_with_its_ground_and_can_be_decided_anew() {
        String id = recognised();
        Map<String, Object> revocation =
                Map.of("revokedOn", "2024-03-01", "decision", "512/QĐ-UBND", "ground", "Không duy trì môi trường");
        verifier()
                .header("If-Match", "\"0\"")
                .body(with(revocation, "revokedOn", DAY))
                .post(RECOGNITIONS + "/" + id + "/revoke")
                .then()
                .statusCode(400)
                .body("violations.field", contains("revokedOn"));
        verifier()
                .header("If-Match", "\"0\"")
                .body(revocation)
                .post(RECOGNITIONS + "/" + id + "/revoke")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revocation", equalTo("512/QĐ-UBND"));
        verifier()
                .header("If-Match", "\"1\"")
                .body(revocation)
                .post(RECOGNITIONS + "/" + id + "/revoke")
                .then()
                .statusCode(409);
        verifier()
                .body(with(judgedRecognition(), "decidedOn", "2024-03-01"))
                .post(RECOGNITIONS)
                .then()
                .statusCode(201);
        clerk().get(RECOGNITIONS + "?unit=BL-HM").then().body("items.state", contains("REVOKED", "RECOGNISED"));
    }

    @Test
    void figures_count_units_and_criteria_as_they_were_known() {
        figure("NRD.CRITERIA_ATTAINED", "2022-12-31", null, equalTo(1), equalTo(2));
        units("2022-12-31", null, 0, 0);
        takeOver(set, "BL-HM,1.2,2022-07-31,95");
        judgeMet();
        units("2022-12-31", null, 0, 1);
        Instant before = Instant.now();
        String id = recognised();
        units("2022-11-24", null, 0, 1);
        units("2022-11-25", null, 1, 0);
        units("2022-12-31", before.toString(), 0, 1);
        Instant known = Instant.now();
        verifier()
                .header("If-Match", "\"0\"")
                .body(Map.of("revokedOn", "2022-12-01", "decision", "512/QĐ-UBND", "ground", "Sai"))
                .post(RECOGNITIONS + "/" + id + "/revoke")
                .then()
                .statusCode(200);
        units("2022-12-31", null, 0, 1);
        units("2022-12-31", known.toString(), 1, 0);
        figure("NRD.CRITERIA_ATTAINED", "2022-12-31", null, equalTo(2), equalTo(2));
        clerk().get(ROOT + "/indicators/NRD.UNITS_ATTAINED/records?org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .statusCode(200)
                .body("items.unit", contains("BL-HM"))
                .body("items.onDay", contains("2022-12-31"));
        clerk().get(ROOT + "/indicators/NRD.CRITERIA_ATTAINED/records?org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .body("items", hasSize(2))
                .body("items.attained", contains(true, true));
        clerk().get(ROOT + "/indicators/NRD.UNITS_ATTAINED/breakdown?by=set&org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .body("parts.key", contains(set));
        clerk().get(ROOT + "/indicators/NRD.CRITERIA_ATTAINED/series?by=quarter&org=BL&from=2022-01-01&to=2022-12-31")
                .then()
                .statusCode(200)
                .body("points", hasSize(4));
    }

    @Test
    void recognitions_of_the_past_are_recorded_and_not_ruled_anew() {
        String columns =
                "set,unit,decided_on,level,decided_by,decision,revoked_on,revocation,revoke_ground,void_reason\n";
        importCsv(takingOver(), "criteria-recognitions/imports", columns + """
                %1$s,BL-HM,2021-01-05,PROVINCE,UBND tỉnh,1/QĐ,2021-06-01,2/QĐ,Không duy trì,
                %1$s,BL-HM,2021-06-01,PROVINCE,UBND tỉnh,3/QĐ,,,,
                %1$s,BL-DV,2021-06-01,PROVINCE,UBND tỉnh,4/QĐ,,,,Nhập trùng
                """.formatted(set))
                .then()
                .statusCode(200)
                .body("written", equalTo(3));
        assertEquals(0, Database.number("select count(*) from ruling"));
        importCsv(takingOver(), "criteria-recognitions/imports", columns + """
                %1$s,BL-HM,2022-01-05,PROVINCE,UBND tỉnh,5/QĐ,,,,
                %1$s,BL,2022-01-05,PROVINCE,UBND tỉnh,5/QĐ,,,,
                %1$s,BL-DV,2022-01-05,COUNTRY,UBND tỉnh,5/QĐ,,,,
                %1$s,BL-DV,2022-01-05,PROVINCE,UBND tỉnh,5/QĐ,2022-01-05,6/QĐ,Sai,
                %1$s,BL-DV,2022-01-05,PROVINCE,UBND tỉnh,5/QĐ,,6/QĐ,,
                %1$s,BL-DV,2009-01-05,PROVINCE,UBND tỉnh,5/QĐ,,,,
                """.formatted(set))
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6, 7));
        assertEquals(3, Database.number("select count(*) from criteria_recognition"));
        clerk().get(RECOGNITIONS + "?from=2021-06-01").then().body("items.decision", contains("3/QĐ"));
        clerk().get(RECOGNITIONS + "?set=NRD_COMMUNE").then().body("items", empty());
    }

    private static void figure(String code, String to, String knownAt, Matcher<?> hits, Matcher<?> facts) {
        clerk().get(ROOT + "/indicators/values?org=BL&from=2022-01-01&to=" + to
                        + (knownAt == null ? "" : "&knownAt=" + knownAt))
                .then()
                .statusCode(200)
                .body("values.find { it.code == '" + code + "' }.numerator", hits)
                .body("values.find { it.code == '" + code + "' }.denominator", facts);
    }

    private static void units(String to, String knownAt, int recognised, int notRecognised) {
        String figure = "values.find { it.code == 'NRD.UNITS_ATTAINED' }.";
        clerk().get(ROOT + "/indicators/values?org=BL&from=2022-01-01&to=" + to
                        + (knownAt == null ? "" : "&knownAt=" + knownAt))
                .then()
                .statusCode(200)
                .body(figure + "value", equalTo(recognised + notRecognised))
                .body(figure + "split.value", contains(recognised, notRecognised));
    }

    private void judgeMet() {
        verifier()
                .body(Map.of(
                        "set", set,
                        "indicator", "2",
                        "unit", "BL-HM",
                        "from", "2022-06-30",
                        "outcome", "MET",
                        "ground", "Cao hơn bình quân của tỉnh"))
                .post(ROOT + "/criteria-judgements")
                .then()
                .statusCode(201);
    }

    private Map<String, Object> judgedRecognition() {
        return with(recognition(set, "BL-HM", DAY), "judgements", List.of(judged("NRD-02"), judged("NRD-03")));
    }

    private String recognised() {
        boolean attained = Database.number("select count(*) from criteria_judgement") > 0;
        return verifier()
                .body(with(
                        recognition(set, "BL-HM", DAY),
                        "judgements",
                        attained ? List.of(judged("NRD-03")) : List.of(judged("NRD-02"), judged("NRD-03"))))
                .post(RECOGNITIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
