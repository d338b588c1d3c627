package vn.capuy.document.composition;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.content.look.FileFormat;

/**
 * In which format the page of an issued document is to be kept.
 *
 * @param format DOCX, to go on writing, or PDF, to print and sign
 */
@Schema(name = "ComposedFileRequest")
record ComposedFileRequest(
        @Schema(enumeration = {"DOCX", "PDF"}) @NotNull FileFormat format) {}
