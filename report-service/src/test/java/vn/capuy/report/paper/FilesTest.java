package vn.capuy.report.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;
import vn.capuy.report.template.OwnTemplates;

/** What those read who get the review as a file. */
class FilesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_tells_the_seal_and_its_hash(Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(language))) {
            assertTrue(pdf.getNumberOfPages() > 2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page, page);
                assertTrue(text.contains(Review.URN), text);
                assertTrue(text.contains("sha256:" + Review.SHA256), text);
            }
            assertEquals(language.tag(), pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void the_pdf_reads_as_it_was_written() throws IOException {
        assertTrue(whole(Language.VI).contains("đã ban hành 1.118 văn bản, gồm 14 nghị quyết, 9 chỉ thị"));
        assertTrue(whole(Language.EN).contains("issued 1,118 documents: 14 resolutions, 9 directives"));
        String arabic = whole(Language.AR);
        assertTrue(arabic.contains("تقرير منتصف المدة"), arabic);
        assertTrue(arabic.contains("بلغ عدد الوثائق الصادرة عن لجنة الحزب"), arabic);
        assertTrue(arabic.contains("1,118"), arabic);
    }

    @Test
    void links_of_the_pdf_lead_to_the_records() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Language.AR))) {
            var links = new ArrayList<String>();
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        links.add(String.valueOf(link.getAction().getCOSObject().getString("URI")));
                    }
                }
            }
            assertTrue(
                    links.stream()
                            .anyMatch(link -> link.startsWith(
                                    "https://capuy.example/api/document/v1/indicators/DOC.ISSUED/records")),
                    links.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_word_file_says_it_from_its_own_side(Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        Docx.write(Printed.of(Review.in(language)), out);
        String document = entry(out.toByteArray(), "word/document.xml");
        assertTrue(document.contains(language == Language.VI ? "1.118" : "1,118"), document);
        assertEquals(language == Language.AR, document.contains("<w:bidi/>"));
        assertEquals(language == Language.AR, document.contains("<w:bidiVisual/>"));
        assertTrue(document.contains("HYPERLINK"), document);
        String foot = entry(out.toByteArray(), "word/foot.xml");
        assertTrue(foot.contains(Review.URN) && foot.contains(Review.SHA256), foot);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbers_of_the_spreadsheet_are_numbers(Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheet.write(Review.in(language), out);
        byte[] bytes = out.toByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            var documents = rows.stream()
                    .filter(row -> row.getCellCount() > 2
                            && row.getCell(2) != null
                            && row.getCell(2).getType() == CellType.NUMBER
                            && row.getCell(2).asNumber().intValue() == 1118)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    Review.in(language).sources().getFirst().name(),
                    documents.getCell(0).getText());
            assertTrue(rows.stream().flatMap(row -> row.stream()).anyMatch(cell -> text(cell)
                    .contains(Review.URN)));
        }
        if (language == Language.EN) {
            String formats = entry(bytes, "xl/styles.xml");
            assertTrue(formats.contains("&quot;at least &quot;#,##0&quot; (by 30 June 2025)&quot;"), formats);
        }
        String sheet = entry(bytes, "xl/worksheets/sheet1.xml");
        assertEquals(language == Language.AR, sheet.contains("rightToLeft"), language.tag());
        assertEquals(
                language == Language.AR, entry(bytes, "xl/styles.xml").contains("readingOrder=\"2\""), language.tag());
    }

    /** The head of the sources is repeated on each page on which they go on, and stands on none alone. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void no_page_ends_with_the_head_of_the_sources(Language language) throws IOException {
        for (var form : OwnTemplates.all().values()) {
            var report = Review.in(language, form, Review.facts());
            List<String> heads = report.sourcesHead();
            String row = String.join(" ", language == Language.AR ? heads.reversed() : heads);
            var out = new ByteArrayOutputStream();
            Pdf.write(Printed.of(report), out);
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                int pages = 0;
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    String text = text(pdf, page, page);
                    pages += text.contains(row) ? 1 : 0;
                    assertTrue(!text.contains(row) || text.contains("https://"), text);
                }
                assertTrue(pages > 0, report.title());
            }
        }
    }

    @Test
    void the_same_seal_gives_the_same_bytes() throws IOException {
        assertArrayEquals(pdf(Language.AR), pdf(Language.AR));
    }

    private static String text(Cell cell) {
        return cell == null || cell.getText() == null ? "" : cell.getText();
    }

    static byte[] pdf(Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(Printed.of(Review.in(language)), out);
        return out.toByteArray();
    }

    private static String whole(Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(language))) {
            return text(pdf, 1, pdf.getNumberOfPages());
        }
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private static String entry(byte[] archive, String name) throws IOException {
        var file = Files.write(Files.createTempFile("capuy-report", ".zip"), archive);
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
