package vn.capuy.document.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the words of a version were read for the search. */
@Schema(name = "ReadingState")
public enum ReadingState {
    /** It waits. */
    PENDING,
    /** The document is found by them while the version is the current one. */
    DONE,
    /** It has none that can be read, such as a picture. */
    NONE,
    /** It could not be read. */
    FAILED
}
