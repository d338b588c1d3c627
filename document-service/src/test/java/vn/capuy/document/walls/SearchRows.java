package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.list;

import java.util.List;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The search, for which a document that is hidden does not exist. */
public class SearchRows implements WallRows<Ground> {
    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                list("searchDocuments", RegistryRows.READ, (on, as, role) -> as.get(ROOT + "/search?q=nong thon moi")),
                list(
                        "suggestSearches",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(ROOT + "/search/suggestions?q=ve xay d")));
    }
}
