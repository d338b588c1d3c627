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
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.exchange.edxml.Code;
import vn.capuy.document.exchange.edxml.MessageReader;
import vn.capuy.document.exchange.edxml.MessageWriter;
import vn.capuy.document.exchange.edxml.Organ;
import vn.capuy.document.exchange.edxml.ResponseFor;
import vn.capuy.document.exchange.edxml.StatusMessage;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** What became of documents that were exchanged: told to us of ours, and by us of those of others. */
@ApplicationScoped
class Statuses {
    private static final String HEADER = "edXML/edXMLEnvelope/edXMLHeader/Status/";

    private final DocumentAccess access;
    private final ExchangeReads reads;
    private final Messages messages;
    private final Organs organs;
    private final Projections projections;
    private final Jdbi jdbi;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    Statuses(
            DocumentAccess access,
            ExchangeReads reads,
            Messages messages,
            Organs organs,
            Projections projections,
            Jdbi jdbi,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.access = access;
        this.reads = reads;
        this.messages = messages;
        this.organs = organs;
        this.projections = projections;
        this.jdbi = jdbi;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    List<StatusView> of(UUID document) {
        access.open(document);
        return projections.all("""
                select s.id, s.document, s.organ_id, s.organ_name, s.code, s.description, s.staff, s.told_at, s.recorded_at,
                  s.recorded_by
                from exchange_status s where s.document = :document order by s.told_at, s.id""", StatusView.class, Map.of("document", document));
    }

    /** Takes in what a receiver tells of our document; the same again changes nothing. */
    @Transactional
    List<StatusView> receive(File body) {
        StatusMessage message = read(body);
        Optional<UUID> document = ours(message.responseFor());
        Instant toldAt = message.timestamp().atZone(VietnamTime.ZONE).toInstant();
        var faults = new ArrayList<Fault>();
        if (document.isEmpty()) {
            faults.add(Fault.of(HEADER + "ResponseFor", "exchange.document-unknown"));
        }
        if (StatusCode.of(message.statusCode()).isEmpty()) {
            String codes = Stream.of(StatusCode.values()).map(StatusCode::code).collect(Collectors.joining(", "));
            faults.add(new Fault(HEADER + "StatusCode", "violation.code", Map.of("allowed", codes)));
        }
        if (toldAt.isAfter(clock.instant())) {
            faults.add(Fault.of(HEADER + "Timestamp", "violation.future"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        DocumentView found = access.open(document.get());
        if (keep(found.id(), message, toldAt)) {
            journal.write(
                    "document.exchange-status",
                    "document",
                    found.id(),
                    found.issuer(),
                    Map.of("organ", message.from().organId(), "code", message.statusCode()));
        }
        return of(found.id());
    }

    private static StatusMessage read(File body) {
        try (InputStream xml = Files.newInputStream(body.toPath())) {
            return MessageReader.status(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the id that we gave it, or by sender, day and notation. */
    private Optional<UUID> ours(ResponseFor answered) {
        return DocumentId.read(answered.documentId())
                .flatMap(id -> reads.ours(id.organ(), id.day(), id.notation()))
                .or(() -> answered.code() == null || answered.promulgationDate() == null
                        ? Optional.empty()
                        : reads.ours(answered.organId(), answered.promulgationDate(), answered.code()));
    }

    private boolean keep(UUID document, StatusMessage message, Instant toldAt) {
        var entry = entries.now();
        String staff = Stream.of(message.staff(), message.department())
                .filter(each -> each != null)
                .collect(Collectors.joining(", "));
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into exchange_status (id, document, organ_id, organ_name, code, description, staff, told_at,
                          recorded_at, recorded_by)
                        values (:id, :document, :organ, :name, :code, :description, :staff, :toldAt, :at, :by)
                        on conflict on constraint exchange_status_once do nothing""")
                        .bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("document", document)
                        .bind("organ", message.from().organId())
                        .bind("name", message.from().organName())
                        .bind("code", message.statusCode())
                        .bind("description", message.description())
                        .bind("staff", staff.isEmpty() ? null : staff)
                        .bind("toldAt", toldAt)
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .execute())
                == 1;
    }

    /** What we tell the sender of a message that we received. */
    byte[] message(UUID id, StatusCode status) {
        MessageView received = messages.find(id).orElseThrow(ProblemException::notFound);
        String organ = organs.organ(received.receiver(), received.receivedOn())
                .orElseThrow(() -> ProblemException.invalid("receiver", "exchange.sender-unknown"));
        return MessageWriter.status(new StatusMessage(
                new ResponseFor(
                        received.senderOrgan(),
                        new Code(received.number(), received.notation()).written(),
                        received.promulgatedOn(),
                        received.documentId()),
                new Organ(organ, reads.nameOf(received.receiver()), null),
                status.code(),
                status.description(),
                LocalDateTime.ofInstant(clock.instant(), VietnamTime.ZONE),
                null,
                null));
    }
}
