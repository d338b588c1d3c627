package vn.capuy.inspection.petition.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.secret.Sealed;
import vn.capuy.platform.sql.Rows;

/** The table of identities; what passes through here is encrypted. */
@ApplicationScoped
class Identities {
    private final Jdbi jdbi;

    Identities(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An identity as it stands in the database. */
    public record Stored(
            UUID id,
            UUID petition,
            String keyId,
            byte[] nonce,
            byte[] content,
            Instant recordedAt,
            String recordedBy,
            Instant replacedAt) {
        Sealed sealed() {
            return new Sealed(keyId, nonce, content);
        }
    }

    /** All that were entered for the petition, the latest first. */
    List<Stored> of(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, petition, key_id, nonce, content, recorded_at, recorded_by, replaced_at
                        from petition_identity where petition = :petition order by id desc""")
                .bind("petition", petition)
                .map(Rows.of(Stored.class))
                .list());
    }

    /** Enters it in place of the one before, which stays, as replaced. */
    void enter(UUID petition, Sealed sealed, SenderMarks marks, Entry entry) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update petition_identity set replaced_at = :at"
                            + " where petition = :petition and replaced_at is null")
                    .bind("petition", petition)
                    .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                    .execute();
            handle.createUpdate("""
                            insert into petition_identity (id, petition, key_id, nonce, content, name_mark, code_mark,
                              phone_mark, recorded_at, recorded_by)
                            values (:id, :petition, :keyId, :nonce, :content, :name, :code, :phone, :at, :by)""")
                    .bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("petition", petition)
                    .bind("keyId", sealed.keyId())
                    .bind("nonce", sealed.nonce())
                    .bind("content", sealed.content())
                    .bind("name", marks.name())
                    .bind("code", marks.code())
                    .bind("phone", marks.phone())
                    .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                    .bind("by", entry.by())
                    .execute();
        });
    }

    /** Some that another key than this one encrypted, held for this transaction; none that another instance holds. */
    List<Stored> underOthers(String keyId, List<String> readable, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, petition, key_id, nonce, content, recorded_at, recorded_by, replaced_at
                        from petition_identity where key_id <> :keyId and key_id = any(:readable)
                        order by id limit :most for update skip locked""")
                .bind("keyId", keyId)
                .bindArray("readable", String.class, readable)
                .bind("most", most)
                .map(Rows.of(Stored.class))
                .list());
    }

    /** The same identity under another key. */
    void rewrite(UUID id, Sealed sealed, SenderMarks marks) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update petition_identity set key_id = :keyId, nonce = :nonce, content = :content,
                          name_mark = :name, code_mark = :code, phone_mark = :phone where id = :id""")
                .bind("id", id)
                .bind("keyId", sealed.keyId())
                .bind("nonce", sealed.nonce())
                .bind("content", sealed.content())
                .bind("name", marks.name())
                .bind("code", marks.code())
                .bind("phone", marks.phone())
                .execute());
    }

    /** Whether this account entered an identity of the petition, now or before. */
    boolean enteredBy(UUID petition, String account) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from petition_identity
                          where petition = :petition and recorded_by = :account)""")
                .bind("petition", petition)
                .bind("account", account)
                .mapTo(boolean.class)
                .one());
    }
}
