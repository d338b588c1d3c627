package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;

/** The steps of sendings, each with its moment. Only ever appended to. */
@ApplicationScoped
class DispatchLog {
    private static final String SENT = """
            insert into dispatch_step (dispatch, nr, step, state, at, person, recorded_at, recorded_by)
            select id, 0, 'SEND', state, sent_at, sent_by, recorded_at, recorded_by from dispatch where id = any(:ids)""";

    private static final String TAKEN = """
            insert into dispatch_step (dispatch, nr, step, state, at, person, ground, recorded_at, recorded_by)
            select :dispatch, max(nr) + 1, :step, :state, :happened, :person, :ground, :at, :by
            from dispatch_step where dispatch = :dispatch""";

    private final Jdbi jdbi;

    DispatchLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Sendings that were entered just now. */
    void sent(List<UUID> ids) {
        jdbi.useHandle(handle ->
                handle.createUpdate(SENT).bindArray("ids", UUID.class, ids).execute());
    }

    void taken(Dispatch dispatch, DispatchStepRequest asked, Instant happened, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate(TAKEN)
                .bind("dispatch", dispatch.id())
                .bind("step", asked.step().name())
                .bind("state", dispatch.state().name())
                .bind("happened", happened)
                .bind("person", asked.person())
                .bind("ground", asked.ground())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }
}
