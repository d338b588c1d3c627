package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Map;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Compositions of drafts, of which nothing is secret, and their pages as files of documents, which can become so. */
public class CompositionRows implements WallRows<Ground> {
    private static final Map<String, Object> COMPOSITION = Map.of(
            "place", "Bình Liêu",
            "body", List.of(Map.of("kind", "PARAGRAPH", "text", List.of(Map.of("text", "Nội dung")))),
            "recipients", List.of("Lưu Văn phòng"),
            "signing", Map.of("capacity", "ON_BEHALF", "title", "BÍ THƯ"));

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "readDraftComposition",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(draft(), "/composition"))),
                inDistrict(
                        "checkDraftComposition",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(draft(), "/composition/check"))),
                inDistrict(
                        "printDraft", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(path(draft(), "/paper"))),
                inDistrict("writeDraftComposition", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> as.header(
                                "If-Match", "\"0\"")
                        .body(COMPOSITION)
                        .put(path(draft(), "/composition"))),
                new WallRow<>(
                        "keepComposedFile",
                        RegistryRows.EDIT,
                        (on, as, role) -> {
                            compose(on.documentId());
                            return on.at(as).body(Map.of("format", "DOCX")).post(on.path("/files/composed"));
                        },
                        NOT_FOUND,
                        FORBIDDEN));
    }

    private static String draft() {
        return Desk.reserved(Desk.draft("BL", "PLAN", "2022-06-15"));
    }

    /** As if the document had been issued from a composed draft. */
    private static void compose(String document) {
        String draft = draft();
        Desk.clerk()
                .header("If-Match", "\"0\"")
                .body(COMPOSITION)
                .put(path(draft, "/composition"))
                .then()
                .statusCode(200);
        Database.run("update document_draft set state = 'ISSUED', document = '%s' where id = '%s'"
                .formatted(document, draft));
    }

    private static String path(String id, String below) {
        return ROOT + "/drafts/" + id + below;
    }
}
