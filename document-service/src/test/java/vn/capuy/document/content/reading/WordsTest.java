package vn.capuy.document.content.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.content.Samples.ascii;
import static vn.capuy.document.content.Samples.office;
import static vn.capuy.document.content.Samples.pdfWith;
import static vn.capuy.document.content.Samples.stream;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.document.content.Samples;
import vn.capuy.document.content.look.FileFormat;

class WordsTest {
    @TempDir
    Path folder;

    @Test
    void the_words_of_each_format_are_read_as_they_are_written() throws IOException {
        assertEquals(new Words(Samples.SENTENCE, null), words(FileFormat.DOCX, Samples.docx(Samples.SENTENCE)));
        assertEquals(new Words(Samples.SENTENCE, null), words(FileFormat.ODT, Samples.odt(Samples.SENTENCE)));
        assertEquals(new Words(Samples.SENTENCE, null), words(FileFormat.TEXT, Samples.SENTENCE.getBytes(UTF_8)));
        assertEquals(new Words(Samples.SENTENCE, null), words(FileFormat.TEXT, Samples.SENTENCE.getBytes(UTF_16)));
        byte[] old = "Nghi\u0323".getBytes(Charset.forName("windows-1258"));
        assertEquals(new Words("Nghị", null), words(FileFormat.TEXT, old));
        Words pdf = words(FileFormat.PDF, Samples.pdf(Samples.SENTENCE));
        assertEquals(Samples.SENTENCE, pdf.text().replace('\n', ' '));
    }

    @Test
    void words_of_one_paragraph_do_not_run_into_those_of_the_next() throws IOException {
        byte[] docx = office(Map.of(
                "word/document.xml",
                ("<w:document xmlns:w='w'><w:p><w:r><w:t>Điều 1.</w:t><w:tab/><w:t>Phạm vi</w:t></w:r></w:p>"
                                + "<w:p><w:del><w:delText>đã bỏ</w:delText></w:del><w:r><w:t>Điều 2.</w:t></w:r></w:p></w:document>")
                        .getBytes(UTF_8)));
        assertEquals("Điều 1. Phạm vi\nĐiều 2.", words(FileFormat.DOCX, docx).text());
    }

    @Test
    void only_the_beginning_of_a_long_text_is_kept_and_that_is_told() throws IOException {
        Words cut = words(FileFormat.TEXT, "đảng viên ".repeat(100_000).getBytes(UTF_8));
        assertEquals(ReadingNote.CUT_SHORT, cut.note());
        assertTrue(cut.text().length() <= WordLimits.USUAL.characters());
        assertTrue(cut.text().startsWith("đảng viên đảng viên"));
    }

    @Test
    void reading_ends_when_it_takes_too_long() throws IOException {
        Path file = written("chữ ".repeat(10).getBytes(UTF_8));
        var atOnce = new WordLimits(1000, 10, Duration.ofNanos(-1));
        assertEquals(new Words("", ReadingNote.CUT_SHORT), Words.of(FileFormat.TEXT, file.toFile(), atOnce));
    }

    @Test
    void what_has_no_words_says_so() throws IOException {
        assertEquals(new Words("", ReadingNote.FORMAT_NOT_SEARCHED), words(FileFormat.PNG, ascii("x")));
        assertEquals(new Words("", ReadingNote.NO_WORDS), words(FileFormat.PDF, pdfWith()));
        assertEquals(
                new Words("", ReadingNote.UNUSUAL_CODING),
                words(FileFormat.PDF, pdfWith(stream("/Filter/LZWDecode", ascii("x")))));
    }

    @Test
    void hostile_xml_is_not_followed() {
        for (String hostile : new String[] {
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
            "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'><a/>",
            "<a>".repeat(10_000),
            "<a>&undefined;</a>"
        }) {
            byte[] docx = office(Map.of("word/document.xml", ascii(hostile)));
            assertThrows(IOException.class, () -> words(FileFormat.DOCX, docx), hostile);
        }
    }

    @Test
    void what_no_database_keeps_is_left_out() throws IOException {
        assertEquals("a b", words(FileFormat.TEXT, ascii("a\0\0b")).text());
    }

    private Words words(FileFormat format, byte[] content) throws IOException {
        return Words.of(format, written(content).toFile(), WordLimits.USUAL);
    }

    private Path written(byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "words", null);
        return Files.write(file, content);
    }
}
