package vn.capuy.platform.imports;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A file with a header row, CSV or XLSX, into values, with every fault. */
final class TableReader<T> {
    private final List<String> columns;
    private final Set<String> optional;
    private final Function<Row, T> parse;
    private final Faults faults;
    private final Discretion discretion;
    private final List<Parsed<T>> parsed = new ArrayList<>();
    private Map<String, Integer> places;
    private int width;
    private int rows;

    TableReader(List<String> columns, Set<String> optional, Function<Row, T> parse, Faults faults) {
        this(columns, optional, parse, faults, null);
    }

    /** @param discretion null for an import whose faults quote the file */
    TableReader(
            List<String> columns, Set<String> optional, Function<Row, T> parse, Faults faults, Discretion discretion) {
        this.discretion = discretion;
        this.columns = columns;
        this.optional = optional;
        this.parse = parse;
        this.faults = faults;
    }

    List<Parsed<T>> parsed() {
        return parsed;
    }

    int rows() {
        return rows;
    }

    void read(File body) {
        try {
            FileKind kind = FileKind.of(body);
            switch (kind) {
                case CSV -> new CsvRows().read(body, this::exact);
                case XLSX -> new XlsxRows().read(body, this::ragged);
                case OTHER -> faults.add(1, "", "", "violation.file-kind");
            }
            if (kind != FileKind.OTHER && places == null) {
                faults.add(1, "", "", "violation.empty-file");
            }
        } catch (FileRows.Unreadable e) {
            faults.add(e.row(), "", "", e.messageKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of CSV has as many cells as the header, or a separator is missing or too many. */
    private boolean exact(int number, List<String> cells) {
        if (places != null && cells.size() != width) {
            rows++;
            faults.add(number, "", "", "violation.fields");
            return true;
        }
        return ragged(number, cells);
    }

    /** A spreadsheet leaves out empty cells at the end of a row; what stands beyond the header belongs to no column. */
    private boolean ragged(int number, List<String> cells) {
        if (places == null) {
            places = header(number, cells);
            width = cells.size();
            return !faults.has(number);
        }
        rows++;
        if (cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            faults.add(number, "", "", "violation.fields");
            return true;
        }
        T value = parse.apply(new Row(number, cells, places, faults));
        if (!faults.has(number)) {
            parsed.add(new Parsed<>(number, value));
        }
        return true;
    }

    private Map<String, Integer> header(int number, List<String> names) {
        var found = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            // Spreadsheets begin their files with a byte order mark.
            name = i == 0 && name.startsWith("\uFEFF") ? name.substring(1) : name;
            if (!columns.contains(name)) {
                unknown(number, i, name);
            } else if (found.putIfAbsent(name, i) != null) {
                faults.add(number, name, name, "violation.duplicate-column");
            }
        }
        columns.stream()
                .filter(column -> !found.containsKey(column) && !optional.contains(column))
                .forEach(column -> faults.add(number, column, "", "violation.missing-column"));
        optional.forEach(column -> found.putIfAbsent(column, -1));
        return found;
    }

    /** Where nothing is quoted the column goes by its place: what stands in a first row may be no name of a column. */
    private void unknown(int number, int place, String name) {
        if (discretion == null) {
            faults.add(number, name, name, "violation.unknown-column");
        } else {
            boolean forbidden = discretion.forbidden().test(name);
            String key = forbidden ? discretion.messageKey() : "violation.unknown-column";
            faults.add(number, "#" + (place + 1), "", key);
        }
    }
}
