package vn.capuy.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.retention.DisposalTarget;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/**
 * Tiêu huỷ: destroys what is in the files of disposed documents. That there were files, their names, sizes and SHA-256 stay, so
 * that a copy that turns up elsewhere can be told for what it is.
 */
@ApplicationScoped
class ContentDisposal implements DisposalTarget {
    private final Jdbi jdbi;
    private final Entries entries;

    ContentDisposal(Jdbi jdbi, Entries entries) {
        this.jdbi = jdbi;
        this.entries = entries;
    }

    @Override
    public String what() {
        return "files";
    }

    @Override
    public int destroy(Collection<UUID> documents) {
        return destroy(documents, entries.now());
    }

    int destroy(Collection<UUID> documents, Entry entry) {
        return jdbi.withHandle(handle -> {
            ContentDestruction.record(handle, documents, entry);
            stopReading(handle, documents, entry);
            int files = handle.createQuery("""
                            select count(*)::int from document_file where document = any(:documents)""")
                    .bindArray("documents", UUID.class, documents)
                    .mapTo(int.class)
                    .one();
            handle.createUpdate("""
                            delete from document_file_chunk where version in (select v.id from document_file_version v
                              join document_file f on f.id = v.file where f.document = any(:documents))""")
                    .bindArray("documents", UUID.class, documents)
                    .execute();
            return files;
        });
    }

    private static void stopReading(Handle handle, Collection<UUID> documents, Entry entry) {
        handle.createUpdate("""
                        update document_file_reading set state = 'NONE', note = 'destroyed', told_at = :now, claimed_until = null
                        where state = 'PENDING' and version in (select v.id from document_file_version v
                          join document_file f on f.id = v.file where f.document = any(:documents))""")
                .bind("now", entry.at())
                .bindArray("documents", UUID.class, documents)
                .execute();
    }
}
