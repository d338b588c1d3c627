package vn.capuy.document.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.capuy.document.content.ProducedFiles;
import vn.capuy.document.content.look.FileFormat;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Keeps the page of an issued document as one of its files. */
@ApplicationScoped
class ComposedFileService {
    private final DocumentAccess access;
    private final CompositionService service;
    private final Sheets sheets;
    private final ProducedFiles files;

    ComposedFileService(DocumentAccess access, CompositionService service, Sheets sheets, ProducedFiles files) {
        this.access = access;
        this.service = service;
        this.sheets = sheets;
        this.files = files;
    }

    /**
     * Produces the page and keeps it.
     *
     * @throws ProblemException 409 where the document was not issued from a draft
     * @throws vn.capuy.kernel.rule.RulingRefused with all that the form lacks
     */
    @Transactional
    ProducedFiles.Kept keep(UUID document, String ifMatch, FileFormat format) {
        if (format != FileFormat.PDF && format != FileFormat.DOCX) {
            throw ProblemException.invalid("format", "composition.format");
        }
        access.open(document);
        UUID draft = sheets.draftOf(document)
                .orElseThrow(() -> ProblemException.of(ProblemType.WRONG_STATE, "composition.no-draft"));
        var laid = service.complete(draft);
        byte[] page = Papers.written(laid.paper(), format);
        try {
            Path file = Files.createTempFile("capuy-page", null);
            try {
                Files.write(file, page);
                return files.keep(document, ifMatch, laid.name(), format, file.toFile());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
