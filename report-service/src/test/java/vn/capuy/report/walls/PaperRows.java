package vn.capuy.report.walls;

import static vn.capuy.report.Desk.PAPERS;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.report.Desk;
import vn.capuy.report.template.Forms;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Reports: behind the walls of the seals of which they are made. */
public class PaperRows implements WallRows<Ground> {
    private static final Set<String> READ = Set.of("kpi-reader", "report-editor", "auditor");
    private static final Set<String> ORDER = Set.of("kpi-reader", "report-editor");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                new WallRow<>(
                        "printSeal",
                        READ,
                        (on, as, role) -> as.get(on.path("/paper?template=" + template(on))),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "orderPaper",
                        ORDER,
                        (on, as, role) -> as.body(order(on)).post(PAPERS),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "listPapers",
                        READ,
                        (on, as, role) -> {
                            ordered(on);
                            return as.get(PAPERS);
                        },
                        EMPTY,
                        OPEN),
                inDistrict("readPaper", READ, NOT_FOUND, (on, as, role) -> as.get(PAPERS + "/" + ordered(on))),
                new WallRow<>(
                        "cancelPaper",
                        ORDER,
                        (on, as, role) -> as.post(PAPERS + "/" + ordered(on) + "/cancel"),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "downloadPaper",
                        READ,
                        (on, as, role) -> as.get(PAPERS + "/" + done(on) + "/content"),
                        NOT_FOUND,
                        FORBIDDEN));
    }

    private static Map<String, Object> order(Ground on) {
        return Map.of("seal", on.id(), "template", template(on), "format", "PDF");
    }

    private static String template(Ground on) {
        String code = "DOCUMENTS_" + on.number();
        Desk.as(Desk.office())
                .body(Forms.documents("code", code))
                .post(Desk.TEMPLATES)
                .then()
                .statusCode(201);
        return code;
    }

    private static String ordered(Ground on) {
        var cleared = Tokens.of("office")
                .roles("report-editor", "kpi-reader")
                .org("QN")
                .clearance("TOP_SECRET");
        Database.run("update paper_job set state = 'CANCELLED', finished_at = now() where state = 'WAITING'");
        return Desk.as(cleared)
                .body(order(on))
                .post(PAPERS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static String done(Ground on) {
        String id = ordered(on);
        Database.run("update paper_job set state = 'DONE', progress = 100, content = 'x', size = 1, sha256 = 'x',"
                + " finished_at = now() where id = '" + id + "'");
        return id;
    }
}
