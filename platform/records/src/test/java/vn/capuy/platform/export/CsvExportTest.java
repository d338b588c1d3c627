package vn.capuy.platform.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

class CsvExportTest {
    public record Name(String vi, String ar) {}

    public record Item(@JsonProperty("abstract") String words, Name name, Integer count, List<String> codes) {}

    private static String export(List<Item> items) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvExport.write(out, Item.class, page(items, PageRequest.of(2, null)), request -> page(items, request));
        return out.toString(StandardCharsets.UTF_8);
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
}
