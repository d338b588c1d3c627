package vn.capuy.inspection.walls;

import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.programme.Plan.APPROVAL;
import static vn.capuy.inspection.programme.Plan.IMPORTS;
import static vn.capuy.inspection.programme.Plan.PROGRAMMES;
import static vn.capuy.inspection.programme.Plan.anItemOn;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.capuy.inspection.programme.Plan;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Programmes of inspection and supervision. What they hide of restricted items is shown in the feature's own tests. */
public class ProgrammeRows implements WallRows<Ground> {
    private static final Set<String> READ = CaseRows.READ;
    private static final Set<String> EDIT = CaseRows.EDIT;
    private static final Set<String> WRITE = CaseRows.WRITE;
    private static final Set<String> APPROVE = Set.of("inspection-approver");
    private static final String ITEM = anItemOn(organisation("BL-DV-DU"));
    private static final String REASON = "{\"reason\":\"Nhập trùng\"}";
    private static final String COLUMNS =
            "body,year,ground,document,issuer,approved_on,item,kind,period_from,period_to,lead_body,item_ground,restricted,"
                    + "matters,dropped_on,drop_ground,case_reference,subject_kind,organisation,member,member_name\n";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("draftProgramme", EDIT, REFUSED, (on, as, role) -> {
                    leaveRoom();
                    return as.body(Plan.aProgramme("BL-UBKT", 2025)).post(PROGRAMMES);
                }),
                inDistrict("listProgrammes", READ, EMPTY, (on, as, role) -> {
                    drafted();
                    return as.get(PROGRAMMES);
                }),
                inDistrict("importProgrammes", EDIT, REFUSED, (on, as, role) -> {
                    leaveRoom();
                    return as.contentType("text/csv; charset=UTF-8")
                            .body(file().getBytes(StandardCharsets.UTF_8))
                            .post(IMPORTS);
                }),
                open("readProgrammeImportTemplate", EDIT, (on, as, role) -> as.get(IMPORTS + "/template.xlsx")),
                read("readProgramme", ""),
                read("readProgrammeHistory", "/history"),
                read("listProgrammeItems", "/items"),
                read("listProgrammeAmendments", "/amendments"),
                read("readProgrammeProgress", "/progress"),
                read("listProgrammeClashes", "/clashes"),
                inDistrict("takeProgrammeStep", WRITE, NOT_FOUND, ProgrammeRows::step),
                inDistrict("voidProgramme", WRITE, NOT_FOUND, (on, as, role) -> post(as, drafted(), "void", REASON)),
                inDistrict("planProgrammeItem", EDIT, NOT_FOUND, (on, as, role) -> post(as, drafted(), "items", ITEM)),
                inDistrict("voidProgrammeItem", EDIT, NOT_FOUND, (on, as, role) -> {
                    String programme = drafted();
                    return post(as, programme, item(programme) + "/void", REASON);
                }),
                inDistrict("dropProgrammeItem", APPROVE, NOT_FOUND, (on, as, role) -> {
                    String programme = approved();
                    return post(as, programme, item(programme) + "/drop", "{\"ground\":\"Sáp nhập\"}");
                }),
                inDistrict("giveProgrammeItemCase", EDIT, NOT_FOUND, (on, as, role) -> {
                    String programme = approved();
                    return post(as, programme, item(programme) + "/case", opening(on));
                }),
                inDistrict("takeBackProgrammeItemCase", EDIT, NOT_FOUND, (on, as, role) -> {
                    String programme = approved();
                    Plan.change(inspector(), programme, item(programme) + "/case", opening(on))
                            .statusCode(201);
                    return post(as, programme, item(programme) + "/case/void", REASON);
                }),
                inDistrict(
                        "proposeProgrammeAmendment",
                        EDIT,
                        NOT_FOUND,
                        (on, as, role) -> post(as, approved(), "amendments", amendment())),
                inDistrict("takeProgrammeAmendmentStep", APPROVE, NOT_FOUND, (on, as, role) -> {
                    String programme = approved();
                    String proposed = Plan.change(inspector(), programme, "amendments", amendment())
                            .statusCode(201)
                            .extract()
                            .path("id");
                    String rejection = "{\"step\":\"REJECT\",\"reason\":\"Chưa cần thiết\"}";
                    return post(as, programme, "amendments/" + proposed + "/steps", rejection);
                }));
    }

    private static WallRow<Ground> read(String operation, String what) {
        return inDistrict(operation, READ, NOT_FOUND, (on, as, role) -> as.get(PROGRAMMES + "/" + drafted() + what));
    }

    private static Response step(Ground on, RequestSpecification as, String role) {
        String programme = drafted();
        String submission = "{\"step\":\"SUBMIT\",\"on\":\"2024-12-20\"}";
        if (!"inspection-approver".equals(role)) {
            return post(as, programme, "steps", submission);
        }
        Plan.step(inspector(), programme, submission).statusCode(200);
        return post(as, programme, "steps", APPROVAL);
    }

    private static Response post(RequestSpecification as, String programme, String what, String json) {
        return as.header("If-Match", "\"" + Plan.version(programme) + "\"")
                .body(json)
                .post(PROGRAMMES + "/" + programme + "/" + what);
    }

    /** A draft with one item; what was there before gives it room. */
    private static String drafted() {
        leaveRoom();
        String programme = Plan.drafted();
        Plan.planned(programme, ITEM);
        return programme;
    }

    private static String approved() {
        String programme = drafted();
        Plan.step(inspector(), programme, "{\"step\":\"SUBMIT\",\"on\":\"2024-12-20\"}")
                .statusCode(200);
        Plan.step(standingCommittee(), programme, APPROVAL).statusCode(200);
        return programme;
    }

    private static void leaveRoom() {
        Database.run(
                "update programme set voided_at = now(), voided_by = 'test', void_reason = 'test', version = version + 1"
                        + " where voided_at is null");
    }

    private static String item(String programme) {
        return "items/" + Plan.onlyItem(programme);
    }

    private static String opening(Ground on) {
        return "{\"reference\":\"P-%d\",\"matter\":\"Đảng phí\",\"decidedOn\":\"2025-03-03\"}".formatted(on.number());
    }

    private static String amendment() {
        return "{\"ground\":\"Bổ sung\",\"items\":[" + ITEM + "]}";
    }

    private static String file() {
        return COLUMNS
                + "BL-UBKT,2025,Kế hoạch năm,,,,1,INSPECTION_FINANCE,2025-03-01,2025-04-30,BL-UBKT,Định kỳ,false,FINANCE"
                + ",,,,ORGANISATION,BL-HM-DU,,\n";
    }
}
