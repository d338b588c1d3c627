package vn.capuy.document.content.reading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.capuy.document.content.look.SafeXml;

/** Words of DOCX and ODT files, read event by event. What was struck out in them is not read. */
final class OfficeWords {
    /** Unpacked, of one part: more than any text that people write. */
    private static final int LARGEST = 64 << 20;

    private static final Set<String> ENDS_LINE = Set.of("p", "h", "br", "line-break", "tr", "table-row");
    private static final Set<String> BLANKS = Set.of("tab", "s", "tc", "table-cell");

    private OfficeWords() {}

    static void docx(File file, WordCollector words) throws IOException {
        read(
                file,
                List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml"),
                Set.of("t"),
                Set.of("Fallback"),
                words);
    }

    static void odt(File file, WordCollector words) throws IOException {
        read(file, List.of("content.xml"), Set.of("p", "h"), Set.of("tracked-changes", "annotation"), words);
    }

    /**
     * @param holding elements within which text is text
     * @param left elements that are left out with all that is in them
     */
    private static void read(File file, List<String> parts, Set<String> holding, Set<String> left, WordCollector words)
            throws IOException {
        try (var archive = new ZipFile(file)) {
            for (String part : parts) {
                ZipEntry entry = archive.getEntry(part);
                if (entry != null) {
                    try (InputStream in = archive.getInputStream(entry);
                            SafeXml xml = new SafeXml(new Bounded(in, LARGEST))) {
                        read(xml, holding, left, words);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("Not to be read as XML", e);
        }
    }

    private static void read(SafeXml xml, Set<String> holding, Set<String> left, WordCollector words)
            throws XMLStreamException {
        int held = 0;
        int skipped = 0;
        while (xml.next()) {
            if (xml.begins()) {
                held += holding.contains(xml.name()) ? 1 : 0;
                skipped += left.contains(xml.name()) ? 1 : 0;
            } else if (xml.ends()) {
                held -= holding.contains(xml.name()) ? 1 : 0;
                skipped -= left.contains(xml.name()) ? 1 : 0;
                gap(xml.name(), words);
            } else if (xml.isText() && held > 0 && skipped == 0) {
                words.add(xml.text());
            }
        }
    }

    private static void gap(String name, WordCollector words) {
        if (ENDS_LINE.contains(name)) {
            words.add("\n");
        } else if (BLANKS.contains(name)) {
            words.add(" ");
        }
    }
}
