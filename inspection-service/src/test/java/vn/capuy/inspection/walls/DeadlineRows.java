package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.walls.CaseRows.EDIT;
import static vn.capuy.inspection.walls.CaseRows.READ;
import static vn.capuy.testing.walls.WallRow.list;
import static vn.capuy.testing.walls.WallRow.onRecord;
import static vn.capuy.testing.walls.WallRow.open;

import java.util.List;
import java.util.Set;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Deadlines of cases, what is due, and the ladder of reminders. */
public class DeadlineRows implements WallRows<Ground> {
    private static final String DEADLINES = "/api/inspection/v1/deadlines";
    private static final Set<String> APPROVE = Set.of("inspection-approver");
    private static final Set<String> ADMINISTER = Set.of("administrator");
    private static final String GROUNDED = "{\"%s\":\"%s\",\"ground\":\"Mưa lũ\"}";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                onRecord("readCaseDeadline", READ, (on, as, role) -> as.get(on.path("/deadline"))),
                onRecord("startCaseDeadline", EDIT, (on, as, role) -> on.at(as)
                        .body("{\"on\":\"2022-06-01\"}")
                        .post(on.path("/deadline/start"))),
                onRecord("setCaseDeadline", APPROVE, (on, as, role) -> {
                    start(on);
                    return on.at(as)
                            .body(GROUNDED.formatted("dueOn", "2022-06-30"))
                            .post(on.path("/deadline/set"));
                }),
                onRecord("extendCaseDeadline", APPROVE, (on, as, role) -> {
                    start(on);
                    return on.at(as)
                            .body("{\"on\":\"2022-06-20\",\"days\":3,\"ground\":\"Mưa lũ\"}")
                            .post(on.path("/deadline/extensions"));
                }),
                onRecord("pauseCaseDeadline", APPROVE, (on, as, role) -> {
                    start(on);
                    return on.at(as)
                            .body(GROUNDED.formatted("from", "2022-06-13"))
                            .post(on.path("/deadline/pauses"));
                }),
                onRecord("resumeCaseDeadline", APPROVE, (on, as, role) -> {
                    start(on);
                    change(
                            standingCommittee(),
                            on.caseId(),
                            "deadline/pauses",
                            GROUNDED.formatted("from", "2022-06-13"));
                    return on.at(as)
                            .body(GROUNDED.formatted("on", "2022-06-20"))
                            .post(on.path("/deadline/resume"));
                }),
                onRecord("voidCaseDeadlineEvent", APPROVE, (on, as, role) -> {
                    start(on);
                    String event = Database.column(
                                    "select id from case_deadline_event where case_id = '" + on.caseId() + "'")
                            .getFirst();
                    return on.at(as)
                            .body("{\"reason\":\"Nhập nhầm\"}")
                            .post(on.path("/deadline/events/" + event + "/void"));
                }),
                list("listDeadlines", READ, (on, as, role) -> {
                    start(on);
                    return as.get(DEADLINES);
                }),
                list("listDeadlineReminders", READ, (on, as, role) -> {
                    start(on);
                    // Forty-five working days on, which is the day on which it is due.
                    return as.get(DEADLINES + "/reminders?onDay=2022-08-03");
                }),
                open(
                        "listDeadlineRungs",
                        Set.of(
                                "inspection-reader",
                                "inspection-editor",
                                "inspection-approver",
                                "auditor",
                                "administrator"),
                        (on, as, role) -> as.get(DEADLINES + "/rungs")),
                open("enterDeadlineRung", ADMINISTER, (on, as, role) -> as.body(rung("W" + on.number()))
                        .post(DEADLINES + "/rungs")),
                open("voidDeadlineRung", ADMINISTER, (on, as, role) -> {
                    String id = "00000000-0000-7000-8000-%012d".formatted(on.number());
                    Database.run("insert into deadline_rung (id, code, holds_from, days, audience, active, name_vi,"
                            + " recorded_at, recorded_by, version) values ('" + id + "', 'V" + on.number()
                            + "', '2300-01-01', 1, 'TEAM_HEAD', false, 'Thử', now(), 'test', 0)");
                    return as.header("If-Match", "\"0\"")
                            .body("{\"reason\":\"Nhập nhầm\"}")
                            .post(DEADLINES + "/rungs/" + id + "/void");
                }));
    }

    private static void start(Ground on) {
        change(inspector(), on.caseId(), "deadline/start", "{\"on\":\"2022-06-01\"}")
                .statusCode(200);
    }

    private static String rung(String code) {
        return """
                {"code":"%s","from":"2300-01-01","days":1,"audience":"TEAM_HEAD","active":false,"nameVi":"Thử"}""".formatted(code);
    }
}
