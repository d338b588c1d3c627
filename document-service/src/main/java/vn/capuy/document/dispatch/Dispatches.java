package vn.capuy.document.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The sendings, for writing. */
@ApplicationScoped
class Dispatches implements PanacheRepositoryBase<Dispatch, UUID> {
    /** Whether something was sent to the recipient that is not void. */
    boolean standTo(UUID recipient) {
        return count("recipient = ?1 and voidedAt is null", recipient) > 0;
    }
}
