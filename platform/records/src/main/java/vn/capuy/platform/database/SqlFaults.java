package vn.capuy.platform.database;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import vn.capuy.platform.problem.ProblemType;

/** What a refusal of the database means to the caller, by its state. */
final class SqlFaults {
    private static final List<String> CONSTRAINT = List.of("23505", "23P01", "23503", "23514", "23502");
    /** Numbers and days beyond what the database can hold, and the NUL character, in text and in JSON: what the caller sent cannot be. */
    private static final List<String> IMPOSSIBLE_VALUE = List.of("22003", "22007", "22008", "22021", "22P05");

    /** Two that met, a lock that was not to be had, and a statement that took longer than anyone waits for it. */
    private static final List<String> TRY_AGAIN = List.of("40001", "40P01", "55P03", "57014");

    private static final String CLOSED_STATEMENT = PSQLState.OBJECT_NOT_IN_STATE.getState();

    private SqlFaults() {}

    static ProblemType typeOf(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        if (CONSTRAINT.contains(state)) {
            return ProblemType.CONFLICT;
        }
        if (IMPOSSIBLE_VALUE.contains(state)) {
            return ProblemType.INVALID_INPUT;
        }
        if (TRY_AGAIN.contains(state) || isAway(fault, state) || ranOutOfTime(fault, state)) {
            return ProblemType.UNAVAILABLE;
        }
        return ProblemType.INTERNAL;
    }

    /** Connection faults, too many connections, shutdown, and the pool's own time-out, which has no state. */
    private static boolean isAway(SQLException fault, String state) {
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || (fault.getSQLState() == null && !(fault instanceof PSQLException));
    }

    /** A statement that was closed under its use, which the driver alone tells: its transaction had no time left and was ended. */
    private static boolean ranOutOfTime(SQLException fault, String state) {
        return CLOSED_STATEMENT.equals(state)
                && fault instanceof PSQLException own
                && own.getServerErrorMessage() == null;
    }
}
