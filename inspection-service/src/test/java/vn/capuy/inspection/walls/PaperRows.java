package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Conducted.evidence;
import static vn.capuy.inspection.casefile.Conducted.paper;
import static vn.capuy.inspection.walls.CaseRows.EDIT;
import static vn.capuy.inspection.walls.CaseRows.READ;
import static vn.capuy.inspection.walls.CaseRows.WRITE;
import static vn.capuy.inspection.walls.MatterRows.ADMINISTER;
import static vn.capuy.inspection.walls.MatterRows.CATALOGUE;
import static vn.capuy.testing.walls.WallRow.onRecord;
import static vn.capuy.testing.walls.WallRow.open;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The papers of cases, and which are needed. */
public class PaperRows implements WallRows<Ground> {
    private static final String REQUIREMENTS = "/api/inspection/v1/paper-requirements";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                onRecord("listCasePapers", READ, (on, as, role) -> as.get(on.path("/papers"))),
                onRecord("readPaperChecklist", READ, (on, as, role) -> as.get(on.path("/papers/checklist"))),
                onRecord("readCasePaper", READ, (on, as, role) -> as.get(on.path("/papers/" + evidence(on.caseId())))),
                onRecord("enterCasePaper", EDIT, (on, as, role) -> on.at(as)
                        .body(paper("EVIDENCE", "2022-06-01"))
                        .post(on.path("/papers"))),
                onRecord("voidCasePaper", WRITE, (on, as, role) -> {
                    String paper = evidence(on.caseId());
                    return on.at(as).body("{\"reason\":\"Nhập trùng\"}").post(on.path("/papers/" + paper + "/void"));
                }),
                open("listPaperRequirements", CATALOGUE, (on, as, role) -> as.get(REQUIREMENTS)),
                open("readPaperRequirement", CATALOGUE, (on, as, role) -> as.get(REQUIREMENTS + "/" + entered(on))),
                open("enterPaperRequirement", ADMINISTER, (on, as, role) -> as.body(
                                """
                                {"caseKind":"COMPLAINT","stage":"CONDUCT","paper":"EVIDENCE","needed":true,\
                                "holdsFrom":"%s","document":"21-QĐ/TW","certainty":"OPEN"}""".formatted(day(on, "2030-01-01")))
                        .post(REQUIREMENTS)),
                open("voidPaperRequirement", ADMINISTER, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body("{\"reason\":\"Nhập nhầm\"}")
                        .post(REQUIREMENTS + "/" + entered(on) + "/void")));
    }

    /** Holds for no case of these tests. */
    private static String entered(Ground on) {
        return Database.column("""
                insert into paper_requirement (id, case_kind, stage, paper, needed, holds_from, document, certainty,
                  recorded_at, recorded_by, version)
                values (gen_random_uuid(), 'COMPLAINT', 'CONDUCT', 'EVIDENCE', true, '%s', 'x', 'OPEN', now(), 'somebody', 0)
                returning id""".formatted(day(on, "2040-01-01"))).getFirst();
    }

    private static LocalDate day(Ground on, String first) {
        return LocalDate.parse(first).plusDays(on.number());
    }
}
