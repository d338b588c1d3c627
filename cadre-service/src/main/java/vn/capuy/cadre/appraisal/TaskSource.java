package vn.capuy.cadre.appraisal;

/** Whence task results are known. */
public enum TaskSource {
    /** Told by the document service, which keeps the tasks. */
    DOCUMENT_SERVICE,
    /** Entered by hand, where the document service has none. */
    ENTERED
}
