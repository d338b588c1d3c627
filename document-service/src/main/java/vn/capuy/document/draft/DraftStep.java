package vn.capuy.document.draft;

/** The steps of a draft. */
public enum DraftStep {
    /** Ban hành. */
    ISSUE,
    /** Thôi giữ chỗ. */
    RELEASE
}
