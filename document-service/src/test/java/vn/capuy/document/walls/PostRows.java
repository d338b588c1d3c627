package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.walls.RegistryRows.EDIT;
import static vn.capuy.document.walls.RegistryRows.READ;
import static vn.capuy.document.walls.RegistryRows.WRITE;
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
import vn.capuy.document.dispatch.Post;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Recipients and sendings. That a secret document goes to somebody may be known; who is not cleared adds nobody. */
public class PostRows implements WallRows<Ground> {
    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("listDocumentRecipients", READ, NOT_FOUND, (on, as, role) -> as.get(on.path("/recipients"))),
                new WallRow<>(
                        "nameDocumentRecipients",
                        EDIT,
                        (on, as, role) -> on.at(as)
                                .body(Post.recipients(Post.to("BL-HM-DU")))
                                .post(on.path("/recipients")),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "voidDocumentRecipient",
                        WRITE,
                        (on, as, role) -> {
                            String recipient = Post.named(on.documentId(), Post.to("BL-DV-DU"));
                            return on.at(as)
                                    .body(Map.of("reason", "Nhập trùng"))
                                    .post(on.path("/recipients/" + recipient + "/void"));
                        },
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>("listRecipients", READ, (on, as, role) -> as.get(ROOT + "/recipients"), EMPTY, OPEN),
                new WallRow<>(
                        "importRecipients",
                        EDIT,
                        (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                                .body((Post.RECIPIENTS + "BL," + on.notation()
                                                + ",2022-06-15,BL-HM-DU,,OWN,TO_KNOW,1\n")
                                        .getBytes(StandardCharsets.UTF_8))
                                .post(ROOT + "/recipients/imports"),
                        REFUSED,
                        REFUSED),
                open(
                        "readRecipientImportTemplate",
                        EDIT,
                        (on, as, role) -> as.get(ROOT + "/recipients/imports/template.xlsx")),
                inDistrict("listDocumentDispatches", READ, NOT_FOUND, (on, as, role) -> as.get(on.path("/dispatches"))),
                new WallRow<>(
                        "sendDocument",
                        EDIT,
                        (on, as, role) -> {
                            Post.named(on.documentId(), Post.to("BL-HM-DU"));
                            return on.at(as).body(Post.sending("PAPER")).post(on.path("/dispatches"));
                        },
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>("listDispatches", READ, (on, as, role) -> as.get(ROOT + "/dispatches"), EMPTY, OPEN),
                inDistrict("readDispatch", READ, NOT_FOUND, (on, as, role) -> as.get(dispatch(on, ""))),
                inDistrict("takeDispatchStep", EDIT, NOT_FOUND, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("step", "ACKNOWLEDGE", "person", "Chìu Thị Mai"))
                        .post(dispatch(on, "/steps"))),
                inDistrict("voidDispatch", WRITE, NOT_FOUND, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("reason", "Ghi nhầm"))
                        .post(dispatch(on, "/void"))));
    }

    private static String dispatch(Ground on, String below) {
        return ROOT + "/dispatches/" + Post.sent(on.documentId(), "PAPER", Post.to("BL-HM-DU")) + below;
    }
}
