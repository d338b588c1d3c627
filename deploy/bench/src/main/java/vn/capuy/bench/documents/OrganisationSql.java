package vn.capuy.bench.documents;

import java.sql.Connection;
import java.sql.SQLException;

/** Enters the organisation as the feed of its owner does: units, where they stand, and their terms. */
public final class OrganisationSql {
    private static final String UNIT = """
            insert into org_unit (code, kind, name_vi, name_en, name_ar, symbol, established_on)
            values (?, ?, ?, ?, ?, ?, '1960-01-01')""";

    /** Each unit stands below its parent and all that stand above it. */
    private static final String ANCESTRY = """
            insert into org_ancestry (ancestor, descendant, valid, known_from)
            select ancestor, cast(? as text), valid, known_from from org_ancestry where descendant = ?
            union all select ?, ?, daterange('1960-01-01', null), timestamptz '2000-01-01'""";

    private static final String PLACEMENT =
            "insert into org_placement (unit, parent, valid) values (?, ?, daterange('1960-01-01', null))";

    private static final String TERM = """
            insert into org_term (committee, code, starts_on, ends_on)
            select ?, year || '-' || year + 5, make_date(year, 8, 1), make_date(year + 5, 7, 31)
            from generate_series(2000, 2025, 5) as year""";

    private OrganisationSql() {}

    public static void enter(Connection connection, Units.Unit unit) throws SQLException {
        String name = "Đơn vị " + unit.code();
        run(connection, UNIT, unit.code(), unit.kind(), name, name, name, unit.symbol());
        run(connection, ANCESTRY, unit.code(), unit.parent(), unit.code(), unit.code());
        if (unit.parent() != null) {
            run(connection, PLACEMENT, unit.code(), unit.parent());
        }
        run(connection, TERM, unit.code());
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
