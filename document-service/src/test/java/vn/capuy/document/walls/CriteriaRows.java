package vn.capuy.document.walls;

import static vn.capuy.document.criteria.CriteriaWork.JUDGEMENTS;
import static vn.capuy.document.criteria.CriteriaWork.RECOGNITIONS;
import static vn.capuy.document.criteria.CriteriaWork.REGISTRATIONS;
import static vn.capuy.document.criteria.CriteriaWork.VALUES;
import static vn.capuy.document.walls.RegistryRows.EDIT;
import static vn.capuy.document.walls.RegistryRows.READ;
import static vn.capuy.document.walls.RegistryRows.WRITE;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.Desk;
import vn.capuy.document.criteria.CriteriaWork;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Who works toward which criteria, what was measured, judged and recognised. Nothing of it is secret. */
public class CriteriaRows implements WallRows<Ground> {
    private static final String COMMUNE = "NRD_COMMUNE";
    private static final Set<String> APPROVE = Set.of("document-approver");
    private static final Set<String> HISTORY = Set.of("document-reader", "document-approver", "auditor");
    private static final Map<String, String> REASON = Map.of("reason", "Nhập trùng");

    @Override
    public List<WallRow<Ground>> rows() {
        var rows = new ArrayList<WallRow<Ground>>();
        rows.addAll(registrations());
        rows.addAll(values());
        rows.addAll(judgements());
        rows.addAll(attainment());
        rows.addAll(recognitions());
        return rows;
    }

    private static List<WallRow<Ground>> registrations() {
        return List.of(
                new WallRow<>("listCriteriaRegistrations", READ, (on, as, role) -> as.get(REGISTRATIONS), EMPTY, OPEN),
                inDistrict("registerForCriteria", EDIT, REFUSED, (on, as, role) -> {
                    Desk.clear();
                    return as.body(CriteriaWork.registration(COMMUNE, "BL-HM")).post(REGISTRATIONS);
                }),
                inDistrict("readCriteriaRegistration", READ, NOT_FOUND, (on, as, role) -> as.get(registration())),
                inDistrict(
                        "readCriteriaRegistrationHistory",
                        HISTORY,
                        NOT_FOUND,
                        (on, as, role) -> as.get(registration() + "/history")),
                inDistrict("endCriteriaRegistration", WRITE, NOT_FOUND, (on, as, role) -> at(as).body(
                                Map.of("lastDay", "2022-01-31", "ground", "Sáp nhập"))
                        .post(registration() + "/end")),
                inDistrict("voidCriteriaRegistration", WRITE, NOT_FOUND, (on, as, role) -> at(as).body(REASON)
                        .post(registration() + "/void")),
                inDistrict("importCriteriaRegistrations", EDIT, REFUSED, (on, as, role) -> {
                    Desk.clear();
                    return imported(
                            as,
                            REGISTRATIONS,
                            "set,unit,from,target_day,decided_by\nNRD_COMMUNE,BL-HM,2020-08-01,2022-12-31,BL\n");
                }),
                open(
                        "readCriteriaRegistrationImportTemplate",
                        EDIT,
                        (on, as, role) -> as.get(REGISTRATIONS + "/imports/template.xlsx")));
    }

    private static List<WallRow<Ground>> values() {
        return List.of(
                new WallRow<>("listCriteriaValues", READ, (on, as, role) -> as.get(VALUES), EMPTY, OPEN),
                inDistrict("enterCriteriaValue", EDIT, REFUSED, (on, as, role) -> as.body(newValue(on))
                        .post(VALUES)),
                inDistrict("readCriteriaValue", READ, NOT_FOUND, (on, as, role) -> as.get(value(on))),
                inDistrict(
                        "readCriteriaValueHistory",
                        HISTORY,
                        NOT_FOUND,
                        (on, as, role) -> as.get(value(on) + "/history")),
                inDistrict("verifyCriteriaValue", APPROVE, NOT_FOUND, (on, as, role) -> at(as).post(
                                value(on) + "/verify")),
                inDistrict("rejectCriteriaValue", APPROVE, NOT_FOUND, (on, as, role) -> at(as).body(REASON)
                        .post(value(on) + "/reject")),
                inDistrict("voidCriteriaValue", WRITE, NOT_FOUND, (on, as, role) -> at(as).body(REASON)
                        .post(value(on) + "/void")),
                inDistrict(
                        "importCriteriaValues",
                        EDIT,
                        REFUSED,
                        (on, as, role) -> imported(
                                as,
                                VALUES,
                                CriteriaWork.VALUE_COLUMNS + COMMUNE + ",2021-2025,15.1,BL-HM," + day(on)
                                        + ",90,Báo cáo,,\n")),
                open(
                        "readCriteriaValueImportTemplate",
                        EDIT,
                        (on, as, role) -> as.get(VALUES + "/imports/template.xlsx")));
    }

    private static List<WallRow<Ground>> judgements() {
        return List.of(
                new WallRow<>("listCriteriaJudgements", READ, (on, as, role) -> as.get(JUDGEMENTS), EMPTY, OPEN),
                inDistrict("judgeCriteriaIndicator", APPROVE, REFUSED, (on, as, role) -> {
                    Desk.clear();
                    return as.body(newJudgement()).post(JUDGEMENTS);
                }),
                inDistrict("readCriteriaJudgement", READ, NOT_FOUND, (on, as, role) -> as.get(judgement())),
                inDistrict(
                        "readCriteriaJudgementHistory",
                        HISTORY,
                        NOT_FOUND,
                        (on, as, role) -> as.get(judgement() + "/history")),
                inDistrict("voidCriteriaJudgement", APPROVE, NOT_FOUND, (on, as, role) -> at(as).body(REASON)
                        .post(judgement() + "/void")));
    }

    private static List<WallRow<Ground>> attainment() {
        String attainment = CriteriaWork.SETS + "/" + COMMUNE + "/attainment";
        return List.of(
                inDistrict(
                        "listCriteriaAttainment",
                        READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(attainment + "?org=BL&onDay=2022-12-31")),
                inDistrict(
                        "readCriteriaAttainmentSummary",
                        READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(attainment + "/summary?org=BL&onDay=2022-12-31")),
                inDistrict("readUnitCriteriaSheet", READ, NOT_FOUND, (on, as, role) -> {
                    registration();
                    return as.get(attainment + "/BL-HM?onDay=2022-12-31");
                }));
    }

    private static List<WallRow<Ground>> recognitions() {
        return List.of(
                new WallRow<>("listRecognitions", READ, (on, as, role) -> as.get(RECOGNITIONS), EMPTY, OPEN),
                inDistrict("recogniseUnit", APPROVE, REFUSED, (on, as, role) -> {
                    Desk.clear();
                    return as.body(newRecognition()).post(RECOGNITIONS);
                }),
                inDistrict("checkRecognition", WRITE, REFUSED, (on, as, role) -> as.body(newRecognition())
                        .post(RECOGNITIONS + "/check")),
                inDistrict("readRecognition", READ, NOT_FOUND, (on, as, role) -> as.get(recognition())),
                inDistrict(
                        "readRecognitionHistory",
                        HISTORY,
                        NOT_FOUND,
                        (on, as, role) -> as.get(recognition() + "/history")),
                inDistrict(
                        "listRecognitionRulings",
                        Set.of("document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(recognition() + "/rulings")),
                inDistrict("revokeRecognition", APPROVE, NOT_FOUND, (on, as, role) -> at(as).body(
                                Map.of("revokedOn", "2024-03-01", "decision", "512/QĐ-UBND", "ground", "Không duy trì"))
                        .post(recognition() + "/revoke")),
                inDistrict("voidRecognition", APPROVE, NOT_FOUND, (on, as, role) -> at(as).body(REASON)
                        .post(recognition() + "/void")),
                inDistrict("importRecognitions", APPROVE, REFUSED, (on, as, role) -> {
                    Desk.clear();
                    return imported(
                            as,
                            RECOGNITIONS,
                            "set,unit,decided_on,level,decided_by,decision\n"
                                    + "NRD_COMMUNE,BL-HM,2022-11-25,PROVINCE,UBND tỉnh,3412/QĐ-UBND\n");
                }),
                open(
                        "readRecognitionImportTemplate",
                        APPROVE,
                        (on, as, role) -> as.get(RECOGNITIONS + "/imports/template.xlsx")));
    }

    private static RequestSpecification at(RequestSpecification as) {
        return as.header("If-Match", "\"0\"");
    }

    private static Response imported(RequestSpecification as, String collection, String csv) {
        return as.contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(collection + "/imports");
    }

    private static String registration() {
        Desk.clear();
        return REGISTRATIONS + "/" + CriteriaWork.registered(COMMUNE, "BL-HM");
    }

    /** A day of its own for each attempt, for of each day one value stands. */
    private static String day(Ground on) {
        return LocalDate.of(2022, 3, 8).plusDays(on.number() % 1000).toString();
    }

    private static Map<String, Object> newValue(Ground on) {
        return CriteriaWork.value(COMMUNE, "BL-HM", "15.1", day(on), 90.5);
    }

    private static String value(Ground on) {
        return VALUES + "/" + CriteriaWork.entered(newValue(on));
    }

    private static Map<String, Object> newJudgement() {
        return Map.of(
                "set", COMMUNE,
                "indicator", "7",
                "unit", "BL-HM",
                "from", "2022-03-31",
                "outcome", "NOT_APPLICABLE",
                "ground", "Xã không có chợ trong quy hoạch");
    }

    private static String judgement() {
        Desk.clear();
        return JUDGEMENTS + "/"
                + CriteriaWork.verifier()
                        .body(newJudgement())
                        .post(JUDGEMENTS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> newRecognition() {
        return Desk.with(
                CriteriaWork.recognition(COMMUNE, "BL-HM", "2022-11-25"),
                "judgements",
                List.of(CriteriaWork.judged("NRD-01"), CriteriaWork.judged("NRD-02")));
    }

    private static String recognition() {
        Desk.clear();
        return RECOGNITIONS + "/"
                + CriteriaWork.verifier()
                        .body(newRecognition())
                        .post(RECOGNITIONS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
