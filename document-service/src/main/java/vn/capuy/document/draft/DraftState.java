package vn.capuy.document.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a draft. */
@Schema(name = "DraftState")
public enum DraftState {
    /** Đang giữ chỗ: it is drafted and keeps its place. */
    RESERVED,
    /** Đã ban hành: it became a document. */
    ISSUED,
    /** Đã thôi: its place was given up. */
    RELEASED
}
