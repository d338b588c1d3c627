package vn.capuy.document.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file is to its document. */
@Schema(name = "FileKind")
public enum FileKind {
    /** Bản ký: the document as it was signed. A document has one. */
    SIGNED_COPY,
    /** Bản để soạn tiếp: the text as it can be worked on. */
    WORD_COPY,
    /** Phụ lục. */
    APPENDIX,
    /** Bản quét: a picture of the paper. */
    SCAN
}
