package vn.capuy.document.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Disposal lists and their documents, for writing. */
@ApplicationScoped
class DisposalLists implements PanacheRepositoryBase<DisposalList, UUID> {
    private final Jdbi jdbi;

    DisposalLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Held until the end of the transaction, so that nobody else takes a step meanwhile. */
    DisposalList hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Held in one order, so that two lists wait for each other instead of locking up. */
    void holdDocuments(Collection<UUID> documents) {
        jdbi.useHandle(
                handle -> handle.createQuery("select id from document where id = any(:ids) order by id for update")
                        .bindArray("ids", UUID.class, documents)
                        .mapTo(UUID.class)
                        .list());
    }

    void put(UUID list, List<DisposalCandidate> documents) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into disposal_item (list, document, due_on, period, pending)
                    values (:list, :document, :dueOn, :period, true)""");
            documents.forEach(each -> batch.bind("list", list)
                    .bind("document", each.id())
                    .bind("dueOn", each.dueOn())
                    .bind("period", each.period())
                    .add());
            batch.execute();
        });
    }

    List<UUID> documents(UUID list) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select document from disposal_item where list = :list order by document")
                        .bind("list", list)
                        .mapTo(UUID.class)
                        .list());
    }

    /** Its documents may stand on another list from now on. */
    void release(UUID list) {
        jdbi.useHandle(handle -> handle.createUpdate("update disposal_item set pending = false where list = :list")
                .bind("list", list)
                .execute());
    }

    void markDisposed(Collection<UUID> documents, LocalDate on) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update document set disposed_on = :on, version = version + 1 where id = any(:ids)")
                .bind("on", on)
                .bindArray("ids", UUID.class, documents)
                .execute());
    }
}
