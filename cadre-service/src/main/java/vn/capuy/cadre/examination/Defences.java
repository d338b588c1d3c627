package vn.capuy.cadre.examination;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;

/** What the members of councils gave to defences. */
@ApplicationScoped
class Defences {
    private final Jdbi jdbi;

    Defences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void enter(UUID candidate, List<DefenceRequest.Score> scores, Entry entry) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into examination_defence_score (id, candidate, member, score, recorded_at, recorded_by, version)
                    values (:id, :candidate, :member, :score, :at, :by, 0)""");
            for (DefenceRequest.Score each : scores) {
                batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("candidate", candidate)
                        .bind("member", each.member())
                        .bind("score", each.score())
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .add();
            }
            batch.execute();
        });
    }

    /** @return how many scores were voided */
    int voidAll(UUID candidate, String reason, Entry entry) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update examination_defence_score set voided_at = :at, voided_by = :by, void_reason = :reason,
                          version = version + 1 where candidate = :candidate and voided_at is null""")
                .bind("candidate", candidate)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .bind("reason", reason)
                .execute());
    }
}
