package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Conducted.begun;
import static vn.capuy.inspection.casefile.Conducted.remedy;
import static vn.capuy.inspection.casefile.Conducted.required;
import static vn.capuy.inspection.walls.CaseRows.EDIT;
import static vn.capuy.inspection.walls.CaseRows.READ;
import static vn.capuy.inspection.walls.CaseRows.WRITE;
import static vn.capuy.testing.walls.WallRow.list;
import static vn.capuy.testing.walls.WallRow.onRecord;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** What has to be put right after cases. */
public class RemedyRows implements WallRows<Ground> {
    private static final String REMEDIES = "/api/inspection/v1/remedies";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                list("listRemedies", READ, (on, as, role) -> {
                    entered(on);
                    return as.get(REMEDIES);
                }),
                onRecord("listCaseRemedies", READ, (on, as, role) -> as.get(on.path("/remedies"))),
                onRecord("requireRemedy", EDIT, (on, as, role) -> {
                    begun(on.caseId());
                    return on.at(as).body(remedy("BL-HM-DU")).post(on.path("/remedies"));
                }),
                onRecord("readRemedy", READ, (on, as, role) -> as.get(REMEDIES + "/" + entered(on))),
                onRecord("takeRemedyStep", WRITE, RemedyRows::step),
                onRecord("voidRemedy", WRITE, (on, as, role) -> at(as).body("{\"reason\":\"Nhập trùng\"}")
                        .post(REMEDIES + "/" + entered(on) + "/void")));
    }

    private static Response step(Ground on, RequestSpecification as, String role) {
        String step = "inspection-approver".equals(role)
                ? "{\"step\":\"CANCEL\",\"ground\":\"Không còn đối tượng\"}"
                : "{\"step\":\"REPORT\",\"evidence\":\"Biên bản nộp tiền\"}";
        return at(as).body(step).post(REMEDIES + "/" + entered(on) + "/steps");
    }

    private static RequestSpecification at(RequestSpecification as) {
        return as.header("If-Match", "\"0\"");
    }

    private static String entered(Ground on) {
        begun(on.caseId());
        return required(on.caseId(), remedy("BL-HM-DU"));
    }
}
