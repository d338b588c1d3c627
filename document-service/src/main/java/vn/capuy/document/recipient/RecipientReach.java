package vn.capuy.document.recipient;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far down a document goes from the recipient that is named. */
@Schema(name = "RecipientReach")
public enum RecipientReach {
    /** That organisation. */
    OWN,
    /** That organisation and all below it, such as "phổ biến đến chi bộ". */
    BELOW
}
