package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.mobilisation.Mobilisation.MODELS;
import static vn.capuy.document.mobilisation.Mobilisation.SUMMARY;
import static vn.capuy.document.mobilisation.Mobilisation.code;
import static vn.capuy.document.mobilisation.Mobilisation.etag;
import static vn.capuy.document.mobilisation.Mobilisation.model;
import static vn.capuy.document.mobilisation.Mobilisation.modelOf;
import static vn.capuy.document.mobilisation.Mobilisation.recognised;
import static vn.capuy.document.mobilisation.Mobilisation.recognition;
import static vn.capuy.document.mobilisation.Mobilisation.registered;
import static vn.capuy.document.mobilisation.Mobilisation.survey;
import static vn.capuy.document.mobilisation.Mobilisation.surveyed;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.mobilisation.Mobilisation;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** "Dân vận khéo" models, of which nothing is secret. */
public class MobilisationRows implements WallRows<Ground> {
    private static final Set<String> HISTORY = Set.of("document-reader", "document-approver", "auditor");
    private static final Set<String> APPROVE = Set.of("document-approver");
    private static final Set<String> COUNT =
            Set.of("document-reader", "document-editor", "document-approver", "auditor", "kpi-reader");
    private static final Set<String> CRITERIA =
            Set.of("document-reader", "document-editor", "document-approver", "auditor", "administrator");
    private static final Set<String> ADMINISTER = Set.of("administrator");
    private static final AtomicInteger DAY = new AtomicInteger();
    private static final Map<String, Object> WHY = Map.of("reason", "Nhập trùng");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                open(
                        "listMobilisationFields",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(ROOT + "/mobilisation-fields")),
                open("listMobilisationCriteria", CRITERIA, (on, as, role) -> as.get(ROOT + "/mobilisation-criteria")),
                open("enterMobilisationCriteria", ADMINISTER, (on, as, role) -> enter(as)),
                open("voidMobilisationCriteria", ADMINISTER, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(WHY)
                        .post(ROOT + "/mobilisation-criteria/" + enteredSet() + "/void")),
                inDistrict("registerMobilisationModel", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(
                                model(code()))
                        .post(MODELS)),
                new WallRow<>(
                        "listMobilisationModels", RegistryRows.READ, (on, as, role) -> as.get(MODELS), EMPTY, OPEN),
                inDistrict(
                        "readMobilisationModel",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(registered(model(code())), ""))),
                inDistrict(
                        "readMobilisationModelHistory",
                        HISTORY,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(registered(model(code())), "/history"))),
                inDistrict(
                        "readMobilisationChain",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(registered(model(code())), "/chain"))),
                step("surveyMobilisationModel", RegistryRows.EDIT, false, "/surveys", survey("2021-10-12")),
                inDistrict("checkMobilisationRecognition", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> as.body(
                                recognition("2021-11-18"))
                        .post(path(surveyed(model(code())), "/recognition/check"))),
                inDistrict(
                        "recogniseMobilisationModel",
                        APPROVE,
                        NOT_FOUND,
                        (on, as, role) -> at(as, surveyed(model(code())), "/recognition", recognition("2021-11-18"))),
                inDistrict(
                        "refuseMobilisationModel",
                        APPROVE,
                        NOT_FOUND,
                        (on, as, role) -> at(
                                as,
                                surveyed(model(code())),
                                "/non-recognition",
                                Map.of("on", "2021-11-18", "body", "BL", "ground", "Chưa có kết quả"))),
                inDistrict(
                        "replicateMobilisationModel",
                        RegistryRows.EDIT,
                        NOT_FOUND,
                        (on, as, role) -> at(
                                as,
                                recognised(model(code())),
                                "/replicas",
                                Map.of(
                                        "model",
                                        registered(modelOf(code(), "BL-DV-DU", "BL-DV-T01", "2022-01-05")),
                                        "on",
                                        "2022-02-01"))),
                inDistrict(
                        "rewardMobilisationModel",
                        APPROVE,
                        NOT_FOUND,
                        (on, as, role) -> at(
                                as,
                                recognised(model(code())),
                                "/rewards",
                                Map.of(
                                        "on",
                                        "2022-01-14",
                                        "form",
                                        "PRAISE",
                                        "level",
                                        "DISTRICT",
                                        "body",
                                        "BL",
                                        "document",
                                        "1"))),
                step("withdrawMobilisationModel", RegistryRows.EDIT, false, "/withdrawal", close()),
                step("endMobilisationModel", RegistryRows.EDIT, true, "/end", close()),
                inDistrict("voidMobilisationStep", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> voidStep(as, role)),
                step("voidMobilisationModel", RegistryRows.WRITE, false, "/void", WHY),
                inDistrict("importMobilisationModels", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body(file().getBytes(StandardCharsets.UTF_8))
                        .post(MODELS + "/imports")),
                open(
                        "readMobilisationModelImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(MODELS + "/imports/template.xlsx")),
                inDistrict(
                        "readMobilisationSummary",
                        COUNT,
                        NOT_FOUND,
                        (on, as, role) -> as.get(SUMMARY + "?org=BL&from=2021-01-01&to=2021-12-31")));
    }

    private static WallRow<Ground> step(
            String operation, Set<String> roles, boolean afterRecognition, String path, Map<String, Object> body) {
        return inDistrict(
                operation,
                roles,
                NOT_FOUND,
                (on, as, role) ->
                        at(as, afterRecognition ? recognised(model(code())) : registered(model(code())), path, body));
    }

    private static Response at(RequestSpecification as, String id, String path, Object body) {
        return as.header("If-Match", etag(id)).body(body).post(path(id, path));
    }

    /** The editor voids a survey, which is his step; the approver a recognition. */
    private static Response voidStep(RequestSpecification as, String role) {
        String id = "document-editor".equals(role) ? surveyed(model(code())) : recognised(model(code()));
        String last = Mobilisation.clerk().get(path(id, "")).then().extract().path("steps[-1].id");
        return at(as, id, "/steps/" + last + "/void", WHY);
    }

    private static Map<String, Object> close() {
        return Map.of("on", "2022-06-30", "ground", "Đã hoàn thành");
    }

    private static Response enter(RequestSpecification as) {
        return as.body(Map.of(
                        "holdsFrom",
                        "1990-01-01",
                        "document",
                        "Hướng dẫn thử " + DAY.incrementAndGet(),
                        "certainty",
                        "OPEN",
                        "criteria",
                        List.of(Map.of("code", "A", "nameVi", "Tiêu chí", "most", 10))))
                .post(freeTheDay() + "/mobilisation-criteria");
    }

    /** One set alone begins on a day, and sets outlive the tests: the one before is voided as if by its administrator. */
    private static String freeTheDay() {
        Database.run("update mobilisation_criteria set voided_at = now(), voided_by = 'test', void_reason = 'test'"
                + " where holds_from = '1990-01-01' and voided_at is null");
        return ROOT;
    }

    private static String enteredSet() {
        return enter(vn.capuy.document.Desk.as(
                        vn.capuy.testing.Tokens.of("admin").roles("administrator")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String file() {
        return "committee,code,title,field,unit,holder,place,content,targets,year,registered_on,started_on,step,on,body,"
                + "document,level\nBL," + code()
                + ",Mô hình,ECONOMY,BL-HM-DU,COLLECTIVE,BL-HM-T01,Nội dung,Mục tiêu,2021,2021-02-18,2021-03-01,,,,,\n";
    }

    private static String path(String id, String below) {
        return MODELS + "/" + id + below;
    }
}
