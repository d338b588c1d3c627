package vn.capuy.document.content.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * The largest file of each format, in MB of 1,048,576 bytes; 0 where the format is not taken. Set by the office's own
 * regulation on records (quy chế văn thư, lưu trữ), so each is open until the office enters its own.
 */
public final class FileSizes {
    private static final LocalDate ALWAYS = LocalDate.of(1997, 10, 1);
    private static final Citation OFFICE = Citation.of("Quy chế văn thư, lưu trữ của cơ quan");

    /** In the order of the formats; none may exceed what a request can bear. */
    private static final List<DatedLimit<Integer>> SIZES = List.of(
            largest("pdf", 50),
            largest("docx", 20),
            largest("xlsx", 20),
            largest("pptx", 50),
            largest("odt", 20),
            largest("tiff", 50),
            largest("jpeg", 20),
            largest("png", 20),
            largest("signed-xml", 10),
            largest("text", 5));

    private FileSizes() {}

    /** @param format as in {@code content.largest-pdf} */
    public static DatedLimit<Integer> of(String format) {
        return SIZES.stream()
                .filter(each -> each.name().equals(name(format)))
                .findFirst()
                .orElseThrow();
    }

    public static List<DatedLimit<?>> all() {
        return new ArrayList<>(SIZES);
    }

    private static DatedLimit<Integer> largest(String format, int megabytes) {
        return DatedLimit.<Integer>of(name(format), "MB").from(ALWAYS, megabytes, OFFICE);
    }

    private static String name(String format) {
        return "content.largest-" + format;
    }
}
