package vn.capuy.document.incoming;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.capuy.document.incoming.ImportedIncoming.Told;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.record.Entry;

/** Enters incoming documents that are taken over, with the steps that led to where they stand. */
@ApplicationScoped
class IncomingWrites {
    private static final int BATCH = 1000;

    private static final String ENTER = """
            insert into incoming_document (id, organisation, year, number, arrived_on, sender, sender_name, notation,
              notation_folded, dated, type, abstract, abstract_folded, abstract_withheld, urgency, secrecy, state,
              handler_organisation, handler_name, handler_member, due_on, finished_on, finished_at, answer, recorded_at,
              recorded_by, voided_at, voided_by, void_reason)
            values (:id, :organisation, :year, :number, :arrivedOn, :sender, :senderName, :notation, :notationFolded, :dated,
              :type, :abstract, :abstractFolded, :withheld, :urgency, :secrecy, :state, :handlerOrganisation, :handlerName,
              :handlerMember, :due, :finishedOn, :finishedAt, cast(:answer as uuid), :at, :by, :voidedAt, :voidedBy, :voidReason)""";

    private final Jdbi jdbi;

    IncomingWrites(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void enter(List<ImportedIncoming> rows, Map<Told, UUID> answers, Entry entry) {
        jdbi.useHandle(handle -> {
            for (int first = 0; first < rows.size(); first += BATCH) {
                var documents = handle.prepareBatch(ENTER);
                var steps = handle.prepareBatch(IncomingLog.ADD);
                for (ImportedIncoming each : rows.subList(first, Math.min(first + BATCH, rows.size()))) {
                    UUID id = UuidCreator.getTimeOrderedEpoch();
                    UUID answer = each.answer() == null ? null : answers.get(each.answer());
                    add(documents, id, each, answer, entry);
                    new PastSteps(steps, id, each, answer, entry).add();
                }
                documents.execute();
                steps.execute();
            }
        });
    }

    private static void add(PreparedBatch batch, UUID id, ImportedIncoming each, UUID answer, Entry entry) {
        Arrival arrival = each.arrival();
        LocalDate finished = each.finishedOn();
        boolean isVoid = each.voidReason() != null;
        batch.bind("id", id)
                .bind("organisation", arrival.organisation())
                .bind("year", arrival.arrivedOn().getYear())
                .bind("number", arrival.number())
                .bind("arrivedOn", arrival.arrivedOn())
                .bind("sender", arrival.sender())
                .bind("senderName", arrival.senderName())
                .bind("notation", arrival.notation())
                .bind("notationFolded", folded(arrival.notation()))
                .bind("dated", arrival.dated())
                .bind("type", arrival.type())
                .bind("abstract", arrival.abstractText())
                .bind("abstractFolded", folded(arrival.abstractText()))
                .bind("withheld", arrival.abstractText() == null)
                .bind("urgency", arrival.urgency().name())
                .bind("secrecy", arrival.secrecy().name())
                .bind("state", each.state().name())
                .bind("handlerOrganisation", each.handling().organisation())
                .bind("handlerName", each.handling().name())
                .bind("handlerMember", each.handling().member())
                .bind("due", each.handling().dueOn())
                .bind("finishedOn", finished)
                .bind("finishedAt", finished == null ? null : entry.at())
                .bind("answer", answer)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .bind("voidedAt", isVoid ? entry.at() : null)
                .bind("voidedBy", isVoid ? entry.by() : null)
                .bind("voidReason", each.voidReason())
                .add();
    }

    private static String folded(String text) {
        return text == null ? null : VietnameseText.fold(text);
    }
}
