package vn.capuy.report.paper;

/**
 * Turns the cells of a spreadsheet to be read from the right (ECMA-376, 18.8.1: readingOrder 2). A sheet's direction is that
 * of its columns alone: without this the line in a cell has the direction of the reader's program, which tears Arabic apart
 * where it ends with a sign, a number or a link.
 */
final class ReadingOrder implements SheetArchive.Change {
    private static final String STYLES = "xl/styles.xml";
    private static final String ALIGNMENT = "<alignment ";
    private static final String FROM_THE_RIGHT = ALIGNMENT + "readingOrder=\"2\" ";

    @Override
    public boolean changes(String name) {
        return name.equals(STYLES);
    }

    @Override
    public String changed(String name, String styles) {
        return styles.replace(ALIGNMENT, FROM_THE_RIGHT);
    }
}
