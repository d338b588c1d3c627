package vn.capuy.platform.journal.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.platform.sql.Rows;

/** The seals and the lines they seal, in the database. */
@ApplicationScoped
class Seals {
    private static final String SEAL = """
            select number, first_position, last_position, missing, late, entries, root, previous, seal,
              cast(extract(epoch from sealed_at) * 1000000 as bigint) as sealed_at_micros
            from journal_seal""";

    private static final String ENTRY = """
            select position, cast(extract(epoch from at) * 1000000 as bigint) as at_micros, actor, action, subject_type,
              subject_id, org, correlation_id, detail::text as detail
            from journal""";

    private final Jdbi jdbi;

    Seals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A seal and the hash that was kept with it. */
    record Kept(Seal seal, byte[] hash) {}

    Optional<Kept> last() {
        return jdbi.withHandle(handle -> handle.createQuery(SEAL + " order by number desc limit 1")
                .map((row, context) -> kept(row))
                .findOne());
    }

    List<Kept> after(long number, int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SEAL + " where number > :number order by number limit :limit")
                        .bind("number", number)
                        .bind("limit", limit)
                        .map((row, context) -> kept(row))
                        .list());
    }

    void keep(Seal seal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into journal_seal (number, first_position, last_position, missing, late, entries, root,
                          previous, seal, sealed_at)
                        values (:number, :first, :last, :missing, :late, :entries, :root, :previous, :seal,
                          to_timestamp(0) + :micros * interval '1 microsecond')""")
                .bind("number", seal.number())
                .bind("first", seal.firstPosition())
                .bind("last", seal.lastPosition())
                .bindArray("missing", Long.class, seal.missing())
                .bindArray("late", Long.class, seal.late())
                .bind("entries", seal.entries())
                .bind("root", seal.root())
                .bind("previous", seal.previous())
                .bind("seal", seal.hash())
                .bind("micros", seal.sealedAtMicros())
                .execute());
    }

    /** Lines after a position, in order. */
    List<Entry> entriesAfter(long position, int limit) {
        return jdbi.withHandle(
                handle -> list(handle.createQuery(ENTRY + " where position > :after order by position limit :limit")
                        .bind("after", position)
                        .bind("limit", limit)));
    }

    List<Entry> entriesWithin(long first, long last) {
        return jdbi.withHandle(
                handle -> list(handle.createQuery(ENTRY + " where position between :first and :last order by position")
                        .bind("first", first)
                        .bind("last", last)));
    }

    List<Entry> entriesAt(Collection<Long> positions) {
        return jdbi.withHandle(
                handle -> list(handle.createQuery(ENTRY + " where position = any(:positions) order by position")
                        .bindArray("positions", Long.class, Set.copyOf(positions))));
    }

    /** Whether a later seal took a line in late. */
    boolean sealsLate(long position, long number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from journal_seal where number > :number and :position = any(late))")
                .bind("number", number)
                .bind("position", position)
                .mapTo(boolean.class)
                .one());
    }

    /** How many lines wait to be sealed. */
    long unsealed() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select count(*) from journal
                        where position > coalesce((select max(last_position) from journal_seal), 0)""").mapTo(long.class).one());
    }

    Set<Long> gaps() {
        return Set.copyOf(jdbi.withHandle(handle -> handle.createQuery("select position from journal_gap")
                .mapTo(Long.class)
                .list()));
    }

    /** Which positions may still be filled: those just found missing are added, those filled or old are no more. */
    void gaps(Collection<Long> missing, Collection<Long> filled, long nowMicros) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            delete from journal_gap where position = any(:filled)
                              or noticed_at < to_timestamp(0) + :now * interval '1 microsecond' - interval '1 day'""")
                    .bindArray("filled", Long.class, List.copyOf(filled))
                    .bind("now", nowMicros)
                    .execute();
            handle.createUpdate("""
                            insert into journal_gap (position, noticed_at)
                            select position, to_timestamp(0) + :now * interval '1 microsecond'
                            from unnest(:missing) as position""")
                    .bindArray("missing", Long.class, List.copyOf(missing))
                    .bind("now", nowMicros)
                    .execute();
        });
    }

    private static List<Entry> list(Query query) {
        return query.map(Rows.of(Entry.class)).list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var seal = new Seal(
                row.getLong("number"),
                row.getLong("first_position"),
                row.getLong("last_position"),
                positions(row, "missing"),
                positions(row, "late"),
                row.getInt("entries"),
                row.getBytes("root"),
                row.getBytes("previous"),
                row.getLong("sealed_at_micros"));
        return new Kept(seal, row.getBytes("seal"));
    }

    private static List<Long> positions(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Long[]) row.getArray(column).getArray());
    }
}
