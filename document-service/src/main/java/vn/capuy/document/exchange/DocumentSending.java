package vn.capuy.document.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.exchange.edxml.Attachment;
import vn.capuy.document.exchange.edxml.Code;
import vn.capuy.document.exchange.edxml.DocumentMessage;
import vn.capuy.document.exchange.edxml.MessageWriter;
import vn.capuy.document.exchange.edxml.Organ;
import vn.capuy.document.exchange.rules.ExchangeFacts;
import vn.capuy.document.exchange.rules.ExchangeRules;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.document.type.SigningBody;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;

/** A document of the register as a message to those of its recipients whom the exchange knows. */
@ApplicationScoped
class DocumentSending {
    private static final int NEW = 0;

    /** A message that may go out; its files are read while it is written. */
    record Prepared(DocumentMessage message, List<Attachment> attachments) {
        void write(OutputStream out) throws IOException {
            MessageWriter.document(message, attachments, out);
        }
    }

    private final DocumentAccess access;
    private final ExchangeReads reads;
    private final Organs organs;
    private final AttachedFiles files;
    private final Journal journal;
    private final Clock clock;

    DocumentSending(
            DocumentAccess access,
            ExchangeReads reads,
            Organs organs,
            AttachedFiles files,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.reads = reads;
        this.organs = organs;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws vn.capuy.kernel.rule.RulingRefused with every finding where it must not go over the network or cannot */
    @Transactional
    Prepared message(UUID id) {
        DocumentView document = access.open(id);
        LocalDate today = access.today();
        String sender = organs.organ(document.issuer(), today).orElse(null);
        List<ExchangeReads.Recipient> recipients = reads.recipients(id, today);
        List<Organ> receivers = recipients.stream()
                .filter(each -> each.organId() != null)
                .map(ExchangeReads.Recipient::organ)
                .toList();
        ExchangeRules.judge(new ExchangeFacts(
                        today,
                        document.levelOn(today) != Clearance.NONE,
                        document.voidReason() == null,
                        document.abstractText() != null,
                        sender != null,
                        receivers.size()))
                .orRefuse();
        List<Attachment> attachments = files.of(id);
        var told = Map.of("receivers", receivers.size(), "files", attachments.size());
        journal.write("document.exchanged", "document", id, document.issuer(), told);
        return new Prepared(message(document, sender, receivers, recipients), attachments);
    }

    private DocumentMessage message(
            DocumentView document, String sender, List<Organ> receivers, List<ExchangeReads.Recipient> recipients) {
        ExchangeReads.Names names = reads.names(document.id());
        return new DocumentMessage(
                new Organ(sender, names.issuer(), null),
                receivers,
                Code.of(document.notation()),
                null,
                document.issuedOn(),
                names.type(),
                document.abstractText(),
                new DocumentMessage.Signer(competence(document.signingBody()), null, document.signer()),
                null,
                recipients.stream().map(ExchangeReads.Recipient::name).toList(),
                new DocumentMessage.OtherInfo(document.urgency().ordinal(), null, null, null, null, List.of()),
                List.of(),
                0,
                DocumentId.of(sender, document.issuedOn(), document.notation()),
                LocalDateTime.ofInstant(clock.instant(), VietnamTime.ZONE),
                NEW,
                List.of());
    }

    /** Thẩm quyền ký: a body signs "thay mặt", its head for himself. */
    private static String competence(SigningBody body) {
        return switch (body) {
            case EXECUTIVE_COMMITTEE -> "T/M BAN CHẤP HÀNH";
            case STANDING_COMMITTEE -> "T/M BAN THƯỜNG VỤ";
            case INSPECTION_COMMITTEE -> "T/M UỶ BAN KIỂM TRA";
            case CONGRESS -> "T/M ĐOÀN CHỦ TỊCH";
            case HEAD -> null;
        };
    }
}
