package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.HEADER;
import static vn.capuy.inspection.casefile.Register.IMPORTS;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.list;
import static vn.capuy.testing.walls.WallRow.onRecord;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.capuy.inspection.casefile.Ready;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The register of cases. */
public class CaseRows implements WallRows<Ground> {
    static final Set<String> READ = Set.of("inspection-reader", "inspection-editor", "inspection-approver", "auditor");
    static final Set<String> EDIT = Set.of("inspection-editor");
    static final Set<String> WRITE = Set.of("inspection-editor", "inspection-approver");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("openCase", EDIT, REFUSED, (on, as, role) -> as.body(aCase("N-" + on.number()))
                        .post(CASES)),
                list("listCases", READ, (on, as, role) -> as.get(CASES)),
                inDistrict("importCases", EDIT, REFUSED, (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                        .body(row("I-" + on.number()).getBytes(StandardCharsets.UTF_8))
                        .post(IMPORTS)),
                open("readCaseImportTemplate", EDIT, (on, as, role) -> as.get(IMPORTS + "/template.xlsx")),
                onRecord("readCase", READ, (on, as, role) -> as.get(on.path(""))),
                onRecord("readCaseHistory", READ, (on, as, role) -> as.get(on.path("/history"))),
                onRecord("takeCaseStep", WRITE, CaseRows::step),
                onRecord("checkCaseStep", READ, (on, as, role) -> as.get(on.path("/steps/BEGIN/check"))),
                onRecord("listCaseRulings", READ, (on, as, role) -> as.get(on.path("/rulings"))),
                onRecord("readCaseStage", READ, (on, as, role) -> as.get(on.path("/stage"))),
                onRecord("nameCaseMatters", EDIT, (on, as, role) -> on.at(as)
                        .body("{\"matters\":[\"CADRE_WORK\"]}")
                        .post(on.path("/matters"))),
                onRecord("voidCaseMatter", EDIT, (on, as, role) -> {
                    change(inspector(), on.caseId(), "matters", "{\"matters\":[\"FINANCE\"]}")
                            .statusCode(200);
                    return on.at(as).body("{\"reason\":\"Nhập nhầm\"}").post(on.path("/matters/FINANCE/void"));
                }),
                onRecord("nameCaseSubjects", EDIT, (on, as, role) -> on.at(as)
                        .body("{\"subjects\":[{\"kind\":\"ORGANISATION\",\"organisation\":\"BL-DV-DU\"}]}")
                        .post(on.path("/subjects"))),
                onRecord("voidCase", WRITE, (on, as, role) -> on.at(as)
                        .body("{\"reason\":\"Nhập trùng\"}")
                        .post(on.path("/void"))));
    }

    private static io.restassured.response.Response step(
            Ground on, io.restassured.specification.RequestSpecification as, String role) {
        boolean approver = "inspection-approver".equals(role);
        if (approver) {
            change(inspector(), on.caseId(), "steps", "{\"step\":\"BEGIN\"}").statusCode(200);
        }
        Ready.papersAndFindings(on.caseId());
        String step = approver ? "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-06-30\"}" : "{\"step\":\"BEGIN\"}";
        return on.at(as).body(step).post(on.path("/steps"));
    }

    private static String row(String reference) {
        return HEADER + reference + ",INSPECTION_FINANCE,BL-UBKT,Đảng phí,2022-05-16,,false,,ORGANISATION,BL-HM-DU,,\n";
    }
}
