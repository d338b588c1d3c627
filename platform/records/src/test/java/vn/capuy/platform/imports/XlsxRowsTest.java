package vn.capuy.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.kernel.name.Language;

class XlsxRowsTest {
    private static final List<String> COLUMNS = List.of("name", "day", "count", "secret");

    record Line(String name, LocalDate day, Integer count, boolean secret) {}

    @TempDir
    private Path folder;

    private final Faults faults = new Faults(Language.EN);

    private TableReader<Line> read(byte[] content) throws IOException {
        // The name claims another kind: only the content counts.
        Path file = Files.write(folder.resolve("file.csv"), content);
        var reader = new TableReader<>(
                COLUMNS,
                Set.of("secret"),
                row -> new Line(row.text("name", 10), row.optionalDate("day"), row.number("count"), row.flag("secret")),
                faults);
        reader.read(file.toFile());
        return reader;
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("any name"));
        }
        return bytes.toByteArray();
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    private String only() {
        assertEquals(1, faults.inOrder().size(), faults.inOrder()::toString);
        return faults.inOrder().getFirst().message();
    }

    @Test
    void days_numbers_and_flags_are_read_however_the_spreadsheet_keeps_them() throws IOException {
        var read = read(workbook(sheet -> {
            header(sheet, "name", "day", "count", "secret");
            sheet.value(1, 0, "Lục Hồn");
            sheet.value(1, 1, LocalDate.of(2025, 7, 1));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 7.0);
            sheet.value(1, 3, true);
            sheet.value(2, 0, "Đồng Tâm");
            sheet.value(2, 1, "2025-07-02");
            sheet.value(2, 2, "8");
        }));

        assertEquals(0, faults.faultyRows(), faults.inOrder()::toString);
        assertEquals(
                List.of(
                        new Parsed<>(2, new Line("Lục Hồn", LocalDate.of(2025, 7, 1), 7, true)),
                        new Parsed<>(3, new Line("Đồng Tâm", LocalDate.of(2025, 7, 2), 8, false))),
                read.parsed());
    }

    @Test
    void an_optional_column_may_be_left_out_and_an_empty_row_is_passed_over() throws IOException {
        var read = read(workbook(sheet -> {
            header(sheet, "count", "day", "name");
            sheet.value(4, 0, 3);
            sheet.value(4, 2, "Húc Động");
        }));

        assertEquals(List.of(new Parsed<>(5, new Line("Húc Động", null, 3, false))), read.parsed());
    }

    @Test
    void a_faulty_cell_is_told_with_the_number_of_its_row_in_the_sheet() throws IOException {
        read(workbook(sheet -> {
            header(sheet, "name", "day", "count");
            sheet.value(7, 0, "Vô Ngại");
            sheet.value(7, 1, "30/02/2023");
            sheet.value(7, 2, 2.5);
        }));

        assertEquals(
                List.of("day", "count"),
                faults.inOrder().stream().map(each -> each.column()).toList());
        assertEquals(8, faults.inOrder().getFirst().row());
    }

    @Test
    void what_stands_beyond_the_header_is_told() throws IOException {
        read(workbook(sheet -> {
            header(sheet, "name", "day", "count");
            sheet.value(1, 0, "a");
            sheet.value(1, 2, 1);
            sheet.value(1, 5, "lost");
        }));

        assertEquals("The row has another number of cells than the header.", only());
    }

    @Test
    void a_damaged_archive_and_one_that_holds_no_sheet_are_told() throws IOException {
        byte[] whole = workbook(sheet -> header(sheet, "name", "day", "count"));
        read(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals("The XLSX file is damaged, or cannot be read from here on.", only());
    }

    @Test
    void an_archive_that_holds_no_workbook_is_told() throws IOException {
        read(zip("letter.txt", 10));
        assertEquals("The XLSX file is damaged, or cannot be read from here on.", only());
    }

    @Test
    void an_archive_that_swells_beyond_measure_is_never_read() throws IOException {
        byte[] bomb = zip("xl/sharedStrings.xml", 120 << 20);
        assertTrue(bomb.length < 1 << 20);
        read(bomb);
        assertEquals("The XLSX file is larger than is allowed when unpacked.", only());
    }

    @Test
    void a_file_of_another_kind_is_told_whatever_it_is_called() throws IOException {
        read("%PDF-1.7\nname,day,count".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals("Neither a CSV nor an XLSX file.", only());
    }

    @Test
    void the_template_is_a_file_that_the_import_reads() throws IOException {
        var read = read(ImportTemplate.file(COLUMNS, Set.of("secret")));

        assertEquals(0, faults.faultyRows(), faults.inOrder()::toString);
        assertEquals(0, read.rows());
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1 << 16];
            java.util.Arrays.fill(block, (byte) 'a');
            for (int left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(block.length, left));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
