package vn.capuy.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list as CSV (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know it). */
@Provider
@Produces("text/csv")
public class CsvListWriter extends ListWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A cell that begins so would be taken for a formula by a spreadsheet. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    public CsvListWriter() {
        super(".csv", "text/csv;charset=UTF-8");
    }

    @Override
    void write(ListExport<?> list, OutputStream out) throws IOException {
        file(list, out);
    }

    static <T extends Record> void file(ListExport<T> list, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        text.write(BYTE_ORDER_MARK);
        csv.writeRecord(Columns.of(list.view()));
        list.each(item -> csv.writeRecord(cells(Columns.values(item, list.view()))));
        csv.flush();
        text.flush();
    }

    private static List<String> cells(List<Object> values) {
        return values.stream().map(CsvListWriter::cell).toList();
    }

    private static String cell(Object value) {
        String text = value == null ? "" : String.valueOf(value);
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
