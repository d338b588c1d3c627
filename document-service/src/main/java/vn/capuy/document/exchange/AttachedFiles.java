package vn.capuy.document.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.content.FileContents;
import vn.capuy.document.content.look.FileFormat;
import vn.capuy.document.exchange.edxml.Attachment;
import vn.capuy.platform.sql.Rows;

/** The files that go out with a document: what was signed, its appendixes and scans, each in its current version. */
@ApplicationScoped
class AttachedFiles {
    private static final String CURRENT = """
            select v.id, v.name, v.format, v.size, f.kind from document_file f
            join document_file_version v on v.file = f.id and v.number = f.versions
            join document d on d.id = f.document
            where f.document = :document and f.voided_at is null and d.disposed_on is null
              and f.kind in ('SIGNED_COPY', 'APPENDIX', 'SCAN')
            order by f.place, f.id""";

    private final Jdbi jdbi;
    private final FileContents contents;

    AttachedFiles(Jdbi jdbi, FileContents contents) {
        this.jdbi = jdbi;
        this.contents = contents;
    }

    /** A current version. */
    public record Version(UUID id, String name, FileFormat format, long size, String kind) {}

    List<Attachment> of(UUID document) {
        return jdbi
                .withHandle(handle -> handle.createQuery(CURRENT)
                        .bind("document", document)
                        .map(Rows.of(Version.class))
                        .list())
                .stream()
                .map(each -> new Attachment(
                        each.id().toString(),
                        each.name(),
                        each.format().mediaType(),
                        each.kind(),
                        out -> contents.write(each.id(), 0, each.size() - 1, out)))
                .toList();
    }
}
