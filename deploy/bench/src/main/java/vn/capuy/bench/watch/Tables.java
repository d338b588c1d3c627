package vn.capuy.bench.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import vn.capuy.bench.stand.Stand;

/**
 * The tables of a group.
 *
 * @param growing none of these may be read as a whole
 * @param looked of these it is counted how many rows a question looks at
 */
public record Tables(Stand stand, String database, Set<String> growing, List<Looked> looked) {
    /** Who looks at more than this share for one page takes longer with every record that is entered. */
    private static final double LARGEST_SHARE = 0.1;

    private static final int FEW = 1_000;

    /**
     * A table.
     *
     * @param most rows that a question may look at
     */
    public record Looked(String table, long most) {
        /** One that a page must not go through. */
        public static Looked few(String table, int count) {
            return new Looked(table, Math.max(FEW, Math.round(LARGEST_SHARE * count)));
        }

        /** One of which a search may look at much, but not from end to end. */
        public static Looked notAll(String table) {
            return new Looked(table, Long.MAX_VALUE);
        }
    }

    Connection asService() throws SQLException {
        return stand.asService(database);
    }

    Connection asAdministrator() throws SQLException {
        return stand.asAdministrator(database);
    }
}
