package vn.capuy.inspection.casefile;

/** A case and the version from which its next change is made. */
record VersionedCase(CaseView view, long version) {}
