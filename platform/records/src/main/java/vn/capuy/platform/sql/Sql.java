package vn.capuy.platform.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Jdbi on the service's pool. Within a transaction it speaks over the connection that Hibernate uses too; entities must be
 * flushed before SQL reads what they changed.
 */
public class Sql {
    @Produces
    @Singleton
    public Jdbi jdbi(AgroalDataSource pool) {
        Jdbi jdbi = Jdbi.create(pool);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        // The usual rendering quotes the values of a refused statement, names and all, into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
