package vn.capuy.platform.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A CSV file (RFC 4180, UTF-8, with a header row) into values, with every fault. */
final class CsvImport<T> {
    private final List<String> columns;
    private final Set<String> optional;
    private final Function<Row, T> parse;
    private final Faults faults;
    private final List<Parsed<T>> parsed = new ArrayList<>();
    private int width;
    private int rows;

    CsvImport(List<String> columns, Set<String> optional, Function<Row, T> parse, Faults faults) {
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
        // A reader of its own decoder, since the usual ones replace what is not UTF-8 instead of telling it.
        try (Reader text = Files.newBufferedReader(body.toPath(), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .skipEmptyLines(true)
                        .detectBomHeader(false)
                        .ofCsvRecord(text)) {
            Map<String, Integer> places = null;
            for (CsvRecord line : csv) {
                if (places == null) {
                    places = header(line.getFields());
                    if (faults.has(1)) {
                        return;
                    }
                } else {
                    rows++;
                    row(rows + 1, line, places);
                }
            }
            if (places == null) {
                faults.add(1, "", "", "violation.empty-file");
            }
        } catch (CsvParseException e) {
            faults.add(rows + 2, "", "", "violation.csv");
        } catch (CharacterCodingException e) {
            faults.add(rows + 2, "", "", "violation.encoding");
        } catch (UncheckedIOException e) {
            faults.add(rows + 2, "", "", "violation.encoding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Integer> header(List<String> names) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            // Spreadsheets begin their files with a byte order mark.
            name = i == 0 && name.startsWith("\uFEFF") ? name.substring(1) : name;
            if (!columns.contains(name)) {
                faults.add(1, name, name, "violation.unknown-column");
            } else if (places.putIfAbsent(name, i) != null) {
                faults.add(1, name, name, "violation.duplicate-column");
            }
        }
        width = places.size();
        // Beyond the end of every line: an optional column that the file leaves out is empty in all of them.
        optional.forEach(column -> places.putIfAbsent(column, Integer.MAX_VALUE));
        columns.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(1, column, "", "violation.missing-column"));
        return places;
    }

    private void row(int number, CsvRecord line, Map<String, Integer> places) {
        if (line.getFieldCount() != width) {
            faults.add(number, "", "", "violation.fields");
            return;
        }
        T value = parse.apply(new Row(number, line.getFields(), places, faults));
        if (!faults.has(number)) {
            parsed.add(new Parsed<>(number, value));
        }
    }
}
