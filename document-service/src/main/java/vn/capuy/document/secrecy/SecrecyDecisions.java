package vn.capuy.document.secrecy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.caller.Clearance;

/** Decisions on secrecy, for writing, and what they change of the document. */
@ApplicationScoped
class SecrecyDecisions implements PanacheRepositoryBase<SecrecyDecision, UUID> {
    private final Jdbi jdbi;

    SecrecyDecisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Held until the end of the transaction, so that nobody else settles it meanwhile. */
    SecrecyDecision hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The first day on which a document of the level, marked on that day, is open; null where no period holds. */
    LocalDate opensOn(Clearance level, LocalDate markedOn) {
        return jdbi.withHandle(handle -> handle.createQuery("select secrecy_opens_on(:level, :day)")
                .bind("level", level.name())
                .bind("day", markedOn)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null));
    }

    void mark(UUID document, Clearance level, LocalDate openFrom) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update document set secrecy = :level, open_from = :openFrom where id = :document")
                .bind("document", document)
                .bind("level", level.name())
                .bind("openFrom", openFrom)
                .execute());
    }

    /** False where the document has an abstract already. */
    boolean enterAbstract(UUID document, String text) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update document set abstract = :text, abstract_folded = :folded, abstract_withheld = false
                        where id = :document and abstract is null""")
                        .bind("document", document)
                        .bind("text", text)
                        .bind("folded", VietnameseText.fold(text))
                        .execute())
                == 1;
    }
}
