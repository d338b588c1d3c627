package vn.capuy.platform.database;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.problem.Problems;

/**
 * The database holds the invariants too: where two requests race, or a check was forgotten above, its refusal is answered
 * with the sentence of the constraint ({@code constraint.<name>} in the messages).
 */
public class DatabaseExceptionMappers {
    private static final Logger LOG = Logger.getLogger(DatabaseExceptionMappers.class);

    private final Problems problems;

    public DatabaseExceptionMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper({
        PersistenceException.class,
        JdbiException.class,
        SQLException.class,
        RollbackException.class,
        QuarkusTransactionException.class
    })
    public Response refused(Exception fault) {
        if (find(fault, OptimisticLockException.class).isPresent()
                || find(fault, StaleStateException.class).isPresent()) {
            return problems.answer(ProblemType.STALE);
        }
        // A batch wraps the server's own refusal, which alone names the constraint.
        Optional<? extends SQLException> told = find(fault, PSQLException.class);
        if (told.isEmpty()) {
            told = find(fault, SQLException.class);
        }
        return told.map(this::bySqlState).orElseGet(() -> unexpected(fault));
    }

    private Response bySqlState(SQLException fault) {
        ProblemType type = SqlFaults.typeOf(fault);
        return switch (type) {
            case CONFLICT -> problems.answer(type, sentence(fault), Map.of(), List.of(), List.of());
            case INTERNAL -> unexpected(fault);
            case UNAVAILABLE -> {
                LOG.warnf("The database cannot serve for now (state %s)", fault.getSQLState());
                yield problems.answer(type);
            }
            default -> problems.answer(type);
        };
    }

    private Response unexpected(Exception fault) {
        LOG.error("The database refused unexpectedly", fault);
        return problems.answer(ProblemType.INTERNAL);
    }

    private static String sentence(SQLException fault) {
        return Optional.of(fault)
                .filter(PSQLException.class::isInstance)
                .map(each -> ((PSQLException) each).getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint)
                .map(name -> "constraint." + name)
                .filter(key -> Messages.find(Language.VI, key).isPresent())
                .orElse("constraint.general");
    }

    /** Also among what was suppressed: that a commit failed is told by the transaction, and why beside it. */
    private static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> type) {
        return find(fault, type, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> type, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return Optional.empty();
        }
        if (type.isInstance(fault)) {
            return Optional.of(type.cast(fault));
        }
        return Stream.concat(Stream.ofNullable(fault.getCause()), Arrays.stream(fault.getSuppressed()))
                .map(each -> find(each, type, seen))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
