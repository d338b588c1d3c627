package vn.capuy.document.recipient;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;

/** The recipients, for writing. */
@ApplicationScoped
public class RecipientRecords implements PanacheRepositoryBase<DocumentRecipient, UUID> {
    private static final int BATCH = 1000;

    private static final String ENTER = """
            insert into document_recipient
              (id, document, organisation, outside, reach, purpose, copies, recorded_at, recorded_by)
            values (:id, :document, :organisation, :outside, :reach, :purpose, :copies, :at, :by)""";

    private final Jdbi jdbi;

    RecipientRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Enters recipients that were checked. */
    public void enter(List<RecipientRow> rows, Entry entry) {
        jdbi.useHandle(handle -> {
            for (int first = 0; first < rows.size(); first += BATCH) {
                var batch = handle.prepareBatch(ENTER);
                for (RecipientRow row : rows.subList(first, Math.min(first + BATCH, rows.size()))) {
                    NewRecipient each = row.recipient();
                    batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                            .bind("document", row.document())
                            .bind("organisation", each.organisation())
                            .bind("outside", each.outside())
                            .bind("reach", each.reach().name())
                            .bind("purpose", each.purpose().name())
                            .bind("copies", each.copies())
                            .bind("at", entry.at())
                            .bind("by", entry.by())
                            .add();
                }
                batch.execute();
            }
        });
    }

    /** The recipient of that document; empty where it is none of it. */
    public Optional<DocumentRecipient> of(UUID document, UUID id) {
        return find("id = ?1 and document = ?2", id, document).firstResultOptional();
    }
}
