package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps chains of replication from closing into rings. */
@ApplicationScoped
class Chains {
    /** Whoever ties two models that exist does so alone, or three requests at once could close a ring between them. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('mobilisation-chain', 0))";

    private static final String ABOVE = """
            with recursive up (id) as (
                select cast(:from as uuid)
                union
                select s.model from up join mobilisation_step s on s.replica = up.id and s.voided_at is null)
            select exists (select 1 from up where id = :sought)""";

    private final Jdbi jdbi;

    Chains(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void alone() {
        jdbi.useHandle(handle -> handle.createQuery(ALONE).mapToMap().list());
    }

    /** Whether a model is another one, or one that it follows, directly or through others. */
    boolean isAtOrAbove(UUID sought, UUID from) {
        return jdbi.withHandle(handle -> handle.createQuery(ABOVE)
                .bind("from", from)
                .bind("sought", sought)
                .mapTo(boolean.class)
                .one());
    }
}
