package vn.capuy.document.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.content.look.FileFormat;

/**
 * A file of a document (tệp văn bản).
 *
 * @param place its place among the document's files
 * @param versions the current one first; its number is the highest
 * @param voidedAt null unless it was voided
 */
@Schema(name = "DocumentFile")
public record FileView(
        UUID id,
        UUID document,
        FileKind kind,
        @Schema(examples = "1") int place,
        FileLifecycle.State state,
        List<Version> versions,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {

    /**
     * One version of a file.
     *
     * @param number from 1
     * @param mediaType as the content tells it
     * @param size in bytes
     * @param sha256 of the content, hexadecimal; its ETag
     * @param composed produced here from the fields of a draft
     * @param reading whether its words were read for the search; only those of the current version are kept
     * @param readingNote why there are none, or not all; null where there is nothing to say
     */
    @Schema(name = "DocumentFileVersion")
    public record Version(
            @Schema(examples = "1") int number,
            @Schema(examples = "Nghị quyết 05-NQ-HU.pdf") String name,
            FileFormat format,
            @Schema(examples = "application/pdf") String mediaType,
            @Schema(examples = "482133") long size,

            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            boolean composed,
            ReadingState reading,
            String readingNote,
            Instant recordedAt,
            String recordedBy) {}

    Version current() {
        return versions.getFirst();
    }
}
