package vn.capuy.platform.export;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/**
 * A whole list as a file, CSV or XLSX as {@code Accept} asks, written page by page so that memory stays flat. The columns
 * are the view's members; nested ones with a dot.
 *
 * @param name the file's name, without ending
 * @param view the record type of the list's items
 * @param first the first page, read before the answer begins, so that a refusal is still a problem and not a cut file
 * @param pages the list itself, as it answers page by page
 */
public record ListExport<T extends Record>(
        String name, Class<T> view, Page<T> first, Function<PageRequest, Page<T>> pages) {
    /** What the exporting method of a list {@code @Produces}: it answers only who asks for it by name. */
    public static final String CSV = "text/csv;qs=0.1";

    /** The same as a spreadsheet. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.1";

    /**
     * @param name the file's name, without ending
     * @param view the record type of the list's items
     * @param pages the list itself, as it answers page by page
     */
    public static <T extends Record> Response of(String name, Class<T> view, Function<PageRequest, Page<T>> pages) {
        Page<T> first = pages.apply(PageRequest.of(PageRequest.LARGEST, null));
        return Response.ok(new ListExport<>(name, view, first, pages)).build();
    }

    /** Hands over every item, page after page. */
    void each(ItemWriter<T> writer) throws java.io.IOException {
        for (Page<T> page = first; page != null; page = next(page)) {
            for (T item : page.items()) {
                writer.write(item);
            }
            writer.pageEnds();
        }
    }

    private Page<T> next(Page<T> page) {
        return page.next() == null ? null : pages.apply(PageRequest.of(PageRequest.LARGEST, page.next()));
    }

    /** Takes the items of a list. */
    interface ItemWriter<T> {
        void write(T item) throws java.io.IOException;

        /** What was taken can be sent. */
        default void pageEnds() throws java.io.IOException {}
    }
}
