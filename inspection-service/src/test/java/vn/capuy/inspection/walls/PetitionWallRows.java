package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.petition.Petitionary.IMPORTS;
import static vn.capuy.inspection.petition.Petitionary.PETITIONS;
import static vn.capuy.inspection.petition.Petitionary.SENDER;
import static vn.capuy.inspection.petition.Petitionary.about;
import static vn.capuy.inspection.petition.Petitionary.classified;
import static vn.capuy.inspection.petition.Petitionary.denunciation;
import static vn.capuy.inspection.petition.Petitionary.identity;
import static vn.capuy.inspection.petition.Petitionary.named;
import static vn.capuy.inspection.petition.Petitionary.post;
import static vn.capuy.inspection.petition.Petitionary.received;
import static vn.capuy.inspection.petition.Petitionary.version;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.onRecord;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Petitions, and who sent them. Each attempt is made on one that concerns {@link Ground#MEMBER} and that "seconded" handles. */
public class PetitionWallRows implements WallRows<Ground> {
    private static final Set<String> APPROVE = Set.of("inspection-approver");
    private static final Set<String> DECIDE = Set.of("inspection-editor", "inspection-approver");
    private static final Set<String> OVERSEE = Set.of("inspection-approver", "auditor");
    private static final String REASON = "{\"reason\":\"Nhập trùng\"}";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                new WallRow<>(
                        "receivePetition",
                        CaseRows.EDIT,
                        (on, as, role) -> as.body(denunciation()).post(PETITIONS),
                        REFUSED,
                        REFUSED),
                new WallRow<>("importPetitions", CaseRows.EDIT, PetitionWallRows::importOne, REFUSED, REFUSED),
                open("readPetitionImportTemplate", CaseRows.EDIT, (on, as, role) -> as.get(IMPORTS + "/template.xlsx")),
                new WallRow<>("listPetitions", CaseRows.READ, PetitionWallRows::listed, EMPTY, EMPTY),
                onRecord("readPetition", CaseRows.READ, (on, as, role) -> as.get(path(petition(), ""))),
                onRecord("readPetitionDue", CaseRows.READ, (on, as, role) -> as.get(path(petition(), "/due"))),
                onRecord("readPetitionHistory", CaseRows.READ, (on, as, role) -> as.get(path(petition(), "/history"))),
                onRecord("checkPetitionAdmission", DECIDE, (on, as, role) -> as.get(path(petition(), "/admission"))),
                onRecord("takePetitionStep", DECIDE, PetitionWallRows::step),
                onRecord("voidPetition", DECIDE, (on, as, role) -> change(as, petition(), "/void", REASON)),
                onRecord("linkPetition", DECIDE, PetitionWallRows::link),
                onRecord("voidPetitionLink", DECIDE, PetitionWallRows::unlink),
                onRecord(
                        "listPetitionHandlers", CaseRows.READ, (on, as, role) -> as.get(path(petition(), "/handlers"))),
                onRecord(
                        "namePetitionHandler",
                        APPROVE,
                        (on, as, role) -> change(as, petition(), "/handlers", named("clerk"))),
                onRecord(
                        "withdrawPetitionHandler",
                        APPROVE,
                        (on, as, role) -> withdraw(as, "handlers", "petition_handler")),
                onRecord("enterPetitionIdentity", CaseRows.EDIT, PetitionWallRows::enterIdentity),
                onRecord("readPetitionIdentity", CaseRows.READ, PetitionWallRows::readIdentity),
                onRecord(
                        "listIdentityReaders",
                        OVERSEE,
                        (on, as, role) -> as.get(path(petition(), "/identity/readers"))),
                onRecord(
                        "nameIdentityReader",
                        APPROVE,
                        (on, as, role) -> change(as, petition(), "/identity/readers", named("clerk"))),
                onRecord(
                        "withdrawIdentityReader",
                        APPROVE,
                        (on, as, role) -> withdraw(as, "identity/readers", "petition_identity_reader")),
                onRecord("findSameSender", APPROVE, (on, as, role) -> as.get(path(petition(), "/same-sender"))));
    }

    private static String petition() {
        String id = received(about(Ground.MEMBER));
        post(standingCommittee(), id, "handlers", named("seconded")).statusCode(200);
        return id;
    }

    private static String path(String id, String below) {
        return PETITIONS + "/" + id + below;
    }

    private static Response change(RequestSpecification as, String id, String below, String json) {
        return as.header("If-Match", "\"" + version(id) + "\"").body(json).post(path(id, below));
    }

    /** There is a petition to be seen. */
    private static Response listed(Ground on, RequestSpecification as, String role) {
        received(denunciation());
        return as.get(PETITIONS);
    }

    private static Response step(Ground on, RequestSpecification as, String role) {
        String id = petition();
        if ("inspection-approver".equals(role)) {
            classified(id);
            return change(
                    as,
                    id,
                    "/steps",
                    "{\"step\":\"ADMIT\",\"on\":\"2022-05-20\",\"judgements\":"
                            + "[{\"rule\":\"DEN-01\",\"met\":true,\"ground\":\"Danh sách cán bộ huyện quản lý\"}]}");
        }
        return change(
                as,
                id,
                "/steps",
                "{\"step\":\"CLASSIFY\",\"on\":\"2022-05-17\",\"classification\":\"OWN_COMPETENCE\"}");
    }

    private static String linking() {
        return "{\"related\":\"%s\",\"kind\":\"SAME_CONTENT\",\"ground\":\"Cùng nội dung\"}".formatted(petition());
    }

    private static Response link(Ground on, RequestSpecification as, String role) {
        return change(as, petition(), "/links", linking());
    }

    private static Response unlink(Ground on, RequestSpecification as, String role) {
        String id = petition();
        String link = post(inspector(), id, "links", linking())
                .statusCode(200)
                .extract()
                .path("links[0].id");
        return change(as, id, "/links/" + link + "/void", REASON);
    }

    private static Response withdraw(RequestSpecification as, String what, String table) {
        String id = petition();
        post(standingCommittee(), id, what, named("clerk")).statusCode(200);
        String named = Database.column(
                        "select id from " + table + " where account = 'clerk' and petition = '" + id + "'")
                .getFirst();
        return change(as, id, "/" + what + "/" + named + "/withdraw", REASON);
    }

    private static Response enterIdentity(Ground on, RequestSpecification as, String role) {
        String id = petition();
        return as.header("If-Match", "\"" + version(id) + "\"").body(SENDER).put(path(id, "/identity"));
    }

    /** Everybody is named who can attempt it, also those whom the wall keeps out all the same. */
    private static Response readIdentity(Ground on, RequestSpecification as, String role) {
        String id = petition();
        identity(inspector(), id, SENDER).statusCode(204);
        for (String account : List.of("seconded", "stranger", "nobody", "uncleared", "looked-into")) {
            Database.run(
                    "insert into petition_identity_reader (id, petition, account, ground, recorded_at, recorded_by)"
                            + " values (gen_random_uuid(), '" + id + "', '" + account + "', 'x', now(), 'test')");
        }
        if (role != null) {
            post(standingCommittee(), id, "identity/readers", named(role)).statusCode(200);
        }
        return as.get(path(id, "/identity"));
    }

    private static Response importOne(Ground on, RequestSpecification as, String role) {
        String rows = "reference,receiving_body,kind,received_on,channel,addressed_to,sender,summary,matters,state,"
                + "subject_kind,organisation\n"
                + "W-" + on.number() + ",BL-UBKT,DENUNCIATION,2021-03-01,POST,UBKT,NAMED,Quỹ thôn,FINANCE,RECEIVED,"
                + "ORGANISATION,BL-HM-DU\n";
        return as.contentType("text/csv; charset=UTF-8")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS);
    }
}
