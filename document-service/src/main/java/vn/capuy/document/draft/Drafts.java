package vn.capuy.document.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Drafts, for writing. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {}
