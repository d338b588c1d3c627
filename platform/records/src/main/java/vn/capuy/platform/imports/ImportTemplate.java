package vn.capuy.platform.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty spreadsheet with an import's columns, to be filled in and sent back. */
public final class ImportTemplate {
    /** Filled in as text, a spreadsheet keeps codes and days as they are typed. */
    private static final String TEXT = "@";

    private ImportTemplate() {}

    /** The template of an import that takes all of these columns. */
    public static Response of(String name, List<String> columns) {
        return of(name, columns, Set.of());
    }

    /** @param optional the columns that may be left out, shown in italics */
    public static Response of(String name, List<String> columns, Set<String> optional) {
        return Response.ok(file(columns, optional), ImportFiles.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "-template.xlsx\"")
                .build();
    }

    static byte[] file(List<String> columns, Set<String> optional) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Capuy", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("import");
            for (int i = 0; i < columns.size(); i++) {
                String column = columns.get(i);
                sheet.style(i).format(TEXT).set();
                sheet.width(i, Math.max(12, column.length() + 4.0));
                sheet.value(0, i, column);
                var style = sheet.style(0, i).format(TEXT);
                (optional.contains(column) ? style.italic() : style.bold()).set();
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
