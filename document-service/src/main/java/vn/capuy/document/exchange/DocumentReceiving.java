package vn.capuy.document.exchange;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.capuy.document.exchange.edxml.DocumentMessage;
import vn.capuy.document.exchange.edxml.MessageReader;
import vn.capuy.document.exchange.edxml.Organ;
import vn.capuy.document.exchange.edxml.ResponseFor;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.JudgementRequest;

/** Takes in a message: an entry in the register of incoming documents for each receiver, and nothing twice. */
@ApplicationScoped
class DocumentReceiving {
    static final String TYPE = "exchange-message";

    private static final String HEADER = "edXML/edXMLEnvelope/edXMLHeader/";
    private static final int NEW = 0;

    private final Inbox inbox;
    private final Messages messages;
    private final Organs organs;
    private final ExchangeReads reads;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    DocumentReceiving(
            Inbox inbox,
            Messages messages,
            Organs organs,
            ExchangeReads reads,
            Organisation organisation,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.inbox = inbox;
        this.messages = messages;
        this.organs = organs;
        this.reads = reads;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param receivedOn the day on which it came; null for today
     * @param judgements what a person judges where the register of incoming documents asks
     */
    @Transactional
    ReceivedView receive(File body, LocalDate receivedOn, List<JudgementRequest> judgements) {
        DocumentMessage message = read(body);
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = receivedOn == null ? today : receivedOn;
        var faults = faults(message, day, today);
        Map<String, String> units =
                organs.units(message.to().stream().map(Organ::organId).toList(), day);
        Set<String> receivers = new TreeSet<>(organisation.visible(units.values(), day));
        if (receivers.isEmpty()) {
            faults.add(Fault.of(HEADER + "MessageHeader/To", "exchange.receiver-unknown"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        messages.hold(message.from().organId(), message.documentId());
        var taken = new ArrayList<MessageView>();
        int received = 0;
        for (String receiver : receivers) {
            var before = messages.find(receiver, message.from().organId(), message.documentId());
            received += before.isPresent() ? 0 : 1;
            taken.add(before.orElseGet(() -> take(message, receiver, day, judgements)));
        }
        return new ReceivedView(received, taken);
    }

    private static DocumentMessage read(File body) {
        try (InputStream xml = Files.newInputStream(body.toPath())) {
            return MessageReader.document(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> faults(DocumentMessage message, LocalDate day, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("receivedOn", "violation.future"));
        }
        if (message.promulgationDate().isAfter(day)) {
            faults.add(Fault.of(HEADER + "MessageHeader/PromulgationInfo/PromulgationDate", "violation.future"));
        }
        if (message.business() != NEW) {
            faults.add(Fault.of(HEADER + "TraceHeaderList/Bussiness/BussinessDocType", "exchange.not-new"));
        }
        return faults;
    }

    private MessageView take(
            DocumentMessage message, String receiver, LocalDate day, List<JudgementRequest> judgements) {
        String type = reads.type(message.typeName()).orElse(null);
        String sender = organs.units(List.of(message.from().organId()), day)
                .get(message.from().organId());
        var entered = inbox.receive(new Inbox.Received(
                receiver,
                day,
                sender,
                message.from().organName(),
                message.code().written(),
                message.promulgationDate(),
                type,
                message.subject(),
                message.otherInfo().priority(),
                judgements));
        Entry entry = entries.now();
        var kept = new MessageView(
                UuidCreator.getTimeOrderedEpoch(),
                receiver,
                message.from().organId(),
                message.from().organName(),
                message.documentId(),
                message.code().number(),
                message.code().notation(),
                message.promulgationDate(),
                message.place(),
                message.typeName(),
                type,
                message.subject(),
                message.signer().fullName(),
                message.signer().position(),
                message.dueDate(),
                message.otherInfo().priority(),
                message.steeringType(),
                message.responseFor().isEmpty()
                        ? null
                        : answered(message.responseFor().getFirst()),
                message.attachments().size(),
                entered,
                day,
                entry.at(),
                entry.by());
        messages.keep(kept);
        journal.write(
                "exchange.received",
                TYPE,
                kept.id(),
                receiver,
                Map.of("sender", kept.senderOrgan(), "documentId", kept.documentId()));
        return kept;
    }

    private static String answered(ResponseFor answered) {
        return answered.documentId() == null ? answered.code() : answered.documentId();
    }
}
