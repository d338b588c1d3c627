package vn.capuy.platform.imports;

import java.io.File;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The first sheet of an XLSX file, row by row. A formula counts by the value that was kept with it. */
final class XlsxRows implements FileRows {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    /** A number is a date where its format speaks of days or years outside of quotes and brackets. */
    private static final Pattern NOT_A_PLACE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");

    private static final Pattern DATE_PLACE = Pattern.compile("[dDyY]");

    @Override
    public void read(File file, Taker taker) throws IOException, Unreadable {
        XlsxSize.require(file);
        int[] row = {1};
        try (var workbook = new ReadableWorkbook(file, WITH_FORMATS);
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator();
            while (each.hasNext()) {
                var next = each.next();
                row[0] = next.getRowNum();
                List<String> cells = texts(next);
                if (cells.stream().anyMatch(cell -> !cell.isBlank()) && !taker.take(next.getRowNum(), cells)) {
                    return;
                }
            }
        } catch (RuntimeException | IOException e) {
            // Whatever the reader stumbles over, it is the file that is not what it says.
            throw new Unreadable(row[0], "violation.xlsx");
        }
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Row row) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null || cell.getValue() == null ? "" : text(cell));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            return number(cell);
        }
        return switch (cell.getType()) {
            case BOOLEAN -> cell.asBoolean().toString();
            case ERROR -> cell.getRawValue();
            default -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        try {
            if (isDate(cell.getDataFormatString())) {
                LocalDateTime moment = cell.asDate();
                return (moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate() : moment).toString();
            }
            return new java.math.BigDecimal(cell.getRawValue())
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException | ClassCastException notANumber) {
            return String.valueOf(cell.getRawValue());
        }
    }

    private static boolean isDate(String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE_PLACE
                        .matcher(NOT_A_PLACE.matcher(format).replaceAll(""))
                        .find();
    }
}
