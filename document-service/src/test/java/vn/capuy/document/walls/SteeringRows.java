package vn.capuy.document.walls;

import static vn.capuy.document.workinggroup.Groups.COMMITTEES;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.committee;
import static vn.capuy.document.workinggroup.Groups.foundedCommittee;
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
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Steering committees, of which nothing is secret. */
public class SteeringRows implements WallRows<Ground> {
    private static final String FILE =
            "founded_by,reference,name_vi,purpose,founded_on\nBL,BCD-W%d,Ban Chỉ đạo,Chỉ đạo,2020-10-01\n";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("foundSteeringCommittee", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(committee())
                        .post(COMMITTEES)),
                new WallRow<>(
                        "listSteeringCommittees", RegistryRows.READ, (on, as, role) -> as.get(COMMITTEES), EMPTY, OPEN),
                inDistrict("readSteeringCommittee", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(fresh(""))),
                inDistrict(
                        "readSteeringCommitteeHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(fresh("/history"))),
                inDistrict("endSteeringCommittee", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(Map.of("lastDay", "2022-12-31", "ground", "Hoàn thành nhiệm vụ"))
                        .post(fresh("/end"))),
                inDistrict("voidSteeringCommittee", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(Map.of("reason", "Nhập trùng"))
                        .post(fresh("/void"))),
                inDistrict("readSteeringCommitteeSheet", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.accept(
                                "application/pdf")
                        .get(fresh("/sheet?onDay=2022-01-01"))),
                inDistrict("importSteeringCommittees", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body(FILE.formatted(on.number()).getBytes(StandardCharsets.UTF_8))
                        .post(COMMITTEES + "/imports")),
                open(
                        "readSteeringCommitteeImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(COMMITTEES + "/imports/template.xlsx")));
    }

    private static String fresh(String below) {
        return COMMITTEES + "/" + foundedCommittee() + below;
    }
}
