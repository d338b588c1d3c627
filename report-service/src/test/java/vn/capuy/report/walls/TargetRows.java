package vn.capuy.report.walls;

import static vn.capuy.report.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.report.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Targets, of which nothing is secret. */
public class TargetRows implements WallRows<Ground> {
    private static final String TARGETS = ROOT + "/targets";
    private static final Set<String> READ = Set.of("kpi-reader", "report-editor", "auditor");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("enterTarget", Set.of("report-editor"), REFUSED, (on, as, role) -> as.body(target(on))
                        .post(TARGETS)),
                new WallRow<>(
                        "listTargets",
                        READ,
                        (on, as, role) -> {
                            entered(on);
                            return as.get(TARGETS);
                        },
                        EMPTY,
                        OPEN),
                inDistrict("importTargets", Set.of("report-editor"), REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body(("org,code,from,to,direction,value,source\nBL,DOC.ISSUED,"
                                        + target(on).get("from") + ",2023-12-31,AT_LEAST,900,01-NQ/ĐH\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post(TARGETS + "/imports")),
                open(
                        "readTargetImportTemplate",
                        Set.of("report-editor"),
                        (on, as, role) -> as.get(TARGETS + "/imports/template.xlsx")),
                inDistrict("readTarget", READ, NOT_FOUND, (on, as, role) -> as.get(TARGETS + "/" + entered(on))),
                inDistrict(
                        "readTargetHistory",
                        Set.of("kpi-reader", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(TARGETS + "/" + entered(on) + "/history")),
                inDistrict(
                        "readTargetAttainment",
                        Set.of("kpi-reader"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(TARGETS + "/attainment?org=BL&on=2022-12-31")),
                inDistrict("voidTarget", Set.of("report-editor"), NOT_FOUND, (on, as, role) -> as.header(
                                "If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhập nhầm"))
                        .post(TARGETS + "/" + entered(on) + "/void")));
    }

    /** Each of a period of its own. */
    private static Map<String, Object> target(Ground on) {
        LocalDate from = LocalDate.of(2020, 8, 1).plusDays(on.number() % 1000);
        return Map.of(
                "org", "BL",
                "code", "DOC.ISSUED",
                "from", from.toString(),
                "to", "2024-12-31",
                "direction", "AT_LEAST",
                "value", 1000,
                "source", "01-NQ/ĐH");
    }

    private static String entered(Ground on) {
        return Desk.as(Desk.office())
                .body(target(on))
                .post(TARGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
