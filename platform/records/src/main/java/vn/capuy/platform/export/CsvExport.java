package vn.capuy.platform.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** A whole list as CSV, written page by page so that memory stays flat. Columns are the view's members; nested ones with a dot. */
public final class CsvExport {
    /** What the exporting method of a list {@code @Produces}: it answers only who asks for it by name. */
    public static final String MEDIA_TYPE = "text/csv;qs=0.1";

    private static final String CONTENT_TYPE = "text/csv;charset=UTF-8";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A cell that begins so would be taken for a formula by a spreadsheet. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvExport() {}

    /**
     * @param name the file's name, without ending
     * @param view the record type of the list's items
     * @param pages the list itself, as it answers page by page
     */
    public static <T extends Record> Response of(String name, Class<T> view, Function<PageRequest, Page<T>> pages) {
        // The first page is read before the answer begins, so that a refusal is still a problem and not a cut file.
        Page<T> first = pages.apply(PageRequest.of(PageRequest.LARGEST, null));
        StreamingOutput body = out -> write(out, view, first, pages);
        return Response.ok(body, CONTENT_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    static <T extends Record> void write(
            OutputStream out, Class<T> view, Page<T> first, Function<PageRequest, Page<T>> pages) throws IOException {
        // Neither is closed here: closing would end an answer that failed midway as if it were whole.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        text.write(BYTE_ORDER_MARK);
        csv.writeRecord(header("", view));
        for (Page<T> page = first; page != null; page = next(page, pages)) {
            for (T item : page.items()) {
                var cells = new ArrayList<String>();
                cells(item, view, cells);
                csv.writeRecord(cells);
            }
        }
        csv.flush();
        text.flush();
    }

    private static <T> Page<T> next(Page<T> page, Function<PageRequest, Page<T>> pages) {
        return page.next() == null ? null : pages.apply(PageRequest.of(PageRequest.LARGEST, page.next()));
    }

    private static List<String> header(String prefix, Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .flatMap(member -> member.getType().isRecord()
                        ? header(prefix + name(member) + ".", member.getType()).stream()
                        : Stream.of(prefix + name(member)))
                .toList();
    }

    /** The name that it has in JSON, so that one member has one name. */
    private static String name(RecordComponent member) {
        JsonProperty told = member.getAccessor().getAnnotation(JsonProperty.class);
        return told == null || told.value().isEmpty() ? member.getName() : told.value();
    }

    private static void cells(Object item, Class<?> view, List<String> cells) {
        for (RecordComponent member : view.getRecordComponents()) {
            Object value = item == null ? null : read(item, member);
            if (member.getType().isRecord()) {
                cells(value, member.getType(), cells);
            } else {
                cells.add(cell(value));
            }
        }
    }

    private static Object read(Object item, RecordComponent member) {
        try {
            return member.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + member, e);
        }
    }

    private static String cell(Object value) {
        String text =
                switch (value) {
                    case null -> "";
                    case Collection<?> many ->
                        many.stream().map(String::valueOf).collect(Collectors.joining(" "));
                    default -> String.valueOf(value);
                };
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
