package vn.capuy.bench.cadres;

import java.util.Map;
import vn.capuy.bench.sql.NamedSql;

/** The same question, asked of the service and of its database. */
record Question(String path, NamedSql sql, Map<String, Object> values) {}
