package vn.capuy.document.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Độ khẩn of a document. */
@Schema(name = "DocumentUrgency")
public enum Urgency {
    NONE,
    /** Khẩn. */
    URGENT,
    /** Thượng khẩn. */
    VERY_URGENT,
    /** Hoả tốc. */
    EXPRESS
}
