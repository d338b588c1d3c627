package vn.capuy.cadre.dossier.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import vn.capuy.platform.sql.Rows;

/** A row of a kind's table into an entry; its details by the names of their members. */
record EntryMapper(RowMapper<? extends DossierDetails> details) implements RowMapper<DossierEntry> {

    static EntryMapper of(DossierKind kind) {
        return new EntryMapper(Rows.of(kind.details()));
    }

    @Override
    public DossierEntry map(ResultSet row, StatementContext context) throws SQLException {
        return new DossierEntry(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                details.map(row, context),
                row.getObject("replaces", UUID.class),
                moment(row, "recorded_at"),
                row.getString("recorded_by"),
                moment(row, "voided_at"),
                row.getString("void_reason"),
                row.getLong("version"));
    }

    @Override
    public RowMapper<DossierEntry> specialize(ResultSet row, StatementContext context) throws SQLException {
        return new EntryMapper(details.specialize(row, context));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
