package vn.capuy.platform.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.Violation;

/** The faults of a file, gathered while it is read and checked. */
public final class Faults {
    /** More than anybody mends in one go; the rest is counted. */
    private static final int MOST_TOLD = 100_000;

    private final Language language;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();
    private int count;

    Faults(Language language) {
        this.language = language;
    }

    public void add(int row, String column, String value, String messageKey) {
        add(row, column, value, messageKey, Map.of());
    }

    public void add(int row, String column, String value, String messageKey, Map<String, ?> arguments) {
        rows.add(row);
        count++;
        if (violations.size() < MOST_TOLD) {
            violations.add(Violation.ofCell(row, column, value, Messages.say(language, messageKey, arguments)));
        }
    }

    /** What a row refers to and the register does not know. */
    public void unknown(int row, String column, String value) {
        add(row, column, value, "violation.unknown-reference", Map.of("value", String.valueOf(value)));
    }

    public boolean has(int row) {
        return rows.contains(row);
    }

    int count() {
        return count;
    }

    int faultyRows() {
        return rows.size();
    }

    List<Violation> inOrder() {
        return violations.stream().sorted(Comparator.comparing(Violation::row)).toList();
    }
}
