package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Register.INDICATORS;
import static vn.capuy.inspection.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.inspection.walls.WallRow.inDistrict;
import static vn.capuy.inspection.walls.WallRow.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Tokens;

/** What every service offers. */
public class PlatformRows implements WallRows {
    private static final String ROOT = "/api/inspection/v1";
    private static final String PERIOD = "?org=BL&from=2020-08-01&to=2023-03-31";
    private static final Set<String> AUDIT = Set.of("auditor");
    private static final Set<String> LIMITS = Set.of("inspection-reader", "auditor", "administrator");
    private static final Set<String> FIGURES = Set.of("kpi-reader", "auditor", "inspection-reader");

    private static final Set<String> ADMINISTRATOR = Set.of("administrator");
    private static final String LIMIT = ROOT + "/limits/figures.year-closes";

    /** Of a day that is far enough for no figure to go by it. */
    private static String version(Ground on) {
        return "{\"from\":\"%s\",\"figure\":31,\"document\":\"89/2015/QH13\",\"certainty\":\"GENERAL\"}"
                .formatted(LocalDate.of(2200, 1, 1).plusDays(on.number()));
    }

    private static String entered(Ground on) {
        List<String> ids = Register.as(
                        Tokens.of("administrator").roles("administrator").org("TW"))
                .body(version(on))
                .post(LIMIT + "/versions")
                .then()
                .statusCode(200)
                .extract()
                .path("versions.id");
        return ids.getLast();
    }

    @Override
    public List<WallRow> rows() {
        return List.of(
                open("exportJournal", AUDIT, (on, as, role) -> as.get(ROOT + "/audit/export")),
                open("listJournalSeals", AUDIT, (on, as, role) -> as.get(ROOT + "/audit/seals")),
                open("verifyJournal", AUDIT, (on, as, role) -> as.get(ROOT + "/audit/verify")),
                open("readFeed", Set.of("feed-reader", "auditor"), (on, as, role) -> as.get(ROOT + "/feed")),
                open("listIndicators", FIGURES, (on, as, role) -> as.get(INDICATORS)),
                inDistrict(
                        "readFigures", FIGURES, NOT_FOUND, (on, as, role) -> as.get(INDICATORS + "/values" + PERIOD)),
                inDistrict(
                        "readFigureBreakdown",
                        FIGURES,
                        NOT_FOUND,
                        (on, as, role) -> as.get(INDICATORS + "/INSP.CASES/breakdown" + PERIOD + "&by=kind")),
                inDistrict(
                        "readFigureSeries",
                        FIGURES,
                        NOT_FOUND,
                        (on, as, role) -> as.get(INDICATORS + "/INSP.CASES/series" + PERIOD + "&by=year")),
                open("listLimits", LIMITS, (on, as, role) -> as.get(ROOT + "/limits")),
                open("readLimit", LIMITS, (on, as, role) -> as.get(LIMIT)),
                open("enterLimitVersion", ADMINISTRATOR, (on, as, role) -> as.body(version(on))
                        .post(LIMIT + "/versions")),
                open("voidLimitVersion", ADMINISTRATOR, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body("{\"reason\":\"Nhập nhầm\"}")
                        .post(ROOT + "/limits/versions/" + entered(on) + "/void")),
                new WallRow(
                        "listFigureRecords",
                        Set.of("auditor", "inspection-reader"),
                        (on, as, role) -> as.get(INDICATORS + "/INSP.CASES/records" + PERIOD),
                        NOT_FOUND,
                        WallRow.Wall.EMPTY));
    }
}
