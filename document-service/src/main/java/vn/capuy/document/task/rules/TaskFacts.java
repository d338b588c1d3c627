package vn.capuy.document.task.rules;

import java.time.LocalDate;

/**
 * A task about to be assigned, verified or cancelled.
 *
 * @param day the day of that step
 * @param ofClause whether it comes of a clause of a document
 * @param clauseAsksForTasks whether that clause is one for which tasks must be given out
 * @param openParts how many of its parts have not come to their end
 */
public record TaskFacts(LocalDate day, boolean ofClause, boolean clauseAsksForTasks, int openParts) {
    public static TaskFacts assigned(LocalDate day, boolean ofClause, boolean clauseAsksForTasks) {
        return new TaskFacts(day, ofClause, clauseAsksForTasks, 0);
    }

    public static TaskFacts whole(LocalDate day, int openParts) {
        return new TaskFacts(day, false, false, openParts);
    }
}
