package vn.capuy.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.content.look.FileFormat;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.sql.Rows;

/** Reads the files of one document, into which the caller was found to look. A document has few, so they are not paged. */
@ApplicationScoped
class FileQueries {
    private static final String FILES = """
            select f.id, f.document, f.kind, f.place, f.recorded_at, f.recorded_by, f.voided_at, f.void_reason,
              v.id as version_id, v.number, v.name, v.format, v.size, v.sha256, v.composed, v.recorded_at as version_at,
              v.recorded_by as version_by, r.state as reading, r.note
            from document_file f
            join document_file_version v on v.file = f.id
            join document_file_reading r on r.version = v.id
            where f.document = :document and (cast(:file as text) is null or f.id = cast(:file as uuid))
            order by f.place, f.id, v.number desc""";

    private final Jdbi jdbi;
    private final CallerLanguage language;

    FileQueries(Jdbi jdbi, CallerLanguage language) {
        this.jdbi = jdbi;
        this.language = language;
    }

    /** A version with its file. */
    public record Row(
            UUID id,
            UUID document,
            FileKind kind,
            int place,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            UUID versionId,
            int number,
            String name,
            FileFormat format,
            long size,
            String sha256,
            boolean composed,
            Instant versionAt,
            String versionBy,
            ReadingState reading,
            String note) {}

    /** In their order, void ones too. */
    List<FileView> of(UUID document) {
        return views(rows(document, null));
    }

    Optional<FileView> find(UUID document, UUID file) {
        return views(rows(document, file)).stream().findFirst();
    }

    /** Its versions, the current one first; empty where the document has no such file. */
    List<Row> versions(UUID document, UUID file) {
        return rows(document, file);
    }

    private List<Row> rows(UUID document, UUID file) {
        return jdbi.withHandle(handle -> handle.createQuery(FILES)
                .bind("document", document)
                .bind("file", file == null ? null : file.toString())
                .map(Rows.of(Row.class))
                .list());
    }

    private List<FileView> views(List<Row> rows) {
        var files = new LinkedHashMap<UUID, List<Row>>();
        rows.forEach(
                row -> files.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        return files.values().stream().map(this::view).toList();
    }

    private FileView view(List<Row> versions) {
        Row file = versions.getFirst();
        return new FileView(
                file.id(),
                file.document(),
                file.kind(),
                file.place(),
                file.voidedAt() == null ? FileLifecycle.State.STANDING : FileLifecycle.State.VOIDED,
                versions.stream().map(this::version).toList(),
                file.recordedAt(),
                file.recordedBy(),
                file.voidedAt(),
                file.voidReason());
    }

    private FileView.Version version(Row row) {
        return new FileView.Version(
                row.number(),
                row.name(),
                row.format(),
                row.format().mediaType(),
                row.size(),
                row.sha256(),
                row.composed(),
                row.reading(),
                row.note() == null ? null : Messages.say(language.get(), "file.reading." + row.note()),
                row.versionAt(),
                row.versionBy());
    }
}
