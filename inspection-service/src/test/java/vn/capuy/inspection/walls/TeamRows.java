package vn.capuy.inspection.walls;

import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.onRecord;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/**
 * The roster, the teams of cases and declared interests. Inspectors are entered from a day after the case's decision, so that
 * no other row's case is asked for a head.
 */
public class TeamRows implements WallRows<Ground> {
    private static final String INSPECTORS = "/api/inspection/v1/inspectors";
    private static final String SINCE = "2022-06-01";
    private static final Set<String> APPROVE = Set.of("inspection-approver");
    private static final Set<String> ROSTER = Set.of("inspection-approver", "administrator");
    private static final Set<String> READ_ROSTER =
            Set.of("inspection-reader", "inspection-editor", "inspection-approver", "auditor", "administrator");
    private static final Set<String> DECLARE = Set.of("inspection-reader", "inspection-editor", "inspection-approver");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "enterInspector", ROSTER, REFUSED, (on, as, role) -> as.body("""
                                {"account":"w-%1$d","member":"W-%1$d","memberName":"Lý Văn Thử","organisation":"BL-UBKT",\
                                "committee":"BL-UBKT","heldFrom":"%2$s"}""".formatted(on.number(), SINCE))
                                .post(INSPECTORS)),
                inDistrict(
                        "importInspectors", ROSTER, REFUSED, (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                                .body(
                                        "account,member,member_name,organisation,committee,held_from,held_to\nw-%1$d,W-%1$d,Lý,BL-UBKT,BL-UBKT,%2$s,\n"
                                                .formatted(on.number(), SINCE)
                                                .getBytes(StandardCharsets.UTF_8))
                                .post(INSPECTORS + "/imports")),
                open(
                        "readInspectorImportTemplate",
                        ROSTER,
                        (on, as, role) -> as.get(INSPECTORS + "/imports/template.xlsx")),
                inDistrict("listInspectors", READ_ROSTER, EMPTY, (on, as, role) -> {
                    inspector("w-" + on.number());
                    return as.get(INSPECTORS);
                }),
                inDistrict("readInspector", READ_ROSTER, NOT_FOUND, (on, as, role) -> as.get(roster(on))),
                inDistrict(
                        "readInspectorHistory",
                        READ_ROSTER,
                        NOT_FOUND,
                        (on, as, role) -> as.get(roster(on) + "/history")),
                inDistrict("endInspector", ROSTER, NOT_FOUND, (on, as, role) -> as.header("If-Match", "*")
                        .body("{\"lastDay\":\"2023-01-01\"}")
                        .post(roster(on) + "/end")),
                inDistrict("voidInspector", ROSTER, NOT_FOUND, (on, as, role) -> as.header("If-Match", "*")
                        .body("{\"reason\":\"Nhập nhầm\"}")
                        .post(roster(on) + "/void")),
                onRecord("readCaseTeam", CaseRows.READ, (on, as, role) -> as.get(on.path("/team"))),
                onRecord("checkCaseTeam", CaseRows.WRITE, (on, as, role) -> as.body(appointment(on))
                        .post(on.path("/team/check"))),
                onRecord("appointToCaseTeam", APPROVE, (on, as, role) -> on.at(as)
                        .body(appointment(on))
                        .post(on.path("/team"))),
                onRecord(
                        "readCaseTeamRulings",
                        Set.of("inspection-approver", "auditor"),
                        (on, as, role) -> as.get(on.path("/team/" + member(on, "w-" + on.number()) + "/rulings"))),
                onRecord("confirmInCaseTeam", APPROVE, (on, as, role) -> on.at(as)
                        .body("{\"judgements\":" + KINSHIP + "}")
                        .post(on.path("/team/" + member(on, "w-" + on.number()) + "/confirm"))),
                onRecord("leaveCaseTeam", CaseRows.WRITE, (on, as, role) -> on.at(as)
                        .body("{\"leftOn\":\"2022-07-01\",\"reason\":\"Điều động\"}")
                        .post(on.path("/team/" + member(on, "w-" + on.number()) + "/leave"))),
                onRecord("voidInCaseTeam", APPROVE, (on, as, role) -> on.at(as)
                        .body("{\"reason\":\"Nhập nhầm\"}")
                        .post(on.path("/team/" + member(on, "w-" + on.number()) + "/void"))),
                onRecord("listCaseInterests", CaseRows.READ, (on, as, role) -> as.get(on.path("/team/interests"))),
                onRecord("declareCaseInterest", DECLARE, TeamRows::declare),
                onRecord("judgeCaseInterest", APPROVE, (on, as, role) -> on.at(as)
                        .body("{\"step\":\"ALLOW\",\"ground\":\"Họ hàng xa\"}")
                        .post(on.path("/team/interests/" + interest(on) + "/judge"))),
                onRecord("voidCaseInterest", APPROVE, (on, as, role) -> on.at(as)
                        .body("{\"reason\":\"Nhầm người\"}")
                        .post(on.path("/team/interests/" + interest(on) + "/void"))));
    }

    private static final String KINSHIP = "[{\"rule\":\"TEAM-08\",\"met\":true,\"ground\":\"Đã xác minh\"}]";

    /** A reader or an editor declares for himself, and therefore works on the case. */
    private static Response declare(Ground on, RequestSpecification as, String role) {
        boolean himself = role != null && !"inspection-approver".equals(role);
        String account = himself ? role : "w-" + on.number();
        String inspector = inspector(account);
        if (himself) {
            join(on, inspector);
        }
        return on.at(as)
                .body("{\"inspector\":\"%s\",\"subject\":\"%s\",\"kind\":\"KINSHIP\",\"note\":\"Anh em họ\"}"
                        .formatted(inspector, subject(on)))
                .post(on.path("/team/interests"));
    }

    private static String appointment(Ground on) {
        return "{\"inspector\":\"%s\",\"function\":\"MEMBER\",\"joinedOn\":\"%s\",\"judgements\":%s}"
                .formatted(inspector("w-" + on.number()), SINCE, KINSHIP);
    }

    private static String roster(Ground on) {
        return INSPECTORS + "/" + inspector("w-" + on.number());
    }

    private static String inspector(String account) {
        var known = Database.column("select id from inspector where account = '" + account + "'");
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        String id = UUID.randomUUID().toString();
        Database.run("insert into inspector (id, account, member, member_name, organisation, committee, held_from,"
                + " recorded_at, recorded_by, version) values ('" + id + "', '" + account + "', 'M-" + account
                + "', 'Lý Văn Thử', 'BL-UBKT', 'BL-UBKT', '" + SINCE + "', now(), 'test', 0)");
        return id;
    }

    private static String member(Ground on, String account) {
        return join(on, inspector(account));
    }

    private static String join(Ground on, String inspector) {
        String id = UUID.randomUUID().toString();
        Database.run("insert into case_team (id, case_id, inspector, function, joined_on, recorded_at, recorded_by,"
                + " version) values ('" + id + "', '" + on.caseId() + "', '" + inspector + "', 'MEMBER', '" + SINCE
                + "', now(), 'test', 0)");
        return id;
    }

    private static String interest(Ground on) {
        String id = UUID.randomUUID().toString();
        Database.run("insert into case_interest (id, case_id, inspector, subject, kind, note, state, recorded_at,"
                + " recorded_by, version) values ('" + id + "', '" + on.caseId() + "', '"
                + inspector("w-" + on.number()) + "', '" + subject(on)
                + "', 'KINSHIP', 'Anh em họ', 'DECLARED', now(), 'test', 0)");
        return id;
    }

    private static String subject(Ground on) {
        return Database.column("select id from case_subject where case_id = '" + on.caseId() + "' order by id")
                .getFirst();
    }
}
