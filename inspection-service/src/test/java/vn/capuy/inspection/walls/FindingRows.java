package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Conducted.begun;
import static vn.capuy.inspection.casefile.Conducted.finding;
import static vn.capuy.inspection.casefile.Conducted.noViolation;
import static vn.capuy.inspection.casefile.Conducted.subject;
import static vn.capuy.inspection.casefile.Conducted.violation;
import static vn.capuy.inspection.walls.CaseRows.EDIT;
import static vn.capuy.inspection.walls.CaseRows.READ;
import static vn.capuy.inspection.walls.CaseRows.WRITE;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.list;
import static vn.capuy.testing.walls.WallRow.onRecord;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** What cases found. */
public class FindingRows implements WallRows<Ground> {
    private static final String FINDINGS = "/api/inspection/v1/findings";
    private static final String HEADER =
            "lead_body,reference,organisation,member,matter,outcome,degree,act_from,act_to,"
                    + "text,conclusion,state_reference,state_agency,state_on,evidence\n";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                list("listFindings", READ, (on, as, role) -> {
                    entered(on);
                    return as.get(FINDINGS);
                }),
                new WallRow<>(
                        "importFindings",
                        EDIT,
                        (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                                .body((HEADER + row(on)).getBytes(StandardCharsets.UTF_8))
                                .post(FINDINGS + "/imports"),
                        REFUSED,
                        REFUSED),
                open("readFindingImportTemplate", EDIT, (on, as, role) -> as.get(FINDINGS + "/imports/template.xlsx")),
                onRecord("listCaseFindings", READ, (on, as, role) -> as.get(on.path("/findings"))),
                onRecord("readCaseFinding", READ, (on, as, role) -> as.get(on.path("/findings/" + entered(on)))),
                onRecord("enterCaseFinding", EDIT, (on, as, role) -> {
                    begun(on.caseId());
                    return on.at(as)
                            .body(noViolation(subject(on.caseId(), "MEMBER")))
                            .post(on.path("/findings"));
                }),
                onRecord("voidCaseFinding", WRITE, (on, as, role) -> {
                    String finding = entered(on);
                    return on.at(as)
                            .body("{\"reason\":\"Kết luận lại\"}")
                            .post(on.path("/findings/" + finding + "/void"));
                }));
    }

    private static String entered(Ground on) {
        begun(on.caseId());
        return finding(on.caseId(), violation(subject(on.caseId(), "ORGANISATION")));
    }

    /** Of the ground's case, as if an older register had handed it over. */
    private static String row(Ground on) {
        Database.run("update inspection_case set handed_over = true where id = '" + on.caseId() + "'");
        String reference = Database.column("select reference from inspection_case where id = '" + on.caseId() + "'")
                .getFirst();
        return "BL-UBKT," + reference + ",BL-HM-DU,,,NO_VIOLATION,,,,Chấp hành tốt,,,,,\n";
    }
}
