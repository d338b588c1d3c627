package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import vn.capuy.document.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Number series, which tell nothing of what is in a document. */
public class SeriesRows implements WallRows<Ground> {
    private static final String SERIES = ROOT + "/series";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "listDocumentSeries",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(SERIES + "?issuer=BL")),
                inDistrict(
                        "listSeriesIrregularities",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(SERIES + "/irregularities?issuer=BL")),
                inDistrict(
                        "listSeriesExplanations",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(SERIES + "/explanations?issuer=BL")),
                inDistrict(
                        "explainSeriesIrregularity",
                        RegistryRows.WRITE,
                        REFUSED,
                        (on, as, role) -> explain(as, gap(on))),
                inDistrict("voidSeriesExplanation", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> as.header(
                                "If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhầm"))
                        .post(SERIES + "/explanations/"
                                + explain(Desk.clerk(), gap(on)).path("id") + "/void")));
    }

    /** A missing number of its own for each attempt. */
    private static int gap(Ground on) {
        int number = 100_000 + 2 * on.number();
        Desk.importCsv(
                        Desk.importer(),
                        "documents/imports",
                        Desk.REGISTER + "BL,SUBMISSION," + (number + 1)
                                + ",2022-05-05,Tờ trình,STANDING_COMMITTEE,Nam,NONE,NONE,\n")
                .then()
                .statusCode(200);
        return number;
    }

    private static Response explain(RequestSpecification as, int number) {
        return as.body(Map.of(
                        "issuer",
                        "BL",
                        "term",
                        "2020-2025",
                        "symbol",
                        "TTr",
                        "kind",
                        "GAP",
                        "from",
                        number,
                        "ground",
                        "Số bỏ trống"))
                .post(SERIES + "/explanations");
    }
}
