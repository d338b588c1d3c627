package vn.capuy.document.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Documents for voiding. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {}
