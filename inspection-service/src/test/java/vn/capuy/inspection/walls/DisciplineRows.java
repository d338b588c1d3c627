package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.discipline.Disciplinary.AUTHORITIES;
import static vn.capuy.inspection.discipline.Disciplinary.DISCIPLINES;
import static vn.capuy.inspection.discipline.Disciplinary.appealed;
import static vn.capuy.inspection.discipline.Disciplinary.ballot;
import static vn.capuy.inspection.discipline.Disciplinary.change;
import static vn.capuy.inspection.discipline.Disciplinary.decided;
import static vn.capuy.inspection.discipline.Disciplinary.decision;
import static vn.capuy.inspection.discipline.Disciplinary.inForce;
import static vn.capuy.inspection.discipline.Disciplinary.onCase;
import static vn.capuy.inspection.discipline.Disciplinary.proposal;
import static vn.capuy.inspection.discipline.Disciplinary.proposed;
import static vn.capuy.inspection.discipline.Disciplinary.version;
import static vn.capuy.inspection.discipline.Disciplinary.voted;
import static vn.capuy.inspection.walls.CaseRows.EDIT;
import static vn.capuy.inspection.walls.CaseRows.READ;
import static vn.capuy.inspection.walls.CaseRows.WRITE;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.list;
import static vn.capuy.testing.walls.WallRow.onRecord;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.capuy.inspection.discipline.DisciplineImportTest;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Discipline: a file is hidden as the case on which it rests. */
public class DisciplineRows implements WallRows<Ground> {
    private static final Set<String> APPROVE = Set.of("inspection-approver");
    private static final Set<String> ADMINISTER = Set.of("administrator");
    private static final Set<String> LOOK =
            Set.of("inspection-reader", "inspection-editor", "inspection-approver", "auditor", "administrator");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                new WallRow<>(
                        "proposeDiscipline",
                        EDIT,
                        (on, as, role) -> as.body(json(on)).post(DISCIPLINES),
                        REFUSED,
                        REFUSED),
                new WallRow<>(
                        "checkDiscipline",
                        WRITE,
                        (on, as, role) -> as.body(json(on)).post(DISCIPLINES + "/check"),
                        REFUSED,
                        REFUSED),
                list("listDisciplines", READ, (on, as, role) -> {
                    proposed(json(on));
                    return as.get(DISCIPLINES);
                }),
                inDistrict(
                        "importDisciplines", EDIT, REFUSED, (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                                .body(DisciplineImportTest.file(on.number() + "-QĐ/UBKTHU")
                                        .getBytes(StandardCharsets.UTF_8))
                                .post(DISCIPLINES + "/imports")),
                open(
                        "readDisciplineImportTemplate",
                        EDIT,
                        (on, as, role) -> as.get(DISCIPLINES + "/imports/template.xlsx")),
                onRecord("readDiscipline", READ, (on, as, role) -> as.get(path(proposed(json(on)), ""))),
                onRecord("readDisciplineHistory", READ, (on, as, role) -> as.get(path(proposed(json(on)), "/history"))),
                onRecord(
                        "recordDisciplineBallot",
                        EDIT,
                        (on, as, role) -> post(proposed(json(on)), "/ballots", as, ballot())),
                onRecord("voidDisciplineBallot", EDIT, DisciplineRows::voidBallot),
                onRecord(
                        "deferDiscipline",
                        EDIT,
                        (on, as, role) -> post(
                                proposed(json(on)),
                                "/deferrals",
                                as,
                                "{\"ground\":\"PREGNANCY\",\"from\":\"2022-09-10\",\"evidence\":\"Giấy xác nhận\"}")),
                onRecord(
                        "decideDiscipline",
                        APPROVE,
                        (on, as, role) -> post(voted(json(on)), "/decision", as, decision(on.number() + "-QĐ/UBKTHU"))),
                onRecord(
                        "checkDisciplineDecision",
                        WRITE,
                        (on, as, role) ->
                                post(voted(json(on)), "/decision/check", as, decision(on.number() + "-QĐ/UBKTHU"))),
                onRecord("takeDisciplineStep", WRITE, DisciplineRows::step),
                onRecord(
                        "voidDiscipline",
                        WRITE,
                        (on, as, role) -> post(proposed(json(on)), "/void", as, "{\"reason\":\"Nhập trùng\"}")),
                onRecord(
                        "fileDisciplineReview",
                        EDIT,
                        (on, as, role) -> post(
                                inForce(json(on), on.number() + "-QĐ/UBKTHU"),
                                "/reviews",
                                as,
                                "{\"kind\":\"APPEAL\",\"ground\":\"Nặng\",\"filedOn\":\"2022-10-12\"}")),
                onRecord("resolveDisciplineReview", APPROVE, DisciplineRows::resolve),
                open("listDisciplineAuthorities", LOOK, (on, as, role) -> as.get(AUTHORITIES)),
                open("enterDisciplineAuthority", ADMINISTER, (on, as, role) -> as.body(authority(on))
                        .post(AUTHORITIES)),
                open("voidDisciplineAuthority", ADMINISTER, DisciplineRows::voidAuthority));
    }

    private static String json(Ground on) {
        return onCase(proposal(Ground.MEMBER), on.caseId());
    }

    private static String path(String id, String below) {
        return DISCIPLINES + "/" + id + below;
    }

    private static Response post(String id, String below, RequestSpecification as, String json) {
        return as.header("If-Match", "\"" + version(id) + "\"").body(json).post(path(id, below));
    }

    private static Response step(Ground on, RequestSpecification as, String role) {
        if ("inspection-approver".equals(role)) {
            return post(proposed(json(on)), "/steps", as, "{\"step\":\"REJECT\",\"reason\":\"Chưa đủ căn cứ\"}");
        }
        String id = decided(json(on), on.number() + "-QĐ/UBKTHU");
        return post(id, "/steps", as, "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-25\"}");
    }

    private static Response voidBallot(Ground on, RequestSpecification as, String role) {
        String id = proposed(json(on));
        String ballot = change(inspector(), id, "ballots", ballot())
                .statusCode(200)
                .extract()
                .path("ballots[0].id");
        return post(id, "/ballots/" + ballot + "/void", as, "{\"reason\":\"Nhập nhầm\"}");
    }

    private static Response resolve(Ground on, RequestSpecification as, String role) {
        String id = inForce(json(on), on.number() + "-QĐ/UBKTHU");
        String review = appealed(id);
        return post(
                id,
                "/reviews/" + review + "/outcome",
                as,
                "{\"outcome\":\"UPHELD\",\"body\":\"BL-BTV\",\"decidedOn\":\"2022-11-20\",\"reference\":\"4-QĐ/HU\","
                        + "\"ground\":\"Đúng\"}");
    }

    private static String authority(Ground on) {
        return """
                {"body":"CELL","subjectKind":"MEMBER","form":"REMOVAL","from":"%s","mayDecide":false,\
                "document":"212-QĐ/TW","certainty":"OPEN"}""".formatted(java.time.LocalDate.of(2030, 1, 1).plusDays(on.number()));
    }

    private static Response voidAuthority(Ground on, RequestSpecification as, String role) {
        var administrator =
                vn.capuy.testing.Tokens.of("boss").roles("administrator").org("BL");
        String id = vn.capuy.inspection.casefile.Register.as(administrator)
                .body(authority(on))
                .post(AUTHORITIES)
                .then()
                .statusCode(200)
                .extract()
                .path("versions[-1].id");
        return as.header("If-Match", "\"0\"").body("{\"reason\":\"Nhập nhầm\"}").post(AUTHORITIES + "/" + id + "/void");
    }
}
