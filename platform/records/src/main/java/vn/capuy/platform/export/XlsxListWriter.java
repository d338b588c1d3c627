package vn.capuy.platform.export;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as XLSX, row by row: a cell of text is text, whatever it begins with, and a day is a day. */
@Provider
@Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
public class XlsxListWriter extends ListWriter {
    private static final String DAY = "yyyy-mm-dd";

    public XlsxListWriter() {
        super(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Override
    void write(ListExport<?> list, OutputStream out) throws IOException {
        file(list, out);
    }

    static <T extends Record> void file(ListExport<T> list, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Capuy", "1.0");
        Worksheet sheet = workbook.newWorksheet("list");
        List<String> columns = Columns.of(list.view());
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        list.each(new ListExport.ItemWriter<T>() {
            private int row;

            @Override
            public void write(T item) {
                row++;
                List<Object> values = Columns.values(item, list.view());
                for (int i = 0; i < values.size(); i++) {
                    put(sheet, row, i, values.get(i));
                }
            }

            @Override
            public void pageEnds() throws IOException {
                sheet.flush();
            }
        });
        workbook.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case java.time.LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            default -> sheet.inlineString(row, column, printable(String.valueOf(value)));
        }
    }

    /** What XML cannot hold is left out, or the whole file could not be opened. */
    private static String printable(String text) {
        return text.codePoints().allMatch(XlsxListWriter::fits)
                ? text
                : text.codePoints()
                        .filter(XlsxListWriter::fits)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean fits(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0xD800)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
