package vn.capuy.document.lineage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of a document's relations are asked for. */
@Schema(name = "RelationDirection")
public enum Direction {
    /** What it does to earlier documents. */
    OUT,
    /** What later documents do to it. */
    IN
}
