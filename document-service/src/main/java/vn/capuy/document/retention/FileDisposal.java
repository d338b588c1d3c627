package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The content of a disposed document's files, all versions. Their names, sizes and checksums stay as proof of what was there. */
@ApplicationScoped
class FileDisposal implements DisposalTarget {
    private final Jdbi jdbi;

    FileDisposal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String what() {
        return "fileVersions";
    }

    @Override
    public int destroy(Collection<UUID> documents) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with destroyed as (
                          delete from document_file_chunk where version in (
                            select v.id from document_file_version v join document_file f on f.id = v.file
                            where f.document = any(:ids)) returning version)
                        select count(distinct version)::int from destroyed""")
                .bindArray("ids", UUID.class, documents)
                .mapTo(int.class)
                .one());
    }
}
