package vn.capuy.bench.pgbench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.capuy.bench.sql.NamedSql;

/**
 * The statements of a benchmark as a script of pgbench, which draws one of the questions for each transaction. Values that differ
 * from question to question stand in arrays of which the drawn one is taken, so that each client prepares each statement once, as
 * a service does.
 *
 * @param text as pgbench reads it
 */
public record Script(String text) {
    /** The place whose value nobody may have used before. */
    private static final String DRAWN = "drawn";

    private static final String ONCE_ONLY = "once_only";

    /** One statement, that asks one of these. */
    public static Script asking(NamedSql sql, List<? extends Map<String, ?>> questions) {
        return new Script(draw(questions.size()) + statement(sql, questions, Set.of()));
    }

    /**
     * Statements in one transaction.
     *
     * @param unique the names of values that no transaction may have in common with another
     */
    public static Script transaction(
            List<NamedSql> statements, List<? extends Map<String, ?>> questions, Set<String> unique) {
        return new Script(draw(questions.size()) + "\\set " + ONCE_ONLY + " random(1, 9000000000000000000)\nbegin;\n"
                + statements.stream()
                        .map(sql -> statement(sql, questions, unique))
                        .collect(Collectors.joining())
                + "commit;\n");
    }

    private static String draw(int questions) {
        return "\\set " + DRAWN + " random(1, " + questions + ")\n";
    }

    private static String statement(NamedSql sql, List<? extends Map<String, ?>> questions, Set<String> unique) {
        return sql.with(place -> unique.contains(place)
                        ? "'" + place + "-' || :" + ONCE_ONLY + "::text"
                        : value(questions.stream()
                                .map(question -> question.get(place))
                                .toList()))
                + ";\n";
    }

    private static String value(List<?> values) {
        var different = new LinkedHashSet<>(values);
        Object first = values.getFirst();
        if (different.size() == 1) {
            return quoted(first);
        }
        return values.stream().map(Script::quoted).collect(Collectors.joining(", ", "(array[", "]::"))
                + (first instanceof java.util.UUID ? "uuid" : "text") + "[])[:" + DRAWN + "::int]";
    }

    private static String quoted(Object value) {
        return value == null ? "null" : "'" + value.toString().replace("'", "''") + "'";
    }
}
