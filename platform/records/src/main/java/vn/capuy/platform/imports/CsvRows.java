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

/** A CSV file (RFC 4180, UTF-8). */
final class CsvRows implements FileRows {
    @Override
    public void read(File file, Taker taker) throws IOException, Unreadable {
        int number = 1;
        // A reader of its own decoder, since the usual ones replace what is not UTF-8 instead of telling it.
        try (Reader text = Files.newBufferedReader(file.toPath(), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .skipEmptyLines(true)
                        .detectBomHeader(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (!taker.take(number, line.getFields())) {
                    return;
                }
                number++;
            }
        } catch (CsvParseException e) {
            throw new Unreadable(number, "violation.csv");
        } catch (CharacterCodingException | UncheckedIOException e) {
            throw new Unreadable(number, "violation.encoding");
        }
    }
}
