package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Drafts, of which nothing is secret. */
public class DraftRows implements WallRows<Ground> {
    private static final String DRAFTS = ROOT + "/drafts";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("reserveDraft", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(
                                Desk.draft("BL", "PLAN", "2022-06-15"))
                        .post(DRAFTS)),
                new WallRow<>("listDrafts", RegistryRows.READ, (on, as, role) -> as.get(DRAFTS), EMPTY, OPEN),
                inDistrict("readDraft", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(path(reserved(), ""))),
                inDistrict(
                        "readDraftHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(path(reserved(), "/history"))),
                inDistrict("editDraft", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Desk.draft("BL", "PLAN", "2022-06-16").get("content"))
                        .put(path(reserved(), ""))),
                inDistrict(
                        "takeDraftStep", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> as.header("If-Match", "\"0\"")
                                .body(Map.of("step", "RELEASE", "reason", "Không ban hành"))
                                .post(path(reserved(), "/steps"))));
    }

    private static String path(String id, String below) {
        return DRAFTS + "/" + id + below;
    }

    private static String reserved() {
        return Desk.reserved(Desk.draft("BL", "PLAN", "2022-06-15"));
    }
}
