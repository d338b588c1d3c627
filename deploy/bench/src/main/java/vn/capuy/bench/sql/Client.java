package vn.capuy.bench.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One connection with its prepared statements; reads every column of every row. */
public final class Client implements AutoCloseable {
    private final Connection connection;
    private final Map<NamedSql, PreparedStatement> prepared = new HashMap<>();

    public Client(Connection connection) {
        this.connection = connection;
    }

    /** The first column of each row, as text. */
    public List<String> query(NamedSql sql, Map<String, ?> values) throws SQLException {
        PreparedStatement statement = statement(sql);
        sql.bind(statement, values);
        List<String> first = new ArrayList<>();
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                first.add(rows.getString(1));
                for (int column = 2; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
        return first;
    }

    public void update(NamedSql sql, Map<String, ?> values) throws SQLException {
        PreparedStatement statement = statement(sql);
        sql.bind(statement, values);
        statement.executeUpdate();
    }

    /** Several statements in one transaction. */
    public void transaction(Steps steps) throws SQLException {
        connection.setAutoCommit(false);
        try {
            steps.run();
            connection.commit();
        } catch (SQLException refused) {
            connection.rollback();
            throw refused;
        }
    }

    /** What a transaction does. */
    public interface Steps {
        void run() throws SQLException;
    }

    private PreparedStatement statement(NamedSql sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql.text());
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
