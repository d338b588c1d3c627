package vn.capuy.report.paper.job;

import java.util.Locale;

/** Why a report could not be made. */
public enum PaperFailure {
    /** More than can be laid out, or than is kept. */
    TOO_LARGE,
    /** The service went down with it each time. */
    GIVEN_UP,
    /** A fault of the service; its log tells more. */
    FAULT;

    /** Of the sentence that says so. */
    String key() {
        return "paper.failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
