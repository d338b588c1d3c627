package vn.capuy.inspection.petition;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** Accounts that were named for a petition on a ground, and withdrawn again; nothing of it is ever edited. */
public final class NamedAccounts {
    private final Jdbi jdbi;
    private final String table;

    /** @param table the table in which they stand */
    public NamedAccounts(Jdbi jdbi, String table) {
        this.jdbi = jdbi;
        this.table = table;
    }

    /** @param withdrawnAt null while he is named */
    public record Named(
            UUID id,
            String account,
            String ground,
            Instant namedAt,
            String namedBy,
            Instant withdrawnAt,
            String withdrawnBy,
            String withdrawnFor) {}

    /** All that were ever named, the earliest first. */
    public List<Named> of(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, account, ground, recorded_at as named_at, recorded_by as named_by,
                          voided_at as withdrawn_at, voided_by as withdrawn_by, void_reason as withdrawn_for
                        from %s where petition = :petition order by id""".formatted(table))
                .bind("petition", petition)
                .map(Rows.of(Named.class))
                .list());
    }

    public boolean holds(UUID petition, String account) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from %s
                          where petition = :petition and account = :account and voided_at is null)""".formatted(table))
                .bind("petition", petition)
                .bind("account", account)
                .mapTo(boolean.class)
                .one());
    }

    public void name(UUID petition, NameRequest named, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into %s (id, petition, account, ground, recorded_at, recorded_by)
                        values (:id, :petition, :account, :ground, :at, :by)""".formatted(table))
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("petition", petition)
                .bind("account", named.account())
                .bind("ground", named.ground().strip())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .execute());
    }

    /** Whether there was one to be withdrawn. */
    public boolean withdraw(UUID petition, UUID id, String reason, Entry entry) {
        int withdrawn = jdbi.withHandle(handle -> handle.createUpdate("""
                        update %s set voided_at = :at, voided_by = :by, void_reason = :reason
                        where id = :id and petition = :petition and voided_at is null""".formatted(table))
                .bind("id", id)
                .bind("petition", petition)
                .bind("reason", reason)
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .execute());
        return withdrawn == 1;
    }
}
