package vn.capuy.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.problem.Violation;

class TableReaderTest {
    private static final List<String> COLUMNS = List.of("name", "kind", "day", "count", "share", "secret");

    enum Kind {
        TOWN,
        COMMUNE
    }

    record Line(String name, Kind kind, LocalDate day, Integer count, BigDecimal share, boolean secret) {}

    @TempDir
    private Path folder;

    private final Faults faults = new Faults(Language.EN);

    private TableReader<Line> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), text);
        var read = new TableReader<>(
                COLUMNS,
                Set.of("secret"),
                row -> new Line(
                        row.text("name", 10),
                        row.code("kind", Kind.class),
                        row.optionalDate("day"),
                        row.number("count"),
                        row.optionalDecimal("share"),
                        row.flag("secret")),
                faults);
        read.read(file.toFile());
        return read;
    }

    @Test
    void a_row_is_read_whatever_the_order_of_the_columns() throws IOException {
        var lines = read("count,kind,name,day,secret,share\n7, TOWN ,Bình Liêu,2020-08-01,true,0.5\n")
                .parsed();
        assertEquals(
                List.of(new Parsed<>(
                        2, new Line("Bình Liêu", Kind.TOWN, LocalDate.of(2020, 8, 1), 7, new BigDecimal("0.5"), true))),
                lines);
    }

    @Test
    void text_is_composed_so_that_equal_words_are_equal() throws IOException {
        String decomposed = Normalizer.normalize("Hoành Mô", Normalizer.Form.NFD);
        var lines = read(String.join(",", COLUMNS) + "\n" + decomposed + ",TOWN,,1,,\n")
                .parsed();
        assertEquals("Hoành Mô", lines.getFirst().value().name());
    }

    @Test
    void all_faults_of_a_row_are_told_with_their_columns() throws IOException {
        var file = read(String.join(",", COLUMNS) + "\n,CITY,31/12/2020,1.5,half,yes\nquá dài cho cột,TOWN,,1,,\n");
        assertTrue(file.parsed().isEmpty());
        assertEquals(2, file.rows());
        var told = faults.inOrder();
        assertEquals(
                COLUMNS,
                told.stream()
                        .filter(each -> each.row() == 2)
                        .map(Violation::column)
                        .toList());
        assertEquals("Not one of: TOWN, COMMUNE.", told.get(1).message());
        assertEquals("Longer than 10 characters.", told.getLast().message());
    }

    @Test
    void a_row_of_another_width_is_told() throws IOException {
        read(String.join(",", COLUMNS) + "\na,TOWN\n");
        assertEquals(
                "The row has another number of cells than the header.",
                faults.inOrder().getFirst().message());
    }
}
