package vn.capuy.cadre.appraisal;

import java.time.LocalDate;

/**
 * What the document service tells when the tasks of a period are counted.
 *
 * @param person the cadre's code, who may not be entered here yet
 * @param period its key, by the form of which its kind is known
 */
record TaskPeriodClosed(
        String person, String period, int assigned, int done, int onTime, int late, int beyond, LocalDate closedOn) {
    TaskResultRequest asResult(AppraisalPeriod read) {
        return new TaskResultRequest(person, read.kind(), read.key(), assigned, done, onTime, late, beyond, closedOn);
    }
}
