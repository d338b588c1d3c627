package vn.capuy.document.content.look;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.content.Samples.ascii;
import static vn.capuy.document.content.Samples.contentTypes;
import static vn.capuy.document.content.Samples.deflated;
import static vn.capuy.document.content.Samples.docx;
import static vn.capuy.document.content.Samples.join;
import static vn.capuy.document.content.Samples.odt;
import static vn.capuy.document.content.Samples.office;
import static vn.capuy.document.content.Samples.pdf;
import static vn.capuy.document.content.Samples.pdfWith;
import static vn.capuy.document.content.Samples.stream;
import static vn.capuy.document.content.Samples.zeros;
import static vn.capuy.document.content.Samples.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.document.content.Samples;

class LooksTest {
    private static final String SIGNED =
            "<?xml version='1.0'?><van-ban><ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'/></van-ban>";

    @TempDir
    Path folder;

    @Test
    void a_file_is_told_by_its_content() throws IOException {
        assertTaken(FileFormat.PDF, pdf(Samples.SENTENCE));
        assertTaken(FileFormat.DOCX, docx(Samples.SENTENCE));
        assertTaken(FileFormat.ODT, odt("Kế hoạch"));
        assertTaken(FileFormat.PNG, join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, new byte[50]));
        assertTaken(FileFormat.JPEG, join(new byte[] {-1, -40, -1, -32}, new byte[50]));
        assertTaken(FileFormat.TIFF, join(new byte[] {'I', 'I', 42, 0}, new byte[50]));
        assertTaken(FileFormat.TEXT, "Kính gửi các đồng chí".getBytes(UTF_8));
        assertTaken(FileFormat.SIGNED_XML, SIGNED.getBytes(UTF_8));
        assertTaken(
                FileFormat.XLSX,
                office(Map.of("[Content_Types].xml", contentTypes(FileFormat.Types.XLSX + ".main+xml"))));
    }

    @Test
    void what_is_none_of_them_has_no_format() throws IOException {
        assertNull(look(ascii("MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0")).format());
        assertNull(
                look("<html><script>alert(1)</script></html>".getBytes(UTF_8)).format());
        assertNull(look("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8))
                .format());
        assertEquals("application/zip", look(zip(Map.of("a.txt", ascii("a")))).mediaType());
        assertNull(look(zip(Map.of("a.txt", ascii("a")))).format());
        assertNull(look(ole("WordDocument")).format());
    }

    @Test
    void macros_are_found_wherever_they_stand() throws IOException {
        assertDangers(office(Map.of("word/vbaProject.bin", ascii("x"))), Danger.MACRO);
        assertDangers(office(Map.of("word/VBAPROJECT.BIN", ascii("x"))), Danger.MACRO);
        assertDangers(office(Map.of("xl/macrosheets/sheet1.xml", ascii("<x/>"))), Danger.MACRO);
        assertDangers(ole("_VBA_PROJECT"), Danger.MACRO);
        var odt = new LinkedHashMap<String, byte[]>();
        odt.put("mimetype", ascii(FileFormat.Types.ODT));
        odt.put("Basic/Standard/Module1.xml", ascii("<x/>"));
        assertDangers(zip(odt), Danger.MACRO);
        assertDangers(
                office(Map.of(
                        "[Content_Types].xml", contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml"))),
                Danger.MACRO);
        byte[] within = office(Map.of("xl/vbaProject.bin", ascii("x")));
        assertDangers(office(Map.of("word/embeddings/Sheet.xlsx", within)), Danger.MACRO);
    }

    @Test
    void active_objects_and_what_is_fetched_from_elsewhere_are_all_told() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/activeX/activeX1.bin", ascii("x"));
        parts.put("word/embeddings/oleObject1.bin", ascii("x"));
        parts.put(
                "word/_rels/settings.xml.rels",
                ascii("<Relationships><Relationship Id='r' Type='http://x/attachedTemplate' TargetMode='External'"
                        + " Target='http://x/t.dotm'/></Relationships>"));
        assertDangers(office(parts), Danger.ACTIVE_OBJECT, Danger.FETCHED_FROM_ELSEWHERE);
        assertDangers(office(Map.of(
                "word/_rels/document.xml.rels",
                ascii("<Relationships><Relationship Id='r' Type='http://x/hyperlink' TargetMode='External'"
                        + " Target='http://x'/></Relationships>"))));
    }

    @Test
    void an_archive_that_swells_is_not_unpacked_to_its_end() throws IOException {
        assertDangers(office(Map.of("word/media/a.bmp", zeros(300))), Danger.SWELLS);
        assertDangers(office(Map.of("word/embeddings/a.xlsx", zip(Map.of("xl/a.xml", zeros(300))))), Danger.SWELLS);
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 6_000; i++) {
            many.put("word/" + i, new byte[0]);
        }
        assertDangers(office(many), Danger.SWELLS);
        byte[] deep = zip(Map.of("a.zip", zip(Map.of("b.zip", zip(Map.of("c", ascii("c")))))));
        assertDangers(office(Map.of("word/embeddings/deep.docx", deep)), Danger.NESTED);
    }

    @Test
    void a_broken_or_locked_file_is_told_as_such() throws IOException {
        byte[] whole = docx(Samples.SENTENCE);
        assertDangers(Arrays.copyOf(whole, whole.length / 2), Danger.BROKEN);
        assertDangers(ascii("PK\3\4"), Danger.BROKEN);
        assertDangers(ole("EncryptedPackage"), Danger.ENCRYPTED);
        assertDangers(office(Map.of("_rels/.rels", ascii("<Relationships><unclosed>"))), Danger.BROKEN);
        assertDangers(
                office(Map.of(
                        "_rels/.rels", ascii("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>"))),
                Danger.BROKEN);
        byte[] paper = pdf(Samples.SENTENCE);
        assertDangers(Arrays.copyOf(paper, 200), Danger.BROKEN);
        assertDangers(ascii("%PDF-1.7\nnothing"), Danger.BROKEN);
    }

    @Test
    void what_a_pdf_can_do_beside_being_read_is_found_also_under_another_spelling() throws IOException {
        assertDangers(pdfWith(ascii("<</S/JavaScript/JS(app.alert(1))>>")), Danger.SCRIPT);
        assertDangers(pdfWith(ascii("<</S/J#61va#53cript /JS(x)>>")), Danger.SCRIPT);
        assertDangers(pdfWith(ascii("<</S/Launch/F(cmd.exe)>>")), Danger.STARTS_PROGRAM);
        assertDangers(pdfWith(ascii("<</Names<</EmbeddedFiles 9 0 R>>>>")), Danger.ATTACHMENT);
        assertDangers(
                pdfWith(ascii("<</S/JavaScript>>"), ascii("<</S/Launch>>")), Danger.SCRIPT, Danger.STARTS_PROGRAM);
        byte[] hidden = deflated(ascii("5 0 <</S /JavaScript /JS (x)>>"));
        assertDangers(pdfWith(stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", hidden)), Danger.SCRIPT);
        assertDangers(
                pdfWith(stream("/Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]", ascii("789c00>"))),
                Danger.HIDDEN_PARTS);
        assertDangers(
                pdfWith(stream(
                        "/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]", deflated(deflated(ascii("x"))))),
                Danger.HIDDEN_PARTS);
    }

    @Test
    void a_pdf_that_is_locked_or_swells_is_not_given_to_a_parser() throws IOException {
        assertDangers(pdfWith(ascii("<</Encrypt 9 0 R>>")), Danger.ENCRYPTED);
        assertDangers(pdfWith(stream("/Filter/FlateDecode", deflated(zeros(250)))), Danger.SWELLS);
        assertDangers(pdfWith(stream("/Filter/FlateDecode", deflated(zeros(20)))));
    }

    @Test
    void xml_must_be_signed_and_without_a_document_type() throws IOException {
        assertDangers(ascii("<?xml version='1.0'?><van-ban/>"), Danger.UNSIGNED);
        assertDangers(ascii("<?xml version='1.0'?><van-ban>"), Danger.BROKEN);
        String laughs = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>";
        assertDangers(ascii(laughs), Danger.DOCUMENT_TYPE);
        assertDangers(ascii("<?xml version='1.0'?>" + "<a>".repeat(100_000)), Danger.BROKEN);
    }

    private byte[] ole(String entry) {
        return join(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                new byte[600],
                entry.getBytes(UTF_16LE),
                new byte[100]);
    }

    private Look look(byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "look", null);
        Files.write(file, content);
        return Looks.into(file.toFile());
    }

    private void assertTaken(FileFormat format, byte[] content) throws IOException {
        Look look = look(content);
        assertEquals(Set.of(), look.dangers());
        assertEquals(format, look.format());
    }

    private void assertDangers(byte[] content, Danger... dangers) throws IOException {
        assertEquals(Set.of(dangers), look(content).dangers());
        assertTrue(content.length > 0);
    }
}
