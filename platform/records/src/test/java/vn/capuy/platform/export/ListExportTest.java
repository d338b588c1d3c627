package vn.capuy.platform.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

class ListExportTest {
    public record Name(String vi, String ar) {}

    public record Item(@JsonProperty("abstract") String words, Name name, Integer count, List<String> codes) {}

    private static String export(List<Item> items) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvListWriter.file(list(items), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ListExport<Item> list(List<Item> items) {
        return new ListExport<>(
                "items", Item.class, page(items, PageRequest.of(2, null)), request -> page(items, request));
    }

    private static Page<Item> page(List<Item> items, PageRequest request) {
        int first = request.place(1).map(each -> (int) each.number(0)).orElse(0);
        int end = Math.min(first + 2, items.size());
        return new Page<>(
                items.subList(first, end), end < items.size() ? Cursor.at(end).encode() : null);
    }

    @Test
    void columns_have_the_names_that_json_has_and_nested_ones_a_dot() throws IOException {
        assertEquals(
                "\uFEFFabstract,name.vi,name.ar,count,codes\r\n",
                export(List.of()).replaceAll("\r?\n", "\r\n"));
    }

    @Test
    void every_page_is_written() throws IOException {
        var items = new ArrayList<Item>();
        for (int i = 0; i < 5; i++) {
            items.add(new Item("mục " + i, new Name("vi", "عربي"), i, List.of("A", "B")));
        }
        String file = export(items);
        assertEquals(6, file.lines().count());
        assertTrue(file.contains("mục 4,vi,عربي,4,A B"), file);
    }

    @Test
    void no_cell_is_taken_for_a_formula_and_what_is_absent_is_empty() throws IOException {
        String file = export(
                List.of(new Item("=1+1", null, -5, List.of()), new Item("@cmd", new Name("+x", null), null, null)));
        assertTrue(file.contains("'=1+1,,,-5,"), file);
        assertTrue(file.contains("'@cmd,'+x,,,"), file);
    }

    public record Row(String text, LocalDate day, Integer count, Boolean flag) {}

    @Test
    void as_a_spreadsheet_text_stays_text_and_days_and_numbers_are_what_they_are() throws IOException {
        var rows = List.of(
                new Row("=1+1", LocalDate.of(2025, 7, 1), 7, true), new Row("Đồng\u0001 Văn", null, null, null));
        var out = new ByteArrayOutputStream();

        XlsxListWriter.file(new ListExport<>("rows", Row.class, new Page<>(rows, null), request -> null), out);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var read = workbook.getFirstSheet().read();
            assertEquals(
                    List.of("text", "day", "count", "flag"),
                    read.getFirst().stream().map(Cell::getText).toList());
            assertEquals("=1+1", read.get(1).getCellAsString(0).orElseThrow());
            assertEquals(
                    LocalDate.of(2025, 7, 1),
                    read.get(1).getCellAsDate(1).orElseThrow().toLocalDate());
            assertEquals(7, read.get(1).getCellAsNumber(2).orElseThrow().intValueExact());
            assertTrue(read.get(1).getCellAsBoolean(3).orElseThrow());
            assertEquals("Đồng Văn", read.get(2).getCellAsString(0).orElseThrow());
        }
    }
}
