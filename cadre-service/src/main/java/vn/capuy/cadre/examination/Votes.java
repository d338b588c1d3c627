package vn.capuy.cadre.examination;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;

/** The votes of councils. */
@ApplicationScoped
class Votes {
    private final Jdbi jdbi;

    Votes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the place of the vote that stood before. */
    void enter(UUID post, VoteRequest vote, Map<UUID, Integer> forWhom, Entry entry) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update examination_vote set voided_at = :at, voided_by = :by,
                              void_reason = 'Replaced by another vote', version = version + 1
                            where post = :post and voided_at is null""")
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .bind("post", post)
                    .execute();
            UUID id = UuidCreator.getTimeOrderedEpoch();
            handle.createUpdate("""
                            insert into examination_vote (id, post, held_on, summoned, present, issued, returned, valid,
                              recorded_at, recorded_by, version)
                            values (:id, :post, :heldOn, :summoned, :present, :issued, :returned, :valid, :at, :by, 0)""")
                    .bind("id", id)
                    .bind("post", post)
                    .bindMethods(vote)
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .execute();
            var batch = handle.prepareBatch("insert into examination_vote_for values (:vote, :candidate, :votes)");
            forWhom.forEach((candidate, votes) -> batch.bind("vote", id)
                    .bind("candidate", candidate)
                    .bind("votes", votes)
                    .add());
            batch.execute();
        });
    }
}
