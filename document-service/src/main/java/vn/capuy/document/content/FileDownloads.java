package vn.capuy.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.range.ByteRange;

/** Hands out the content of files; every part that is handed out is in the journal. */
@ApplicationScoped
class FileDownloads {
    private final DocumentAccess access;
    private final FileQueries queries;
    private final Journal journal;

    FileDownloads(DocumentAccess access, FileQueries queries, Journal journal) {
        this.access = access;
        this.queries = queries;
        this.journal = journal;
    }

    /** A version whose content may be handed out. */
    record Held(DocumentView document, FileQueries.Row version) {}

    /**
     * The version of that number.
     *
     * @param number null for the current one
     * @throws ProblemException 404 where there is none; 409 where the file was voided, or its content destroyed
     */
    Held find(UUID documentId, UUID file, Integer number) {
        DocumentView document = access.open(documentId);
        FileQueries.Row found = queries.versions(documentId, file).stream()
                .filter(version -> number == null || version.number() == number)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (found.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "file.voided");
        }
        if (document.disposedOn() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "file.destroyed");
        }
        return new Held(document, found);
    }

    @Transactional
    void tell(Held held, ByteRange range) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("file", held.version().id());
        detail.put("version", held.version().number());
        if (range != null) {
            detail.put("bytes", range.header(held.version().size()));
        }
        journal.write(
                "document.file-downloaded",
                FileService.DOCUMENT,
                held.document().id(),
                held.document().issuer(),
                detail);
    }
}
