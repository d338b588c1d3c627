package vn.capuy.document.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Holds, for writing. */
@ApplicationScoped
class RetentionHolds implements PanacheRepositoryBase<RetentionHold, UUID> {}
