package vn.capuy.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One import file: its name, its header, its rows. A null stands for an empty field. */
final class Table {
    private final String file;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String file, String header) {
        this.file = file;
        this.header = List.of(header.split(","));
    }

    String file() {
        return file;
    }

    int size() {
        return rows.size();
    }

    Table row(Object... fields) {
        if (fields.length != header.size()) {
            throw new IllegalArgumentException(file + " has " + header.size() + " columns: " + Arrays.toString(fields));
        }
        List<String> row = new ArrayList<>();
        for (Object field : fields) {
            row.add(field == null ? "" : Normalizer.normalize(field.toString(), Normalizer.Form.NFC));
        }
        rows.add(row);
        return this;
    }

    /** The rows by column, for a subject that builds on another. */
    Stream<Map<String, String>> records() {
        return rows.stream().map(row -> {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                fields.put(header.get(i), row.get(i));
            }
            return fields;
        });
    }

    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
