package vn.capuy.bench.sql;

import java.util.Map;

/** The same question, asked of the service and of its database. */
public record Question(String path, NamedSql sql, Map<String, Object> values) {}
