package vn.capuy.platform.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows of a file that together tell one record: the columns of the record repeat in each and must agree, and the record is
 * entered whole or not at all. One per file.
 *
 * @param <T> a row
 */
public final class Groups<T> {
    private final String column;
    private final Function<T, String> code;
    private final Map<String, Integer> rows = new HashMap<>();

    /**
     * @param column the column that names the record
     * @param code its value in a row
     */
    public Groups(String column, Function<T, String> code) {
        this.column = column;
        this.code = code;
    }

    /** Told of every row while the file is read, so that one which could not be read is missed afterwards. */
    public T read(T row) {
        rows.merge(String.valueOf(code.apply(row)), 1, Integer::sum);
        return row;
    }

    /** The rows by record, in the order of the file. */
    public Map<String, List<Parsed<T>>> of(List<Parsed<T>> parsed) {
        return parsed.stream()
                .collect(
                        Collectors.groupingBy(row -> code.apply(row.value()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Faults every row whose value of a repeated column is not that of its record's first row. */
    public void agree(List<Parsed<T>> group, Map<String, Function<T, Object>> repeated, Faults faults) {
        T first = group.getFirst().value();
        for (Parsed<T> row : group) {
            repeated.forEach((name, value) -> {
                Object cell = value.apply(row.value());
                if (!Objects.equals(cell, value.apply(first))) {
                    faults.add(row.row(), name, cell == null ? "" : cell.toString(), "violation.group");
                }
            });
        }
    }

    /** Whether every row of the record could be read and holds so far. */
    public boolean holds(List<Parsed<T>> group, Faults faults) {
        String record = code.apply(group.getFirst().value());
        return group.size() == rows.get(record) && group.stream().noneMatch(row -> faults.has(row.row()));
    }

    /** Where one row of a record is faulty, so are the others: asked where the rows that hold are to be written. */
    public void whole(List<Parsed<T>> parsed, Faults faults) {
        for (List<Parsed<T>> group : of(parsed).values()) {
            if (!holds(group, faults)) {
                group.stream()
                        .filter(row -> !faults.has(row.row()))
                        .forEach(row -> faults.add(
                                row.row(), column, code.apply(row.value()), "violation.another-row-of-the-record"));
            }
        }
    }
}
