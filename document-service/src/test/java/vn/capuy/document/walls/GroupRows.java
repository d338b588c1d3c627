package vn.capuy.document.walls;

import static vn.capuy.document.workinggroup.Groups.CHARGES;
import static vn.capuy.document.workinggroup.Groups.DEPUTY;
import static vn.capuy.document.workinggroup.Groups.MEMBERS;
import static vn.capuy.document.workinggroup.Groups.SECRETARY;
import static vn.capuy.document.workinggroup.Groups.WORKING_GROUPS;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.charge;
import static vn.capuy.document.workinggroup.Groups.created;
import static vn.capuy.document.workinggroup.Groups.founded;
import static vn.capuy.document.workinggroup.Groups.head;
import static vn.capuy.document.workinggroup.Groups.persons;
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
import vn.capuy.document.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Charges and members of working groups, and which places they direct; nothing of it is secret. */
public class GroupRows implements WallRows<Ground> {
    private static final Set<String> HISTORY = Set.of("document-reader", "document-approver", "auditor");
    private static final Map<String, String> ENDING = Map.of("lastDay", "2021-10-31", "ground", "Phân công lại");
    private static final Map<String, String> REASON = Map.of("reason", "Nhập trùng");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("chargeWorkingGroup", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(
                                charge(founded("BL-HM"), "DIRECTS", "place", "BL-DV", "2021-01-01"))
                        .post(CHARGES)),
                new WallRow<>(
                        "listWorkingGroupCharges", RegistryRows.READ, (on, as, role) -> as.get(CHARGES), EMPTY, OPEN),
                inDistrict(
                        "readWorkingGroupCharge", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(charged(""))),
                inDistrict(
                        "readWorkingGroupChargeHistory",
                        HISTORY,
                        NOT_FOUND,
                        (on, as, role) -> as.get(charged("/history"))),
                inDistrict("endWorkingGroupCharge", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(ENDING)
                        .post(charged("/end"))),
                inDistrict("voidWorkingGroupCharge", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(REASON)
                        .post(charged("/void"))),
                inDistrict("importWorkingGroupCharges", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body(("founded_by,working_group,kind,period,from\nBL," + reference()
                                        + ",REPORTS,MONTH,2021-01-01\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post(CHARGES + "/imports")),
                open(
                        "readWorkingGroupChargeImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(CHARGES + "/imports/template.xlsx")),
                inDistrict(
                        "readWorkingGroupCoverage",
                        RegistryRows.READ,
                        REFUSED,
                        (on, as, role) -> as.get(WORKING_GROUPS + "/coverage?org=BL&onDay=2022-12-31")),
                inDistrict(
                        "listWorkingGroupPlaces",
                        RegistryRows.READ,
                        REFUSED,
                        (on, as, role) -> as.get(WORKING_GROUPS + "/coverage/places?org=BL&onDay=2022-12-31")),
                inDistrict("readWorkingGroupSheet", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.accept(
                                "application/pdf")
                        .get(WORKING_GROUPS + "/" + founded("BL-HM") + "/sheet?onDay=2022-01-01")),
                inDistrict("seatGroupMember", RegistryRows.EDIT, REFUSED, (on, as, role) -> {
                    persons();
                    return as.body(head("workingGroup", founded("BL-HM"), SECRETARY, "2020-11-01"))
                            .post(MEMBERS);
                }),
                new WallRow<>("listGroupMembers", RegistryRows.READ, (on, as, role) -> as.get(MEMBERS), EMPTY, OPEN),
                inDistrict("readGroupMember", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(seated(""))),
                inDistrict("readGroupMemberHistory", HISTORY, NOT_FOUND, (on, as, role) -> as.get(seated("/history"))),
                inDistrict("endGroupMember", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(ENDING)
                        .post(seated("/end"))),
                inDistrict("replaceGroupMember", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(Map.of("from", "2021-11-01", "ground", "Chuyển công tác", "member", DEPUTY))
                        .post(seated("/replace"))),
                inDistrict("voidGroupMember", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(REASON)
                        .post(seated("/void"))),
                inDistrict("importGroupMembers", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body(("founded_by,working_group,function,organisation,office,from\nBL," + reference()
                                        + ",HEAD,BL,Bí thư Huyện uỷ,2021-01-01\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post(MEMBERS + "/imports")),
                open(
                        "readGroupMemberImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(MEMBERS + "/imports/template.xlsx")));
    }

    private static String charged(String below) {
        return CHARGES + "/" + created(CHARGES, charge(founded("BL-HM"), "REPORTS", "period", "MONTH", "2021-01-01"))
                + below;
    }

    private static String seated(String below) {
        persons();
        return MEMBERS + "/" + created(MEMBERS, head("workingGroup", founded("BL-HM"), SECRETARY, "2020-11-01"))
                + below;
    }

    private static String reference() {
        return Desk.clerk()
                .get(WORKING_GROUPS + "/" + founded("BL-HM"))
                .then()
                .extract()
                .path("reference");
    }
}
