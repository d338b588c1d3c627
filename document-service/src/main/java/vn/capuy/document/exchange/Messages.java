package vn.capuy.document.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Messages that came, of receivers within the caller's scope. Only ever appended to. */
@ApplicationScoped
class Messages {
    private static final String COLUMNS = """
            m.id, m.receiver, m.sender_organ, m.sender_name, m.document_id, m.number, m.notation, m.promulgated_on, m.place,
              m.type_name, m.type, m.subject, m.signer, m.signer_position, m.due_on, m.priority, m.steering_type, m.replies_to,
              m.attachments, m.entry, m.received_on, m.recorded_at, m.recorded_by""";

    private static final String MESSAGE = "select " + COLUMNS + " from exchange_message m where "
            + Organisation.withinScope("m.receiver", "m.received_on");

    private static final ListQuery<MessageView> LIST = new ListQuery<>(
            MESSAGE + " and " + Projections.equal("m.receiver", "receiver"),
            MessageView.class,
            List.of(ListQuery.id("id")),
            row -> Cursor.at(row.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    Messages(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<MessageView> page(String receiver, PageRequest page) {
        return projections.page(LIST, page, Filters.of("receiver", receiver));
    }

    Optional<MessageView> find(UUID id) {
        return projections.one(MESSAGE + " and m.id = :id", MessageView.class, Map.of("id", id));
    }

    /** Whoever hands in the same message waits until this transaction ends. */
    void hold(String sender, String documentId) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select pg_advisory_xact_lock(hashtextextended('exchange' || :sender || chr(31) || :document, 0))")
                .bind("sender", sender)
                .bind("document", documentId)
                .mapToMap()
                .list());
    }

    /** The message as the receiver has it already. */
    Optional<MessageView> find(String receiver, String sender, String documentId) {
        var binds = new HashMap<String, Object>();
        binds.put("receiver", receiver);
        binds.put("sender", sender);
        binds.put("document", documentId);
        return projections.one("select " + COLUMNS + """
                         from exchange_message m
                        where m.receiver = :receiver and m.sender_organ = :sender and m.document_id = :document""", MessageView.class, binds);
    }

    void keep(MessageView message) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into exchange_message (id, receiver, sender_organ, sender_name, document_id, number, notation,
                          promulgated_on, place, type_name, type, subject, signer, signer_position, due_on, priority,
                          steering_type, replies_to, attachments, entry, received_on, recorded_at, recorded_by)
                        values (:id, :receiver, :senderOrgan, :senderName, :documentId, :number, :notation,
                          :promulgatedOn, :place, :typeName, :type, :subject, :signer, :signerPosition, cast(:dueOn as date), :priority,
                          :steeringType, :repliesTo, :attachments, cast(:entry as uuid), :receivedOn, :recordedAt, :recordedBy)""").bindMethods(message).execute());
    }
}
