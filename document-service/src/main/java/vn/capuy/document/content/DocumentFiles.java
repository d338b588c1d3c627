package vn.capuy.document.content;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** The files of documents, for writing. */
@ApplicationScoped
class DocumentFiles implements PanacheRepositoryBase<DocumentFile, UUID> {
    private final Jdbi jdbi;
    private final FileContents contents;

    DocumentFiles(Jdbi jdbi, FileContents contents) {
        this.jdbi = jdbi;
        this.contents = contents;
    }

    /** The file of that document; 404 where it has none such. */
    DocumentFile require(UUID document, UUID id) {
        return findByIdOptional(id)
                .filter(file -> file.document().equals(document))
                .orElseThrow(ProblemException::notFound);
    }

    /** What is known of the document's files before one more is entered. */
    public record Present(int files, int lastPlace) {}

    Present present(UUID document) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*)::int as files, coalesce(max(place), 0) as last_place
                        from document_file where document = :document""")
                .bind("document", document)
                .map(Rows.of(Present.class))
                .one());
    }

    /** The file of the document that stands and has this content now. */
    Optional<UUID> withContent(UUID document, String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select f.id from document_file f
                        join document_file_version v on v.file = f.id and v.number = f.versions
                        where f.document = :document and f.voided_at is null and v.sha256 = :sha256 limit 1""")
                .bind("document", document)
                .bind("sha256", sha256)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Keeps a version with its content, and lets its words be read. */
    UUID enter(DocumentFile file, int number, ReceivedFile received, Entry entry) {
        UUID version = UuidCreator.getTimeOrderedEpoch();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into document_file_version
                              (id, file, number, name, format, size, sha256, composed, recorded_at, recorded_by)
                            values (:id, :file, :number, :name, :format, :size, :sha256, :composed, :at, :by)""")
                    .bind("id", version)
                    .bind("file", file.id())
                    .bind("number", number)
                    .bind("name", received.name().text())
                    .bind("format", received.format().name())
                    .bind("size", received.size())
                    .bind("sha256", received.sha256())
                    .bind("composed", received.composed())
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .execute();
            handle.createUpdate("""
                            insert into document_file_reading (version, state, attempts) values (:id, 'PENDING', 0)""").bind("id", version).execute();
        });
        try {
            contents.keep(version, received.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return version;
    }
}
