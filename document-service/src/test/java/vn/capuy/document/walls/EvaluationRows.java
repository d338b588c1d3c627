package vn.capuy.document.walls;

import static vn.capuy.document.evaluation.Evaluated.EVALUATIONS;
import static vn.capuy.document.evaluation.Evaluated.assess;
import static vn.capuy.document.evaluation.Evaluated.assessed;
import static vn.capuy.document.evaluation.Evaluated.at;
import static vn.capuy.document.evaluation.Evaluated.judgement;
import static vn.capuy.document.evaluation.Evaluated.marks;
import static vn.capuy.document.task.Assigned.approver;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.ofHoanhMo;
import static vn.capuy.document.task.Assigned.task;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Evaluations of leads, of which nothing is secret. */
public class EvaluationRows implements WallRows<Ground> {
    private static final Set<String> APPROVE = Set.of("document-approver");
    private static final String[] ALL = {"EVAL-01", "EVAL-02", "EVAL-03"};

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "assessOwnTasks",
                        RegistryRows.EDIT,
                        REFUSED,
                        (on, as, role) -> assess(as, period(), marks(50, 50, 50))),
                new WallRow<>(
                        "listTaskEvaluations", RegistryRows.READ, (on, as, role) -> as.get(EVALUATIONS), EMPTY, OPEN),
                read("readTaskEvaluation", RegistryRows.READ, ""),
                read("listTaskEvaluationLines", RegistryRows.READ, "/lines"),
                read(
                        "readTaskEvaluationHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        "/history"),
                inDistrict(
                        "voidTaskEvaluation",
                        RegistryRows.EDIT,
                        NOT_FOUND,
                        (on, as, role) -> at(as, fresh(), "0", "/void", Map.of("reason", "Nhập nhầm"))),
                inDistrict("checkTaskEvaluation", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> as.body(
                                judgement(marks(50, 50, 50)))
                        .post(EVALUATIONS + "/" + fresh() + "/judgement/check")),
                inDistrict(
                        "judgeTaskEvaluation",
                        APPROVE,
                        NOT_FOUND,
                        (on, as, role) -> at(as, fresh(), "0", "/judgement", judgement(marks(50, 50, 50), ALL))),
                inDistrict(
                        "objectToTaskEvaluation",
                        RegistryRows.EDIT,
                        NOT_FOUND,
                        (on, as, role) -> at(as, judged(), "1", "/objection", Map.of("ground", "Chờ kinh phí"))),
                inDistrict("resolveTaskEvaluation", APPROVE, NOT_FOUND, (on, as, role) -> {
                    String id = judged();
                    at(ofHoanhMo(), id, "1", "/objection", Map.of("ground", "Chờ kinh phí"));
                    return at(
                            as,
                            id,
                            "2",
                            "/resolution",
                            Map.of("judgement", judgement(marks(50, 50, 50), ALL), "ground", "Giữ nguyên"));
                }));
    }

    private static WallRow<Ground> read(String operation, Set<String> roles, String below) {
        return inDistrict(operation, roles, NOT_FOUND, (on, as, role) -> as.get(EVALUATIONS + "/" + fresh() + below));
    }

    /** A week in which the secretary leads something. What the tasks show is far from the marks, or nothing: all is left to who judges. */
    private static String period() {
        Assigned.persons();
        assigned(task());
        return PeriodRows.fresh();
    }

    private static String fresh() {
        return assessed(period());
    }

    private static String judged() {
        String id = fresh();
        at(approver(), id, "0", "/judgement", judgement(marks(50, 50, 50), ALL));
        return id;
    }
}
