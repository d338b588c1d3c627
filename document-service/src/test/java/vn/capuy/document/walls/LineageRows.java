package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.LineageDesk.issued;
import static vn.capuy.document.LineageDesk.relate;
import static vn.capuy.document.LineageDesk.relation;
import static vn.capuy.document.LineageDesk.sent;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.capuy.document.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Relations, status, tree and coverage: they tell of entries, and so of secret ones too, without what these are about. */
public class LineageRows implements WallRows<Ground> {
    private static final String RELATIONS = "/relations";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "listDocumentRelations",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(on.path(RELATIONS))),
                inDistrict(
                        "readDocumentRelation",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(on.path(RELATIONS + "/" + entered(on)))),
                new WallRow<>(
                        "enterDocumentRelation",
                        RegistryRows.EDIT,
                        (on, as, role) -> on.at(as).body(earlier()).post(on.path(RELATIONS)),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "checkDocumentRelation",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.body(earlier()).post(on.path(RELATIONS + "/check")),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "voidDocumentRelation",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.header("If-Match", "\"0\"")
                                .body(Map.of("reason", "Nhập nhầm"))
                                .post(on.path(RELATIONS + "/" + entered(on) + "/void")),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "listRelations",
                        RegistryRows.READ,
                        (on, as, role) -> {
                            entered(on);
                            return as.get(ROOT + "/document-relations");
                        },
                        EMPTY,
                        OPEN),
                new WallRow<>(
                        "importRelations",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                                .body(("document,kind,to_document\n" + on.documentId() + ",AMENDS," + plan() + "\n")
                                        .getBytes(StandardCharsets.UTF_8))
                                .post(ROOT + "/document-relations/imports"),
                        REFUSED,
                        REFUSED),
                open(
                        "readRelationImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(ROOT + "/document-relations/imports/template.xlsx")),
                inDistrict(
                        "readDocumentStatus",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(on.path("/status"))),
                inDistrict(
                        "readDocumentTree", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(on.path("/tree"))),
                new WallRow<>(
                        "listDocumentStatuses",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(ROOT + "/document-statuses"),
                        EMPTY,
                        OPEN),
                inDistrict(
                        "readDocumentCoverage",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(on.path("/coverage"))),
                new WallRow<>(
                        "listGuidingDocuments",
                        RegistryRows.READ,
                        (on, as, role) -> {
                            sent(on.documentId(), "BL-HM-DU", "OWN", "TO_IMPLEMENT");
                            return as.get(ROOT + "/guiding-documents");
                        },
                        EMPTY,
                        OPEN));
    }

    private static Map<String, Object> earlier() {
        return relation("AMENDS", plan());
    }

    private static String plan() {
        return issued("BL", "PLAN", "2022-06-01");
    }

    private static String entered(Ground on) {
        return relate(Desk.provinceClerk(), on.documentId(), earlier())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
