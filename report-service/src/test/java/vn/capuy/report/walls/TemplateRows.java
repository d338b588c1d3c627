package vn.capuy.report.walls;

import static vn.capuy.report.Desk.TEMPLATES;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.report.Desk;
import vn.capuy.report.template.Forms;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Templates: of a district, or of the suite, whose own everybody may read; nothing in them is secret. */
public class TemplateRows implements WallRows<Ground> {
    private static final Set<String> READ = Set.of("kpi-reader", "report-editor", "auditor");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("enterTemplate", Set.of("report-editor"), REFUSED, (on, as, role) -> as.body(template(on))
                        .post(TEMPLATES)),
                inDistrict("listTemplates", READ, OPEN, (on, as, role) -> as.get(TEMPLATES)),
                inDistrict("readTemplate", READ, NOT_FOUND, (on, as, role) -> as.get(TEMPLATES + "/" + entered(on))),
                inDistrict(
                        "readTemplateHistory",
                        Set.of("report-editor", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(TEMPLATES + "/" + entered(on) + "/history")),
                inDistrict("voidTemplate", Set.of("report-editor"), NOT_FOUND, (on, as, role) -> as.header(
                                "If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhập nhầm"))
                        .post(TEMPLATES + "/" + entered(on) + "/void")));
    }

    private static Map<String, Object> template(Ground on) {
        return Forms.documents("code", "DOCUMENTS_" + on.number());
    }

    private static String entered(Ground on) {
        return Desk.as(Desk.office())
                .body(template(on))
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .extract()
                .path("template.id");
    }
}
