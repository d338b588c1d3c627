package vn.capuy.document.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Runs searches in the transaction at hand, none of them longer than is bearable. */
@ApplicationScoped
class Searching {
    private static final String CANCELLED = "57014";

    private final Jdbi jdbi;
    private final int longest;

    /** @param longest milliseconds for one statement */
    Searching(Jdbi jdbi, @ConfigProperty(name = "capuy.search.longest-milliseconds") int longest) {
        this.jdbi = jdbi;
        this.longest = longest;
    }

    /** 503 where the database was stopped because it took too long. */
    <T> T within(Supplier<T> search) {
        try {
            jdbi.useHandle(handle -> handle.createQuery("select set_config('statement_timeout', :longest, true)")
                    .bind("longest", String.valueOf(longest))
                    .mapTo(String.class)
                    .one());
            return search.get();
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException refused && CANCELLED.equals(refused.getSQLState())) {
                throw ProblemException.of(ProblemType.UNAVAILABLE, "search.took-too-long");
            }
            throw e;
        }
    }
}
