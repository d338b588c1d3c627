package vn.capuy.testing.walls;

import static vn.capuy.testing.walls.WallRow.open;

import java.util.List;
import java.util.Set;

/**
 * The journal and the feed, which every service has.
 *
 * @param <G> the record on which attempts are made
 */
public class AuditRows<G> implements WallRows<G> {
    private static final Set<String> AUDIT = Set.of("auditor");

    private final String root;

    /** @param root the path of the service */
    public AuditRows(String root) {
        this.root = root;
    }

    @Override
    public List<WallRow<G>> rows() {
        return List.of(
                open("exportJournal", AUDIT, (on, as, role) -> as.get(root + "/audit/export")),
                open("listJournalSeals", AUDIT, (on, as, role) -> as.get(root + "/audit/seals")),
                open("verifyJournal", AUDIT, (on, as, role) -> as.get(root + "/audit/verify")),
                open("readFeed", Set.of("feed-reader", "auditor"), (on, as, role) -> as.get(root + "/feed")));
    }
}
