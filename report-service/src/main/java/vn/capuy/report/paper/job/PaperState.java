package vn.capuy.report.paper.job;

/** How far a report that was ordered has come. */
public enum PaperState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
