package vn.capuy.document.exchange.edxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes messages of the exchange. */
public final class MessageWriter {
    private MessageWriter() {}

    /** A part of a message. */
    @FunctionalInterface
    private interface Part {
        void write(XmlWriter xml) throws XMLStreamException, IOException;
    }

    public static byte[] document(DocumentMessage message) {
        var bytes = new ByteArrayOutputStream();
        try {
            document(message, List.of(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A message with its files, written as they come.
     *
     * @param attachments files beside those that the message itself names
     */
    public static void document(DocumentMessage message, List<Attachment> attachments, OutputStream out)
            throws IOException {
        write(out, xml -> {
            xml.begin("edXMLHeader");
            header(xml, message);
            trace(xml, message);
            xml.end();
            manifest(xml, message, attachments);
            xml.end();
            if (!attachments.isEmpty()) {
                encoded(xml, attachments);
            }
        });
    }

    public static byte[] status(StatusMessage message) {
        return written(xml -> {
            xml.begin("edXMLHeader");
            xml.begin("Status");
            responseFor(xml, message.responseFor());
            organ(xml, "From", message.from());
            xml.text("StatusCode", message.statusCode());
            xml.text("Description", message.description());
            xml.text("Timestamp", Edxml.written(message.timestamp()));
            xml.begin("StaffInfo");
            xml.text("Department", message.department());
            xml.text("Staff", message.staff());
            xml.end();
            xml.end();
            xml.end();
        });
    }

    private static byte[] written(Part part) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(bytes, part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, Part part) throws IOException {
        try {
            var xml = new XmlWriter(out);
            part.write(xml);
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void header(XmlWriter xml, DocumentMessage message) throws XMLStreamException {
        xml.begin("MessageHeader");
        organ(xml, "From", message.from());
        for (Organ to : message.to()) {
            organ(xml, "To", to);
        }
        xml.begin("Code");
        xml.text("CodeNumber", message.code().number());
        xml.text("CodeNotation", message.code().notation());
        xml.end();
        xml.begin("PromulgationInfo");
        xml.text("Place", message.place());
        xml.text("PromulgationDate", Edxml.written(message.promulgationDate()));
        xml.end();
        xml.begin("DocumentType");
        xml.text("TypeName", message.typeName());
        xml.end();
        xml.text("Subject", message.subject());
        xml.text("Content", message.subject());
        xml.begin("SignerInfo");
        xml.text("Competence", message.signer().competence());
        xml.text("Position", message.signer().position());
        xml.text("FullName", message.signer().fullName());
        xml.end();
        xml.optional("DueDate", message.dueDate() == null ? null : Edxml.written(message.dueDate()));
        xml.begin("ToPlaces");
        for (String place : message.toPlaces()) {
            xml.text("Place", place);
        }
        xml.end();
        other(xml, message.otherInfo());
        for (ResponseFor answered : message.responseFor()) {
            responseFor(xml, answered);
        }
        xml.text("SteeringType", message.steeringType());
        xml.text("DocumentId", message.documentId());
        xml.end();
    }

    private static void organ(XmlWriter xml, String name, Organ organ) throws XMLStreamException {
        xml.begin(name);
        xml.text("OrganId", organ.organId());
        xml.optional("OrganizationInCharge", organ.organizationInCharge());
        xml.text("OrganName", organ.organName());
        xml.end();
    }

    private static void other(XmlWriter xml, DocumentMessage.OtherInfo other) throws XMLStreamException {
        xml.begin("OtherInfo");
        xml.text("Priority", other.priority());
        xml.optional("SphereOfPromulgation", other.sphere());
        xml.optional("TyperNotation", other.typer());
        xml.optional("PromulgationAmount", other.amount());
        xml.optional("PageAmount", other.pages());
        xml.begin("Appendixes");
        for (String appendix : other.appendixes()) {
            xml.text("Appendix", appendix);
        }
        xml.end();
        xml.end();
    }

    private static void responseFor(XmlWriter xml, ResponseFor answered) throws XMLStreamException {
        xml.begin("ResponseFor");
        xml.text("OrganId", answered.organId());
        xml.optional("Code", answered.code());
        xml.optional(
                "PromulgationDate",
                answered.promulgationDate() == null ? null : Edxml.written(answered.promulgationDate()));
        xml.optional("DocumentId", answered.documentId());
        xml.end();
    }

    private static void trace(XmlWriter xml, DocumentMessage message) throws XMLStreamException {
        xml.begin("TraceHeaderList");
        xml.attribute("version", "1.0");
        xml.attribute("mustUnderstand", "1");
        xml.attribute("actor", Edxml.ACTOR);
        if (message.trace() != null) {
            xml.begin("TraceHeader");
            xml.text("OrganId", message.from().organId());
            xml.text("Timestamp", Edxml.written(message.trace()));
            xml.end();
        }
        xml.begin("Bussiness");
        xml.text("BussinessDocType", message.business());
        xml.end();
        xml.end();
    }

    private static void manifest(XmlWriter xml, DocumentMessage message, List<Attachment> attachments)
            throws XMLStreamException {
        xml.begin("edXMLBody");
        xml.begin("edXMLManifest");
        xml.attribute("version", "1.0");
        for (String name : message.attachments()) {
            xml.begin("Reference");
            xml.text("AttachmentName", name);
            xml.end();
        }
        for (Attachment attachment : attachments) {
            xml.begin("Reference");
            xml.text("Description", attachment.description());
            xml.text("AttachmentName", attachment.name());
            xml.text("ContentType", attachment.contentType());
            xml.text("ContentId", "cid:" + attachment.contentId());
            xml.end();
        }
        xml.end();
        xml.end();
    }

    /** Behind the envelope, without prefix. */
    private static void encoded(XmlWriter xml, List<Attachment> attachments) throws XMLStreamException, IOException {
        xml.beginPlain("AttachmentEncoded");
        for (Attachment attachment : attachments) {
            xml.beginPlain("Attachment");
            xml.plain("ContentType", attachment.contentType());
            xml.plain("ContentId", attachment.contentId());
            xml.plain("Description", attachment.description());
            xml.content("ContentTransferEncoded", attachment.content());
            xml.plain("AttachmentName", attachment.name());
            xml.end();
        }
        xml.end();
    }
}
