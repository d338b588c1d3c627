package vn.capuy.document.walls;

import static vn.capuy.document.criteria.CriteriaWork.SETS;
import static vn.capuy.document.criteria.CriteriaWork.smallSet;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.criteria.CriteriaWork;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Sets of criteria: a catalogue, the same for all, kept by administrators. */
public class CriteriaSetRows implements WallRows<Ground> {
    private static final Set<String> READ =
            Set.of("document-reader", "document-editor", "document-approver", "auditor", "administrator");
    private static final Set<String> ADMINISTER = Set.of("administrator");
    private static final String COMMUNE = SETS + "/NRD_COMMUNE";
    private static final String TARGETS = "set,edition,indicator,area,holds_from,target,document,article,certainty\n";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                open("listCriteriaSets", READ, (on, as, role) -> as.get(SETS)),
                open("readCriteriaSet", READ, (on, as, role) -> as.get(COMMUNE)),
                open(
                        "readCriteriaSetHistory",
                        Set.of("document-reader", "document-approver", "auditor", "administrator"),
                        (on, as, role) -> as.get(COMMUNE + "/history")),
                open("enterCriteriaSet", ADMINISTER, (on, as, role) -> as.body(CriteriaWork.set(
                                "WALL_" + Long.toString(System.nanoTime(), 36).toUpperCase()))
                        .post(SETS)),
                open("enterCriteriaSetVersion", ADMINISTER, (on, as, role) -> {
                    String set = ended(smallSet());
                    return as.body(CriteriaWork.version("2023", "2023-01-01")).post(SETS + "/" + set + "/versions");
                }),
                open("readCriteriaSetVersion", READ, (on, as, role) -> as.get(COMMUNE + "/versions/2021-2025")),
                open(
                        "listCriteriaIndicators",
                        READ,
                        (on, as, role) -> as.get(COMMUNE + "/versions/2021-2025/indicators")),
                open("endCriteriaSetVersion", ADMINISTER, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("lastDay", "2022-12-31"))
                        .post(SETS + "/" + smallSet() + "/versions/2020/end")),
                open("voidCriteriaSetVersion", ADMINISTER, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhập trùng"))
                        .post(SETS + "/" + smallSet() + "/versions/2020/void")),
                open("enterCriteriaTarget", ADMINISTER, (on, as, role) -> as.body(target())
                        .post(SETS + "/" + smallSet() + "/versions/2020/targets")),
                open("voidCriteriaTarget", ADMINISTER, (on, as, role) -> {
                    String set = smallSet();
                    String id = CriteriaWork.administrator()
                            .body(target())
                            .post(SETS + "/" + set + "/versions/2020/targets")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
                    return as.header("If-Match", "\"0\"")
                            .body(Map.of("reason", "Nhập trùng"))
                            .post(SETS + "/" + set + "/targets/" + id + "/void");
                }),
                open("importCriteriaSets", ADMINISTER, (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                        .body(file(
                                "WALL_" + Long.toString(System.nanoTime(), 36).toUpperCase()))
                        .post(SETS + "/imports")),
                open(
                        "readCriteriaSetImportTemplate",
                        ADMINISTER,
                        (on, as, role) -> as.get(SETS + "/imports/template.xlsx")),
                open("importCriteriaTargets", ADMINISTER, (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                        .body((TARGETS + smallSet() + ",2020,2,,2020-01-01,40,01/QĐ,,GENERAL\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post("/api/document/v1/criteria-targets/imports")),
                open(
                        "readCriteriaTargetImportTemplate",
                        ADMINISTER,
                        (on, as, role) -> as.get("/api/document/v1/criteria-targets/imports/template.xlsx")));
    }

    private static String ended(String set) {
        CriteriaWork.administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", "2022-12-31"))
                .post(SETS + "/" + set + "/versions/2020/end")
                .then()
                .statusCode(200);
        return set;
    }

    private static Map<String, Object> target() {
        return Map.of(
                "indicator", "2",
                "holdsFrom", "2020-01-01",
                "target", 40,
                "document", "01/QĐ-UBND",
                "certainty", "GENERAL");
    }

    private static byte[] file(String set) {
        return ("set,name_vi,name_en,name_ar,kinds,edition,valid_from,document,certainty,criterion,field,criterion_vi,"
                        + "criterion_en,criterion_ar,indicator,indicator_vi,indicator_en,indicator_ar,measure,comparison\n"
                        + set + ",Bộ,Set,مجموعة,COMMUNE,2020,2020-01-01,01/QĐ,OPEN,1,ECONOMY,Một,One,واحد,1.1,Một,One,"
                        + "واحد,YES_NO,YES\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
