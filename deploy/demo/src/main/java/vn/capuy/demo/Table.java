package vn.capuy.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
