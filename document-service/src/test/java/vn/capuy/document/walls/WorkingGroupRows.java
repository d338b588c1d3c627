package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Working groups, of which nothing is secret. */
public class WorkingGroupRows implements WallRows<Ground> {
    private static final String GROUPS = ROOT + "/working-groups";
    private static final AtomicInteger REFERENCE = new AtomicInteger();

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("foundWorkingGroup", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(group())
                        .post(GROUPS)),
                new WallRow<>("listWorkingGroups", RegistryRows.READ, (on, as, role) -> as.get(GROUPS), EMPTY, OPEN),
                inDistrict(
                        "readWorkingGroup",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(founded(), ""))),
                inDistrict(
                        "readWorkingGroupHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(founded(), "/history"))),
                inDistrict("endWorkingGroup", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> as.header(
                                "If-Match", "\"0\"")
                        .body(Map.of("endedOn", "2021-10-15"))
                        .post(path(founded(), "/end"))),
                inDistrict("voidWorkingGroup", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> as.header(
                                "If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhập trùng"))
                        .post(path(founded(), "/void"))),
                inDistrict("importWorkingGroups", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body((Desk.GROUPS + reference() + ",Tổ công tác,,,BL,BL-HM,2020-10-15,,02-QĐ/HU,\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post(GROUPS + "/imports")),
                open(
                        "readWorkingGroupImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(GROUPS + "/imports/template.xlsx")));
    }

    private static String path(String id, String below) {
        return GROUPS + "/" + id + below;
    }

    private static String reference() {
        return "TCT-" + REFERENCE.incrementAndGet();
    }

    private static Map<String, Object> group() {
        return Map.of(
                "reference", reference(),
                "name", Map.of("vi", "Tổ công tác xã Hoành Mô"),
                "foundedBy", "BL",
                "directs", "BL-HM",
                "foundedOn", "2020-10-15");
    }

    private static String founded() {
        return Desk.clerk()
                .body(group())
                .post(GROUPS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
