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
    private final boolean quoting;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();
    private int count;

    Faults(Language language) {
        this(language, true);
    }

    /** @param quoting whether faults tell what stands in the file */
    Faults(Language language, boolean quoting) {
        this.language = language;
        this.quoting = quoting;
    }

    public void add(int row, String column, String value, String messageKey) {
        add(row, column, value, messageKey, Map.of());
    }

    public void add(int row, String column, String value, String messageKey, Map<String, ?> arguments) {
        rows.add(row);
        count++;
        if (violations.size() < MOST_TOLD) {
            String quoted = quoting ? value : null;
            violations.add(Violation.ofCell(row, column, quoted, Messages.say(language, messageKey, arguments)));
        }
    }

    /** What a row refers to and the register does not know. */
    public void unknown(int row, String column, String value) {
        String quoted = quoting ? String.valueOf(value) : "…";
        add(row, column, value, "violation.unknown-reference", Map.of("value", quoted));
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
