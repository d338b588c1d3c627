package vn.capuy.document.content;

import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.capuy.platform.record.Entry;

/** The record without which the database lets nobody delete content. */
public final class ContentDestruction {
    private ContentDestruction() {}

    /** Tells of it once, whichever feature destroys its part first. */
    public static void record(Handle handle, Collection<UUID> documents, Entry entry) {
        handle.createUpdate("""
                        insert into document_content_destruction (document, destroyed_at, destroyed_by)
                        select id, :at, :by from unnest(:documents) as given (id) on conflict do nothing""")
                .bind("at", entry.at())
                .bind("by", entry.by())
                .bindArray("documents", UUID.class, documents)
                .execute();
    }
}
