package vn.capuy.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;
import vn.capuy.platform.problem.ProblemType;

class SqlFaultsTest {
    /** As a long import meets it, whose transaction ran out of time: nothing was changed, and it may be tried again. */
    @Test
    void a_statement_that_was_closed_under_its_use_means_that_the_service_cannot_serve_for_now() {
        var closed = new PSQLException("This statement has been closed.", PSQLState.OBJECT_NOT_IN_STATE);
        assertEquals(ProblemType.UNAVAILABLE, SqlFaults.typeOf(closed));
    }

    @Test
    void what_the_server_itself_says_is_in_no_state_for_it_is_a_fault_of_ours() {
        var told = new PSQLException(new ServerErrorMessage("SERROR\0C55000\0Mnot in prerequisite state\0"));
        assertEquals(ProblemType.INTERNAL, SqlFaults.typeOf(told));
    }

    @Test
    void a_statement_that_took_too_long_means_that_the_service_cannot_serve_for_now() {
        var cancelled = new PSQLException(new ServerErrorMessage("SERROR\0C57014\0Mcanceling statement\0"));
        assertEquals(ProblemType.UNAVAILABLE, SqlFaults.typeOf(cancelled));
    }

    @Test
    void a_pool_without_a_connection_means_that_the_service_cannot_serve_for_now() {
        assertEquals(ProblemType.UNAVAILABLE, SqlFaults.typeOf(new SQLException("Acquisition timeout")));
    }
}
