package vn.capuy.document.exchange.edxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

class MessageTest {
    private static final String HEADER = "edXML/edXMLEnvelope/edXMLHeader/MessageHeader";

    static final DocumentMessage MESSAGE = new DocumentMessage(
            new Organ("A22.00", "Tỉnh uỷ Quảng Ninh", "Ban Chấp hành Trung ương"),
            List.of(new Organ("A22.08", "Huyện uỷ Bình Liêu", null), new Organ("A22.09", "Huyện uỷ Tiên Yên", null)),
            new Code("125", "CV/TU"),
            "Hạ Long",
            LocalDate.of(2022, 6, 17),
            "Công văn",
            "Về báo cáo kết quả <xây dựng> nông thôn mới & \"giảm nghèo\"",
            new DocumentMessage.Signer("T/M BAN THƯỜNG VỤ", "Phó Bí thư", "Trần Văn Bắc"),
            LocalDate.of(2022, 7, 1),
            List.of("Huyện uỷ Bình Liêu", "Lưu Văn phòng"),
            new DocumentMessage.OtherInfo(2, "Nội bộ", "VP", 30, 4, List.of("Biểu tổng hợp")),
            List.of(new ResponseFor("A22.08", "07-BC/HU", LocalDate.of(2022, 5, 5), "A22.08,2022/05/05,07-BC/HU")),
            1,
            "A22.00,2022/06/17,125-CV/TU",
            LocalDateTime.of(2022, 6, 17, 8, 30),
            0,
            List.of("125-CV-TU.pdf"));

    private static InputStream xml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written() {
        return new String(MessageWriter.document(MESSAGE), StandardCharsets.UTF_8);
    }

    private static List<Fault> faults(String text) {
        return assertThrows(ProblemException.class, () -> MessageReader.document(xml(text)))
                .faults();
    }

    @Test
    void what_is_written_is_read_as_it_was() {
        assertEquals(MESSAGE, MessageReader.document(new ByteArrayInputStream(MessageWriter.document(MESSAGE))));
    }

    @Test
    void elements_bear_the_prefix_and_the_namespace_that_receivers_expect() {
        assertTrue(written().contains("<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">"));
        assertTrue(written().contains("<edXML:PromulgationDate>2022/06/17</edXML:PromulgationDate>"));
        assertTrue(written().contains("&lt;xây dựng&gt;"));
    }

    @Test
    void a_status_is_read_as_it_was_written() {
        var status = new StatusMessage(
                new ResponseFor("A22.08", "05-NQ/HU", LocalDate.of(2022, 6, 15), "A22.08,2022/06/15,05-NQ/HU"),
                new Organ("A22.00", "Tỉnh uỷ Quảng Ninh", null),
                "03",
                "Đã tiếp nhận",
                LocalDateTime.of(2022, 6, 16, 9, 0),
                "Văn phòng",
                "Nguyễn Thị Xuân");
        assertEquals(status, MessageReader.status(new ByteArrayInputStream(MessageWriter.status(status))));
    }

    @Test
    void every_fault_is_told_by_the_path_of_its_element() {
        String broken = written()
                .replace("<edXML:CodeNumber>125</edXML:CodeNumber>", "")
                .replace("2022/06/17</edXML:PromulgationDate>", "2022/02/30</edXML:PromulgationDate>")
                .replace("<edXML:Priority>2</edXML:Priority>", "<edXML:Priority>gấp</edXML:Priority>")
                .replace("<edXML:OrganId>A22.09</edXML:OrganId>", "<edXML:OrganId> </edXML:OrganId>");
        assertEquals(
                List.of(
                        HEADER + "/To/OrganId",
                        HEADER + "/PromulgationInfo/PromulgationDate",
                        HEADER + "/Code/CodeNumber",
                        HEADER + "/OtherInfo/Priority"),
                faults(broken).stream()
                        .map(Fault::field)
                        .sorted(Comparator.comparingInt(this::order))
                        .toList());
    }

    private int order(String path) {
        return List.of("OrganId", "PromulgationDate", "CodeNumber", "Priority")
                .indexOf(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void an_empty_message_misses_all_that_is_needed() {
        var fields = faults("<edXML xmlns=\"" + Edxml.NAMESPACE + "\"/>").stream()
                .map(Fault::field)
                .toList();
        assertTrue(fields.containsAll(List.of(
                HEADER + "/From/OrganId",
                HEADER + "/To",
                HEADER + "/Code/CodeNumber",
                HEADER + "/Code/CodeNotation",
                HEADER + "/DocumentType/TypeName",
                HEADER + "/Subject",
                HEADER + "/DocumentId")));
    }

    @Test
    void days_are_read_as_senders_write_them() {
        for (String day : List.of("2022/06/17", "2022-06-17", "17/06/2022")) {
            String text = written().replace("<edXML:PromulgationDate>2022/06/17", "<edXML:PromulgationDate>" + day);
            assertEquals(
                    LocalDate.of(2022, 6, 17), MessageReader.document(xml(text)).promulgationDate());
        }
    }

    @Test
    void the_prefix_does_not_matter_and_the_namespace_does() {
        String other = written().replace("edXML:", "ns1:").replace("xmlns:edXML", "xmlns:ns1");
        assertEquals(MESSAGE, MessageReader.document(xml(other)));
        assertEquals("exchange.namespace", faults("<edXML/>").getFirst().messageKey());
        assertEquals(
                "exchange.not-edxml",
                faults("<other xmlns=\"" + Edxml.NAMESPACE + "\"/>").getFirst().messageKey());
    }

    @Test
    void document_types_and_entities_are_refused() {
        String laughs = "<!DOCTYPE edXML [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + "<edXML xmlns=\""
                + Edxml.NAMESPACE + "\">&b;</edXML>";
        assertEquals("exchange.document-type", faults(laughs).getFirst().messageKey());
        String file = "<!DOCTYPE edXML [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + "<edXML xmlns=\""
                + Edxml.NAMESPACE + "\">&a;</edXML>";
        assertEquals("exchange.document-type", faults(file).getFirst().messageKey());
        String bare = "<edXML xmlns=\"" + Edxml.NAMESPACE + "\">&a;</edXML>";
        assertFalse(faults(bare).isEmpty());
    }

    @Test
    void what_is_no_xml_is_told_with_its_line() {
        assertEquals("exchange.not-xml", faults("").getFirst().messageKey());
        assertEquals("exchange.not-xml", faults("{}").getFirst().messageKey());
        assertEquals(
                "exchange.not-xml",
                faults(written().replace("Hạ Long", "Hạ\0Long")).getFirst().messageKey());
        String cut = written();
        assertEquals(
                "exchange.not-xml",
                faults(cut.substring(0, cut.length() - 20)).getFirst().messageKey());
    }

    @Test
    void depth_number_and_length_have_their_bounds() {
        String open = "<edXML xmlns=\"" + Edxml.NAMESPACE + "\">";
        assertEquals(
                "exchange.too-deep",
                faults(open + "<a>".repeat(100_000)).getFirst().messageKey());
        assertEquals(
                "exchange.too-many-elements",
                faults(open + "<a/>".repeat(6_000) + "</edXML>").getFirst().messageKey());
        assertEquals(
                "violation.too-long",
                faults(open + "<a>" + "x".repeat(20_000) + "</a></edXML>")
                        .getFirst()
                        .messageKey());
        assertEquals(
                HEADER + "/Subject",
                faults(written().replace("nông thôn mới", "x".repeat(2_000)))
                        .getFirst()
                        .field());
    }

    @Test
    void files_pass_by_and_are_counted() {
        String attached = written()
                .replace(
                        "</edXML:edXMLEnvelope>",
                        "</edXML:edXMLEnvelope><AttachmentEncoded><Attachment><AttachmentName>a.pdf</AttachmentName>"
                                + "<ContentTransferEncoded>" + "QUJD".repeat(1_000_000)
                                + "</ContentTransferEncoded></Attachment></AttachmentEncoded>");
        assertEquals(
                List.of("125-CV-TU.pdf"), MessageReader.document(xml(attached)).attachments());
    }

    @Test
    void a_code_is_parted_and_written_as_it_stands_on_the_document() {
        assertEquals(new Code("05", "NQ/HU"), Code.of("05-NQ/HU"));
        assertEquals("05-NQ/HU", new Code("05", "NQ/HU").written());
        assertEquals("123/QĐ-BTTTT", new Code("123", "QĐ-BTTTT").written());
    }
}
