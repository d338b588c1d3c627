package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
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
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The register of documents. The entry of a secret one stands for all within the scope, without its abstract. */
public class RegistryRows implements WallRows<Ground> {
    static final Set<String> READ = Set.of("document-reader", "document-editor", "document-approver", "auditor");
    static final Set<String> EDIT = Set.of("document-editor");
    static final Set<String> WRITE = Set.of("document-editor", "document-approver");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("issueDocument", EDIT, REFUSED, (on, as, role) -> as.body(
                                document("BL", "NOTICE", "2022-06-15"))
                        .post(ROOT + "/documents")),
                new WallRow<>(
                        "listDocuments", READ, (on, as, role) -> as.get(ROOT + "/documents"), WallRow.Wall.EMPTY, OPEN),
                inDistrict("readDocument", READ, NOT_FOUND, (on, as, role) -> as.get(on.path(""))),
                inDistrict(
                        "readDocumentHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(on.path("/history"))),
                inDistrict("voidDocument", WRITE, NOT_FOUND, (on, as, role) -> on.at(as)
                        .body(Map.of("reason", "Nhập trùng"))
                        .post(on.path("/void"))),
                inDistrict("importDocuments", EDIT, REFUSED, (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                        .body((Desk.REGISTER + "BL,DIRECTIVE," + on.number()
                                        + ",2021-05-05,Chỉ thị,STANDING_COMMITTEE,Nam,NONE,NONE,\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post(ROOT + "/documents/imports")),
                open(
                        "readDocumentImportTemplate",
                        EDIT,
                        (on, as, role) -> as.get(ROOT + "/documents/imports/template.xlsx")),
                inDistrict("listDocumentSeries", READ, NOT_FOUND, (on, as, role) -> as.get(ROOT + "/series?issuer=BL")),
                open("listDocumentTypes", READ, (on, as, role) -> as.get(ROOT + "/document-types")));
    }
}
