package vn.capuy.platform.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Makes records of rows by their constructor. Which column is for which parameter is found out once for each statement, by its text;
 * Jdbi would find it out at each result, for which a record of thirty parameters takes longer than PostgreSQL for the row.
 *
 * @param <T> the record
 */
public final class Rows<T> implements RowMapper<T> {
    private static final Map<Class<?>, Rows<?>> MAPPERS = new ConcurrentHashMap<>();

    /** Lists have a statement for each set of filters that somebody used. */
    private static final int MOST_STATEMENTS = 200;

    private final RowMapper<T> any;
    private final Cache<String, RowMapper<T>> byStatement =
            Caffeine.newBuilder().maximumSize(MOST_STATEMENTS).build();

    private Rows(Class<T> type) {
        any = ConstructorMapper.of(type);
    }

    /**
     * The mapper of a type, of which there is one.
     *
     * @param type a record, or a class with one constructor
     */
    @SuppressWarnings("unchecked")
    public static <T> Rows<T> of(Class<T> type) {
        Rows<?> known = MAPPERS.get(type);
        return (Rows<T>) (known != null ? known : MAPPERS.computeIfAbsent(type, Rows::new));
    }

    @Override
    public T map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
        String statement = context.getRenderedSql();
        RowMapper<T> known = byStatement.getIfPresent(statement);
        if (known == null) {
            known = any.specialize(rows, context);
            byStatement.put(statement, known);
        }
        return known;
    }
}
