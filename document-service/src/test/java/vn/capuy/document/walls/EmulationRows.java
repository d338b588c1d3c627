package vn.capuy.document.walls;

import static vn.capuy.document.mobilisation.Mobilisation.MOVEMENTS;
import static vn.capuy.document.mobilisation.Mobilisation.clerk;
import static vn.capuy.document.mobilisation.Mobilisation.code;
import static vn.capuy.document.mobilisation.Mobilisation.launched;
import static vn.capuy.document.mobilisation.Mobilisation.movement;
import static vn.capuy.document.mobilisation.Mobilisation.unitOf;
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
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Emulation movements and the units that take part in them, of which nothing is secret. */
public class EmulationRows implements WallRows<Ground> {
    private static final Set<String> HISTORY = Set.of("document-reader", "document-approver", "auditor");
    private static final Map<String, Object> WHY = Map.of("reason", "Nhập trùng");
    private static final Map<String, Object> RESULT =
            Map.of("on", "2021-12-20", "result", "Bốn mô hình", "rating", "GOOD");
    private static final Map<String, Object> REWARD = Map.of(
            "on", "2022-01-14", "form", "PRAISE", "level", "DISTRICT", "body", "Huyện uỷ", "document", "112-QĐ/HU");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("launchEmulationMovement", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(
                                movement(code()))
                        .post(MOVEMENTS)),
                new WallRow<>(
                        "listEmulationMovements", RegistryRows.READ, (on, as, role) -> as.get(MOVEMENTS), EMPTY, OPEN),
                inDistrict(
                        "readEmulationMovement",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(launched(movement(code())), ""))),
                inDistrict(
                        "readEmulationMovementHistory",
                        HISTORY,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(launched(movement(code())), "/history"))),
                inDistrict(
                        "takeEmulationMovementStep",
                        RegistryRows.WRITE,
                        NOT_FOUND,
                        (on, as, role) -> step(as, launched(movement(code())), role)),
                inDistrict(
                        "voidEmulationMovementStep",
                        RegistryRows.WRITE,
                        NOT_FOUND,
                        (on, as, role) -> voidStep(as, launched(movement(code())), role)),
                inDistrict("voidEmulationMovement", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> first(as)
                        .body(WHY)
                        .post(path(launched(movement(code())), "/void"))),
                inDistrict("registerEmulationUnit", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> as.body(
                                Map.of("unit", "BL-HM-DU", "registeredOn", "2021-02-15"))
                        .post(path(launched(movement(code())), "/units"))),
                inDistrict(
                        "listEmulationUnits",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(launched(movement(code())), "/units"))),
                inDistrict("readEmulationUnit", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(unit(""))),
                inDistrict("readEmulationUnitHistory", HISTORY, NOT_FOUND, (on, as, role) -> as.get(unit("/history"))),
                inDistrict("enterEmulationResult", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> first(as)
                        .body(RESULT)
                        .post(unit("/results"))),
                inDistrict("enterEmulationReward", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> first(as)
                        .body(REWARD)
                        .post(unit("/rewards"))),
                inDistrict("voidEmulationUnitEntry", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> voidEntry(as)),
                inDistrict("voidEmulationUnit", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> first(as)
                        .body(WHY)
                        .post(unit("/void"))),
                inDistrict("importEmulationMovements", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body(file().getBytes(StandardCharsets.UTF_8))
                        .post(MOVEMENTS + "/imports")),
                open(
                        "readEmulationMovementImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(MOVEMENTS + "/imports/template.xlsx")));
    }

    /** The editor enters a review, the approver the conclusion. */
    private static Response step(RequestSpecification as, String movement, String role) {
        String step = "document-editor".equals(role) ? "REVIEW" : "CONCLUDE";
        return first(as)
                .body(Map.of("step", step, "on", "2022-01-14", "words", "Kết quả"))
                .post(path(movement, "/steps"));
    }

    private static Response voidStep(RequestSpecification as, String movement, String role) {
        RequestSpecification who =
                "document-editor".equals(role) ? clerk() : vn.capuy.document.mobilisation.Mobilisation.head();
        String step = step(who, movement, role == null ? "document-approver" : role)
                .then()
                .statusCode(200)
                .extract()
                .path("steps[0].id");
        return as.header("If-Match", "\"1\"").body(WHY).post(path(movement, "/steps/" + step + "/void"));
    }

    private static Response voidEntry(RequestSpecification as) {
        String unit = unit("");
        String entry = first(clerk())
                .body(RESULT)
                .post(unit + "/results")
                .then()
                .statusCode(200)
                .extract()
                .path("entries[0].id");
        return as.header("If-Match", "\"1\"").body(WHY).post(unit + "/entries/" + entry + "/void");
    }

    private static RequestSpecification first(RequestSpecification as) {
        return as.header("If-Match", "\"0\"");
    }

    private static String unit(String below) {
        String movement = launched(movement(code()));
        return path(movement, "/units/" + unitOf(movement, "BL-HM-DU") + below);
    }

    private static String path(String movement, String below) {
        return MOVEMENTS + "/" + movement + below;
    }

    private static String file() {
        return "launched_by,code,title,document,launched_on,runs_from,runs_to,fields,content,unit,registered_on\nBL,"
                + code() + ",Phong trào,15-KH/HU,2021-02-01,2021-02-01,,,Nội dung,BL-HM-DU,2021-02-15\n";
    }
}
