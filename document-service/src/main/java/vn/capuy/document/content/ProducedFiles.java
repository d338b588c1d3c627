package vn.capuy.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.util.UUID;
import vn.capuy.document.content.look.FileFormat;

/** Keeps files that were produced here, so that nobody need hand them in. */
@ApplicationScoped
public class ProducedFiles {
    private final FileService files;

    ProducedFiles(FileService files) {
        this.files = files;
    }

    /** The file as it is kept, and the version of its document from which the next change is made. */
    public record Kept(FileView file, long version) {}

    /**
     * Keeps it as a working copy at the end of the document's files, in the caller's transaction.
     *
     * @param name without ending
     */
    public Kept keep(UUID document, String ifMatch, String name, FileFormat format, File content) throws IOException {
        var received = new ReceivedFile(
                FileName.of(name + "." + format.endings().getFirst()),
                format,
                content,
                content.length(),
                FileReception.sha256(content),
                true);
        var kept = files.add(document, ifMatch, FileKind.WORD_COPY, null, received);
        return new Kept(kept.view(), kept.version());
    }
}
