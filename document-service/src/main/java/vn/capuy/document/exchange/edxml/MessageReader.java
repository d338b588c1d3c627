package vn.capuy.document.exchange.edxml;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import vn.capuy.platform.problem.ProblemException;

/** Reads messages of the exchange. */
public final class MessageReader {
    private static final int ID = 200;
    private static final int NAME = 300;
    private static final int SHORT = 100;
    private static final int SUBJECT = 2000;
    private static final int MANY = 100_000;

    private MessageReader() {}

    /**
     * A message that brings a document.
     *
     * @throws ProblemException 400 with every fault, each by the path of its element
     */
    public static DocumentMessage document(InputStream xml) {
        var faults = new MessageFaults();
        Members root = root(xml, faults);
        Members envelope = root.in("edXMLEnvelope");
        Members header = envelope.in("edXMLHeader");
        DocumentMessage message = document(root, envelope, header, header.in("MessageHeader"), faults);
        faults.refuseAny();
        return message;
    }

    /**
     * A message that tells what became of a document.
     *
     * @throws ProblemException 400 with every fault, each by the path of its element
     */
    public static StatusMessage status(InputStream xml) {
        var faults = new MessageFaults();
        Members status = root(xml, faults).in("edXMLEnvelope").in("edXMLHeader").in("Status");
        Members staff = status.in("StaffInfo");
        var message = new StatusMessage(
                responseFor(status.in("ResponseFor")),
                organ(status.in("From")),
                status.text("StatusCode", 2),
                status.optional("Description", 1000),
                status.moment("Timestamp"),
                staff.optional("Department", SHORT),
                staff.optional("Staff", SHORT));
        faults.refuseAny();
        return message;
    }

    private static Members root(InputStream xml, MessageFaults faults) {
        Element root = new ElementReader(faults).read(xml).orElse(null);
        if (root != null && !root.name.equals("edXML")) {
            faults.add(root.name, "exchange.not-edxml");
        }
        faults.refuseAny();
        return new Members(root, faults);
    }

    private static DocumentMessage document(
            Members root, Members envelope, Members header, Members message, MessageFaults faults) {
        List<Organ> to = message.each("To").stream().map(MessageReader::organ).toList();
        if (to.isEmpty()) {
            faults.add(message.path() + "/To", "violation.required");
        }
        Members promulgation = message.in("PromulgationInfo");
        Members signer = message.in("SignerInfo");
        Members trace = header.in("TraceHeaderList");
        // The schema spells it so; others spell it right.
        Members business = trace.in("Bussiness", "Business");
        Integer steering = message.number("SteeringType", 9);
        return new DocumentMessage(
                organ(message.in("From")),
                to,
                code(message.in("Code")),
                promulgation.optional("Place", ID),
                promulgation.day("PromulgationDate"),
                message.in("DocumentType").text("TypeName", SHORT),
                message.text("Subject", SUBJECT),
                new DocumentMessage.Signer(
                        signer.optional("Competence", SHORT),
                        signer.optional("Position", ID),
                        signer.optional("FullName", ID)),
                message.optionalDay("DueDate"),
                message.in("ToPlaces").texts("Place", NAME),
                other(message.in("OtherInfo")),
                message.each("ResponseFor").stream()
                        .map(MessageReader::responseFor)
                        .toList(),
                steering == null ? 0 : steering,
                message.text("DocumentId", ID),
                traced(trace),
                kind(business),
                attachments(root, envelope));
    }

    private static Organ organ(Members organ) {
        return new Organ(
                organ.text("OrganId", SHORT),
                organ.text("OrganName", NAME),
                organ.optional("OrganizationInCharge", NAME));
    }

    private static Code code(Members code) {
        return new Code(code.text("CodeNumber", 20), code.text("CodeNotation", 50));
    }

    private static DocumentMessage.OtherInfo other(Members other) {
        Integer priority = other.number("Priority", 4);
        return new DocumentMessage.OtherInfo(
                priority == null ? 0 : priority,
                other.optional("SphereOfPromulgation", ID),
                other.optional("TyperNotation", SHORT),
                other.number("PromulgationAmount", MANY),
                other.number("PageAmount", MANY),
                other.in("Appendixes").texts("Appendix", NAME));
    }

    private static ResponseFor responseFor(Members answered) {
        return new ResponseFor(
                answered.text("OrganId", SHORT),
                answered.optional("Code", SHORT),
                answered.optionalDay("PromulgationDate"),
                answered.optional("DocumentId", ID));
    }

    private static LocalDateTime traced(Members trace) {
        List<Members> traces = trace.each("TraceHeader");
        return traces.isEmpty() ? null : traces.getFirst().moment("Timestamp");
    }

    private static int kind(Members business) {
        Integer kind = business.number("BussinessDocType", 9);
        Integer spelledRight = business.number("BusinessDocType", 9);
        return kind != null ? kind : spelledRight != null ? spelledRight : 0;
    }

    /** Named in the manifest; where there is none, with the files themselves. */
    private static List<String> attachments(Members root, Members envelope) {
        List<String> named = envelope.in("edXMLBody").in("edXMLManifest").each("Reference").stream()
                .map(each -> each.text("AttachmentName", NAME))
                .toList();
        return !named.isEmpty()
                ? named
                : root.in("AttachmentEncoded").each("Attachment").stream()
                        .map(each -> each.text("AttachmentName", NAME))
                        .toList();
    }
}
