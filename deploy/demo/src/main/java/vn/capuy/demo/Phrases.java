package vn.capuy.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the generator's own tables of names and phrases, which are kept as data beside it. */
final class Phrases {
    private Phrases() {}

    static List<NamedCsvRecord> of(String table) {
        String path = "/demo/" + table;
        try (InputStream stream = Phrases.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("No table " + path);
            }
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                    .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
