package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedFilesTest {
    @Test
    void the_committed_files_are_what_the_generator_makes() throws IOException {
        List<Table> tables = DemoTerm.tables();
        for (Table table : tables) {
            String committed = Files.readString(CommittedFiles.FOLDER.resolve(table.file()));
            assertTrue(
                    committed.equals(table.csv()),
                    table.file() + " differs from what the generator makes; the README says how to make it anew");
        }
        try (Stream<Path> files = Files.list(CommittedFiles.FOLDER)) {
            assertEquals(
                    tables.stream().map(Table::file).sorted().toList(),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void all_text_is_in_composed_form() throws IOException {
        try (Stream<Path> files = Files.list(CommittedFiles.FOLDER)) {
            for (Path file : files.toList()) {
                assertTrue(Normalizer.isNormalized(Files.readString(file), Normalizer.Form.NFC), file.toString());
            }
        }
    }
}
