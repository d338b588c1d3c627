package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import vn.capuy.document.secrecy.SecrecyDesk;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The secrecy of documents: for those whose clearance covers the level, while it is secret. */
public class SecrecyRows implements WallRows<Ground> {
    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                new WallRow<>(
                        "readDocumentSecrecy",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(on.path("/secrecy")),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "proposeSecrecyDecision",
                        RegistryRows.EDIT,
                        (on, as, role) -> {
                            Ground secret = Ground.secret();
                            return secret.at(as)
                                    .body(Map.of(
                                            "kind", "DECLASSIFY",
                                            "openFrom", "2025-01-01",
                                            "decision", "12-QĐ/HU",
                                            "decidedOn", "2024-11-20",
                                            "ground", "Đã công bố"))
                                    .post(secret.path("/secrecy/decisions"));
                        },
                        NOT_FOUND,
                        FORBIDDEN),
                inDistrict("enterDocumentAbstract", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> {
                    String id = opened();
                    return as.header("If-Match", "\"0\"")
                            .body(Map.of("abstract", "Về bảo vệ chính trị nội bộ"))
                            .post(ROOT + "/documents/" + id + "/secrecy/abstract");
                }),
                new WallRow<>(
                        "listSecrecyDue",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(ROOT + "/secrecy/due"),
                        EMPTY,
                        EMPTY),
                new WallRow<>(
                        "readSecrecyDecision",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(ROOT + "/secrecy/decisions/" + proposed()),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "takeSecrecyStep", RegistryRows.WRITE, (on, as, role) -> take(as, role), NOT_FOUND, FORBIDDEN));
    }

    private static io.restassured.response.Response take(RequestSpecification as, String role) {
        String step = "document-editor".equals(role) ? "WITHDRAW" : "REJECT";
        return as.header("If-Match", "\"0\"")
                .body(Map.of("step", step, "ground", "Chưa đủ căn cứ"))
                .post(ROOT + "/secrecy/decisions/" + proposed() + "/steps");
    }

    private static String proposed() {
        return SecrecyDesk.proposed(Ground.secret().documentId());
    }

    /** A document whose abstract was kept out of the register and that is open by now. */
    private static String opened() {
        var withheld = with(document("BL", "PLAN", "2022-06-15"), "secrecy", "SECRET");
        withheld.remove("abstract");
        String id = issued(with(withheld, "abstractWithheld", true));
        Database.run("update document set open_from = issued_on where id = '" + id + "'");
        return id;
    }
}
