package vn.capuy.document.walls;

import static vn.capuy.document.walls.RegistryRows.EDIT;
import static vn.capuy.document.walls.RegistryRows.READ;
import static vn.capuy.document.walls.RegistryRows.WRITE;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.Desk;
import vn.capuy.document.incoming.Arrived;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Incoming documents and both registers. The entry of a secret one stands for all within the scope, without its words. */
public class IncomingRows implements WallRows<Ground> {
    private static final Set<String> HISTORY = Set.of("document-reader", "document-approver", "auditor");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "enterIncomingDocument",
                        EDIT,
                        REFUSED,
                        (on, as, role) -> Arrived.enter(as, Arrived.letter("2022-06-20"))),
                new WallRow<>("listIncomingDocuments", READ, (on, as, role) -> as.get(Arrived.INCOMING), EMPTY, OPEN),
                inDistrict("readIncomingDocument", READ, NOT_FOUND, (on, as, role) -> as.get(fresh(""))),
                inDistrict(
                        "readIncomingDocumentHistory", HISTORY, NOT_FOUND, (on, as, role) -> as.get(fresh("/history"))),
                inDistrict("takeIncomingDocumentStep", WRITE, NOT_FOUND, (on, as, role) -> {
                    if ("document-editor".equals(role)) {
                        String id = Arrived.inHand("2022-06-20", "2022-06-30");
                        return Arrived.step(
                                as, id, 2, Map.of("step", "CLOSE", "on", "2022-06-21", "ground", "Để biết"));
                    }
                    String id = Arrived.entered(Arrived.letter("2022-06-20"));
                    return Arrived.step(as, id, 0, Arrived.routing("2022-06-20"));
                }),
                inDistrict("voidIncomingDocument", WRITE, NOT_FOUND, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("reason", "Vào sổ nhầm"))
                        .post(fresh("/void"))),
                inDistrict("importIncomingDocuments", EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body((Arrived.COLUMNS + "BL," + on.number()
                                        + ",2021-01-04,QN,,1-CV/TU,2021-01-03,,Một,NONE,NONE,,,,,,RECEIVED,,,,\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post(Arrived.INCOMING + "/imports")),
                open(
                        "readIncomingImportTemplate",
                        EDIT,
                        (on, as, role) -> as.get(Arrived.INCOMING + "/imports/template.xlsx")),
                inDistrict(
                        "readOutgoingRegister",
                        READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(Desk.ROOT + "/registers/outgoing?issuer=BL&year=2022")),
                inDistrict(
                        "readIncomingRegister",
                        READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(Desk.ROOT + "/registers/incoming?organisation=BL&year=2022")));
    }

    private static String fresh(String below) {
        return Arrived.INCOMING + "/" + Arrived.entered(Arrived.letter("2022-06-20")) + below;
    }
}
